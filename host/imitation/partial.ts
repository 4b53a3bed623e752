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

const CHART = `const source = { sourceRange: { sources: [{ endRowIndex: 3, endColumnIndex: 1 }] } };
  const spec = { basicChart: { chartType: "BAR", headerCount: 1, series: [{ series: source }] } };
  const position = { overlayPosition: { anchorCell: { rowIndex: 4 } } };
  Sheets.Spreadsheets.batchUpdate({ requests: [{ addChart: { chart: { spec, position } } }] }, ss.getId());`;

export const PARTIAL: readonly Partial[] = [
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
    name: "Sheet",
    method: "getCharts",
    call: `${CHART} sheet.getCharts()`,
    without: "where there are some",
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
