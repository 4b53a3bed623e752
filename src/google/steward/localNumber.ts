/** Values of a rule are read as if typed, so in the file's locale (docs/probe.md): a comma before decimals. */
export function localNumber(value: number): string {
  return String(value).replace(".", ",");
}
