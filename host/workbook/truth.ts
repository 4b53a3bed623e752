/**
 * Whether the result of a rule's formula counts as true: TRUE and numbers other than 0 do; errors, texts and nothing at all do not.
 * Google's help says "true" only (support.google.com/docs/answer/78413, answer/3256530); how numbers and errors count is not documented.
 */
export const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === "number" && value !== 0);
