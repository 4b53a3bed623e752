/** Operators of rules and conditional formats (ECMA-376 part 1, 18.18.15 and 18.18.20). */
const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Anything else might bind less tightly than the comparison. */
const PLAIN = /^(?:-?[\d.]+|"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+)$/i;

/** The formula that compares a subject with one or two bounds, each a formula without its "="; null for an operator that is none of these. */
export function comparison(operator: string, subject: string, bounds: readonly string[]): string | null {
  const [first = "", second = ""] = bounds;
  if (operator === "between") return `AND(${subject}>=${first},${subject}<=${second})`;
  if (operator === "notBetween") return `OR(${subject}<${first},${subject}>${second})`;
  const sign = SIGNS[operator];
  return sign === undefined ? null : `${subject}${sign}${PLAIN.test(first) ? first : `(${first})`}`;
}
