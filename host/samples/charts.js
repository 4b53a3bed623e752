/** A chart that is built, put into the sheet, read again and changed. */
function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:B4").setValues([
    ["Tháng", "Số mô hình"],
    ["Một", 3],
    ["Hai", 5],
    ["Ba", 8],
  ]);
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange("A1:B4"))
    .setTitle("Mô hình theo tháng")
    .setPosition(6, 1, 0, 0)
    .build();
  sheet.insertChart(chart);
  sheet.updateChart(sheet.getCharts()[0].modify().setOption("vAxis.title", "mô hình").build());
  const [made] = sheet.getCharts();
  return {
    ranges: made.getRanges().map((range) => range.getA1Notation()),
    title: made.getOptions().get("title"),
    axis: made.getOptions().get("vAxis.title"),
    row: made.getContainerInfo().getAnchorRow(),
  };
}
