import type { CellStyle } from "./contract.ts";

/** What of a cell's style belongs to its letters. */
export const TEXT_STYLE_KEYS = [
  "fontColor",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "fontLine",
] as const satisfies readonly (keyof CellStyle)[];
