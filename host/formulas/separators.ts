/**
 * Argument separators. Sheets takes `;` between arguments in every locale; in locales with a decimal comma (vi_VN) `,` is the
 * decimal mark and `\` separates the columns of an array literal. Here every such text becomes the `,` style that the parser knows.
 * A text shows its style: it has `;` inside parentheses, or `\`, or a `1,5` outside all brackets.
 */

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[^"'\d]|\d+|["']/g;

interface Piece {
  readonly text: string;
  /** The innermost open bracket, or "" outside. */
  readonly inside: string;
}

function pieces(formula: string): readonly Piece[] {
  const open: string[] = [];
  return Array.from(formula.matchAll(PIECE), ([text]) => {
    if (text === ")" || text === "}") open.pop();
    const inside = open.at(-1) ?? "";
    if (text === "(" || text === "{") open.push(text);
    return { text, inside };
  });
}

const isDecimalComma = (text: string): boolean => /^\d+,\d+$/.test(text);

function commaIsDecimal(parts: readonly Piece[]): boolean {
  return parts.some(
    ({ text, inside }) =>
      text === "\\" || (text === ";" && inside === "(") || (inside === "" && isDecimalComma(text)),
  );
}

function plain({ text, inside }: Piece): string {
  if (isDecimalComma(text)) return text.replace(",", ".");
  if (text === "\\") return ",";
  return text === ";" && inside !== "{" ? "," : text;
}

/** The same formula with `,` between arguments and array columns, `;` between array rows, `.` in numbers. */
export function withCommas(formula: string): string {
  const parts = pieces(formula);
  return commaIsDecimal(parts) ? parts.map(plain).join("") : formula;
}
