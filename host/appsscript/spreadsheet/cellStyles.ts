import type { CellStyle } from "../../workbook/contract.ts";

/** Every property of a cell's style; borders can be set but not read. */
export const STYLES = [
  "background",
  "fontColor",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "fontLine",
  "horizontalAlignment",
  "verticalAlignment",
  "wrap",
  "rotation",
  "textDirection",
  "numberFormat",
] as const satisfies readonly (keyof CellStyle)[];
