import { kindOf } from "./callKinds.ts";
import { isServiceObject, type ServiceObject } from "./serviceObject.ts";

/** How much one call carries. */
export interface CallSize {
  readonly cells: number;
  /** Of one batch. */
  readonly requests: number;
  readonly protections: number;
}

const NOTHING: CallSize = { cells: 0, requests: 0, protections: 0 };

/** A call that was made: what it was given and what it gave. */
export interface Made {
  readonly name: string;
  readonly target: ServiceObject;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

export function sizeOf({ name, target, args, result }: Made): CallSize {
  const kind = kindOf(name);
  if (kind === "read") return { ...NOTHING, cells: cellsRead(target, result) };
  if (kind === "write") return { ...NOTHING, cells: cellsWritten(target, args[0]) };
  if (kind === "protection") return { ...NOTHING, protections: 1 };
  return kind === "batch" ? sizeOfBatch(args[0]) : NOTHING;
}

function cellsRead(target: ServiceObject, result: unknown): number {
  const alone = typeof result !== "object" || result instanceof Date;
  return alone && areaOf(target) > 0 ? 1 : cellsIn(result);
}

/** A grid's cells, else the cells of the range that gets one value in all of them, else those of a row that is appended. */
function cellsWritten(target: ServiceObject, content: unknown): number {
  const own = areaOf(target);
  if (Array.isArray(content) && own === 0 && rowsOf(content) === null) return content.length;
  return cellsIn(content) || own;
}

function areaOf(target: ServiceObject): number {
  const area: unknown = Reflect.get(target, "_area");
  const [rows, columns] = [numberAt(area, "rows"), numberAt(area, "columns")];
  return rows === null || columns === null ? 0 : rows * columns;
}

/** The rows of a grid, or null. */
const rowsOf = (value: unknown): readonly (readonly unknown[])[] | null =>
  Array.isArray(value) && Array.isArray(value[0]) ? value : null;

/** Cells inside whatever a service takes or gives: grids, and rows of cells under the name "values". */
function cellsIn(value: unknown): number {
  if (typeof value !== "object" || value === null || isServiceObject(value)) return 0;
  const rows = rowsOf(value);
  if (rows) return sum(rows, (row) => row.length);
  if (Array.isArray(value)) return sum(value, cellsIn);
  return sum(Object.entries(value), ([key, part]) =>
    key === "values" && Array.isArray(part) && rowsOf(part) === null ? part.length : cellsIn(part),
  );
}

/** The body of a batchUpdate, or of a write to values: its parts are its requests. */
function sizeOfBatch(body: unknown): CallSize {
  const requests = listAt(body, "requests");
  const names = requests.flatMap((request) => (isObject(request) ? Object.keys(request) : []));
  return {
    cells: cellsIn(body) + sum(requests, repeated),
    requests: requests.length || listAt(body, "data").length || 1,
    protections: names.filter((name) => name.endsWith("ProtectedRange")).length,
  };
}

/** One cell put into all of a range; a range without an end counts for nothing. */
function repeated(request: unknown): number {
  const range = at(at(request, "repeatCell"), "range");
  const span = (from: string, to: string) => (numberAt(range, to) ?? 0) - (numberAt(range, from) ?? 0);
  return (
    Math.max(0, span("startRowIndex", "endRowIndex")) *
    Math.max(0, span("startColumnIndex", "endColumnIndex"))
  );
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const at = (value: unknown, key: string): unknown => (isObject(value) ? Reflect.get(value, key) : undefined);

function numberAt(value: unknown, key: string): number | null {
  const found = at(value, key);
  return typeof found === "number" ? found : null;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
