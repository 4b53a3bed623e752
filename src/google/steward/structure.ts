/** What one structure read tells of the spreadsheet: tabs, sizes, zone, locale, protections. */

import type { BookSeen, SheetSeen } from "../../sheets/draft/seen.ts";
import type { Area, Reservation } from "../../sheets/ports.ts";
import { conditionText } from "./conditions.ts";
import type { GridRange, Spreadsheet } from "./service.ts";

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

export const STRUCTURE =
  "properties(locale,timeZone),sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),merges,protectedRanges,charts(chartId))";
/** Conditional formats and folded columns are asked for only where they are set anew. */
export const WHOLE_STRUCTURE = STRUCTURE.replace(/\)$/, ",conditionalFormats,columnGroups)");

export const LOCK = "Sổ Sáng Tạo: chỉ sửa ở phần đang mở";
export const BLOCK = "Sổ Sáng Tạo: phần của ";

/** @param owner address that every protection of ours names, so that it shuts nobody else in and the owner never out */
export function bookSeen({ properties, sheets }: Spreadsheet, owner: string): BookSeen {
  return {
    locale: properties?.locale ?? "",
    timeZone: properties?.timeZone ?? "",
    sheets: (sheets ?? []).map((sheet) => sheetSeen(sheet, owner)),
  };
}

function sheetSeen(
  {
    properties,
    merges = [],
    protectedRanges = [],
    conditionalFormats = [],
    columnGroups = [],
    charts = [],
  }: Sheet,
  owner: string,
): SheetSeen {
  const size = {
    rows: properties?.gridProperties?.rowCount ?? 0,
    columns: properties?.gridProperties?.columnCount ?? 0,
  };
  const lock = lockIn(protectedRanges, size, owner);
  const reservations = protectedRanges.flatMap((each) => reservationIn(each, size, owner));
  const reserved = new Map(reservations);
  const kept = new Set([...reserved.values()].map(({ protection }) => protection));
  const surplus = reservations.map(([, { protection }]) => protection).filter((each) => !kept.has(each));
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? "",
    ...size,
    hidden: properties?.hidden ?? false,
    merged: merges.map((range) => areaOf(range, size)),
    lock,
    reserved,
    surplus,
    conditions: conditionalFormats.map(conditionText),
    grouped: columnGroups.length > 0,
    charts: charts.flatMap(({ chartId }) => chartId ?? []),
  };
}

const ANYBODY: readonly string[] = ["?"];

type Size = Pick<SheetSeen, "rows" | "columns">;

/** A sheet bears one lock of its whole; whoever made it, it becomes ours. */
function lockIn(ranges: readonly ProtectedRange[], size: Size, owner: string): SheetSeen["lock"] {
  const found = ranges.find(({ range }) => isWhole(range));
  if (found === undefined) return null;
  const open = (found.unprotectedRanges ?? []).map((range) => areaOf(range, size));
  const asMade = found.description === LOCK && found.warningOnly !== true;
  return {
    protection: found.protectedRangeId ?? 0,
    open: asMade ? open : null,
    hasDeputies: !onlyOwner(found, owner),
  };
}

function onlyOwner(range: ProtectedRange, owner: string): boolean {
  return (
    others(range, owner).length === 0 &&
    range.editors?.domainUsersCanEdit !== true &&
    (range.editors?.groups ?? []).length === 0
  );
}

function others({ editors }: ProtectedRange, owner: string): readonly string[] {
  return (editors?.users ?? []).filter((email) => email.toLowerCase() !== owner.toLowerCase());
}

function reservationIn(
  found: ProtectedRange,
  size: Size,
  owner: string,
): readonly (readonly [string, Reservation & { readonly protection: number }])[] {
  const { description = "", range, protectedRangeId = 0, warningOnly } = found;
  if (!description.startsWith(BLOCK) || isWhole(range)) return [];
  const key = description.slice(BLOCK.length);
  // A reservation that only warns reserves nothing: as if it had other people in it.
  const emails = warningOnly === true ? ANYBODY : others(found, owner);
  return [[key, { key, protection: protectedRangeId, area: areaOf(range ?? {}, size), emails }]];
}

function isWhole(range: GridRange | undefined): boolean {
  return (
    range !== undefined &&
    range.startRowIndex === undefined &&
    range.endRowIndex === undefined &&
    range.startColumnIndex === undefined &&
    range.endColumnIndex === undefined
  );
}

/** Left out: from the first, or to the last. */
function areaOf(range: GridRange, { rows, columns }: Size): Area {
  const [row, column] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
  return {
    row: row + 1,
    column: column + 1,
    rows: (range.endRowIndex ?? rows) - row,
    columns: (range.endColumnIndex ?? columns) - column,
  };
}
