/**
 * What a call costs in kind: a local handle, a trip to the spreadsheet and back, a buffered write to cells, lines and tabs, rights, a
 * stored text, a lock, a request that carries many writes, or another service.
 */
export type CallKind =
  | "navigation"
  | "read"
  | "write"
  | "structure"
  | "protection"
  | "property"
  | "lock"
  | "batch"
  | "other";

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Classes of which every call is local: builders, menus, templates, text tools. */
const LOCAL_CLASSES = words(`
  Utilities HtmlService HtmlOutput HtmlTemplate Blob Menu Logger User TriggerBuilder ClockTriggerBuilder
  SpreadsheetTriggerBuilder DataValidation ConditionalFormatRule BooleanCondition TextStyle RichTextValue PromptResponse
  Color Trigger AuthorizationInfo Selection TextOutput ContentService HtmlOutputMetaTag FilterCriteria GradientCondition
  Service
`);

/** Classes that are services of their own; their calls leave the spreadsheet alone. */
const SERVICE_CLASSES: ReadonlyMap<string, CallKind> = new Map([
  ["Lock", "lock"],
  ["LockService", "navigation"],
  ["Properties", "property"],
  ["PropertiesService", "navigation"],
  ...["CacheService", "Cache", "MailApp", "Session", "ScriptApp", "Ui", "Browser"].map(
    (name) => [name, "other"] as const,
  ),
]);

/** The advanced Sheets service, as a whole or by its parts. */
const ADVANCED_SHEETS = /^Sheets(?:\.|$)|^(?:Spreadsheets|Values|Sheets|DeveloperMetadata)Collection$/;
const ADVANCED_READ = /^(?:batchG|g)et|^search$/;

/** What stands around the cells. */
const STRUCTURE_CLASSES = words(`
  SpreadsheetApp Spreadsheet Sheet DeveloperMetadata NamedRange Group Filter Banding
`);
/** Writes to cells among them, and shifts of cells among those of ranges. */
const NOT_STRUCTURE = /^(?:SpreadsheetApp\.flush|Sheet\.(?:appendRow|clear\w*))$/;
const STRUCTURE_OF_RANGE = /^Range\.(?:insertCells|deleteCells|moveTo|addDeveloperMetadata)$/;
const PROTECTING = /^(?:Protection\.|(?:Range|Sheet)\.protect$)/;

/** Calls that only make a handle or look at coordinates the handle already has. */
const HANDLES = words(`
  SpreadsheetApp.getActive SpreadsheetApp.getActiveSpreadsheet SpreadsheetApp.getActiveSheet SpreadsheetApp.getUi
  SpreadsheetApp.getActiveRange SpreadsheetApp.getCurrentCell SpreadsheetApp.getSelection
  SpreadsheetApp.newDataValidation SpreadsheetApp.newConditionalFormatRule SpreadsheetApp.newRichTextValue
  SpreadsheetApp.newTextStyle SpreadsheetApp.newColor SpreadsheetApp.newFilterCriteria
  Spreadsheet.getId Spreadsheet.getUrl Spreadsheet.getActiveSheet Spreadsheet.getSheetByName Spreadsheet.getSheetById
  Spreadsheet.getRange Spreadsheet.getRangeList Spreadsheet.getActiveRange Spreadsheet.getActiveCell
  Spreadsheet.getCurrentCell Spreadsheet.getSelection Spreadsheet.createTextFinder
  Spreadsheet.createDeveloperMetadataFinder Spreadsheet.toast
  Sheet.getSheetId Sheet.getParent Sheet.getRange Sheet.getRangeList Sheet.getActiveRange Sheet.getActiveCell
  Sheet.getCurrentCell Sheet.getSelection Sheet.createTextFinder Sheet.createDeveloperMetadataFinder
  Range.getRow Range.getColumn Range.getLastRow Range.getLastColumn Range.getNumRows Range.getNumColumns
  Range.getHeight Range.getWidth Range.getRowIndex Range.getA1Notation Range.getSheet Range.getGridId
  Range.getCell Range.offset Range.createTextFinder Range.createDeveloperMetadataFinder
  RangeList.getRanges NamedRange.getRange NamedRange.getName
  DeveloperMetadata.getId DeveloperMetadata.getKey DeveloperMetadata.getValue DeveloperMetadata.getVisibility
  TextFinder.matchCase TextFinder.matchEntireCell TextFinder.matchFormulaText TextFinder.ignoreDiacritics
  TextFinder.useRegularExpression TextFinder.startFrom
  DeveloperMetadataFinder.withKey DeveloperMetadataFinder.withValue DeveloperMetadataFinder.withId
  DeveloperMetadataFinder.withVisibility DeveloperMetadataFinder.withLocationType
  DeveloperMetadataFinder.onIntersectingLocations
  DeveloperMetadataLocation.getLocationType
`);

/** Reads that their names do not betray by beginning with get, is, can, has or find. */
const READS = words("TextFinder.findAll SpreadsheetApp.openById SpreadsheetApp.openByUrl");
const READING_NAME = /^(?:get|is|can|has|find)(?=[A-Z]|$)/;

/** Writes to cells that give back their range or list of ranges and nothing else: these alone can wait. */
export const isBuffered = (name: string): boolean => /^Range(?:List)?\.(?:set|clear)/.test(name);

/** Whether a read goes to the cells, by whichever service. */
export const readsCells = (name: string): boolean =>
  name.startsWith("Range.") || ADVANCED_SHEETS.test(name.slice(0, name.lastIndexOf(".")));

/** Calls that ask the spreadsheet nothing. */
export const leavesWritesAlone = (name: string): boolean => ASIDE.has(kindOf(name)) && !ASKING.test(name);
/** People see what was written before they are asked. */
const ASKING = /^(?:Ui|Browser)\./;
const ASIDE: ReadonlySet<CallKind> = new Set(["navigation", "property", "lock", "other"]);

const known = new Map<string, CallKind>();

/** The one place that decides kinds. Writes are the rest: whatever is not known to be harmless counts as a write. */
export function kindOf(name: string): CallKind {
  const found = known.get(name) ?? decide(name);
  known.set(name, found);
  return found;
}

function decide(name: string): CallKind {
  const dot = name.lastIndexOf(".");
  const [className, method] = [name.slice(0, dot), name.slice(dot + 1)];
  if (LOCAL_CLASSES.has(className) || className.endsWith("Builder") || HANDLES.has(name)) return "navigation";
  if (ADVANCED_SHEETS.test(className)) return kindOfAdvanced(method);
  const service = SERVICE_CLASSES.get(className);
  if (service !== undefined) return service;
  if (READS.has(name) || READING_NAME.test(method)) return "read";
  return LOCAL_METHOD.test(method) ? "navigation" : kindOfWrite(name, className);
}

const LOCAL_METHOD = /^(?:name|toString|ordinal|compareTo|toJSON)$/;

function kindOfAdvanced(method: string): CallKind {
  if (/^new[A-Z]/.test(method)) return "navigation";
  return ADVANCED_READ.test(method) ? "read" : "batch";
}

function kindOfWrite(name: string, className: string): CallKind {
  if (PROTECTING.test(name)) return "protection";
  if (STRUCTURE_OF_RANGE.test(name)) return "structure";
  return STRUCTURE_CLASSES.has(className) && !NOT_STRUCTURE.test(name) ? "structure" : "write";
}
