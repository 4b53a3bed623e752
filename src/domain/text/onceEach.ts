/** The same reading, done once for each text: a campaign names the same people and units again and again. */
export function onceEach<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const present = known.get(text) ?? { value: read(text) };
    known.set(text, present);
    return present.value;
  };
}
