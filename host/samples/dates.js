/** Dates as they are typed, written by a script, formatted, and counted with. */
function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const typed = ["28/3/2023", "2023-03-28", "8:30", "28/03/2023 17:05"];
  sheet.getRange("A1:A4").setValues(typed.map((text) => [text]));
  sheet.getRange("B1").setValue(new Date(2023, 2, 28));
  sheet
    .getRange("B2")
    .setValue(new Date(2023, 2, 28))
    .setNumberFormat("dddd");
  sheet.getRange("B3").setFormula("=A1+7");
  sheet.getRange("B4").setValue(1500000).setNumberFormat("#,##0 [$₫-vi-VN]");
  const shown = sheet.getRange("A1:B4").getDisplayValues();
  const day = sheet.getRange("A1").getValue();
  return { shown, written: Utilities.formatDate(day, "Asia/Ho_Chi_Minh", "dd.MM.yy") };
}
