import { type Band, bandOf, REFERENCE_BANDS } from "../../domain/rubric/bands.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { firstCell, type Matrix, refusal } from "./matrix.ts";
import { scoreIn } from "./score.ts";

/**
 * SST_XEP_MUC: the band of each total; '' for a blank, words for what is no number (SPEC F7–F9).
 * The scale has two columns: name, from; a first line without a number is its header.
 */
export function bandNames(totals: Matrix, scale: Matrix): Cell[][] {
  const bands = scale.length === 0 ? REFERENCE_BANDS : bandsFrom(scale);
  if (typeof bands === "string") return refusal(bands);
  return totals.map((line) => [nameOf(scoreIn(firstCell(line)), bands)]);
}

function nameOf(total: number | string | null, bands: readonly Band[]): string {
  if (total === null) return "";
  return typeof total === "string" ? `Điểm: ${total}` : bandOf(hundredths(total), bands);
}

/** Highest first, or what is wrong with the scale. */
function bandsFrom(scale: Matrix): readonly Band[] | string {
  const bands: Band[] = [];
  for (const [index, [name = "", from = ""]] of scale.entries()) {
    const threshold = scoreIn(from);
    if (typeof threshold === "number") bands.push({ name: shownCell(name), from: hundredths(threshold) });
    else if (index > 0 && typeof threshold === "string") return `Thang mức, dòng ${index + 1}: ${threshold}`;
  }
  if (bands.length === 0) return "Thang mức: cần hai cột, tên mức và điểm từ.";
  return bands.sort((a, b) => b.from - a.from || (a.name < b.name ? -1 : 1));
}

/** A total is shown with two decimals and judged as shown; the tiny term undoes binary fractions such as 89.995. */
function hundredths(total: number): number {
  return Math.round(total * 100 + 1e-6);
}
