import { formatA1 } from "../../formulas/a1.ts";
import { cellsOf, type FileCell, type FileRow, isFormula } from "./fileCell.ts";
import { FileRefused } from "./refusal.ts";

/** The last column and row that the format has: XFD1048576 (support.microsoft.com, “Excel specifications and limits”). */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

/** "Up to … 50,000 characters per cell" (support.google.com/drive/answer/37603). */
const LONGEST_TEXT = 50_000;

/** Reading takes seconds for every 100,000, and nobody else is served meanwhile. */
const MOST_CELLS = 500_000;
const TOO_MANY = `Tệp này có hơn ${MOST_CELLS.toLocaleString("vi")} ô có nội dung nên không được nhập. Hãy chia thành các tệp nhỏ hơn.`;

/** Of one file, for all its sheets. */
export interface Room {
  /** One more row or cell. Throws FileRefused when there are too many. */
  readonly take: () => void;
}

export function roomOfFile(): Room {
  let taken = 0;
  return {
    take: () => {
      taken += 1;
      if (taken > MOST_CELLS) throw new FileRefused(TOO_MANY);
    },
  };
}

/** Throws FileRefused with the place of the first text that no cell can hold. */
export function mustBeWithinLimits(title: string, rows: readonly FileRow[]): void {
  for (const cell of cellsOf(rows)) {
    const length = lengthOf(cell);
    if (length <= LONGEST_TEXT) continue;
    const address = formatA1({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
    throw new FileRefused(
      `Ô ${address} của trang tính “${title}” có ${length.toLocaleString("vi")} ký tự; mỗi ô chứa nhiều nhất ${LONGEST_TEXT.toLocaleString("vi")}. Hãy rút ngắn rồi nhập lại.`,
    );
  }
}

function lengthOf({ content }: FileCell): number {
  const value = isFormula(content) ? content.result : content;
  if (typeof value === "string") return value.length;
  return typeof value === "object" && value !== null && "words" in value ? value.words.length : 0;
}
