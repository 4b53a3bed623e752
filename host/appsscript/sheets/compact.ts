type Compact<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Without what the API leaves out: nothing, false, 0, an empty text, an empty list. */
export function compact<T extends Readonly<Record<string, unknown>>>(fields: T): Compact<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) => Boolean(value) && !(Array.isArray(value) && value.length === 0),
  );
  // Names and values are the given ones; some are missing, which the type allows.
  return Object.fromEntries(kept) as Compact<T>;
}
