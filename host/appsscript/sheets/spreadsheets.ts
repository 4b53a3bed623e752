import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { areaOfA1 } from "./a1Range.ts";
import { applyRequests, heedNoCells, plannedRequests } from "./batch.ts";
import { type ApiCaller, called } from "./calling.ts";
import { areasOfFilters } from "./dataFilter.ts";
import { METADATA_FILTERS, matchingMetadata } from "./metadataLookup.ts";
import { overTheWire, readPayload } from "./payload.ts";
import { type Reading, readMask, shownSpreadsheet } from "./reading.ts";
import { rehearsed } from "./rehearsal.ts";
import { shownMetadata } from "./shapes/metadata.ts";
import { SheetsValues } from "./values.ts";

const BATCH = {
  requests: ["list", "json"],
  includeSpreadsheetInResponse: "flag",
  responseRanges: ["list", "text"],
  responseIncludeGridData: "flag",
} as const;

/** Reference: workspace/sheets/api/reference/rest/v4/spreadsheets. */
class SheetsSpreadsheets implements ServiceObject {
  readonly serviceName = "Sheets.Spreadsheets";
  readonly constants: Readonly<Record<string, ServiceObject>>;
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
    this.constants = {
      Values: new SheetsValues(execution),
      DeveloperMetadata: new SheetsDeveloperMetadata(execution),
    };
  }

  get(spreadsheetId: unknown, optionalArgs?: unknown): unknown {
    const method = { name: "sheets.spreadsheets.get", kind: "Read" } as const;
    const schema = { fields: "text", ranges: ["list", "text"], includeGridData: "flag" } as const;
    return called(this.#execution, method, spreadsheetId, (caller) => {
      const {
        fields,
        ranges = [],
        includeGridData = false,
      } = readPayload(schema, overTheWire(optionalArgs), "");
      const areas = ranges.length === 0 ? null : ranges.map((range) => areaOfA1(caller.file, range));
      return shownSpreadsheet({ ...everything(caller), mask: readMask(fields), areas, includeGridData });
    });
  }

  getByDataFilter(resource: unknown, spreadsheetId: unknown, optionalArgs?: unknown): unknown {
    const method = { name: "sheets.spreadsheets.getByDataFilter", kind: "Read" } as const;
    const schema = { dataFilters: METADATA_FILTERS, includeGridData: "flag" } as const;
    return called(this.#execution, method, spreadsheetId, (caller) => {
      const { dataFilters = [], includeGridData = false } = readPayload(schema, overTheWire(resource), "");
      const { fields } = readPayload({ fields: "text" }, overTheWire(optionalArgs), "");
      const areas = areasOfFilters(caller.file, dataFilters);
      const reading = { ...everything(caller), areas, includeGridData, mask: readMask(fields) };
      return shownSpreadsheet({ ...reading, withConditionalFormats: false });
    });
  }

  /** Google's types know two arguments; whether a third, {fields}, reaches the service is not settled: it is refused here. */
  batchUpdate(resource: unknown, spreadsheetId: unknown, ...more: unknown[]): object {
    const method = { name: "sheets.spreadsheets.batchUpdate", kind: "Write" } as const;
    if (more.length > 0)
      throw new Error("Sheets.Spreadsheets.batchUpdate takes two arguments in the local host");
    return called(this.#execution, method, spreadsheetId, (caller) => {
      const body = readPayload(BATCH, overTheWire(resource), "");
      const requests = plannedRequests(body.requests ?? []);
      const { user, project } = caller;
      const replies = rehearsed(this.#execution, caller.file, heedNoCells(requests), (file, bare) =>
        applyRequests({ file, workbook: file.workbook, user, project, bare }, requests),
      );
      const done = { spreadsheetId: caller.file.id, replies };
      return body.includeSpreadsheetInResponse
        ? { ...done, updatedSpreadsheet: afterwards(caller, body) }
        : done;
    });
  }
}

function everything({ file, user, project }: ApiCaller): Reading {
  return {
    file,
    user,
    project,
    mask: null,
    areas: null,
    includeGridData: false,
    withConditionalFormats: true,
  };
}

function afterwards(
  caller: ApiCaller,
  {
    responseRanges = [],
    responseIncludeGridData = false,
  }: { responseRanges?: readonly string[]; responseIncludeGridData?: boolean },
): unknown {
  const areas =
    responseRanges.length === 0 ? null : responseRanges.map((range) => areaOfA1(caller.file, range));
  return shownSpreadsheet({ ...everything(caller), areas, includeGridData: responseIncludeGridData });
}

/** Reference: workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata. */
class SheetsDeveloperMetadata implements ServiceObject {
  readonly serviceName = "Sheets.Spreadsheets.DeveloperMetadata";
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  search(resource: unknown, spreadsheetId: unknown): object {
    const method = { name: "sheets.spreadsheets.developerMetadata.search", kind: "Read" } as const;
    return called(this.#execution, method, spreadsheetId, ({ file, project }) => {
      const { dataFilters = [] } = readPayload({ dataFilters: METADATA_FILTERS }, overTheWire(resource), "");
      const found = matchingMetadata({ file, workbook: file.workbook, project }, dataFilters);
      const matched = found.map((record) => ({
        developerMetadata: shownMetadata(file, record),
        dataFilters,
      }));
      return matched.length > 0 ? { matchedDeveloperMetadata: matched } : {};
    });
  }
}

/** The advanced service under the name that the manifest gives it (guides/services/advanced). */
class Sheets implements ServiceObject {
  readonly serviceName = "Sheets";
  readonly constants: Readonly<Record<string, ServiceObject>>;

  constructor(execution: RunningExecution) {
    this.constants = { Spreadsheets: new SheetsSpreadsheets(execution) };
  }
}

export function createSheets(execution: RunningExecution): ServiceObject {
  return new Sheets(execution);
}
