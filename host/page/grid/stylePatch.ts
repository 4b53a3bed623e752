import type { CellStyle } from "../../workbook/contract.ts";

type Patch = Partial<CellStyle>;

/** Univer's numbers for alignments and wrapping (HorizontalAlign, VerticalAlign, WrapStrategy of 0.25.1). */
const HORIZONTAL = [null, "left", "center", "right"] as const;
const VERTICAL = [null, "top", "middle", "bottom"] as const;
const WRAP = [null, "OVERFLOW", "CLIP", "WRAP"] as const;

const at = <T>(names: readonly T[], value: unknown): T | null =>
  typeof value === "number" ? (names[value] ?? null) : null;

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function colour(value: unknown): string | null {
  const rgb = field(value, "rgb");
  return typeof rgb === "string" ? rgb : null;
}

const isOn = (value: unknown): boolean => field(value, "s") === 1;

const PATCHES: Readonly<Record<string, (value: unknown) => Patch>> = {
  bl: (value) => ({ fontWeight: value === 1 ? "bold" : "normal" }),
  it: (value) => ({ fontStyle: value === 1 ? "italic" : "normal" }),
  ul: (value) => ({ fontLine: isOn(value) ? "underline" : "none" }),
  st: (value) => ({ fontLine: isOn(value) ? "line-through" : "none" }),
  cl: (value) => ({ fontColor: colour(value) }),
  bg: (value) => ({ background: colour(value) }),
  ff: (value) => ({ fontFamily: typeof value === "string" ? value : null }),
  fs: (value) => ({ fontSize: typeof value === "number" ? value : null }),
  ht: (value) => ({ horizontalAlignment: at(HORIZONTAL, value) }),
  vt: (value) => ({ verticalAlignment: at(VERTICAL, value) }),
  tb: (value) => ({ wrap: at(WRAP, value) }),
};

/** Univer's style setting in the workbook's words; null for what the host has no word for. */
export function stylePatch(style: unknown): Patch | null {
  const type = field(style, "type");
  return typeof type === "string" ? (PATCHES[type]?.(field(style, "value")) ?? null) : null;
}

/** Every property back to what the sheet begins with. */
export const PLAIN: Patch = {
  background: null,
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  fontWeight: null,
  fontStyle: null,
  fontLine: null,
  horizontalAlignment: null,
  verticalAlignment: null,
  wrap: null,
  numberFormat: null,
};
