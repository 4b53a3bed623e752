/** What a call costs in kind: a local handle, a trip to the spreadsheet and back, a buffered write, or another service. */
export type CallKind = "navigation" | "read" | "write" | "service";

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Classes of which every call is local: builders, menus, templates, text tools. */
const LOCAL_CLASSES = words(`
  Utilities HtmlService HtmlOutput HtmlTemplate Blob Menu Logger User TriggerBuilder ClockTriggerBuilder
  SpreadsheetTriggerBuilder DataValidation ConditionalFormatRule BooleanCondition TextStyle RichTextValue PromptResponse
  Color Trigger AuthorizationInfo Selection TextOutput ContentService HtmlOutputMetaTag FilterCriteria GradientCondition
  Service
`);

/** Classes that are services of their own; their calls leave the spreadsheet alone. */
const SERVICE_CLASSES = words(`
  LockService Lock PropertiesService Properties CacheService Cache MailApp Session ScriptApp Ui Browser
`);

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

/** Writes to cells that give back their range and nothing else: these alone can wait. */
export const isBuffered = (name: string): boolean => /^Range\.(?:set|clear)/.test(name);

/** Calls that ask the spreadsheet nothing. */
export const leavesWritesAlone = (name: string): boolean =>
  kindOf(name) === "navigation" || kindOf(name) === "service";

const known = new Map<string, CallKind>();

/** The one place that decides kinds. Writes are the rest: whatever is not known to be harmless counts as a write. */
export function kindOf(name: string): CallKind {
  const found = known.get(name) ?? decide(name);
  known.set(name, found);
  return found;
}

function decide(name: string): CallKind {
  const [className = "", method = ""] = name.split(".");
  if (LOCAL_CLASSES.has(className) || className.endsWith("Builder") || HANDLES.has(name)) return "navigation";
  if (SERVICE_CLASSES.has(className)) return "service";
  if (READS.has(name) || READING_NAME.test(method)) return "read";
  return /^(?:name|toString|ordinal|compareTo|toJSON)$/.test(method) ? "navigation" : "write";
}
