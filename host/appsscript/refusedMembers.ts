const OTHER_CHARTS = "asAreaChart asComboChart asHistogramChart asPieChart asScatterChart asTableChart";
const LOOKS_OF_AXES = `setXAxisTextStyle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitleTextStyle useLogScale`;

/** Members that Google's classes have and the host has not, by class. A test compares them with Google's types. */
const REFUSED: Readonly<Record<string, string>> = {
  Blob: "getAs",
  Charts: `newAreaChart newBarChart newCategoryFilter newColumnChart newDashboardPanel newDataTable newDataViewDefinition newLineChart
    newNumberRangeFilter newPieChart newScatterChart newStringFilter newTableChart newTextStyle ColumnType MatchType Orientation PickerValuesLayout`,
  ColorBuilder: "setThemeColor",
  EmbeddedBarChartBuilder: `${OTHER_CHARTS} reverseDirection setLegendTextStyle setStacked setTitleTextStyle ${LOOKS_OF_AXES}`,
  EmbeddedChart: "getAs getBlob",
  EmbeddedChartBuilder: OTHER_CHARTS,
  EmbeddedColumnChartBuilder: `${OTHER_CHARTS} setLegendTextStyle setStacked setTitleTextStyle ${LOOKS_OF_AXES}`,
  EmbeddedLineChartBuilder: `${OTHER_CHARTS} setLegendTextStyle setTitleTextStyle ${LOOKS_OF_AXES}`,
  HtmlOutput: "asTemplate getAs",
  Range: `createDataSourcePivotTable createDataSourceTable createPivotTable getDataSourceFormula getDataSourceFormulas
    getDataSourcePivotTables getDataSourceTables getDataSourceUrl getDataTable setVerticalText`,
  RangeList: "setVerticalText",
  ScriptApp: "getIdentityToken getOAuthToken invalidateAuth newStateToken",
  Sheet: "asDataSourceSheet getDataSourceTables insertImage insertSlicer",
  "Sheets.Spreadsheets": "Sheets create",
  "Sheets.Spreadsheets.DeveloperMetadata": "get",
  "Sheets.Spreadsheets.Values": `append batchClear batchClearByDataFilter batchUpdate batchUpdateByDataFilter clear update`,
  Spreadsheet: `getAs getBlob getDataSourceTables getPredefinedSpreadsheetThemes getSpreadsheetTheme insertImage
    insertSheetWithDataSourceTable moveChartToObjectSheet removeMenu resetSpreadsheetTheme setSpreadsheetTheme show updateMenu`,
  SpreadsheetApp: `DataExecutionState DataSourceParameterType DataSourceType PivotTableSummarizeFunction
    PivotValueDisplayType ThemeColorType enableAllDataSourcesExecution enableBigQueryExecution newCellImage newDataSourceSpec open`,
  TriggerBuilder: "forDocument forForm forUserCalendar",
  Utilities: "RsaAlgorithm computeRsaSha1Signature computeRsaSha256Signature computeRsaSignature",
};

const names = new Map(Object.entries(REFUSED).map(([name, members]) => [name, members.split(/\s+/)]));

/** In the order in which they are listed; none for a class that has everything. */
export function refusedMembers(className: string): readonly string[] {
  return names.get(className) ?? [];
}

/** The advanced service makes empty bodies for requests (`Sheets.newRequest`): none is there. */
const isMakerOfBodies = (className: string, member: string) =>
  className === "Sheets" && /^new[A-Z]/.test(member);

/** Whether Google has it there and the host has not; what neither has is undefined, as with any object. */
export function isRefused(className: string, member: string): boolean {
  return refusedMembers(className).includes(member) || isMakerOfBodies(className, member);
}

/** Methods begin with a small letter; enums and nested services do not. */
export function isMethodName(member: string): boolean {
  return /^[a-z]/.test(member);
}
