import type { SheetId } from "../../../workbook/contract.ts";
import { mustHaveRoom } from "../../spreadsheet/limits.ts";
import { mustBeSheetName, nextSheetName } from "../../spreadsheet/sheetNames.ts";
import { Refused } from "../apiFailure.ts";
import { type Acting, mustEdit, mustRestructure, NOTHING_TO_TELL, requestKind } from "../context.ts";
import type { FieldMask } from "../fieldMask.ts";
import { sheetOf } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";
import { COLOUR, COLOUR_STYLE, hexOf } from "../shapes/colour.ts";
import { shownSheetProperties } from "../shapes/sheetProperties.ts";
import { fieldsOf, touches, updateMask } from "../updateMask.ts";
import { setFrozen, setSize } from "./sheetSize.ts";

const SHEET_PROPERTIES = {
  sheetId: "whole",
  title: "text",
  index: "whole",
  sheetType: ["oneOf", "GRID"],
  hidden: "flag",
  rightToLeft: "flag",
  tabColor: COLOUR,
  tabColorStyle: COLOUR_STYLE,
  gridProperties: {
    rowCount: "whole",
    columnCount: "whole",
    frozenRowCount: "whole",
    frozenColumnCount: "whole",
    hideGridlines: "flag",
    rowGroupControlAfter: "flag",
    columnGroupControlAfter: "flag",
  },
} as const satisfies Schema;

type SheetProperties = Read<typeof SHEET_PROPERTIES>;

const FIELDS = fieldsOf(`sheetId,title,index,sheetType,hidden,rightToLeft,tabColor,tabColorStyle,
  gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount,hideGridlines,rowGroupControlAfter,
  columnGroupControlAfter)`);

/** A new sheet's size at Google. */
const ROWS = 1_000;
const COLUMNS = 26;

/** Of a new sheet: what its size and place do not say already. */
const LOOKS = fieldsOf(`hidden,rightToLeft,tabColor,tabColorStyle,gridProperties(frozenRowCount,
  frozenColumnCount,hideGridlines,rowGroupControlAfter,columnGroupControlAfter)`);

export const addSheet = requestKind({ properties: SHEET_PROPERTIES }, (acting, { properties = {} }) => {
  const { file, workbook } = acting;
  const { sheetId, title = nextSheetName(workbook), gridProperties = {} } = properties;
  // The wording of the first sentence is not public.
  if (sheetId !== undefined && file.numbers.find(sheetId) !== null) {
    throw new Refused(`A sheet with id ${sheetId} already exists. Please enter another id.`);
  }
  if (sheetId !== undefined && sheetId < 0) throw new Refused(`Invalid sheet id: ${sheetId}`);
  mustBeSheetName(workbook, title);
  const { rowCount: rows = ROWS, columnCount: columns = COLUMNS } = gridProperties;
  mustHaveSize(rows, columns);
  mustHaveRoom(workbook, rows * columns);
  const count = workbook.sheetIds().length;
  const sheet = workbook.addSheet(title, placeAmong(count, properties.index ?? count), { rows, columns });
  if (sheetId !== undefined) file.numbers.give(sheet, sheetId);
  setLooks(acting, sheet, properties, LOOKS);
  return { addSheet: { properties: shownSheetProperties(file, sheet) } };
});

export const updateSheetProperties = requestKind(
  { properties: SHEET_PROPERTIES, fields: "text" },
  (acting, { properties = {}, fields }) => {
    const mask = updateMask(fields, FIELDS);
    const sheet = sheetOf(acting.file, properties.sheetId);
    mustRestructure(acting, sheet);
    setTitle(acting, sheet, properties, mask);
    setSize(acting, sheet, properties.gridProperties ?? {}, mask);
    setLooks(acting, sheet, properties, mask);
    // "index" counts before the move: a sheet that goes to the right loses its own place first.
    if (touches(mask, "index")) moveTo(acting, sheet, properties.index ?? 0);
    return NOTHING_TO_TELL;
  },
);

export const deleteSheet = requestKind({ sheetId: "whole" }, (acting, { sheetId }) => {
  const { file, workbook } = acting;
  const sheet = sheetOf(file, sheetId);
  mustRestructure(acting, sheet);
  const { rows, columns } = workbook.sheet(sheet);
  mustEdit(acting, { sheet, row: 0, column: 0, rows, columns });
  const left = workbook.sheetIds().filter((id) => id !== sheet && !workbook.sheet(id).hidden);
  if (left.length === 0) throw new Refused("You can't remove all the visible sheets in a document.");
  workbook.removeSheet(sheet);
  return NOTHING_TO_TELL;
});

function mustHaveSize(rows: number, columns: number): void {
  if (rows < 1 || columns < 1) throw new Refused("A sheet must have at least one row and one column.");
}

function placeAmong(count: number, index: number): number {
  if (index >= 0 && index <= count) return index;
  throw new Refused(`Invalid index: ${index}. It must be between 0 and ${count}.`);
}

function setTitle({ workbook }: Acting, sheet: SheetId, { title = "" }: SheetProperties, mask: FieldMask) {
  if (!touches(mask, "title")) return;
  mustBeSheetName(workbook, title, sheet);
  workbook.setSheet(sheet, { name: title });
}

function moveTo({ workbook }: Acting, sheet: SheetId, index: number): void {
  const ids = workbook.sheetIds();
  const from = ids.indexOf(sheet);
  const to = placeAmong(ids.length, index);
  workbook.moveSheet(sheet, to > from ? to - 1 : to);
}

function setLooks(acting: Acting, sheet: SheetId, properties: SheetProperties, mask: FieldMask): void {
  const { file, workbook } = acting;
  const { gridProperties = {} } = properties;
  setFrozen(acting, sheet, gridProperties, mask);
  if (touches(mask, "hidden")) setHidden(acting, sheet, properties.hidden ?? false);
  if (touches(mask, "rightToLeft")) file.settings.setRightToLeft(sheet, properties.rightToLeft ?? false);
  if (touches(mask, "tabColor") || touches(mask, "tabColorStyle")) {
    workbook.setSheet(sheet, { tabColor: hexOf(properties.tabColor, properties.tabColorStyle) ?? null });
  }
  if (touches(mask, "gridProperties.hideGridlines")) {
    workbook.setSheet(sheet, { hiddenGridlines: gridProperties.hideGridlines ?? false });
  }
  for (const [axis, field] of TOGGLES) {
    if (!touches(mask, `gridProperties.${field}`)) continue;
    file.groups.setTogglesAfter(sheet, axis, gridProperties[field] ?? false);
  }
}

const TOGGLES = [
  ["rows", "rowGroupControlAfter"],
  ["columns", "columnGroupControlAfter"],
] as const;

function setHidden({ workbook }: Acting, sheet: SheetId, hidden: boolean): void {
  const others = workbook.sheetIds().filter((id) => id !== sheet && !workbook.sheet(id).hidden);
  if (hidden && others.length === 0) throw new Refused("You can't hide all the sheets in a document.");
  if (workbook.sheet(sheet).hidden !== hidden) workbook.setSheet(sheet, { hidden });
}
