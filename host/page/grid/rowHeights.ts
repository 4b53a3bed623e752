import { ICommandService } from "@univerjs/core";
import type { Mutation } from "../../server/protocol.ts";
import type { Place } from "./place.ts";

const FIT = "sheet.operation.mark-dirty-row-auto-height";
const FORGET = "sheet.operation.cancel-mark-dirty-row-auto-height";
const TAB_GOES = "sheet.mutation.remove-sheet";
/** Changes of what a row's height follows from, as the host sends them. */
const WIDTHS = new Set(["sheet.mutation.set-col-data", "sheet.mutation.set-worksheet-col-width"]);

let asked = 0;
let forgotten = 0;

/** Rows without a height of their own are made as high as their texts need, when the browser has time. */
function fitRows(
  place: Place,
  subUnitId: string,
  rows: readonly { readonly first: number; readonly last: number }[],
): void {
  const workbook = place.workbook();
  const sheet = workbook?.getSheetBySheetId(subUnitId);
  if (!workbook || !sheet || rows.length === 0) return;
  const endColumn = sheet.getColumnCount() - 1;
  const ranges = rows.map(({ first, last }) => ({
    startRow: first,
    endRow: last,
    startColumn: 0,
    endColumn,
  }));
  asked += 1;
  const params = { unitId: workbook.getUnitId(), subUnitId, ranges, id: `fit${asked}` };
  place.injector.get(ICommandService).executeCommand(FIT, params, { onlyLocal: true });
}

/** Univer 0.25.1 would go on measuring a workbook or a tab that is gone, and throw: to be called before one goes. */
export function forgetFits(place: Place): void {
  const unitId = place.workbook()?.getUnitId();
  while (forgotten < asked) {
    forgotten += 1;
    place.injector.get(ICommandService).syncExecuteCommand(FORGET, { unitId, id: `fit${forgotten}` });
  }
}

export function fitSheet(place: Place, id: string): void {
  const used = place.workbook()?.getSheetBySheetId(id)?.getCellMatrix().getDataRange();
  if (used && used.endRow >= 0)
    fitRows(place, id, [{ first: Math.max(0, used.startRow), last: used.endRow }]);
}

export const tabGoes = (mutations: readonly Mutation[]): boolean =>
  mutations.some(({ id }) => id === TAB_GOES);

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: object;
  readonly rowData?: object;
}

export function fitChanged(place: Place, mutations: readonly Mutation[]): void {
  const changed = new Map<string, Set<number>>();
  for (const { id, params } of mutations) {
    // The fields of the two kinds of mutations that are read here, as Univer 0.25.1 writes them.
    const { subUnitId = "", cellValue, rowData } = params as Params;
    if (WIDTHS.has(id)) fitSheet(place, subUnitId);
    if (id === TAB_GOES) fitSheet(place, place.sheet()?.getSheetId() ?? "");
    const others =
      id === "sheet.mutation.set-range-values" ? Object.keys(cellValue ?? {}) : forgotRows(id, rowData);
    if (others.length === 0) continue;
    const rows = changed.get(subUnitId) ?? new Set();
    for (const row of others) rows.add(Number(row));
    changed.set(subUnitId, rows);
  }
  for (const [sheet, rows] of changed)
    fitRows(place, sheet, spans([...rows].sort((one, other) => one - other)));
}

/** Rows that lose a height that was chosen: they are again as high as their texts need. */
const forgotRows = (id: string, rowData: object = {}): readonly string[] =>
  id === "sheet.mutation.set-row-data"
    ? Object.entries(rowData).flatMap(([row, data]) => (data === null ? [row] : []))
    : [];

function spans(rows: readonly number[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const row of rows) {
    const before = found.at(-1);
    if (before?.last === row - 1) before.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}
