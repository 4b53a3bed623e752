/** A menu and an hourly trigger; both call functions that are constants. */
const onOpen = () => {
  SpreadsheetApp.getUi().createMenu("Kho").addItem("Đếm hàng", "countGoods").addToUi();
};

const countGoods = () => {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("D1").setValue(sheet.getLastRow() - 1);
};

function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:B3").setValues([
    ["Hàng", "Số lượng"],
    ["Bút", 12],
    ["Giấy", 5],
  ]);
  onOpen();
  ScriptApp.newTrigger("countGoods").timeBased().everyHours(1).create();
  countGoods();
  const handlers = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  return { handlers, counted: sheet.getRange("D1").getValue() };
}
