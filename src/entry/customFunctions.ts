/** Formulas of the add-in. Google calls them with scalars or 2-D arrays; each also works on whole columns. */
import { fromGoogle, type GoogleCell, toGoogle } from "../google/cells.ts";
import { bandNames } from "../services/formulas/bandNames.ts";
import { deadlineStates } from "../services/formulas/deadlineStates.ts";
import { gaps, requiredNames } from "../services/formulas/gaps.ts";
import { firstCell, type Matrix } from "../services/formulas/matrix.ts";
import { ranks } from "../services/formulas/ranks.ts";
import { totals } from "../services/formulas/totals.ts";
import { type Cell, LONGEST_CELL, UNREADABLE } from "../tables/cell.ts";

/** One cell, a range, or nothing where an argument is left out. */
type Argument = GoogleCell | readonly (readonly GoogleCell[])[] | null | undefined;

export function SST_TONG_DIEM(diem: Argument, toi_da: Argument): GoogleCell[][] {
  return answer(totals(matrix(diem), matrix(toi_da)[0] ?? []));
}

export function SST_XEP_HANG(diem: Argument, nhom: Argument, phu: Argument): GoogleCell[][] {
  return answer(ranks(matrix(diem), matrix(nhom), matrix(phu)));
}

export function SST_XEP_MUC(diem: Argument, thang: Argument): GoogleCell[][] {
  return answer(bandNames(matrix(diem), matrix(thang)));
}

export function SST_CON_THIEU(dong: Argument, tieu_de: Argument, bat_buoc: Argument): GoogleCell[][] {
  return answer(gaps(matrix(dong), matrix(tieu_de)[0] ?? [], requiredNames(matrix(bat_buoc))));
}

export function SST_TINH_TRANG_HAN(
  luc_xong: Argument,
  han: Argument,
  hom_nay: Argument,
  tinh_ca_ngay: Argument,
): GoogleCell[][] {
  const [today, includes] = [hom_nay, tinh_ca_ngay].map((cell) => firstCell(matrix(cell)[0] ?? []));
  return answer(deadlineStates(matrix(luc_xong), matrix(han), today ?? "", includes ?? ""));
}

/** An argument that is left out, or a blank cell alone, is no matrix at all. A list is a line; nothing that a formula can give throws (SPEC F18). */
function matrix(argument: Argument): Matrix {
  if (argument === null || argument === undefined || argument === "") return [];
  const lines: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return lines.map((line) => (Array.isArray(line) ? line.map(cellOf) : [cellOf(line)]));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  const known = value instanceof Date || ["string", "number", "boolean"].includes(typeof value);
  // Those are what GoogleCell says; a list inside a cell, which no sheet holds, is none of them.
  return known ? fromGoogle(value as GoogleCell) : UNREADABLE;
}

/** A blank cell asks for one blank cell: an empty array is no answer to Google. */
function answer(lines: Matrix): GoogleCell[][] {
  if (lines.length === 0) return [[""]];
  return lines.map((line) => line.map((cell) => toGoogle(fitting(cell))));
}

function fitting(cell: Cell): Cell {
  return typeof cell === "string" && cell.length > LONGEST_CELL
    ? `${cell.slice(0, LONGEST_CELL - 1)}…`
    : cell;
}
