import { signatureError } from "../services/argument.ts";

/** Google's sentence for arguments no overload takes. `call` is "Range.setValues". */
export function wrongArguments(call: string, args: readonly unknown[]): Error {
  return signatureError(`SpreadsheetApp.${call}`, args);
}

export function text(call: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw wrongArguments(call, [value]);
}

export function textOrNull(call: string, value: unknown): string | null {
  return value === null || value === undefined ? null : text(call, value);
}

export function whole(call: string, value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return Math.trunc(value);
  throw wrongArguments(call, [value]);
}

export function flag(call: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw wrongArguments(call, [value]);
}

/** An array of one class, as `RangeList` and `setUnprotectedRanges` take it. */
export function listOf<T>(call: string, value: unknown, isOne: (item: unknown) => item is T): readonly T[] {
  if (Array.isArray(value) && value.every(isOne)) return value;
  throw wrongArguments(call, [value]);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Rows of cells that must be as many as the range has; Google's sentences. */
export function gridOf(
  call: string,
  value: unknown,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) throw wrongArguments(call, [value]);
  const lines: readonly unknown[] = value;
  if (!lines.every(Array.isArray)) throw wrongArguments(call, [value]);
  mustMatch("rows", lines.length, rows);
  const grid = lines.map((line): readonly unknown[] => line);
  for (const line of grid) mustMatch("columns", line.length, columns);
  return grid;
}

function mustMatch(what: "rows" | "columns", given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}
