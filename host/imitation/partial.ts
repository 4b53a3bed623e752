/** Methods that are there but for some forms of their call: each with a call that the host refuses by name. */
export interface Partial {
  readonly name: string;
  readonly method: string;
  /** `ss` is the script's spreadsheet, `sheet` its first sheet. */
  readonly call: string;
  /** What is not imitated. */
  readonly without: string;
}

const FINDER =
  'sheet.getRange("A1").setValue("a"); const finder = sheet.createTextFinder("a").ignoreDiacritics(true);';

export const PARTIAL: readonly Partial[] = [
  {
    name: "EmbeddedChartBuilder",
    method: "setChartType",
    call: "sheet.newChart().setChartType(Charts.ChartType.PIE)",
    without: "others than bars, columns and lines",
  },
  {
    name: "EmbeddedChartBuilder",
    method: "setMergeStrategy",
    call: "sheet.newChart().setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)",
    without: "`MERGE_ROWS`",
  },
  {
    name: "EmbeddedChartBuilder",
    method: "setNumHeaders",
    call: "sheet.newChart().setNumHeaders(2)",
    without: "several",
  },
  {
    name: "EmbeddedChartBuilder",
    method: "setOption",
    call: 'sheet.newChart().setOption("pieHole", 0.4)',
    without: "options that are not drawn",
  },
  {
    name: "Filter",
    method: "setColumnFilterCriteria",
    call: 'sheet.getRange("A1:B3").createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied("=A2>1").build())',
    without: "formulas",
  },
  {
    name: "Range",
    method: "autoFill",
    call: 'sheet.getRange("A5").setValue("Mục 1").autoFill(sheet.getRange("A1:A5"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)',
    without: "texts that count below 0",
  },
  {
    name: "Range",
    method: "copyTo",
    call: 'sheet.getRange("A1").copyTo(sheet.getRange("B1"), SpreadsheetApp.CopyPasteType.PASTE_NO_BORDERS, false)',
    without: "`PASTE_NO_BORDERS`",
  },
  {
    name: "TextFinder",
    method: "replaceAllWith",
    call: `${FINDER} finder.replaceAllWith("b")`,
    without: "ignoring diacritics",
  },
  {
    name: "TextFinder",
    method: "replaceWith",
    call: `${FINDER} finder.findNext(); finder.replaceWith("b")`,
    without: "ignoring diacritics",
  },
  {
    name: "Utilities",
    method: "formatString",
    call: 'Utilities.formatString("%a", 1)',
    without: "hexadecimal fractions and their like",
  },
  {
    name: "Utilities",
    method: "parseDate",
    call: 'Utilities.parseDate("1", "GMT", "F")',
    without: "letters of patterns that are seldom used",
  },
];
