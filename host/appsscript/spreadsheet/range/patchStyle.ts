import type { CellStyle } from "../../../workbook/contract.ts";
import type { RangeHandle } from "../handles.ts";

/** Changes some properties of the cells' formats: the same for all, or for each cell its own. */
export function patchStyle(
  range: RangeHandle,
  method: string,
  patch: Partial<CellStyle> | readonly (readonly Partial<CellStyle>[])[],
): RangeHandle {
  range._book.write(method, range._area, (workbook) => workbook.setStyle(range._area, patch));
  return range;
}
