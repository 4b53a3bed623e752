/** The text of a message. The same message to many pages is written once, and the pages' texts are one and the same string. */
const written = new WeakMap<object, string>();

export function jsonOf(message: object): string {
  const known = written.get(message);
  if (known !== undefined) return known;
  const text = JSON.stringify(message);
  written.set(message, text);
  return text;
}
