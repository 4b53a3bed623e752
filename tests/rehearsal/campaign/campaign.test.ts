/** The campaigns that npm start opens, made from the built bundles. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { type Area, openStore, Room } from "sheets-script-host";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PageCopy, seen } from "../../../host/tests/server/pageCopy.ts";
import { newFolder, TestPage } from "../../../host/tests/server/smallCampaign.ts";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import { deadlinesOf } from "../../../rehearsal/campaign/deadlines.ts";
import type { Campaign } from "../../../rehearsal/campaign/names.ts";
import { newCampaign, USUAL } from "../../../rehearsal/campaign/newCampaign.ts";
import { rowsOf } from "../../../rehearsal/campaign/tabs.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";

const BUNDLES = readBundles("dist");
const APPLICATION = campaignApplication(BUNDLES);
const ORGANISER = "ban-to-chuc@lacduong.example";
/** The first unit of the letter, Thường trực HĐND, and its first reserved row. */
const FIRST = "don-vi-01@lacduong.example";
const SECOND = "don-vi-02@lacduong.example";
const LOCKED =
  "Bạn đang sửa một ô hoặc một phần được bảo vệ. Hãy liên hệ chủ bảng tính nếu cần sửa phần này.";
/** Of Vietnam. */
const at = (local: string): number => Date.parse(`${local}+07:00`);

/** A folder in which the sample lies. */
const kept = newFolder();
let sample: Campaign;
beforeAll(() => {
  const { installation, store } = openStore(kept, APPLICATION);
  sample = installation;
  store.close();
});
afterAll(() => sample.host.dispose());

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A copy of a folder as it is now, taken up again; without the lock of whoever has it open. */
function takenUp(folder: string) {
  const copy = newFolder();
  for (const name of ["snapshot.json", "changes.jsonl"]) copyFileSync(join(folder, name), join(copy, name));
  const { installation, store } = openStore(copy, APPLICATION);
  ends.push(() => {
    store.close();
    installation.host.dispose();
  });
  const room = new Room(installation, APPLICATION, store);
  return { folder: copy, campaign: installation, room };
}

const around = ({ host, file }: Campaign) => [host.surroundings(file), file.workbook.bookkeeping()];

const sheetOf = ({ file }: Campaign, tab: string): string =>
  file.workbook.sheetIds().find((id) => file.workbook.sheet(id).name === tab) ?? "";

/** Whether the area holds the cell. */
const holds = (area: Area, sheet: string, row: number, column: number): boolean =>
  area.sheet === sheet &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

describe("the sample campaign", () => {
  it("has the letter's people, each under the name the roster gives", () => {
    const { room } = takenUp(kept);
    const { people } = new TestPage(room, ORGANISER).last("welcome");
    const roles = people.map(({ role }) => role);
    // 31 units and the team of nine of the letter, and one who types the conclusions.
    expect([
      roles.filter((role) => role === "unit").length,
      roles.filter((role) => role === "appraiser").length,
      roles.filter((role) => role === "leader").length,
    ]).toEqual([31, 9, 1]);
    expect([people[0], people[1], people[32]]).toEqual([
      { email: ORGANISER, name: "Ban Tổ chức Huyện ủy", role: "organiser" },
      { email: FIRST, name: "Thường trực HĐND huyện Lạc Dương", role: "unit" },
      {
        email: "tham-dinh-01@lacduong.example",
        name: "Trưởng Ban Tổ chức Huyện ủy – Tổ trưởng",
        role: "appraiser",
      },
    ]);
    expect([room.mayEnter(SECOND), room.mayEnter("ai@do.example")]).toEqual([true, false]);
  });

  it("has begun: some units have registered, and the tab says what it thinks of it", () => {
    const begun = rowsOf(sample.file.workbook, "Đăng ký").filter((row) => row.get("Tên mô hình") !== "");
    expect(begun.length).toBeGreaterThan(9);
    expect(begun.filter((row) => row.get("Còn thiếu") === "")).toEqual([]);
  });

  it("stands before the deadline of the letter, which includes its day", () => {
    expect(sample.host.now()).toBe(at("2023-02-20T09:00"));
    expect(deadlinesOf(sample.file).slice(0, 2)).toEqual([
      { at: at("2023-03-29T00:00"), name: "Hạn đăng ký" },
      { at: at("2023-11-16T00:00"), name: "Hạn báo cáo" },
    ]);
  });

  it("lets each unit type into its own rows only, and shows where it may not", () => {
    const sheet = sheetOf(sample, "Đăng ký");
    const column = [...(rowsOf(sample.file.workbook, "Đăng ký")[0] ?? new Map()).keys()].indexOf(
      "Tên mô hình",
    );
    const title = { sheet, row: 1, column, rows: 1, columns: 1 };
    const { room } = takenUp(kept);
    const guards = (user: string) =>
      new TestPage(room, user).last("welcome").guarded.some((area) => holds(area, sheet, 1, column));
    expect([guards(FIRST), guards(SECOND)]).toEqual([false, true]);
    expect([sample.file.refuseEdit(FIRST, title), sample.file.refuseEdit(SECOND, title)?.forPerson]).toEqual([
      null,
      LOCKED,
    ]);
  });

  it("is the same after it was put away and taken up again", () => {
    const { campaign } = takenUp(kept);
    expect(campaign.file.snapshot()).toEqual(sample.file.snapshot());
    expect(around(campaign)).toEqual(around(sample));
  });

  it("is followed by pages and by the disk through everything the add-in does in a year", () => {
    const { folder, campaign, room } = takenUp(kept);
    const page = new TestPage(room, ORGANISER);
    const copy = new PageCopy(page.last("welcome").workbook);
    const sheet = sheetOf(campaign, "Đăng ký");
    const typing = new TestPage(room, FIRST);
    typing.want({ kind: "type", sheet, row: 1, column: 9, text: "Cải cách hành chính" });
    page.want({ kind: "insertRows", sheet, at: 4, count: 2 });
    page.want({ kind: "moveColumns", sheet, from: 5, count: 1, to: 3 });
    page.want({
      kind: "sort",
      area: { sheet, row: 1, column: 0, rows: 200, columns: 20 },
      column: 1,
      ascending: false,
    });
    page.want({ kind: "addSheet", name: "Nháp", index: 3 });
    for (const day of ["2023-03-30", "2023-10-02", "2023-11-17"]) {
      page.say({ kind: "advance", n: 90, to: at(`${day}T09:00`) });
    }
    page.say({ kind: "menu", n: 91, path: ["Sổ Sáng Tạo", "Ban Tổ chức", "Áp dụng thiết lập"] });
    page.say({ kind: "advance", n: 92, to: campaign.host.now() + 10 * 60_000 });
    for (const { mutations } of page.all("changed")) copy.carryOut(mutations);
    expect(copy.seen()).toEqual(seen(new TestPage(room, ORGANISER).last("welcome").workbook));
    const crashed = takenUp(folder).campaign;
    expect(crashed.file.snapshot()).toEqual(campaign.file.snapshot());
    expect(around(crashed)).toEqual(around(campaign));
  });

  it("locks the registrations when its clock passes the deadline, however far it is moved", () => {
    const { campaign: later, room } = takenUp(kept);
    new TestPage(room, SECOND).say({ kind: "advance", n: 1, to: at("2023-04-30T12:00") });
    expect(later.host.now()).toBe(at("2023-04-30T12:00"));
    const sheet = sheetOf(later, "Đăng ký");
    const row = { sheet, row: 1, column: 6, rows: 1, columns: 1 };
    expect(later.file.refuseEdit(FIRST, row)?.forPerson).toBe(LOCKED);
  });
});

describe("other beginnings", () => {
  it("--empty: tabs, and nobody", () => {
    const empty = newCampaign({ ...USUAL, empty: true }, BUNDLES);
    expect([empty.file.editors().size, empty.file.viewers().size, APPLICATION.roster(empty.file)]).toEqual([
      0,
      0,
      [],
    ]);
    expect(sheetOf(empty, "Đăng ký")).not.toBe("");
    expect(rowsOf(empty.file.workbook, "Đơn vị")).toEqual([]);
    empty.host.dispose();
  });

  it("[A12] --sample scoring: everybody's ballots are given out, and none is begun", () => {
    const scoring = newCampaign({ ...USUAL, sample: "scoring" }, BUNDLES);
    const ballots = rowsOf(scoring.file.workbook, "Chấm điểm");
    // 60 models, of which 39 ask for HTXSNV and have reported in time or with an extension: one ballot for each of nine appraisers.
    expect(ballots.length).toBe(39 * 9);
    expect(new Set(ballots.map((ballot) => ballot.get("Trạng thái")))).toEqual(
      new Set(["Chưa chấm", "Né tránh"]),
    );
    scoring.host.dispose();
  });

  // --sample ranked is the year that tests/rehearsal/season looks into.

  it("--profile: one that does not exist is refused in the add-in's words", () => {
    expect(() => newCampaign({ ...USUAL, profile: "không-có" }, BUNDLES)).toThrow(
      "Tab Cấu hình: không có mẫu “không-có”. Hãy chọn lại mẫu.",
    );
  });
});
