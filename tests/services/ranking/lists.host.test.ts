import { expect, it } from "vitest";
import { type Desk, letters } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { openRankedDesk, ranksIn, turned, turnRanking } from "../support/ranked.ts";

const TAB = "Xếp hạng";
const CHOSEN = ["Kết luận", "Xếp loại"];

const CODE = `const sheet = () => SpreadsheetApp.getActive().getSheetByName("${TAB}");
  const headers = () => sheet().getRange(1, 1, 1, sheet().getLastColumn()).getValues()[0];
  function lists() {
    const places = ["Mã", ...${JSON.stringify(CHOSEN)}].map((header) => headers().indexOf(header));
    const area = sheet().getRange(2, 1, sheet().getLastRow() - 1, sheet().getLastColumn());
    const rules = area.getDataValidations();
    return JSON.stringify(area.getValues().map((line, row) =>
      [line[places[0]], ...places.slice(1).map((place) => rules[row][place]?.getCriteriaValues()[0].length ?? 0)]));
  }
  function dropConclusions() {
    sheet().deleteColumn(headers().indexOf("${CHOSEN[0]}") + 1);
  }`;

/** Three conclusions and four levels beside a model, nothing in the line over a group; as the sheet has it, and as it should be. */
function listsOf(desk: Desk, run: (name: string) => unknown) {
  const seen: readonly (readonly [string, ...number[]])[] = JSON.parse(String(run("lists")));
  const codes = desk.rows(TAB).map(({ cells }) => String(cells["Mã"]));
  const wanted = codes.map((code) => (code.startsWith("Nhóm: ") ? [code, 0, 0] : [code, 3, 4]));
  return { seen, wanted, lines: codes.map((code) => code.startsWith("Nhóm: ")) };
}

it("[RV10] lines over groups have no list and models have theirs, wherever rows have gone", () => {
  const desk = openRankedDesk();
  const project = desk.host.addProject({ name: "6", files: { "Code.js": CODE }, boundTo: desk.file.id });
  const run = (name: string) => desk.host.run(project, name, { user: OWNER });
  const standing = () => {
    const { seen, wanted, lines } = listsOf(desk, run);
    expect(seen).toEqual(wanted);
    return lines;
  };
  // A line over the group, then its models.
  const first = standing();
  expect(first.slice(0, 2)).toEqual([true, false]);
  // Somebody's sort brings the line to another row, and the next round back.
  const [headers = [], ...rows] = desk.values(TAB);
  desk.host.as(OWNER).sort(desk.file, TAB, `A2:${letters(headers.length)}${rows.length + 1}`, 1);
  expect(listsOf(desk, run).lines).not.toEqual(first);
  desk.tick();
  expect(standing()).toEqual(first);
  turnRanking(desk, 1);
  desk.tick();
  expect(ranksIn(desk)).toEqual(turned(1));
  expect(standing()).toEqual(first);
  expect(desk.install()).toBe("Đã sẵn sàng.");
  expect(standing()).toEqual(first);
  run("dropConclusions");
  expect(desk.order("Khôi phục các tab")).toMatchObject({ state: "Xong" });
  expect(standing()).toEqual(first);
});
