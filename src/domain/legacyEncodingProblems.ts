import { suspectsLegacyEncoding } from "./legacyEncoding.ts";
import { type Place, type Problem, problem } from "./problem.ts";

/** One finding for every text of the record that seems typed with a legacy font, in the order of its fields. */
export function legacyEncodingProblems<T extends object>(
  record: T,
  placeOf: (field: keyof T) => Place,
): Problem[] {
  // Object.entries gives the record's own enumerable keys, which are the keys of T.
  const entries = Object.entries(record) as [keyof T, unknown][];
  return entries.flatMap(([field, value]) => {
    const encoding = typeof value === "string" ? suspectsLegacyEncoding(value) : null;
    if (typeof value !== "string" || encoding === null) return [];
    return [problem("text.legacyEncoding", placeOf(field), value, { encoding })];
  });
}
