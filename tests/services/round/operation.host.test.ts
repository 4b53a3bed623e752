import type { CallCounts } from "sheets-script-host";
import { beforeAll, describe, expect, it } from "vitest";
import { AN, complete, type Desk, openCampaignDesk, openScoringDesk } from "../support/desk.ts";
import { OWNER, openOffice } from "../support/hosted.ts";

const FIRST = "MH-2023-001";

/** Calls to the spreadsheet: structure, cells, batches, in this order. */
function sheetsCalls({ calls }: CallCounts): readonly number[] {
  const of = (method: string) => calls[`Sheets.Spreadsheets.${method}`] ?? 0;
  return [of("get"), of("Values.batchGetByDataFilter"), of("batchUpdate")];
}

let desk: Desk;
beforeAll(() => {
  desk = openCampaignDesk();
});

/** Of the steward's runs that these actions make happen. */
function spentOn(act: () => void): readonly (readonly number[])[] {
  desk.spent();
  act();
  return desk
    .spent()
    .filter(({ functionName }) => ["tick", "onSpreadsheetEdit"].includes(functionName))
    .map(({ counts }) => sheetsCalls(counts));
}

describe("[ST1] what an operation of the steward costs", () => {
  it("a round with nothing to write: structure and cells", () => {
    desk.tick();
    expect(spentOn(() => desk.tick())).toEqual([[1, 1, 0]]);
  });

  it("an order: with the writing and one look at what was written", () => {
    expect(spentOn(() => void desk.order("Thêm dòng đăng ký", "AN", "3"))).toEqual([[1, 2, 1]]);
    expect(spentOn(() => void desk.order("Gia hạn", "BINH", "báo cáo 20/11/2023", "Mưa lũ"))).toEqual([
      [1, 2, 1],
    ]);
  });

  it("an edit: its cells, the writing, the look", () => {
    expect(spentOn(() => void desk.type(AN, "Đăng ký", FIRST, "Tên mô hình", "Mới"))).toEqual([[0, 2, 1]]);
  });

  it("a paste of many rows: the same", () => {
    const at = desk.place("Đăng ký", FIRST, "Đối tượng");
    const rows = [1, 2].map((number) => complete(`Mô hình ${number}`));
    expect(spentOn(() => void desk.host.as(AN).paste(desk.file, "Đăng ký", at, rows))).toEqual([[0, 2, 1]]);
  });
});

describe("[ST6] edits that come while the steward works", () => {
  const state = (id: string) => [
    desk.cell("Đăng ký", id, "Đúng hạn"),
    desk.cell("Đăng ký", id, "Đủ nội dung lúc"),
  ];

  it("are noted without waiting, and looked at before it lets go, at their own moment", () => {
    const at = desk.place("Đăng ký", "MH-2023-003", "Đối tượng");
    const paste = () =>
      desk.host.as("binh@lacduong.example").paste(desk.file, "Đăng ký", at, [complete("Của Bình")]);
    // On the campaign's own clock: the edit's run lies between them, the round's look at it behind both.
    let [before, after] = [0, 0];
    desk.host.onExecution(({ functionName, endedAt }) => {
      if (functionName === "onSpreadsheetEdit") after = endedAt;
    });
    // Nothing is left for the round itself to write.
    desk.tick();
    const interrupted = desk.host.interrupt({
      of: "tick",
      when: "after",
      call: 10,
      act: () => {
        before = desk.host.now();
        return paste();
      },
    });
    desk.spent();
    desk.tick();
    expect(interrupted()).toMatchObject({ state: "done", value: { refused: null } });
    const runs = desk.spent().map(({ functionName, counts }) => [functionName, sheetsCalls(counts)]);
    // The edit's own run notes and goes; the round then looks at it.
    expect(runs).toEqual([
      ["onSpreadsheetEdit", [0, 0, 0]],
      ["tick", [1, 3, 1]],
    ]);
    const [said, since] = state("MH-2023-003");
    expect(said).toBe("Đúng hạn");
    const moment = (since as Date).getTime(); // a column of instants
    expect(moment).toBeGreaterThanOrEqual(before);
    expect(moment).toBeLessThanOrEqual(after);
  });

  it("are not looked at again by the next run when one was stopped behind its writing", () => {
    const report = "Báo cáo";
    desk.host.skipTo("2023-11-16T08:00:00+07:00");
    desk.tick();
    const late = () =>
      desk.rows("Nhật ký").filter(({ cells }) => /sau hạn/i.test(String(cells["Lý do"]))).length;
    const before = late();
    // The owner may type where units no longer may. The first edit tells which of the calls is the writing.
    const names: string[] = [];
    desk.host.setFaults({ afterCall: ({ name }) => void names.push(name) });
    desk.type(OWNER, report, "MH-2023-002", "Khó khăn", "Mưa lũ");
    desk.host.setFaults({});
    // Before it the desk reads where the cell stands; the edit's run begins with the steward's properties.
    const call =
      names.indexOf("Sheets.Spreadsheets.batchUpdate") -
      names.indexOf("PropertiesService.getScriptProperties") +
      1;
    expect(late()).toBe(before + 1);
    const stopped = desk.host.stopAt({ of: "onSpreadsheetEdit", when: "after", call, kill: true });
    desk.type(OWNER, report, FIRST, "Khó khăn", "Mưa lũ");
    expect(stopped()).toMatchObject({ state: "done", call: "Sheets.Spreadsheets.batchUpdate" });
    expect(late()).toBe(before + 2);
    desk.tick();
    desk.tick();
    expect(late()).toBe(before + 2);
  });
});

/** A campaign whose edits nobody is told of: they are put among those that wait, each at its own millisecond from `at` on. */
function openUntold(now: string) {
  const many = openCampaignDesk();
  many.host.skipTo(now);
  many.tick();
  const at = many.host.now();
  const files = {
    "Code.js": "function id() { return SpreadsheetApp.getActive().getSheetByName('Đăng ký').getSheetId(); }",
  };
  const script = many.host.addProject({ name: "của riêng", files, boundTo: many.file.id });
  const sheetId = many.host.run(script, "id", { user: OWNER });
  const [headers = []] = many.values("Đăng ký");
  const rows = many.rows("Đăng ký");
  const waits = (index: number, id: string, header: string, after: string) => {
    const row = rows.find(({ cells }) => cells["Mã mô hình"] === id)?.row;
    const area = { row, column: headers.indexOf(header) + 1, rows: 1, columns: 1 };
    const note = { sheetId, area, at: at + index, person: AN, before: "", after, print: null };
    const key = `edit.${at + index}.${String(index).padStart(8, "0")}`;
    many.host.setScriptProperty(many.steward, key, JSON.stringify(note));
  };
  const left = () =>
    many.host
      .surroundings(many.file)
      .properties.flatMap(([, values]) => Object.keys(values))
      .filter((key) => key.startsWith("edit.")).length;
  many.host.shareProject(many.steward, []);
  const place = many.place("Đăng ký", FIRST, "Đối tượng");
  expect(many.host.as(AN).paste(many.file, "Đăng ký", place, [complete("Của An")]).refused).toBeNull();
  return { many, waits, left };
}

describe("[ST6] two thousand edits that wait", () => {
  it("are all looked at, each as at its own moment, before the duties of the round", () => {
    // What was typed: its event is among those that wait, behind 1,999 others.
    const { many, waits } = openUntold("2023-03-28T23:50:00+07:00");
    for (let index = 0; index < 1_999; index++) waits(index, "MH-2023-003", "Lĩnh vực", "");
    waits(1_999, FIRST, "Đề nghị xét hoàn thành xuất sắc nhiệm vụ", "Có");
    many.host.skipTo("2023-03-29T00:05:00+07:00");
    // Orders are done only where nothing was refused (ST14).
    expect(many.order("Gia hạn", "BINH", "báo cáo 20/11/2023", "Mưa lũ")).toMatchObject({ state: "Xong" });
    expect([many.cell("Đăng ký", FIRST, "Còn thiếu"), many.cell("Đăng ký", FIRST, "Đúng hạn")]).toEqual([
      "Đủ",
      "Đúng hạn",
    ]);
  });
});

describe("[ST1] [CL3] forty edits that wait", () => {
  it("are looked at by the next edit in three calls, all of them", () => {
    const { many, waits, left } = openUntold("2023-03-01T08:00:00+07:00");
    for (let index = 0; index < 40; index++) waits(index, FIRST, "Lĩnh vực", "Y tế");
    many.host.shareProject(many.steward, "anyone");
    many.spent();
    many.type(AN, "Đăng ký", FIRST, "Tên mô hình", "Mới");
    const runs = many.spent().filter(({ functionName }) => functionName === "onSpreadsheetEdit");
    expect([runs.map(({ counts }) => sheetsCalls(counts)), left()]).toEqual([[[0, 2, 1]], 0]);
  });
});

describe("[ST15] a run that has taken four minutes", () => {
  it("begins nothing more; what waits keeps its moment, and the next round goes on", () => {
    const { many, waits, left } = openUntold("2023-03-28T23:50:00+07:00");
    for (let index = 0; index < 1_199; index++) waits(index, "MH-2023-003", "Lĩnh vực", "");
    waits(1_199, FIRST, "Đề nghị xét hoàn thành xuất sắc nhiệm vụ", "Có");
    many.host.skipTo("2023-03-28T23:58:00+07:00");
    many.spent();
    const slow = many.host.interrupt({
      of: "tick",
      when: "after",
      call: 12,
      act: () => many.host.skipTo(many.host.now() + 4 * 60_000),
    });
    many.tick();
    expect(slow()).toMatchObject({ state: "done" });
    expect([left(), many.cell("Đăng ký", FIRST, "Còn thiếu")]).toEqual([700, ""]);
    many.host.skipTo("2023-03-29T00:05:00+07:00");
    many.tick();
    expect([
      left(),
      many.cell("Đăng ký", FIRST, "Còn thiếu"),
      many.cell("Đăng ký", FIRST, "Đúng hạn"),
    ]).toEqual([0, "Đủ", "Đúng hạn"]);
  });
});

describe("[ST11] by night", () => {
  it("an order that needs the ballots is carried out in the same round, with one more read", () => {
    const scoring = openScoringDesk();
    scoring.host.skipTo("2023-11-20T22:00:00+07:00");
    scoring.tick();
    scoring.host.skipTo("2023-11-20T22:05:00+07:00");
    scoring.spent();
    scoring.tick();
    scoring.tick();
    expect(scoring.spent().map(({ counts }) => sheetsCalls(counts).slice(0, 2))).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(scoring.order("Phân công chấm điểm")).toMatchObject({ state: "Xong" });
    const round = scoring.spent().find(({ functionName }) => functionName === "tick");
    expect(round === undefined ? null : sheetsCalls(round.counts)).toEqual([1, 3, 1]);
  });
});

describe("[ST6] before the installation", () => {
  it("an edit is looked at once and forgotten", () => {
    const { host, file, install, spent } = openOffice();
    const files = { "Code.js": 'function make() { SpreadsheetApp.getActive().insertSheet("Lệnh"); }' };
    host.run(host.addProject({ name: "của riêng", files, boundTo: file.id }), "make", { user: OWNER });
    expect(install()).toMatch(/^Tab Lệnh: tab đang mang tên này không phải tab mà hệ thống đã tạo /);
    spent();
    for (const text of ["a", "b"]) host.as(OWNER).type(file, "Lệnh", "A1", text);
    expect(spent().map(({ functionName, counts }) => [functionName, sheetsCalls(counts)])).toEqual([
      ["onSpreadsheetEdit", [1, 0, 0]],
      ["onSpreadsheetEdit", [1, 0, 0]],
    ]);
  });
});
