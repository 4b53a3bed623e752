import type { PlacedChart } from "../../appsscript/charts/placedCharts.ts";
import { shownChart } from "../../appsscript/charts/shownChart.ts";
import { areasOf } from "../../appsscript/charts/sources.ts";
import type { LocalFile } from "../../appsscript/spreadsheet/localFile.ts";
import type { Chart } from "../../charts/chart.ts";
import { columnLetters } from "../../formulas/a1.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";

/** A chart as a program draws it from cells: where these are, and what they show for who only looks at the file. */
export interface SheetChart {
  readonly place: PlacedChart;
  /** With hidden cells: the program leaves them out by itself, where it is told to. */
  readonly chart: Chart;
  readonly headers: number;
  readonly skipsHidden: boolean;
  readonly domain: Area | null;
  /** As many as the chart's series. */
  readonly series: readonly Area[];
}

export function sheetChart(file: LocalFile, place: PlacedChart): SheetChart {
  const { plan } = place;
  const { skips, headers } = plan;
  const all = { ...plan, skips: { rows: false, columns: false } };
  return {
    place,
    chart: shownChart(file, all),
    headers,
    // Excel has one switch for both.
    skipsHidden: skips.rows || skips.columns,
    ...areasOf(file, plan),
  };
}

/** 'Tổng quan'!$T$2:$T$6 */
export function reference(titles: ReadonlyMap<SheetId, string>, area: Area): string {
  const title = (titles.get(area.sheet) ?? "").replaceAll("'", "''");
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${title}'!${first === last ? first : `${first}:${last}`}`;
}

/** Header and cells of a source. */
export function parted(area: Area, headers: number): { readonly header: Area | null; readonly cells: Area } {
  if (headers === 0) return { header: null, cells: area };
  const header = { ...area, rows: 1, columns: 1 };
  return area.columns === 1
    ? { header, cells: { ...area, row: area.row + 1, rows: area.rows - 1 } }
    : { header, cells: { ...area, column: area.column + 1, columns: area.columns - 1 } };
}
