import { NotImitated } from "../apiFailure.ts";
import type { RequestKind } from "../context.ts";
import { unknownName } from "../payload.ts";
import { autoResizeDimensions } from "./autoResize.ts";
import { updateBorders } from "./borders.ts";
import { appendCells, repeatCell, updateCells } from "./cells.ts";
import { addChart, deleteEmbeddedObject, updateChartSpec, updateEmbeddedObjectPosition } from "./charts.ts";
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
import { clearBasicFilter, setBasicFilter } from "./filters.ts";
import { findReplace } from "./findReplace.ts";
import { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup } from "./groups.ts";
import { mergeCells, unmergeCells } from "./merges.ts";
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from "./metadata.ts";
import { addNamedRange, deleteNamedRange, updateNamedRange } from "./namedRanges.ts";
import { copyPaste, cutPaste } from "./pasting.ts";
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from "./protections.ts";
import { addSheet, deleteSheet, updateSheetProperties } from "./sheets.ts";
import { sortRange } from "./sorting.ts";
import { updateSpreadsheetProperties } from "./spreadsheet.ts";
import { setDataValidation } from "./validation.ts";

/** The kinds of request that are imitated, by their names in a batch. */
const KINDS: Readonly<Record<string, RequestKind>> = {
  findReplace,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  deleteEmbeddedObject,
  addDimensionGroup,
  deleteDimensionGroup,
  updateDimensionGroup,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  mergeCells,
  unmergeCells,
  updateBorders,
  copyPaste,
  cutPaste,
  setBasicFilter,
  clearBasicFilter,
  autoResizeDimensions,
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
  `addBanding addDataSource addFilterView addSlicer addTable autoFill
 cancelDataSourceRefresh deleteBanding deleteDataSource
 deleteDuplicates deleteFilterView deleteRange deleteTable
 duplicateFilterView duplicateSheet insertRange pasteData randomizeRange refreshDataSource
 textToColumns trimWhitespace updateBanding updateDataSource
 updateEmbeddedObjectBorder updateFilterView 
 updateSlicerSpec updateTable`.split(/\s+/),
);

/** For the host's README. */
export const IMITATED_REQUESTS: readonly string[] = Object.keys(KINDS);

export function kindOfRequest(name: string, path: string): RequestKind {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind) return kind;
  throw NOT_IMITATED.has(name) ? new NotImitated(`Sheets: the request ${name}`) : unknownName(name, path);
}
