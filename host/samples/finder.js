/** Texts are found in what cells show and in formulas, and replaced. */
function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:C1").setValues([["Tổng quý", "=1+1", "tổng năm"]]);
  const found = (finder) => finder.findAll().map((cell) => cell.getA1Notation());
  return {
    shown: found(sheet.createTextFinder("tổng")),
    cased: found(sheet.createTextFinder("tổng").matchCase(true)),
    formulas: found(sheet.createTextFinder("1+1").matchFormulaText(true)),
    replaced: sheet.createTextFinder("tổng").replaceAllWith("Cộng"),
    after: sheet.getRange("A1:C1").getValues()[0],
  };
}
