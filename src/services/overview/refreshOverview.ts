/** Builds Tổng quan anew where it differs: its lines, the charts' figures, the charts. */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { sameCell } from "../../sheets/cells.ts";
import type { Dashboard } from "../../sheets/dashboard.ts";
import type { Cell } from "../../tables/cell.ts";
import { KIND_COLUMN, overview, SHOWN_COLUMNS } from "../../tables/overview.ts";
import { numberRuns } from "../../tables/runs.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { CampaignParts } from "../campaign/parts.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { type ChartBlock, chartBlocks } from "./overviewCharts.ts";
import { overviewLines, stoppedLines, type TextLine } from "./overviewLines.ts";
import { seeOverview } from "./readOverview.ts";

/**
 * @param parts read when the rest of the round was done
 * @param settings in force, also where the tab cannot be read
 */
export function refreshOverview(
  world: StewardWorld,
  parts: CampaignParts,
  settings: Settings,
): readonly Problem[] {
  const dashboard = world.dashboard(overview);
  if (dashboard === null) return [problem("tab.missing", { tab: overview.title }, "")];
  const now = world.clock.now();
  const seen = seeOverview(world.book, parts, now, world.spared.has("ballots"));
  const grid = dashboard.readAll();
  if (!seen.ok) {
    // Below them stays what was last counted.
    const lines = stoppedLines(settings, now, seen.problems, grid);
    writeLines(dashboard, grid, lines);
    return [];
  }
  const lines = overviewLines(seen.value);
  writeLines(dashboard, grid, [...lines, ...blanks(usedLines(grid) - lines.length)]);
  for (const block of chartBlocks(seen.value)) showBlock(dashboard, grid, block);
  return [];
}

type Grid = readonly (readonly Cell[])[];

/** The time alone is no news: it is written with whatever else has changed, or where something else stood. */
function writeLines(dashboard: Dashboard, grid: Grid, wanted: readonly TextLine[]): void {
  if (wanted.length > dashboard.height())
    dashboard.insertRowsAfter(dashboard.height(), wanted.length - dashboard.height());
  const news = wanted.flatMap((each, index) =>
    isSame(grid[index], each) || (each.kind === "time" && isTime(grid[index])) ? [] : [index],
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

const isTime = (present: readonly Cell[] | undefined): boolean =>
  String(present?.[KIND_COLUMN - 1]).startsWith("time");

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
