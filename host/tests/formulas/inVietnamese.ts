import { expect } from "vitest";
import { fixture } from "../workbook/support.ts";

type Constant = string | number | boolean | null;
type Rows = readonly (readonly Constant[])[];

const ROWS = 60;
const COLUMNS = 30;
/** Column M: right of the test's data. */
const FORMULA_COLUMN = 12;

/** What cells from M1 on show of a formula there, in a workbook of vi_VN with the given cells from A1 on. Errors are their code. */
export function spread(formula: string, height: number, width: number, rows: Rows = []): Constant[][] {
  const { at, put, values } = fixture({ locale: "vi_VN", rows: ROWS, columns: COLUMNS });
  if (rows.length > 0) put(0, 0, rows);
  put(0, FORMULA_COLUMN, [[formula]]);
  return values(at(0, FORMULA_COLUMN, height, width));
}

export const shown = (formula: string, rows: Rows = []): Constant =>
  spread(formula, 1, 1, rows)[0]?.[0] ?? null;

/** The figures beside the tests have 10 digits or more. */
const RELATIVE = 1e-9;

/** Where another program's error is the source: it has other classes of errors than Sheets. */
export const ANY_ERROR = "any error";

const isError = (result: Constant): boolean => typeof result === "string" && /^#[A-Z]/.test(result);

/** Numbers may differ in the last binary digits, everything else not at all. */
export function expectShown(formula: string, expected: Constant, rows: Rows = []): void {
  const result = shown(formula, rows);
  if (expected === ANY_ERROR) {
    expect({ formula, result, failed: isError(result) }).toEqual({ formula, result, failed: true });
    return;
  }
  if (typeof result !== "number" || typeof expected !== "number")
    expect({ formula, result }).toEqual({ formula, result: expected });
  else
    expect(Math.abs(result - expected)).toBeLessThanOrEqual(
      RELATIVE * Math.max(Math.abs(expected), RELATIVE),
    );
}
