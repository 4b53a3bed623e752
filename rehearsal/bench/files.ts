import ExcelJS from "exceljs";
import { createHost, exportXlsx, importXlsx } from "sheets-script-host";
import type { Timing } from "./timing.ts";

const OWNER = "ban-to-chuc@example.vn";
const NOW = "2023-02-08T08:00:00+07:00";
const ROWS = 5_000;
const COLUMNS = 14;
/** Of files, what exceljs alone takes on the same one; the host reads into a grid, with formulas, and out of it. */
const MOST = 1.5;
const ROUNDS = 3;

/** A file of 70,000 cells, about 400 KB: texts of their own and shared ones, days, numbers, formulas. */
async function largeFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Dữ liệu");
  for (let row = 0; row < ROWS; row += 1) {
    const cells = Array.from({ length: COLUMNS }, (_, column) => contentOf(row, column));
    sheet.addRow(cells);
    for (const column of [2, 9]) sheet.getCell(row + 1, column).numFmt = "dd/mm/yyyy";
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function contentOf(row: number, column: number): ExcelJS.CellValue {
  const kinds: readonly ExcelJS.CellValue[] = [
    `Mô hình ${row} cột ${column}`,
    new Date(Date.UTC(2023, 1, 1 + (row % 28))),
    { formula: `D${row + 1}*2`, result: 0 },
    (row * column) / 2,
    row,
    `chữ ${row % 50}`,
    column,
  ];
  return kinds[column % kinds.length];
}

/** In and out, beside exceljs in the same run: each in turn, so that both meet the same machine. */
export async function measureFiles(): Promise<readonly Timing[]> {
  const bytes = await largeFile();
  const rounds: Round[] = [];
  await oneRound(bytes);
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(bytes));
  const median = (of: (round: Round) => number): number =>
    rounds.map(of).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  const limits = {
    in: MOST * median(({ plainIn }) => plainIn),
    out: MOST * median(({ plainOut }) => plainOut),
  };
  const what = `an .xlsx of ${(ROWS * COLUMNS).toLocaleString("en")} cells`;
  return [
    {
      what: `${what}, in; limit: ${MOST} × exceljs`,
      ms: median((each) => each.hostIn),
      limit: Math.round(limits.in),
    },
    {
      what: `${what}, out; limit: ${MOST} × exceljs`,
      ms: median((each) => each.hostOut),
      limit: Math.round(limits.out),
    },
  ];
}

interface Round {
  readonly plainIn: number;
  readonly plainOut: number;
  readonly hostIn: number;
  readonly hostOut: number;
}

async function oneRound(bytes: Uint8Array): Promise<Round> {
  const book = new ExcelJS.Workbook();
  const buffer = new Uint8Array(bytes).buffer;
  const plainIn = await taken(() => book.xlsx.load(buffer));
  const plainOut = await taken(() => book.xlsx.writeBuffer());
  const host = createHost({ now: NOW, owner: OWNER });
  const file = host.createSpreadsheet({ name: "Đo" });
  const hostIn = await taken(() => importXlsx(file, bytes));
  const hostOut = await taken(() => exportXlsx(file));
  host.dispose();
  return { plainIn, plainOut, hostIn, hostOut };
}

async function taken(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}
