import type { CellStyle } from "./contract.ts";
import { TEXT_STYLE_KEYS } from "./textStyleKeys.ts";

/** Every property of a cell's style; borders are no part of it. */
export const STYLE_KEYS = [
  "background",
  ...TEXT_STYLE_KEYS,
  "horizontalAlignment",
  "verticalAlignment",
  "wrap",
  "rotation",
  "textDirection",
  "numberFormat",
] as const satisfies readonly (keyof CellStyle)[];
