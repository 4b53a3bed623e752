/** The tab Tổng quan: no rows that people fill in, but lines of a few kinds, each with its look (SPEC OV1). */

import { COLOURS } from "./colours.ts";

/** Named as the tables are; nobody but the steward writes there. */
export const overview = {
  key: "overview",
  title: "Tổng quan",
  purpose: "Đợt đang ở bước nào, ai còn thiếu, kết quả ra sao: hệ thống dựng lại sau mỗi lượt.",
} as const;

/** Pixels. Six columns that a phone of 390 shows whole, beside the rows' numbers (46) and the bar that scrolls (14); then those that only the steward and the charts read. */
export const SHOWN_WIDTHS = [102, 45, 45, 45, 45, 48] as const;
export const SHOWN_COLUMNS = SHOWN_WIDTHS.length;
/** Before the charts' figures: the kind of each line, so that only lines that have become another kind are dressed anew. */
export const KIND_COLUMN = SHOWN_COLUMNS + 1;
export const FIGURES_COLUMN = KIND_COLUMN + 1;
/** Two charts with three columns of figures each, one with two. */
export const FIGURES_COLUMNS = 8;
/** The charts lie from this column on. */
export const CHARTS_COLUMN = FIGURES_COLUMN + FIGURES_COLUMNS;
/** Charts side by side take so many columns of a spreadsheet's usual width. */
export const DASHBOARD_COLUMNS = CHARTS_COLUMN + 10;

export const LINE_KINDS = [
  "title",
  "stage",
  "time",
  "section",
  "figure",
  "head",
  "group",
  "total",
  "late",
  "lateWork",
  "sentence",
  "blank",
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Cells of a line that become one: from a column (1-based), so many. */
export interface Merge {
  readonly column: number;
  readonly columns: number;
}

export interface LineStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly background: string | null;
  /** Below the line; null: none. */
  readonly rule: string | null;
  /** Columns from this one on stand right, as figures do; 0: none. */
  readonly rightFrom: number;
  readonly merges: readonly Merge[];
  /** How many characters of the first cell fit in one of its lines. */
  readonly fits: number;
}

const RULE = "#dadce0";
const STRONG_RULE = "#4a6a9d";

const WHOLE: readonly Merge[] = [{ column: 1, columns: SHOWN_COLUMNS }];
/** A label over three columns, figures over two, a share in the last. */
const LABELLED: readonly Merge[] = [
  { column: 1, columns: 3 },
  { column: 4, columns: 2 },
];

const PLAIN: LineStyle = {
  size: 10,
  bold: false,
  colour: COLOURS.writtenInk,
  background: null,
  rule: RULE,
  rightFrom: 0,
  merges: WHOLE,
  fits: 52,
};

export const LINE_STYLES: Readonly<Record<LineKind, LineStyle>> = {
  title: { ...PLAIN, size: 12, bold: true, rule: null, fits: 34 },
  stage: { ...PLAIN, rule: null },
  time: { ...PLAIN, size: 9, colour: COLOURS.muted, rule: null, fits: 58 },
  section: {
    ...PLAIN,
    bold: true,
    colour: COLOURS.groupInk,
    background: COLOURS.groupGround,
    rule: STRONG_RULE,
  },
  figure: { ...PLAIN, rightFrom: 4, merges: LABELLED, fits: 30 },
  head: {
    ...PLAIN,
    size: 9,
    bold: true,
    background: COLOURS.writtenGround,
    rightFrom: 2,
    merges: [],
    fits: 16,
  },
  group: { ...PLAIN, size: 9, rightFrom: 2, merges: [], fits: 15 },
  total: { ...PLAIN, bold: true, rightFrom: 2, merges: [], fits: 16 },
  late: {
    ...PLAIN,
    bold: true,
    rule: null,
    rightFrom: 5,
    merges: [
      { column: 1, columns: 4 },
      { column: 5, columns: 2 },
    ],
    fits: 34,
  },
  lateWork: { ...PLAIN, size: 9, colour: "#a50e0e", fits: 58 },
  sentence: { ...PLAIN, size: 9, fits: 58 },
  blank: { ...PLAIN, rule: null, merges: [] },
};

/** Pixels of a text line by the size of its letters, and what is kept free above and below. */
const LINE_HEIGHT = 1.7;
const FREE = 7;

/** The height of a line whose tallest cell has so many lines of text. */
export function lineHeight(kind: LineKind, texts: number): number {
  return Math.round(LINE_STYLES[kind].size * LINE_HEIGHT * Math.max(1, texts)) + FREE;
}
