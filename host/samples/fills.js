/** Series that go on in all four directions, and a copy that is repeated. */
function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const series = SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES;
  const fill = (from, values, to) => {
    sheet.getRange(from).setValues(values).autoFill(sheet.getRange(to), series);
    return sheet.getRange(to).getDisplayValues().flat().join(" ");
  };
  sheet
    .getRange("A9:A10")
    .setValues([["x"], ["y"]])
    .copyTo(sheet.getRange("B9:B13"));
  return [
    fill("A1:A2", [["Jan"], ["Mar"]], "A1:A4"),
    fill("B4", [["Mục 9"]], "B1:B4"),
    fill("C1:D1", [["31/1/2023", "28/2/2023"]], "C1:F1"),
    fill("G3:H3", [[10, 20]], "E3:H3"),
    sheet.getRange("B9:B13").getValues().flat().join(""),
  ];
}
