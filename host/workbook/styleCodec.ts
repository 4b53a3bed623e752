import type { IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "./contract.ts";

type Stored = Nullable<IStyleData>;
/** What set-range-values takes: null resets a property. */
export type StylePatch = { -readonly [K in keyof IStyleData]?: IStyleData[K] | null };

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "middle", "bottom"] as const;
const DIRECTIONS = ["LEFT_TO_RIGHT", "RIGHT_TO_LEFT"] as const;
const WRAPS = ["OVERFLOW", "CLIP", "WRAP"] as const;

/** Univer counts its alignments and wrap strategies from 1; 0 is "not said". */
const numbered = <T>(names: readonly T[], name: T | null): number | null =>
  name === null ? null : names.indexOf(name) + 1;
const named = <T>(names: readonly T[], number: Nullable<number>): T | null =>
  names[(number ?? 0) - 1] ?? null;

const colour = (rgb: string | null) => (rgb === null ? null : { rgb });
const on = (yes: boolean) => (yes ? 1 : null);
const line = (yes: boolean) => (yes ? { s: 1 } : null);

interface Codec<K extends keyof CellStyle> {
  read(style: IStyleData): CellStyle[K];
  write(value: CellStyle[K]): StylePatch;
}

function fontLine(style: IStyleData): CellStyle["fontLine"] {
  if (style.ul?.s) return "underline";
  return style.st?.s ? "line-through" : null;
}

const CODECS: { readonly [K in keyof CellStyle]: Codec<K> } = {
  background: { read: (style) => style.bg?.rgb ?? null, write: (value) => ({ bg: colour(value) }) },
  fontColor: { read: (style) => style.cl?.rgb ?? null, write: (value) => ({ cl: colour(value) }) },
  fontFamily: { read: (style) => style.ff ?? null, write: (value) => ({ ff: value }) },
  fontSize: { read: (style) => style.fs ?? null, write: (value) => ({ fs: value }) },
  fontWeight: {
    read: (style) => (style.bl ? "bold" : null),
    write: (value) => ({ bl: on(value === "bold") }),
  },
  fontStyle: {
    read: (style) => (style.it ? "italic" : null),
    write: (value) => ({ it: on(value === "italic") }),
  },
  fontLine: {
    read: fontLine,
    write: (value) => ({ ul: line(value === "underline"), st: line(value === "line-through") }),
  },
  horizontalAlignment: {
    read: (style) => named(HORIZONTAL, style.ht),
    write: (value) => ({ ht: numbered(HORIZONTAL, value) }),
  },
  verticalAlignment: {
    read: (style) => named(VERTICAL, style.vt),
    write: (value) => ({ vt: numbered(VERTICAL, value) }),
  },
  wrap: { read: (style) => named(WRAPS, style.tb), write: (value) => ({ tb: numbered(WRAPS, value) }) },
  rotation: {
    read: (style) => style.tr?.a ?? null,
    write: (value) => ({ tr: value === null ? null : { a: value } }),
  },
  textDirection: {
    read: (style) => named(DIRECTIONS, style.td),
    write: (value) => ({ td: numbered(DIRECTIONS, value) }),
  },
  numberFormat: {
    read: (style) => style.n?.pattern ?? null,
    write: (value) => ({ n: value === null ? null : { pattern: value } }),
  },
};

/** Null = as the sheet's default has it. */
export const readStyle = <K extends keyof CellStyle>(style: Stored, key: K): CellStyle[K] | null =>
  style ? CODECS[key].read(style) : null;

const KEYS = Object.keys(CODECS) as readonly (keyof CellStyle)[];

function written<K extends keyof CellStyle>(key: K, patch: Partial<CellStyle>): StylePatch {
  const value = patch[key];
  return value === undefined ? {} : CODECS[key].write(value);
}

export const stylePatch = (patch: Partial<CellStyle>): StylePatch =>
  Object.assign({}, ...KEYS.map((key) => written(key, patch)));
