import type { Area, SheetId } from "../../workbook/contract.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import { Refused } from "./apiFailure.ts";
import { type FieldMask, masked, parseFieldMask, unknownPath, wants } from "./fieldMask.ts";
import { shownRange } from "./gridRange.ts";
import { shownChart } from "./shapes/chart.ts";
import { shownConditional } from "./shapes/conditionalRule.ts";
import { shownGridData } from "./shapes/gridData.ts";
import { shownGroups } from "./shapes/group.ts";
import { shownMetadata } from "./shapes/metadata.ts";
import { shownProtection } from "./shapes/protection.ts";
import { shownSheetProperties } from "./shapes/sheetProperties.ts";
import { SPREADSHEET_FIELDS } from "./spreadsheetFields.ts";

/** Who reads, and what of the file. */
export interface Reading {
  readonly file: LocalFile;
  readonly user: string;
  readonly project: string;
  readonly mask: FieldMask | null;
  /** Whose cells are meant; null for all sheets. */
  readonly areas: readonly Area[] | null;
  readonly includeGridData: boolean;
  /** `getByDataFilter` drops them: seen live. */
  readonly withConditionalFormats: boolean;
}

/** Null without a mask. Throws Google's sentence for one that asks for what there is not. */
export function readMask(fields: string | undefined): FieldMask | null {
  if (fields === undefined || fields === "") return null;
  const mask = parseFieldMask(fields);
  if (mask === null) throw new Refused("Request contains an invalid argument.");
  const wrong = unknownPath(mask, SPREADSHEET_FIELDS);
  if (wrong === null) return mask;
  throw new Refused(`Error expanding 'fields' parameter. Cannot find matching fields for path '${wrong}'.`);
}

/** A spreadsheet as `get` answers it. Without a mask: all but the cells; with one, `includeGridData` counts for nothing. */
export function shownSpreadsheet(reading: Reading): unknown {
  const { file, project, mask } = reading;
  const asked: FieldMask = mask ?? true;
  const whole = {
    spreadsheetId: file.id,
    ...(wants(asked, "properties") && { properties: shownProperties(file) }),
    ...(wants(asked, "sheets") && { sheets: sheetsOf(reading).map((sheet) => shownSheet(reading, sheet)) }),
    ...listed("namedRanges", wants(asked, "namedRanges") ? namedRanges(file) : []),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
    ...listed("developerMetadata", metadataAt(file, project, null)),
  };
  return masked(asked, whole);
}

const listed = (name: string, items: readonly object[]): object =>
  items.length > 0 ? { [name]: items } : {};

/** Sheets of which no range was asked for are left out. */
function sheetsOf({ file, areas }: Reading): readonly SheetId[] {
  const all = file.workbook.sheetIds();
  return areas === null ? all : all.filter((id) => areas.some(({ sheet }) => sheet === id));
}

/** What SpreadsheetProperties say of a file as new as ours (autoRecalc, defaultFormat are left to a reader who needs them). */
function shownProperties({ workbook, settings }: LocalFile): object {
  return {
    title: workbook.name(),
    locale: workbook.locale(),
    autoRecalc: settings.calculation.interval,
    timeZone: workbook.timeZone(),
  };
}

function shownSheet(reading: Reading, sheet: SheetId): object {
  const { file, user, project, mask, areas, includeGridData, withConditionalFormats } = reading;
  const asks = (field: string) => mask === null || wants(mask, `sheets.${field}`);
  const wantsData = mask === null ? includeGridData : asks("data");
  const conditions =
    withConditionalFormats && asks("conditionalFormats") ? file.workbook.conditionalRules(sheet) : [];
  const protections = asks("protectedRanges") ? file.protections.all() : [];
  return {
    properties: shownSheetProperties(file, sheet),
    ...(wantsData && { data: shownGridData(file, sheet, areas, mask) }),
    ...listed(
      "merges",
      asks("merges") ? file.workbook.merges(sheet).map((area) => shownRange(file, area)) : [],
    ),
    ...listed(
      "conditionalFormats",
      conditions.map((rule) => shownConditional(file, rule)),
    ),
    ...listed(
      "protectedRanges",
      protections
        .filter((record) => record.sheet === sheet)
        .map((record) => shownProtection(file, user, record)),
    ),
    ...listed(
      "charts",
      file.charts
        .saved()
        .filter((chart) => chart.sheet === sheet)
        .map(shownChart),
    ),
    ...listed("rowGroups", asks("rowGroups") ? shownGroups(file, sheet, "rows") : []),
    ...listed("columnGroups", asks("columnGroups") ? shownGroups(file, sheet, "columns") : []),
    ...filterPart(file, sheet),
    ...listed("developerMetadata", metadataAt(file, project, sheet)),
  };
}

/** Its criteria are not told. */
function filterPart(file: LocalFile, sheet: SheetId): object {
  const area = file.filters.area(sheet);
  return area ? { basicFilter: { range: shownRange(file, area) } } : {};
}

/** Of the spreadsheet itself, or of a sheet; that of rows and columns stands with their data. */
function metadataAt(file: LocalFile, project: string, sheet: SheetId | null): object[] {
  return file.metadata
    .visibleTo(project)
    .filter((record) => {
      const place = file.metadata.placeOf(record);
      return sheet === null
        ? place?.kind === "SPREADSHEET"
        : place?.kind === "SHEET" && place.sheet === sheet;
    })
    .map((record) => shownMetadata(file, record));
}

function namedRanges(file: LocalFile): object[] {
  return [...file.workbook.namedAreas()].map(([name, area]) => ({
    namedRangeId: name,
    name,
    range: shownRange(file, area),
  }));
}
