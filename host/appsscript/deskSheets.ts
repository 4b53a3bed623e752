/** Sheets that a person adds, names, moves and removes. */
import type { KeptSheet, SheetId } from "../workbook/contract.ts";
import {
  type Attempt,
  changed,
  type Desk,
  refuse,
  refuseEdit,
  refuseMore,
  refuseSheet,
  refuseStructure,
} from "./desk.ts";
import { reshape } from "./history/shapeStep.ts";
import { addedStep, removing } from "./history/sheetSteps.ts";
import { valueStep } from "./history/valueStep.ts";

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
/** Google's own limit of a sheet's name. */
const LONGEST_NAME = 100;

function refuseName({ file }: Desk, name: string, own: SheetId | null): Attempt | null {
  if (name === "" || name.length > LONGEST_NAME) return refuse(`Tên tab cần từ 1 đến ${LONGEST_NAME} ký tự.`);
  const taken = file.workbook
    .sheetIds()
    .some((id) => id !== own && file.workbook.sheet(id).name.toLowerCase() === name.toLowerCase());
  return taken ? refuse(`Đã có tab “${name}”. Hãy chọn tên khác.`) : null;
}

export function addNamedSheet(desk: Desk, typedName: string, index: number): Attempt {
  const name = typedName.trim();
  const refused =
    refuseStructure(desk, null) ?? refuseName(desk, name, null) ?? refuseMore(desk, NEW_ROWS * NEW_COLUMNS);
  if (refused) return refused;
  const { workbook } = desk.file;
  const size = { rows: NEW_ROWS, columns: NEW_COLUMNS };
  const sheet = workbook.addSheet(name, Math.min(index, workbook.sheetIds().length), size);
  desk.history?.remember(
    addedStep(desk.history, sheet, { add: (again, kept) => bringBack(again, kept, name), remove: removeNow }),
  );
  return changed(desk, "INSERT_GRID");
}

export function nameSheet(desk: Desk, sheet: SheetId, typedName: string): Attempt {
  const name = typedName.trim();
  const refused = refuseSheet(desk, sheet) ?? refuseStructure(desk, sheet) ?? refuseName(desk, name, sheet);
  if (refused) return refused;
  const { workbook } = desk.file;
  const before = workbook.sheet(sheet).name;
  workbook.setSheet(sheet, { name });
  desk.history?.remember(
    valueStep({
      there: () => workbook.sheetIds().includes(sheet),
      read: () => workbook.sheet(sheet).name,
      write: (again, former) => nameSheet(again, sheet, former),
      before,
    }),
  );
  return changed(desk, "OTHER");
}

/** Refused, too, where the sheet holds a cell that the person may not edit. */
export function removeWholeSheet(desk: Desk, sheet: SheetId): Attempt {
  const refused = refuseSheet(desk, sheet);
  if (refused || !desk.history) return refused ?? removeNow(desk, sheet);
  const { workbook } = desk.file;
  const { name } = workbook.sheet(sheet);
  const kept = workbook.keepSheet(sheet);
  const back = (again: Desk): Attempt => bringBack(again, kept, name);
  return reshape(
    desk,
    removing(desk, sheet, (again) => removeNow(again, sheet), back),
  );
}

/** A tab that was there before, in its former place. */
function bringBack(desk: Desk, kept: KeptSheet, name: string): Attempt {
  const refused = refuseStructure(desk, null) ?? refuseName(desk, name, null);
  if (refused) return refused;
  desk.file.workbook.restoreSheet(kept);
  return changed(desk, "INSERT_GRID");
}

function removeNow(desk: Desk, sheet: SheetId): Attempt {
  const { workbook } = desk.file;
  const refused = refuseSheet(desk, sheet) ?? refuseStructure(desk, sheet);
  if (refused) return refused;
  const { rows, columns } = workbook.sheet(sheet);
  const guarded = refuseEdit(desk, { sheet, row: 0, column: 0, rows, columns });
  if (guarded) return guarded;
  if (workbook.sheetIds().length === 1) return refuse("Bảng tính phải còn ít nhất một tab.");
  workbook.removeSheet(sheet);
  return changed(desk, "REMOVE_GRID");
}

export function moveSheetTo(desk: Desk, sheet: SheetId, index: number): Attempt {
  const refused = refuseSheet(desk, sheet) ?? refuseStructure(desk, null);
  if (refused) return refused;
  const { workbook } = desk.file;
  const place = (): number => workbook.sheetIds().indexOf(sheet);
  const before = place();
  workbook.moveSheet(sheet, Math.min(index, workbook.sheetIds().length - 1));
  desk.history?.remember(
    valueStep({
      there: () => place() >= 0,
      read: place,
      write: (again, former) => moveSheetTo(again, sheet, former),
      before,
    }),
  );
  return changed(desk, "OTHER");
}
