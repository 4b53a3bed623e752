import type { Chart } from "../../../charts/chart.ts";
import type { Area } from "../../../workbook/contract.ts";
import type { BasicChart, ChartSeries, ChartSpec } from "../../charts/schema.ts";
import type { GridRange } from "../../sheets/gridRange.ts";
import { areaOf } from "../../sheets/gridRange.ts";
import type { SavedChart } from "../chartStore.ts";
import type { Book } from "../handles.ts";
import { cellAt } from "../rectangles.ts";

/** How a series looks, without its cells. */
export type SeriesLook = Omit<ChartSeries, "series" | "targetAxis">;

/** A chart on its way: its look in the words of the Sheets API, its cells as ranges. */
export interface ChartDraft {
  readonly type: Chart["type"];
  readonly spec: Omit<ChartSpec, "basicChart">;
  readonly basic: Omit<BasicChart, "chartType" | "domains" | "series" | "headerCount">;
  readonly ranges: readonly Area[];
  /** Null: as the cells look. */
  readonly headers: number | null;
  /** Series are rows. */
  readonly transposed: boolean;
  readonly reversed: boolean;
  /** Of all series, and of each. */
  readonly every: SeriesLook;
  readonly each: readonly SeriesLook[];
  /** From 0. */
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly width: number | null;
  readonly height: number | null;
}

export const NEW_DRAFT: ChartDraft = {
  type: "COLUMN",
  spec: {},
  basic: {},
  ranges: [],
  headers: null,
  transposed: false,
  reversed: false,
  every: {},
  each: [],
  place: { row: 0, column: 0, x: 0, y: 0 },
  width: null,
  height: null,
};

/** The columns of the ranges, or their rows: the first is the domain, unless it is alone. */
function linesOf({ ranges, transposed }: ChartDraft): readonly Area[] {
  const [count, first, across] = transposed
    ? (["rows", "row", "columns"] as const)
    : (["columns", "column", "rows"] as const);
  return ranges.flatMap((range) =>
    Array.from({ length: range[count] }, (_, at) => ({
      ...range,
      [first]: range[first] + at,
      [count]: 1,
      [across]: range[across],
    })),
  );
}

function gridRange(book: Book, { sheet, row, column, rows, columns }: Area): GridRange {
  return {
    sheetId: book.file.numbers.of(sheet),
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  };
}

/** Google guesses; here a header is a text above each of the series. */
function guessedHeaders(book: Book, series: readonly Area[]): number {
  const isText = (line: Area) => {
    let found = false;
    book.workbook.visit(cellAt(line, 0, 0), (_row, _column, value) => {
      found = typeof value === "string";
    });
    return found;
  };
  return series.length > 0 && series.every(isText) ? 1 : 0;
}

/** As the Sheets API would be given it. */
export function specOf(book: Book, draft: ChartDraft): ChartSpec {
  const lines = linesOf(draft);
  const domain = lines.length > 1 ? lines[0] : undefined;
  const series = lines.slice(domain ? 1 : 0);
  const source = (line: Area) => ({ sourceRange: { sources: [gridRange(book, line)] } });
  return {
    ...draft.spec,
    basicChart: {
      ...draft.basic,
      chartType: draft.type,
      headerCount: draft.headers ?? guessedHeaders(book, series),
      ...(domain && {
        domains: [{ domain: source(domain), ...(draft.reversed && { reversed: true }) }],
      }),
      series: series.map((line, at) => ({ ...draft.every, ...draft.each[at], series: source(line) })),
    },
  };
}

/** The position of a saved chart, "anchorCell" counted from 0. */
export function positionOf(
  book: Book,
  sheet: Area["sheet"],
  { place, width, height }: ChartDraft,
): SavedChart["position"] {
  const anchorCell = {
    sheetId: book.file.numbers.of(sheet),
    rowIndex: place.row,
    columnIndex: place.column,
  };
  const size = {
    ...(width !== null && { widthPixels: width }),
    ...(height !== null && { heightPixels: height }),
  };
  return { overlayPosition: { anchorCell, offsetXPixels: place.x, offsetYPixels: place.y, ...size } };
}

/** Sources side by side are one range again. */
function joined(areas: readonly Area[], transposed: boolean): readonly Area[] {
  const [first, count] = transposed ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const [start, size] = transposed ? (["column", "columns"] as const) : (["row", "rows"] as const);
  const found: Area[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    const beside =
      last?.sheet === area.sheet &&
      last[start] === area[start] &&
      last[size] === area[size] &&
      last[first] + last[count] === area[first];
    if (last && beside) found[found.length - 1] = { ...last, [count]: last[count] + area[count] };
    else found.push(area);
  }
  return found;
}

/** A chart that is there, also one of the Sheets service; what cannot be drawn was never taken. */
export function draftOf(
  book: Book,
  { position }: SavedChart,
  { basicChart = {}, ...spec }: ChartSpec,
): ChartDraft {
  const { chartType, domains = [], series = [], headerCount = 0, ...basic } = basicChart;
  const sources = [...domains.map(({ domain }) => domain), ...series.map((one) => one.series)];
  const areas = sources.flatMap((data) => {
    const [range] = data?.sourceRange?.sources ?? [];
    return (range && areaOf(book.file, range)) ?? [];
  });
  const transposed = areas.every(({ rows }) => rows === 1) && areas.length > 0;
  const {
    anchorCell = {},
    offsetXPixels: x = 0,
    offsetYPixels: y = 0,
    widthPixels,
    heightPixels,
  } = position.overlayPosition ?? {};
  return {
    type: chartType === "BAR" || chartType === "LINE" ? chartType : "COLUMN",
    spec,
    basic,
    ranges: joined(areas, transposed),
    headers: headerCount,
    transposed,
    reversed: domains[0]?.reversed ?? false,
    every: {},
    each: series.map(({ series: _cells, targetAxis: _axis, ...look }) => look),
    place: { row: anchorCell.rowIndex ?? 0, column: anchorCell.columnIndex ?? 0, x, y },
    width: widthPixels ?? null,
    height: heightPixels ?? null,
  };
}
