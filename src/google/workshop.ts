/** Builds tabs in a spreadsheet. Reads what is there and touches only what differs. */

import type { Workshop, WorkshopTab } from "../services/install/workshop.ts";
import type { TabRef } from "../sheets/ports.ts";
import { findSheet, TAB_MARK } from "./book.ts";
import { applyLook } from "./look.ts";
import { SCHEMA_MARK } from "./marks.ts";
import { stewardTabOf } from "./stewardTab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names that Google gives the first sheet of a new spreadsheet, in English and Vietnamese. */
const FIRST_SHEETS = ["Sheet1", "Trang tính1", "Trang tính 1"];

export function openWorkshop(spreadsheet: Spreadsheet): Workshop {
  const schemaMarks = () => spreadsheet.createDeveloperMetadataFinder().withKey(SCHEMA_MARK).find();
  return {
    ensureRegion: (locale, timeZone) => {
      if (spreadsheet.getSpreadsheetLocale() !== locale) spreadsheet.setSpreadsheetLocale(locale);
      if (spreadsheet.getSpreadsheetTimeZone() !== timeZone) spreadsheet.setSpreadsheetTimeZone(timeZone);
    },
    ensureTab: (ref, index, columns) => workshopTab(ensureSheet(spreadsheet, ref, index, columns), ref),
    schemaVersion: () => {
      const [mark] = schemaMarks();
      return mark === undefined ? null : Number(mark.getValue());
    },
    keepSchemaVersion: (version) => {
      const [mark] = schemaMarks();
      if (mark === undefined) spreadsheet.addDeveloperMetadata(SCHEMA_MARK, String(version));
      else if (mark.getValue() !== String(version)) mark.setValue(String(version));
    },
    removeUntouchedSheet: () => {
      const [first] = spreadsheet.getSheets().filter((sheet) => FIRST_SHEETS.includes(sheet.getName()));
      if (first !== undefined && first.getLastRow() === 0) spreadsheet.deleteSheet(first);
    },
  };
}

function ensureSheet(spreadsheet: Spreadsheet, ref: TabRef, index: number, columns: number): Sheet {
  // Tabs that come before this one may not have been made yet, and what Google does with a place behind the last tab is not known (docs/probe.md).
  const place = () => Math.min(index, spreadsheet.getSheets().length);
  const sheet = findSheet(spreadsheet, ref) ?? spreadsheet.insertSheet(ref.title, place());
  const present = sheet.getMaxColumns();
  if (present < columns) sheet.insertColumnsAfter(present, columns - present);
  return sheet;
}

function workshopTab(sheet: Sheet, ref: TabRef): WorkshopTab {
  return {
    ...stewardTabOf(sheet),
    rename: (title) => {
      if (sheet.getName() !== title) sheet.setName(title);
      if (sheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find().length === 0) {
        sheet.addDeveloperMetadata(TAB_MARK, ref.key);
      }
    },
    insertColumnAfter: (column) => {
      if (column === 0) sheet.insertColumnBefore(1);
      else sheet.insertColumnAfter(column);
    },
    moveColumnLeft: (column, place) => sheet.moveColumns(sheet.getRange(1, column), place),
    applyLook: (look) => applyLook(sheet, look),
  };
}
