import { NoGrid, NotImitated, Refused } from "./apiFailure.ts";
import type { Acting, RequestKind } from "./context.ts";
import { readPayload } from "./payload.ts";
import { kindOfRequest } from "./requests/registry.ts";

/** "Cannot exceed 100000 requests in a single batch.": seen live. */
const MOST_REQUESTS = 100_000;

/** A request whose names and types are those of its kind. */
interface PlannedRequest {
  readonly name: string;
  readonly kind: RequestKind;
  readonly body: unknown;
}

/** Reads all requests before the first is tried. Throws Google's sentence for what is no request. */
export function plannedRequests(requests: readonly unknown[]): readonly PlannedRequest[] {
  if (requests.length === 0) throw new Refused("Must specify at least one request.");
  if (requests.length > MOST_REQUESTS) {
    throw new Refused(`Cannot exceed ${MOST_REQUESTS} requests in a single batch.`);
  }
  return requests.map(planned);
}

function planned(request: unknown, at: number): PlannedRequest {
  const path = `requests[${at}]`;
  const kinds = Object.entries(readPayload("json", request, path) ?? {}).filter(([, body]) => body !== null);
  const [first, second] = kinds;
  if (!first) throw new Refused(`Invalid ${path}: Must specify a kind of request.`);
  const [name, body] = first;
  const kind = kindOfRequest(name, path);
  if (second) {
    throw new Refused(
      `Invalid value at '${path}' (oneof), oneof field 'kind' is already set. Cannot set '${second[0]}'`,
    );
  }
  return { name, kind, body: readPayload(kind.schema, body, `${path}.${snake(name)}`) };
}

/** Requests that can be made, or cannot, whatever stands in the cells: sheets, sizes, protections and rules decide. */
const HEED_NO_CELLS: ReadonlySet<string> = new Set([
  "addChart",
  "addConditionalFormatRule",
  "addDimensionGroup",
  "addProtectedRange",
  "addSheet",
  "appendDimension",
  "createDeveloperMetadata",
  "deleteConditionalFormatRule",
  "deleteEmbeddedObject",
  "deleteProtectedRange",
  "deleteSheet",
  "insertDimension",
  "moveDimension",
  "repeatCell",
  "setDataValidation",
  "sortRange",
  "updateCells",
  "updateChartSpec",
  "updateConditionalFormatRule",
  "updateDimensionProperties",
  "updateEmbeddedObjectPosition",
  "updateProtectedRange",
  "updateSheetProperties",
  "updateSpreadsheetProperties",
]);

export function heedNoCells(requests: readonly PlannedRequest[]): boolean {
  return requests.every(({ name }) => HEED_NO_CELLS.has(name));
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** In order, each on what those before it left. The replies are as many as the requests. */
export function applyRequests(acting: Acting, requests: readonly PlannedRequest[]): readonly object[] {
  return requests.map(({ name, kind, body }, at) => {
    try {
      return kind.apply(acting, body);
    } catch (error) {
      throw placed(error, name, at);
    }
  });
}

/** Refusals say which request was invalid. The spreadsheet's own rules speak as plain Errors; anything else is a bug of ours. */
function placed(error: unknown, name: string, at: number): unknown {
  if (error instanceof NotImitated || !(error instanceof Error)) return error;
  if (error instanceof NoGrid) return new Refused(`Invalid requests[${at}]: ${error.message}`);
  if (error instanceof Refused && error.code !== 400) return error;
  const refused = error instanceof Refused || error.name === "Error";
  return refused ? new Refused(`Invalid requests[${at}].${name}: ${error.message}`) : error;
}
