/** Lines of a pasted list that name nobody (SPEC U18): habits of offices, each told by what it looks like. */
import { cleanLine, matchingKey } from "../domain/text/vietnamese.ts";
import { filled } from "./pastedLines.ts";

/** What the cells of a line may be told by: the columns of the header that it stands under. */
export interface Frame {
  /** Column keys by place. */
  readonly keys: readonly (string | null)[];
  /** Place of STT; -1 where the list has none. */
  readonly numberAt: number;
  readonly nameAt: number;
  /** Most lines have several cells, and names are not in capitals: a lone cell in capitals stands over others. */
  readonly loneStandsOut: boolean;
}

export type PassedKind =
  | "title"
  | "header"
  | "numbering"
  | "heading"
  | "total"
  | "page"
  | "signature"
  | "empty"
  | "none"
  | "remark";

export type LineKind =
  | { readonly kind: "row" }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: Exclude<PassedKind, "heading" | "none"> };

const ROMAN_OR_LETTER = /^(?:[IVX]+|[A-HĐ])[.)]?$/;
const NUMBERED = /^\d+[.)]?$/;
const MARK = /^(?:[IVX]+|[A-HĐ]|\d{1,2})\s*[.)\-–/:]\s*(?=\p{L})/u;
/** Of a column: “1”, “(2)”, “A”, “1=(2+3)”. */
const NUMBERING = /^(?:[\d\s()=+\-x×*/&.]*\d[\d\s()=+\-x×*/&.]*|\(?[A-HĐ]\)?)$/;
const LONGEST_NUMBERING = 12;
/** “Công an” is a unit and “cộng” a total, so marks count here. */
const TOTAL =
  /^(?:tổng\s+cộng|tổng\s+số|tổng(?=\s*(?:[:(\d]|$))|cộng(?=\s*(?:[:(\d]|$))|(?:danh sách|bảng) (?:này )?(?:có|gồm) )/iu;
const PAGE = /^(?:trang\s*\d+(?:\s*\/\s*\d+)?|[-–]\s*\d+\s*[-–])$/iu;
const REMARK =
  /^(?:\(?\*|ghi chú\s*:|lưu ý\s*:|chú thích\s*:|[-–_=.]{3,}$|\(kèm theo|\(ban hành)|\S{2}\.(?:\/\.)?$|\.\/\.$/iu;
const LONGEST_HEADING = 90;
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|ghi|in|duyet|kiem tra)\b.*|lap (?:bang|bieu)|noi nhan\b.*|[tk]\/[mlt]\b.*|(?:tm|kt|tl)\. .*|xac nhan\b.*|\(?ky(?:,| ten| ghi).*|\(?da ky\)?)$/;
const DATED = /^(?:.*, )?ngay\b.*\bthang\b.*\bnam\b/;
const MOST_CELLS_SIGNED = 3;

export function lineKind(cells: readonly string[], frame: Frame): LineKind {
  const texts = cells.filter(filled).map(cleanLine);
  const plain = plainKind(texts);
  if (plain !== null) return { kind: plain };
  if (!isNumbered(cells, frame) && (isSigned(texts) || isPost(cells, texts, frame)))
    return { kind: "signature" };
  const heading = headingIn(cells, texts, frame);
  if (heading !== null) return isRemark(heading) ? { kind: "remark" } : { kind: "heading", text: heading };
  const known = cells.some(
    (cell, index) => filled(cell) && index !== frame.numberAt && typeof frame.keys[index] === "string",
  );
  return { kind: known ? "row" : "empty" };
}

/** A line with a number under STT is a row, whatever else stands in it. */
export function isNumbered(cells: readonly string[], { numberAt }: Frame): boolean {
  return numberAt >= 0 && NUMBERED.test(cells[numberAt]?.trim() ?? "");
}

/** In capitals throughout, and of more than one word. */
export function isLoud(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}\s+\S*\p{L}/u.test(text);
}

/** Told by the texts of the line alone, wherever they stand. */
function plainKind(texts: readonly string[]): "total" | "page" | "numbering" | "remark" | null {
  const [first = ""] = texts;
  if (TOTAL.test(first) && !texts.some((text) => text.includes("@"))) return "total";
  if (texts.length > 1) return texts.every(isNumbering) ? "numbering" : null;
  if (PAGE.test(first)) return "page";
  return /^\(?\*/.test(first) ? "remark" : null;
}

const isNumbering = (text: string): boolean => text.length <= LONGEST_NUMBERING && NUMBERING.test(text);

/** A sentence, or what stands behind a star; no name of a group. */
const isRemark = (text: string): boolean => REMARK.test(text) || text.length > LONGEST_HEADING;

function isSigned(texts: readonly string[]): boolean {
  if (texts.length > MOST_CELLS_SIGNED || texts.some((text) => text.includes("@"))) return false;
  return texts.map(matchingKey).some((key) => SIGNATURE.test(key) || DATED.test(key));
}

/** “THỦ TRƯỞNG” to the right, below the list: capitals only, and nothing under STT and name. */
function isPost(cells: readonly string[], texts: readonly string[], { numberAt, nameAt }: Frame): boolean {
  return (
    !filled(cells[numberAt]) &&
    !filled(cells[nameAt]) &&
    texts.every((text) => isLoud(text) && !text.includes("@"))
  );
}

/** The words of a line that stands over the rows of a group; null where it is none. */
function headingIn(cells: readonly string[], texts: readonly string[], frame: Frame): string | null {
  const number = cleanLine(cells[frame.numberAt] ?? "");
  const words = texts.filter((text) => !NUMBERED.test(text));
  if (ROMAN_OR_LETTER.test(number)) return words.length === 2 ? (words[1] ?? null) : null;
  const [only = "", ...others] = texts;
  if (others.length > 0) return null;
  const bare = only.replace(MARK, "");
  if (number !== "") return NUMBERED.test(number) ? null : bare;
  if (!filled(cells[frame.nameAt]) || !frame.loneStandsOut) return null;
  return bare !== only || /^khối\s/iu.test(only) || isLoud(only) ? bare : null;
}
