import type { Area } from "../../workbook/contract.ts";
import { Refused } from "../sheets/apiFailure.ts";
import { areaOf, type GridRange } from "../sheets/gridRange.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import { type ChartPlan, planOf } from "./plan.ts";
import type { ChartSpec } from "./schema.ts";

/** Throws where a spec is no chart, or none that can be drawn from the cells that are there. */
export function mustBeChart(file: LocalFile, spec: ChartSpec): void {
  const { domain, series } = planOf(spec);
  if (series.length === 0) throw new Refused("Must specify at least one series.");
  for (const { source } of series) mustBeLine(file, source);
  if (spec.basicChart?.domains?.length) mustBeLine(file, domain.source);
}

/** "Exactly one dimension must have a length of 1." */
function mustBeLine(file: LocalFile, source: GridRange | null): void {
  if (source === null) throw new Refused("Must specify a source range.");
  const area = areaOf(file, source);
  if (area && (area.rows === 1) !== (area.columns === 1)) return;
  throw new Refused("Exactly one dimension of a source range must have a length of 1.");
}

/** The cells of a plan's domain, and of those of its series that are still there; headers alone are none. */
export function areasOf(file: LocalFile, { domain, series, headers }: ChartPlan) {
  const find = (source: GridRange | null): Area | null => {
    const area = source && areaOf(file, source);
    return area && area.rows * area.columns > headers ? area : null;
  };
  return { domain: find(domain.source), series: series.flatMap(({ source }) => find(source) ?? []) };
}
