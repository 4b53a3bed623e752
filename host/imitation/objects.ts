/**
 * One object of each class, as a script gets it. `ss` is the script's spreadsheet, `sheet` its first sheet.
 */
type Objects = Readonly<Record<string, string>>;

export const SPREADSHEET_OBJECTS: Objects = {
  SpreadsheetApp: "SpreadsheetApp",
  Spreadsheet: "ss",
  Sheet: "sheet",
  Range: 'sheet.getRange("A1")',
  RangeList: 'sheet.getRangeList(["A1"])',
  Protection: "sheet.protect()",
  NamedRange: '(ss.setNamedRange("ten", sheet.getRange("A1")), ss.getNamedRanges()[0])',
  Filter: 'sheet.getRange("A1:B2").createFilter()',
  Selection: "ss.getSelection()",
  TextFinder: 'sheet.createTextFinder("x")',
  DataValidationBuilder: "SpreadsheetApp.newDataValidation()",
  DataValidation: "SpreadsheetApp.newDataValidation().requireDate().build()",
  ConditionalFormatRuleBuilder: "SpreadsheetApp.newConditionalFormatRule()",
  ConditionalFormatRule:
    "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()",
  BooleanCondition: "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().getBooleanCondition()",
  GradientCondition:
    'SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("red").getGradientCondition()',
  DeveloperMetadata: '(sheet.addDeveloperMetadata("k"), sheet.getDeveloperMetadata()[0])',
  DeveloperMetadataLocation:
    '(sheet.addDeveloperMetadata("k"), sheet.getDeveloperMetadata()[0].getLocation())',
  DeveloperMetadataFinder: "ss.createDeveloperMetadataFinder()",
  TextStyle: "SpreadsheetApp.newTextStyle().build()",
  TextStyleBuilder: "SpreadsheetApp.newTextStyle()",
  TextRotation: 'sheet.getRange("A1").getTextRotation()',
  RichTextValue: "SpreadsheetApp.newRichTextValue().build()",
  RichTextValueBuilder: "SpreadsheetApp.newRichTextValue()",
  ColorBuilder: "SpreadsheetApp.newColor()",
  Banding: 'sheet.getRange("A1:B2").applyRowBanding()',
  Group: 'sheet.getRange("A2:B2").shiftRowGroupDepth(1).getSheet().getRowGroup(2, 1)',
  FilterCriteria: "SpreadsheetApp.newFilterCriteria().build()",
  FilterCriteriaBuilder: "SpreadsheetApp.newFilterCriteria()",
  EmbeddedChartBuilder: "sheet.newChart()",
  EmbeddedBarChartBuilder: "sheet.newChart().asBarChart()",
  EmbeddedColumnChartBuilder: "sheet.newChart().asColumnChart()",
  EmbeddedLineChartBuilder: "sheet.newChart().asLineChart()",
  EmbeddedChart: "sheet.newChart().build()",
  ContainerInfo: "sheet.newChart().getContainer()",
  Color: "SpreadsheetApp.newColor().setRgbColor('red').build()",
};

export const SERVICE_OBJECTS: Objects = {
  Blob: 'Utilities.newBlob("x")',
  Browser: "Browser",
  Cache: "CacheService.getScriptCache()",
  CacheService: "CacheService",
  ContentService: "ContentService",
  ClockTriggerBuilder: 'ScriptApp.newTrigger("main").timeBased()',
  HtmlOutput: "HtmlService.createHtmlOutput()",
  HtmlService: "HtmlService",
  HtmlTemplate: 'HtmlService.createTemplate("")',
  Lock: "LockService.getScriptLock()",
  LockService: "LockService",
  Logger: "Logger",
  MimeType: "MimeType",
  MailApp: "MailApp",
  Properties: "PropertiesService.getScriptProperties()",
  PropertiesService: "PropertiesService",
  ScriptApp: "ScriptApp",
  Session: "Session",
  TextOutput: "ContentService.createTextOutput()",
  Trigger: 'ScriptApp.newTrigger("main").timeBased().everyMinutes(1).create()',
  TriggerBuilder: 'ScriptApp.newTrigger("main")',
  User: "Session.getActiveUser()",
  Utilities: "Utilities",
};

/** They need a spreadsheet or its page. */
export const PAGE_OBJECTS: Objects = {
  AuthorizationInfo: "ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)",
  HtmlOutputMetaTag:
    'HtmlService.createHtmlOutput().addMetaTag("viewport", "width=device-width").getMetaTags()[0]',
  Menu: 'SpreadsheetApp.getUi().createMenu("Kho")',
  PromptResponse: 'SpreadsheetApp.getUi().prompt("Tên?")',
  RgbColor: 'SpreadsheetApp.newColor().setRgbColor("red").build().asRgbColor()',
  Service: "ScriptApp.getService()",
  SpreadsheetTriggerBuilder: 'ScriptApp.newTrigger("main").forSpreadsheet(ss)',
  Ui: "SpreadsheetApp.getUi()",
};
