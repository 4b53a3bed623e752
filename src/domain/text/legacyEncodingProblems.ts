import { type Place, type Problem, problem } from "../problems/problem.ts";
import { suspectsLegacyEncoding } from "./legacyEncoding.ts";

/** One finding for every one of these fields whose text seems typed with a legacy font, in the order given. */
export function legacyEncodingProblems<Field extends string>(
  record: Readonly<Record<Field, unknown>>,
  fields: readonly Field[],
  placeOf: (field: Field) => Place,
): Problem[] {
  return fields.flatMap((field) => {
    const value = record[field];
    if (typeof value !== "string") return [];
    const encoding = suspectsLegacyEncoding(value);
    return encoding === null ? [] : [problem("text.legacyEncoding", placeOf(field), value, { encoding })];
  });
}
