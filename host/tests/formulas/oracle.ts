import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import vi from "@univerjs/preset-sheets-node-core/locales/vi-VN";

type Constant = string | number | boolean | null;

/** Univer's engine recalculates about 100 ms after a change; its results are waited for this long at most. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;
const ROWS = 1000;
const COLUMNS = 20;
/** Column K: right of the test's data. */
const FORMULA_COLUMN = 10;

const TYPES = { string: 1, number: 2, boolean: 3 } as const;

function constantCell(value: Exclude<Constant, null>) {
  return {
    v: typeof value === "boolean" ? Number(value) : value,
    t: TYPES[typeof value as keyof typeof TYPES],
  }; // Constant has these types only
}

function cellData(data: readonly (readonly Constant[])[]) {
  return Object.fromEntries(
    data.map((line, row) => [
      row,
      Object.fromEntries(
        line.flatMap((value, column) => (value === null ? [] : [[column, constantCell(value)]])),
      ),
    ]),
  );
}

function createUniver() {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(vi) },
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    const [kind, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(kind, options);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** What Univer's own formula engine shows for each formula, beside the data from A1 on. Formulas stand in K1, K2, … */
export async function univerResults(
  formulas: readonly string[],
  data: readonly (readonly Constant[])[],
): Promise<unknown[]> {
  const { api } = createUniver();
  const book = api.createWorkbook({
    id: "oracle",
    sheetOrder: ["s"],
    sheets: {
      s: { id: "s", name: "Sheet1", rowCount: ROWS, columnCount: COLUMNS, cellData: cellData(data) },
    },
  });
  const range = book.getActiveSheet().getRange(0, FORMULA_COLUMN, formulas.length, 1);
  range.setValues(formulas.map((f) => [{ f }]));
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    await pause();
    const cells = range.getCellDatas().map(([cell]) => cell);
    const ready = cells.every((cell) => cell?.v !== undefined && cell.v !== null);
    if (ready || Date.now() > deadline)
      return cells.map((cell) => (cell?.t === TYPES.boolean ? cell.v === 1 : (cell?.v ?? null)));
  }
}
