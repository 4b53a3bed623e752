import { NotImitated } from "../apiFailure.ts";
import type { RequestKind } from "../context.ts";
import { unknownName } from "../payload.ts";
import { appendCells, repeatCell, updateCells } from "./cells.ts";
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from "./conditionalFormats.ts";
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from "./dimensions.ts";
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from "./metadata.ts";
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from "./protections.ts";
import { addSheet, deleteSheet, updateSheetProperties } from "./sheets.ts";
import { sortRange } from "./sorting.ts";
import { updateSpreadsheetProperties } from "./spreadsheet.ts";
import { setDataValidation } from "./validation.ts";

/** The kinds of request that are imitated, by their names in a batch. */
const KINDS: Readonly<Record<string, RequestKind>> = {
  addConditionalFormatRule,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  createDeveloperMetadata,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  moveDimension,
  repeatCell,
  setDataValidation,
  sortRange,
  updateCells,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};

/** Google's other kinds (rest/v4/spreadsheets/request): refused by name. */
const NOT_IMITATED = new Set(
  `addBanding addChart addDataSource addDimensionGroup addFilterView addNamedRange addSlicer addTable autoFill
  autoResizeDimensions cancelDataSourceRefresh clearBasicFilter copyPaste cutPaste deleteBanding deleteDataSource
  deleteDimensionGroup deleteDuplicates deleteEmbeddedObject deleteFilterView deleteNamedRange deleteRange deleteTable
  duplicateFilterView duplicateSheet findReplace insertRange mergeCells pasteData randomizeRange refreshDataSource
  setBasicFilter textToColumns trimWhitespace unmergeCells updateBanding updateBorders updateChartSpec updateDataSource
  updateDimensionGroup updateEmbeddedObjectBorder updateEmbeddedObjectPosition updateFilterView updateNamedRange
  updateSlicerSpec updateTable`.split(/\s+/),
);

export function kindOfRequest(name: string, path: string): RequestKind {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind) return kind;
  throw NOT_IMITATED.has(name) ? new NotImitated(`Sheets: the request ${name}`) : unknownName(name, path);
}
