import { type Band, bandOf } from "../../domain/bands.ts";
import { REFERENCE_BANDS } from "../../domain/referenceRubric.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { firstCell, type Matrix } from "./matrix.ts";

/** SST_XEP_MUC: the band of each total; '' for a line without a number. The scale has two columns: name, from. */
export function bandNames(totals: Matrix, scale: Matrix): Cell[][] {
  const bands = scale.length === 0 ? REFERENCE_BANDS : bandsFrom(scale);
  return totals.map((line) => {
    const total = firstCell(line);
    return [typeof total === "number" ? bandOf(hundredths(total), bands) : ""];
  });
}

function bandsFrom(scale: Matrix): Band[] {
  const bands: Band[] = [];
  for (const [name = "", from = ""] of scale) {
    if (typeof from === "number") bands.push({ name: shownCell(name), from: hundredths(from) });
  }
  return bands.sort((a, b) => b.from - a.from || (a.name < b.name ? -1 : 1));
}

/** A total is shown with two decimals and judged as shown; the tiny term undoes binary fractions such as 89.995. */
function hundredths(total: number): number {
  return Math.round(total * 100 + 1e-6);
}
