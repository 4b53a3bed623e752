/**
 * Order of ids by code unit: the same on every machine and in every locale.
 * Ids are not for people to read in order; this only makes every sort end in one fixed way.
 */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
