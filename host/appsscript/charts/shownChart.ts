import type { Chart, Point, Series } from "../../charts/chart.ts";
import type { Area, Scalar } from "../../workbook/contract.ts";
import { areaOf, type GridRange } from "../sheets/gridRange.ts";
import { hiddenByFilter } from "../spreadsheet/filteredRows.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import type { ChartPlan, PlannedSeries } from "./plan.ts";

/** A cell of a source, with what it shows. */
interface Shown {
  /** Its place in the source, without headers. */
  readonly at: number;
  readonly value: Scalar;
  readonly text: string;
}

/** Whose cells, and which of the hidden ones are left out. */
interface Reading {
  readonly file: LocalFile;
  readonly skips: ChartPlan["skips"];
}

/** A plan with the cells that it shows now. */
export function shownChart(file: LocalFile, plan: ChartPlan): Chart {
  const { skips, headers, domain, values, series, ...looks } = plan;
  const reading = { file, skips };
  const along = read(reading, domain.source, headers);
  const drawn = series.flatMap((each) => shownSeries(reading, each, headers) ?? []);
  const count = Math.max(along?.cells.length ?? 0, ...drawn.map(({ points }) => points.length));
  const only = drawn.length === 1 ? drawn[0] : undefined;
  return {
    ...looks,
    locale: file.workbook.locale(),
    domain: {
      title: domain.title ?? along?.header ?? "",
      labels: Array.from({ length: count }, (_, at) => along?.cells[at]?.text ?? ""),
      reversed: domain.reversed,
    },
    // The only series is what its axis counts.
    values: { ...values, title: values.title ?? only?.name ?? "" },
    series: drawn.map((each) => ({ ...each, points: filled(each.points, count) })),
  };
}

const NO_POINT: Point = { value: null, label: "", colour: null };

const filled = (points: readonly Point[], count: number): readonly Point[] =>
  Array.from({ length: count }, (_, at) => points[at] ?? NO_POINT);

function shownSeries(reading: Reading, planned: PlannedSeries, headers: number): Series | null {
  const { source, colours, ...looks } = planned;
  const line = read(reading, source, headers);
  if (line === null) return null;
  const points = line.cells.map(({ at, value, text }) => ({
    value: typeof value === "number" ? value : null,
    label: text,
    colour: colours.get(at) ?? null,
  }));
  return { ...looks, name: line.header, points };
}

/** Null where nothing is left to be shown. */
function read(reading: Reading, source: GridRange | null, headers: number) {
  const { file } = reading;
  const area = source && areaOf(file, source);
  if (area === null) return null;
  const hidden = hiddenIn(reading);
  const shown = shownCells(file, area);
  const cells = shown
    .slice(headers)
    .flatMap((cell, at) => (hidden(cellAt(area, headers + at)) ? [] : [{ at, ...cell }]));
  if (cells.length === 0) return null;
  const [header] = shown.slice(0, headers);
  return { header: header?.text ?? "", cells };
}

function hiddenIn({ file, skips }: Reading): (cell: Area) => boolean {
  const { workbook } = file;
  const filtered = { file, workbook, execution: file };
  return ({ sheet, row, column }) =>
    (skips.columns && workbook.columnHidden(sheet, column)) ||
    (skips.rows && (workbook.rowHidden(sheet, row) || hiddenByFilter(filtered, sheet, row)));
}

/** One after the other; the area is one cell wide or one high. */
function shownCells({ workbook }: LocalFile, area: Area): readonly Omit<Shown, "at">[] {
  const values: Scalar[] = [];
  workbook.visit(area, (row, column, value, kind) => {
    values[row + column] = kind === "error" ? String(value) : value;
  });
  const texts = workbook.display(area).flat();
  return texts.map((text, at) => ({ text, value: values[at] ?? null }));
}

function cellAt({ sheet, row, column, columns }: Area, at: number): Area {
  const down = columns === 1;
  return { sheet, row: down ? row + at : row, column: down ? column : column + at, rows: 1, columns: 1 };
}
