import type { CellStyle } from "../../workbook/contract.ts";
import { TEXT_STYLE_KEYS } from "../../workbook/textStyleKeys.ts";

/** Every property of a cell's style; borders can be set but not read. */
export const STYLES = [
  "background",
  ...TEXT_STYLE_KEYS,
  "horizontalAlignment",
  "verticalAlignment",
  "wrap",
  "rotation",
  "textDirection",
  "numberFormat",
] as const satisfies readonly (keyof CellStyle)[];
