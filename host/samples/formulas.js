/**
 * The area of a rectangle.
 * @customfunction
 */
function AREA(width, height) {
  return width * height;
}

function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:C4").setValues([
    ["Thửa", "Rộng", "Dài"],
    ["A", 2, 3],
    ["B", 4, 5],
    ["C", 6, 7],
  ]);
  sheet.getRange("D2:D4").setFormula("=AREA(B2;C2)");
  sheet
    .getRange("F1:F5")
    .setFormulas([
      ["=SUM(D2:D4)"],
      ["=SUBTOTAL(109;D2:D4)"],
      ['=VLOOKUP("B";A2:D4;4;FALSE)'],
      ["=VLOOKUP(A9;A2:D9;4;FALSE)"],
      ['=CELL("address";D2)'],
    ]);
  sheet.hideRows(3);
  return sheet
    .getRange("F1:F5")
    .getDisplayValues()
    .map(([shown]) => shown);
}
