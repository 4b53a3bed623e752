import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { pastedRequest } from "../support/pastedRequest.ts";

const TEAM = "Mã\tHọ tên\tEmail\nTV01\tThành viên 1\ttv1@lacduong.example";
const UNITS = "Tên\tNhóm đơn vị\tEmail\nXã Lát\tTCCSĐ trực thuộc\tlat@lacduong.example";

/** The tabs that a setup writes. */
const WRITTEN = ["Cấu hình", "Đơn vị", "Tổ thẩm định", "Lệnh"];

const request = (profile: string, units: string, appraisers: string) =>
  pastedRequest("applySetup", { profile, settings: { rowsPerUnit: "2" }, units, appraisers });

describe.each([
  { profile: "huyen-uy-2023", year: 2023, deadline: "28/03/2023" },
  { profile: "dang-uy-xa-phuong", year: 2026, deadline: "31/03/2026" },
])("set up from $profile", ({ profile, year, deadline }) => {
  it("[U8] writes settings, unit and team at once; the next tick prepares the rows with their ids", () => {
    const desk = openDesk();
    desk.install();
    const answer = desk.rpc(OWNER, request(profile, UNITS, TEAM));
    expect(answer).toEqual({ kind: "setup", units: 1, appraisers: 1, problems: [], applied: true });
    expect(desk.rows("Đăng ký")).toEqual([]);
    desk.tick();
    const ids = [`MH-${year}-001`, `MH-${year}-002`];
    expect(desk.rows("Đăng ký").map(({ cells }) => [cells["Mã mô hình"], cells["Mã đơn vị"]])).toEqual(
      ids.map((id) => [id, "DV01"]),
    );
    expect(desk.rows("Báo cáo").map(({ cells }) => cells["Mã mô hình"])).toEqual(ids);
    expect(desk.cell("Cấu hình", "registrationDeadline", "Giá trị")).toBe(deadline);
    expect(desk.host.failures).toEqual([]);
  });
});

describe("a pasted roster", () => {
  let desk: Desk;
  beforeAll(() => {
    desk = openDesk();
    desk.install();
  });

  it("[U5] [U8] with bad lines is refused with every one of them named, and nothing is written", () => {
    const before = desk.state();
    const units = [
      "Mã\tTên\tNhóm đơn vị\tEmail",
      "A\tXã A\tNhóm lạ\ta@x.vn",
      "A\tXã A bis\tTCCSĐ trực thuộc\tkhông phải thư",
      "\t\tTCCSĐ trực thuộc\tb@x.vn",
    ].join("\n");
    const answer = desk.rpc(OWNER, request("huyen-uy-2023", units, "Mã\tHọ tên\tEmail\nTV01\tMột\t"));
    expect(answer).toMatchObject({ kind: "setup", applied: false });
    const { problems } = answer as { problems: string[] };
    // Line 2 its group, line 3 its address and its doubled code, line 4 its name; the appraiser's address.
    expect(problems.map((said) => said.split(": ")[0]).sort()).toEqual(
      [
        "Tab Tổ thẩm định, dòng 2, cột Email",
        "Tab Đơn vị, dòng 2, cột Nhóm đơn vị",
        "Tab Đơn vị, dòng 3, cột Email",
        "Tab Đơn vị, dòng 3, cột Mã",
        "Tab Đơn vị, dòng 4, cột Tên",
      ].sort(),
    );
    expect(desk.state()).toBe(before);
  });

  it("[U25] that a page made up is refused in words, and nothing is written", () => {
    const before = desk.state(...WRITTEN);
    const made = (units: readonly object[]) =>
      desk.rpc(OWNER, { ...request("huyen-uy-2023", UNITS, ""), units });
    const row = { name: "Xã Lát", group: "TCCSĐ trực thuộc" };
    // Not a column that the organiser types: it would extend a deadline without an order.
    expect(made([{ line: 1, cells: { ...row, registrationExtensionOrdered: "30/4/2023" } }])).toMatchObject({
      kind: "refused",
      sentences: [expect.stringContaining("Hãy tải lại bảng tính rồi làm lại")],
    });
    // Of the contract's shape, but no reading of any list: a day that is none, a state that is none, one line twice.
    const answer = made([
      { line: 1, cells: { ...row, code: "A", registrationExtension: "31/2/2023" } },
      { line: 1, cells: { ...row, code: "a", name: "Xã Đạ Sar", state: "Đã bán" } },
    ]) as { problems: string[] };
    expect(answer).toMatchObject({ kind: "setup", applied: false });
    expect(answer.problems.map((said) => said.replace(/(”).*/su, "$1")).sort()).toEqual([
      "Tab Đơn vị, dòng 1, cột Gia hạn đăng ký: “31/2/2023”",
      "Tab Đơn vị, dòng 1, cột Mã: mã “a”",
      "Tab Đơn vị, dòng 1, cột Trạng thái: “Đã bán”",
    ]);
    expect(desk.state(...WRITTEN)).toBe(before);
  });

  it("[U11] with one address for two appraisers is refused: the address tells whose ballots are whose", () => {
    const before = desk.state(...WRITTEN);
    const team = "Mã\tHọ tên\tEmail\nTV01\tMột\tchung@x.vn\nTV02\tHai\trieng@x.vn, Chung@x.vn";
    const answer = desk.rpc(OWNER, request("huyen-uy-2023", UNITS, team)) as { problems: string[] };
    expect(answer.problems).toEqual([
      "Tab Tổ thẩm định, dòng 3, cột Email: địa chỉ “Chung@x.vn” đã là của Một. Hãy ghi địa chỉ của chính thành viên này.",
    ]);
    expect(desk.state(...WRITTEN)).toBe(before);
  });

  it("[U11] and so is one whose address another appraiser of the tab has already", () => {
    desk.rpc(OWNER, request("huyen-uy-2023", UNITS, TEAM));
    desk.tick();
    const before = desk.state(...WRITTEN);
    const team = "Mã\tHọ tên\tEmail\nTV02\tHai\ttv1@lacduong.example";
    const answer = desk.rpc(OWNER, request("huyen-uy-2023", "", team)) as { problems: string[] };
    expect(answer.problems).toEqual([expect.stringContaining("tv1@lacduong.example")]);
    expect(desk.state(...WRITTEN)).toBe(before);
  });

  it("[U11] typed into the tab by hand it keeps ballots from being prepared, and is said", () => {
    const owner = desk.host.as(OWNER);
    owner.paste(desk.file, "Tổ thẩm định", "B3", [["TV09", "Chín"]]);
    const email = desk.place("Tổ thẩm định", "TV09", "Email");
    owner.type(desk.file, "Tổ thẩm định", email, "TV1@lacduong.example");
    expect(desk.order("Phân công chấm điểm")).toEqual({
      state: "Từ chối",
      result: expect.stringContaining("cột Email: địa chỉ “TV1@lacduong.example” đã là của Thành viên 1"),
      execute: true,
    });
    expect(desk.rows("Chấm điểm")).toEqual([]);
    owner.type(desk.file, "Tổ thẩm định", email, "tv9@lacduong.example");
  });

  it("[O4] an order or a setup waits for the one before, and says so when it cannot", () => {
    const release = desk.host.holdLock(desk.addin, "document", { of: desk.file.id });
    const before = desk.state(...WRITTEN);
    for (const asked of [
      request("huyen-uy-2023", UNITS, ""),
      { kind: "command", command: "Lập bảng xếp hạng", target: "", value: "", reason: "" },
    ]) {
      expect(desk.rpc(OWNER, asked)).toMatchObject({ kind: "refused" });
    }
    expect(desk.state(...WRITTEN)).toBe(before);
    release();
    expect(desk.rpc(OWNER, request("huyen-uy-2023", UNITS, ""))).toMatchObject({ applied: true });
  });
});
