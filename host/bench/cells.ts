import { createHost } from "../appsscript/host.ts";
import { type Timing, timed } from "./timing.ts";

const OWNER = "ban-to-chuc@example.vn";

const SCRIPT = `
function fill() {
  var values = [];
  for (var r = 0; r < 2000; r++) { var row = []; for (var c = 0; c < 20; c++) row.push(c % 2 ? "chữ " + r : r * c); values.push(row); }
  SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 2000, 20).setValues(values);
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
    timed("setValues of 40,000 cells", 250, run("fill"), 7),
    timed("getValues of 60,000 cells", 30, run("read"), 7),
  ];
  host.dispose();
  return timings;
}
