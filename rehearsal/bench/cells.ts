import { createHost } from "sheets-script-host";
import { type Timing, timed } from "./timing.ts";

const OWNER = "ban-to-chuc@example.vn";

/** Texts that must be read before they are texts: numbers, dates, codes, as people paste them. */
const SCRIPT = `
function write(cell) {
  var values = [];
  for (var r = 0; r < 2000; r++) { var row = []; for (var c = 0; c < 20; c++) row.push(cell(r, c)); values.push(row); }
  SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 2000, 20).setValues(values);
}
function numbers() { write(function (r, c) { return r * c; }); }
function words() { write(function (r, c) { return c % 2 ? "chữ " + r : r * c; }); }
function typed() {
  var kinds = ["007", "8,5", "28/3/2023", "12-CV/ĐU", "1.234,5"];
  write(function (r, c) { return kinds[c % 5]; });
}
function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 3000, 20).getValues().length; }
`;

/** Whole-tab reads and writes through a script, realm and membrane included. */
export function measureCells(): readonly Timing[] {
  const host = createHost({ now: "2023-02-08T08:00:00+07:00", owner: OWNER });
  const file = host.createSpreadsheet({ name: "Đo", rows: 3000, columns: 26 });
  const project = host.addProject({ name: "đo", files: { "Code.js": SCRIPT }, boundTo: file.id });
  const run = (name: string) => () => {
    host.run(project, name, { user: OWNER });
  };
  const timings = [
    timed("setValues of 40,000 cells: numbers", 250, run("numbers"), 7),
    timed("setValues of 40,000 cells: numbers and words", 250, run("words"), 7),
    timed("setValues of 40,000 cells: texts like numbers and dates", 250, run("typed"), 7),
    timed("getValues of 60,000 cells", 30, run("read"), 7),
  ];
  host.dispose();
  return timings;
}
