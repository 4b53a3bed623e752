/** Builds Tổng quan anew where it differs: its lines, the charts' figures, the charts. */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { sameCell } from "../../sheets/cells.ts";
import type { Dashboard } from "../../sheets/dashboard.ts";
import type { Cell } from "../../tables/cell.ts";
import { KIND_COLUMN, overview, SHOWN_COLUMNS } from "../../tables/overview.ts";
import { numberRuns } from "../../tables/runs.ts";
import type { CampaignParts } from "../campaign/parts.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { type ChartBlock, chartBlocks } from "./overviewCharts.ts";
import { overviewLines, type TextLine } from "./overviewLines.ts";
import { seeOverview } from "./readOverview.ts";

/** @param parts read when the rest of the round was done */
export function refreshOverview(world: StewardWorld, parts: CampaignParts): readonly Problem[] {
  const dashboard = world.dashboard(overview);
  if (dashboard === null) return [problem("tab.missing", { tab: overview.title }, "")];
  const seen = seeOverview(world.book, parts, world.clock.now(), world.spared.has("ballots"));
  if (seen === null) return [];
  const grid = dashboard.readAll();
  writeLines(dashboard, grid, overviewLines(seen));
  for (const block of chartBlocks(seen)) showBlock(dashboard, grid, block);
  return [];
}

type Grid = readonly (readonly Cell[])[];

/** The time alone is no news: it is written with whatever else has changed. */
function writeLines(dashboard: Dashboard, grid: Grid, lines: readonly TextLine[]): void {
  const before = usedLines(grid);
  const wanted = [...lines, ...blanks(before - lines.length)];
  if (wanted.length > dashboard.height())
    dashboard.insertRowsAfter(dashboard.height(), wanted.length - dashboard.height());
  const news = wanted.flatMap((each, index) =>
    each.kind === "time" || isSame(grid[index], each) ? [] : [index],
  );
  if (news.length === 0) return;
  const times = wanted.flatMap((each, index) => (each.kind === "time" ? [index] : []));
  for (const { first, last } of numberRuns([...news, ...times]))
    dashboard.write(first + 1, 1, wanted.slice(first, last + 1).map(cellsOf));
  const other = wanted.flatMap((each, index) =>
    grid[index]?.[KIND_COLUMN - 1] === kindOf(each) ? [] : [index],
  );
  for (const { first, last } of numberRuns(other)) dashboard.dress(first + 1, wanted.slice(first, last + 1));
}

function blanks(count: number): readonly TextLine[] {
  const blank: TextLine = { kind: "blank", texts: 1, cells: Array.from({ length: SHOWN_COLUMNS }, () => "") };
  return Array.from({ length: Math.max(0, count) }, () => blank);
}

/** Up to the last line that was ever dressed. */
function usedLines(grid: Grid): number {
  return grid.reduce((last, line, index) => ((line[KIND_COLUMN - 1] ?? "") === "" ? last : index + 1), 0);
}

/** A line that is blank again needs no kind. */
const kindOf = ({ kind, texts }: TextLine): string => (kind === "blank" ? "" : `${kind} ${texts}`);

const cellsOf = (line: TextLine): readonly Cell[] => [...line.cells, kindOf(line)];

function isSame(present: readonly Cell[] | undefined, line: TextLine): boolean {
  return cellsOf(line).every((cell, index) => sameCell(present?.[index] ?? "", cell));
}

/** Its figures, and the chart where it has anything to show. */
function showBlock(dashboard: Dashboard, grid: Grid, { chart, column, width, lines }: ChartBlock): void {
  const present = grid.map((line) =>
    Array.from({ length: width }, (_, index) => line[column - 1 + index] ?? ""),
  );
  const used = present.filter((line) => line.some((cell) => cell !== "")).length;
  const wanted = lines ?? present.slice(0, used);
  const cleared = Array.from({ length: Math.max(0, used - wanted.length) }, () =>
    Array.from({ length: width }, () => ""),
  );
  const block = [...wanted, ...cleared];
  const differs = block.some((line, row) =>
    line.some((cell, index) => !sameCell(present[row]?.[index] ?? "", cell)),
  );
  if (differs) dashboard.write(1, column, block);
  const rows = wanted.length - 1;
  if (rows < 1) dashboard.removeChart(chart.key);
  else dashboard.showChart({ ...chart, figures: { column, series: width - 1, rows } });
}
