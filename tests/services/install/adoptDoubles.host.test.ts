/** The owner takes over a spreadsheet in which two tabs may be the same one of ours. */
import { expect, it } from "vitest";
import type { Desk } from "../support/desk.ts";
import { adopt, EDITOR, formerDesk, IN_FORCE, statesIn, tabsOf } from "../support/former.ts";
import { OWNER } from "../support/hosted.ts";

/** Any editor may mark a sheet as one of ours. */
function markAs(desk: Desk, title: string, key: string): void {
  const code = `function mark() { SpreadsheetApp.getActive().insertSheet("${title}").addDeveloperMetadata("sst.tab", "${key}"); }`;
  const forger = desk.host.addProject({ name: "của xã", files: { "Code.js": code }, boundTo: desk.file.id });
  desk.host.run(forger, "mark", { user: EDITOR });
}

it("[ST3] is told which tabs cannot be told apart, and nothing is taken over until one of them is gone", () => {
  const desk = formerDesk(tabsOf(2), "2");
  markAs(desk, "Bản nháp", "ballots");
  markAs(desk, "Lệnh riêng", "commands");
  const before = desk.file.workbook.sheetIds().map((id) => desk.file.workbook.sheet(id).name);
  // In the order of the tabs: a new one stands before the others.
  expect(adopt(desk).split("\n").sort()).toEqual([
    expect.stringMatching(
      /^Có nhiều tab có thể là tab Chấm điểm: “Bản nháp” \(\d+\), “Chấm điểm” \(\d+\)\. Hãy xóa hoặc sao chép sang tệp khác tab không phải của sổ, rồi chạy adopt lại\.$/,
    ),
    expect.stringMatching(/^Có nhiều tab có thể là tab Lệnh: “Lệnh riêng” \(\d+\), “Lệnh” \(\d+\)\./),
  ]);
  // Nothing is known yet, so that an installation would not touch them either.
  expect(desk.file.workbook.sheetIds().map((id) => desk.file.workbook.sheet(id).name)).toEqual(before);
  for (const stranger of ["Bản nháp", "Lệnh riêng"])
    expect(desk.host.as(OWNER).deleteSheet(desk.file, stranger).refused).toBeNull();
  expect(adopt(desk)).toContain("Đã nhận các tab sau làm tab của sổ:");
  expect(desk.install()).toBe("Đã sẵn sàng.");
  expect(statesIn(desk)).toEqual(IN_FORCE);
});
