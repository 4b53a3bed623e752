/** A column that comes in while formats and rules are laid by places. */
import { expect, it } from "vitest";
import { callsOf } from "../../../rehearsal/faults/moments.ts";
import { type Desk, openScoringDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { openRankedDesk, turnRanking } from "../support/ranked.ts";

/** What each header has below it, in a row of entries: the kind of rule and the format. */
const CODE = `function rules(tab) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const row = sheet.getRange(sheet.getLastRow(), 1, 1, headers.length);
  const [rules, formats] = [row.getDataValidations()[0], row.getNumberFormats()[0]];
  return JSON.stringify(headers.map((header, at) => [header, String(rules[at]?.getCriteriaType() ?? ""), formats[at]]).filter(([header]) => header !== ""));
}
const ofScoring = () => rules("Chấm điểm");
const ofRanking = () => rules("Xếp hạng");`;

function reading(desk: Desk): (name: string) => unknown {
  const project = desk.host.addProject({ name: "7", files: { "Code.js": CODE }, boundTo: desk.file.id });
  return (name) => JSON.parse(String(desk.host.run(project, name, { user: OWNER })));
}

/** Just before the run writes, somebody puts a column in front of all others. */
function columnComes(desk: Desk, tab: string, run: "install" | "tick", act: () => unknown): void {
  const calls = callsOf(desk, run, act);
  const call = calls.indexOf("Sheets.Spreadsheets.batchUpdate") + 1;
  expect(call).toBeGreaterThan(0);
  const insert = () => desk.host.as(OWNER).insertColumns(desk.file, tab, 1);
  const happened = desk.host.interrupt({ of: run, when: "before", call, act: insert });
  act();
  expect(happened()).toMatchObject({ state: "done", call: "Sheets.Spreadsheets.batchUpdate" });
}

it("[I10] while install lays them: each column has its own again, and what appraisers may type is taken", () => {
  const desk = openScoringDesk();
  const rules = reading(desk);
  const before = rules("ofScoring");
  columnComes(desk, "Chấm điểm", "install", () => expect(desk.install()).toBe("Đã sẵn sàng."));
  expect(rules("ofScoring")).toEqual(before);
  desk.tick();
  expect(
    desk.rows("Nhật ký").filter(({ cells }) => String(cells["Lý do"]).includes("chưa ghi được")),
  ).toEqual([]);
});

it("[I10] while a round lays the lists of Xếp hạng: the next one puts them right", () => {
  const desk = openRankedDesk();
  const rules = reading(desk);
  const before = rules("ofRanking");
  let turn = 0;
  columnComes(desk, "Xếp hạng", "tick", () => {
    turnRanking(desk, ++turn);
    desk.tick();
  });
  desk.tick();
  expect(rules("ofRanking")).toEqual(before);
});
