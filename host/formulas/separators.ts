/**
 * Argument separators. Sheets takes `;` between arguments in every locale; where the decimal mark is a comma (vi_VN), `,` is that mark
 * and nothing else, and `\` separates the columns of an array literal (support.google.com/docs/answer/46973; locale of the file).
 * The parser knows the English style alone: `,` between arguments and array columns, `;` between array rows, `.` in numbers.
 */

export type DecimalMark = "." | ",";

/** Texts, quoted names, names and references, numerals with their marks, and whatever stands between them. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)*|./gsu;
const DECIMAL_COMMA = /^\d+,\d+$/;

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

const separates = ({ text, inside }: Piece): boolean => text === ";" && inside !== "{";

/** `\` has no other meaning anywhere; whether Sheets minds it here is not documented. */
const fromPoint = (piece: Piece): string => (separates(piece) || piece.text === "\\" ? "," : piece.text);

/** Null for a comma that is no decimal mark. */
function fromComma(piece: Piece): string | null {
  const { text } = piece;
  if (DECIMAL_COMMA.test(text)) return text.replace(",", ".");
  const comma = text === "," || /^\d.*,/.test(text);
  return comma ? null : fromPoint(piece);
}

/** The formula in the English style; null where a comma has no meaning in the locale. */
export function inEnglish(formula: string, mark: DecimalMark): string | null {
  const read = mark === "," ? fromComma : fromPoint;
  const texts = pieces(formula).map(read);
  return texts.includes(null) ? null : texts.join("");
}

function toComma({ text, inside }: Piece): string {
  const separator = inside === "{" ? "\\" : ";";
  if (text === ",") return separator;
  return /^\d/.test(text) ? text.replaceAll(",", separator).replaceAll(".", ",") : text;
}

/** A formula of the English style as it is written in a locale with that decimal mark. */
export function fromEnglish(formula: string, mark: DecimalMark): string {
  return mark === "." ? formula : pieces(formula).map(toComma).join("");
}
