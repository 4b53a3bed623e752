import type { Area } from "../../workbook/contract.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import { areaOfA1 } from "./a1Range.ts";
import { NoGrid, NotImitated, Refused } from "./apiFailure.ts";
import { cellsOf } from "./gridRange.ts";
import type { DataFilter } from "./metadataLookup.ts";

/** The cells each filter means, in the order of the filters. */
export function areasOfFilters(file: LocalFile, filters: readonly DataFilter[]): readonly Area[] {
  if (filters.length === 0) throw new Refused("Must specify at least one data filter.");
  return filters.map((filter, at) => areaOfFilter(file, filter, at));
}

function areaOfFilter(file: LocalFile, { gridRange, a1Range }: DataFilter, at: number): Area {
  if (a1Range !== undefined) return areaOfA1(file, a1Range);
  if (gridRange === undefined) throw new NotImitated("Sheets: ranges found by developer metadata");
  try {
    return cellsOf(file, gridRange);
  } catch (error) {
    if (error instanceof NoGrid) throw new Refused(`Invalid dataFilters[${at}]: ${error.message}`);
    throw error;
  }
}
