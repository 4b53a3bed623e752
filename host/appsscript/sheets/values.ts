import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { areaOfA1 } from "./a1Range.ts";
import { called } from "./calling.ts";
import { areasOfFilters } from "./dataFilter.ts";
import { METADATA_FILTERS } from "./metadataLookup.ts";
import { overTheWire, readPayload } from "./payload.ts";
import { RENDERING, valueRange } from "./valueRange.ts";

/** Reference: workspace/sheets/api/reference/rest/v4/spreadsheets.values; what writes values is not imitated. */
export class SheetsValues implements ServiceObject {
  readonly serviceName = "Sheets.Spreadsheets.Values";
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  get(spreadsheetId: unknown, range: unknown, optionalArgs?: unknown): object {
    const method = { name: "sheets.spreadsheets.values.get", kind: "Read" } as const;
    return called(this.#execution, method, spreadsheetId, ({ file }) => {
      const rendering = readPayload(RENDERING, overTheWire(optionalArgs), "");
      return valueRange(file, areaOfA1(file, readPayload("text", range, "range")), rendering);
    });
  }

  batchGet(spreadsheetId: unknown, optionalArgs?: unknown): object {
    const method = { name: "sheets.spreadsheets.values.batchGet", kind: "Read" } as const;
    const schema = { ...RENDERING, ranges: ["list", "text"] } as const;
    return called(this.#execution, method, spreadsheetId, ({ file }) => {
      const { ranges = [], ...rendering } = readPayload(schema, overTheWire(optionalArgs), "");
      const valueRanges = ranges.map((range) => valueRange(file, areaOfA1(file, range), rendering));
      return { spreadsheetId: file.id, ...(valueRanges.length > 0 && { valueRanges }) };
    });
  }

  batchGetByDataFilter(resource: unknown, spreadsheetId: unknown): object {
    const method = { name: "sheets.spreadsheets.values.batchGetByDataFilter", kind: "Read" } as const;
    const schema = { ...RENDERING, dataFilters: METADATA_FILTERS } as const;
    return called(this.#execution, method, spreadsheetId, ({ file }) => {
      const { dataFilters = [], ...rendering } = readPayload(schema, overTheWire(resource), "");
      const valueRanges = areasOfFilters(file, dataFilters).map((area, at) => ({
        valueRange: valueRange(file, area, rendering),
        dataFilters: dataFilters.slice(at, at + 1),
      }));
      return { spreadsheetId: file.id, valueRanges };
    });
  }
}
