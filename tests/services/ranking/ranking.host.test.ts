import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, letters, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const model = (number: number) => `MH-2023-00${number}`;
const BTV = ["Ý kiến Tổ", "Nội dung kết luận", "Số, ngày", "Nhân rộng", "Ghi chú"];
const OWN = "Ghi riêng";
const FORMULA = "Gấp đôi";

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

const submitAll = (totals: Readonly<Record<number, number>>) => {
  for (const [number, total] of Object.entries(totals)) {
    for (const [index, email] of TEAM.entries()) {
      const ballot = `P1-${model(Number(number))}-${"ABC"[index]}`;
      expect(desk.rpc(email, submitted(desk, ballot, scores(total)))).toMatchObject({ lacks: [] });
    }
  }
  desk.tick();
};
const entries = (...headers: string[]) =>
  desk
    .rows("Xếp hạng")
    .filter(({ cells }) => /^MH-/.test(String(cells["Mã"])))
    .map(({ cells }) => headers.map((header) => cells[header]));
/** What stands beside each entry, by model. */
const beside = (...headers: string[]) =>
  new Map(entries("Mã", ...headers).map(([id, ...cells]) => [id, cells]));

describe("the ranking", () => {
  it("[T10] [I2] follows the ballots by itself; rebuilt twice it changes nothing in the whole workbook", () => {
    submitAll({ 1: 80, 2: 90, 3: 70 });
    expect(entries("Thứ hạng", "Mã", "Điểm TB", "Số phiếu").slice(0, 3)).toEqual([
      [1, model(2), 90, "3/3"],
      [2, model(1), 80, "3/3"],
      [3, model(3), 70, "3/3"],
    ]);
    const before = desk.state();
    desk.tick();
    desk.tick();
    expect(desk.state()).toBe(before);
  });

  it("[T21] [R11] waits while its settings make no sense, which is told with its places; all else goes on", () => {
    const set = (key: string, value: string) => desk.type(OWNER, "Cấu hình", key, "Giá trị", value);
    const before = desk.state("Xếp hạng");
    set("tieChain", "III; VII");
    set("quorum", "0/3");
    set("excellentFrom", "70");
    set("spreadLimit", "101");
    submitAll({ 4: 95 });
    const told = [
      ["quorum", "túc số “0/3” (phần số phiếu phải nộp) không lớn hơn 0"],
      ["spreadLimit", "“101” không nằm từ 0 đến 100"],
      ["tieChain", "“VII” không phải mã của một nhóm tiêu chí: I, II, III, IV, V"],
      ["goodFrom", "điểm bắt đầu “80” không nhỏ hơn 70 của mức liền trên"],
    ].map(([key = "", wrong]) => {
      const row = desk.place("Cấu hình", key, "Giá trị").slice(1);
      return `Tab Cấu hình, dòng ${row}, cột Giá trị: ${wrong}`;
    });
    const begins = (lines: string) =>
      told.map((line, index) => String(lines.split("\n")[index]).startsWith(line));
    expect(begins(String(desk.tick()))).toEqual([true, true, true, true]);
    const refused = desk.order("Lập bảng xếp hạng");
    expect([refused["state"], ...begins(String(refused["result"]))]).toEqual([
      "Từ chối",
      true,
      true,
      true,
      true,
    ]);
    expect(desk.state("Xếp hạng")).toBe(before);
    set("tieChain", "III; I; IV");
    set("quorum", "2/3");
    set("excellentFrom", "90");
    set("spreadLimit", "20");
    expect(desk.tick()).toBe("");
    expect(beside("Điểm TB").get(model(4))).toEqual([95]);
    // Nothing need lie below Đạt.
    set("passFrom", "0");
    expect(desk.tick()).toBe("");
    set("passFrom", "50");
  });

  it("[N11] what BTV and others typed, formulas too, stays with its entry when the order changes", () => {
    const owner = desk.host.as(OWNER);
    const headers = () => desk.values("Xếp hạng")[0] ?? [];
    const mean = headers().indexOf("Điểm TB") + 1;
    owner.insertColumns(desk.file, "Xếp hạng", mean + 1);
    owner.type(desk.file, "Xếp hạng", `${letters(mean + 1)}1`, FORMULA);
    const own = letters(headers().length + 1);
    owner.insertColumns(desk.file, "Xếp hạng", headers().length + 1);
    owner.type(desk.file, "Xếp hạng", `${own}1`, OWN);
    for (const { cells, row } of desk.rows("Xếp hạng")) {
      for (const header of BTV)
        desk.type(OWNER, "Xếp hạng", String(cells["Mã"]), header, `${header} ${cells["Mã"]}`);
      owner.type(desk.file, "Xếp hạng", `${own}${row}`, `Riêng ${cells["Mã"]}`);
      owner.type(desk.file, "Xếp hạng", `${letters(mean + 1)}${row}`, `=${letters(mean)}${row}*2`);
    }
    owner.type(desk.file, "Xếp hạng", `${own}12`, "Người lập biểu");
    const typed = beside(...BTV, OWN);
    submitAll({ 4: 95, 5: 85, 6: 75 });
    expect(entries("Thứ hạng", "Mã", FORMULA)).toEqual([
      [1, model(4), 190],
      [2, model(2), 180],
      [3, model(5), 170],
      [4, model(1), 160],
      [5, model(6), 150],
      [6, model(3), 140],
    ]);
    expect(beside(...BTV, OWN)).toEqual(typed);
    expect(desk.rows("Xếp hạng").find(({ row }) => row === 12)?.cells[OWN]).toBe("Người lập biểu");
    const before = desk.state();
    desk.tick();
    expect(desk.state()).toBe(before);
  });

  it("[N11] nor when people sort the tab, insert a row, move and rename columns", () => {
    const owner = desk.host.as(OWNER);
    const typed = beside(...BTV, OWN, "Điểm TB", "Thứ hạng");
    const last = letters((desk.values("Xếp hạng")[0] ?? []).length);
    owner.sort(desk.file, "Xếp hạng", `A2:${last}8`, 3);
    owner.insertRows(desk.file, "Xếp hạng", 3);
    owner.insertColumns(desk.file, "Xếp hạng", 2);
    owner.type(desk.file, "Xếp hạng", "B1", "Chen ngang");
    const at = desk.place("Xếp hạng", model(3), "Chen ngang");
    owner.type(desk.file, "Xếp hạng", at, "của 3");
    owner.type(
      desk.file,
      "Xếp hạng",
      desk.place("Xếp hạng", model(3), "Điểm TB").replace(/\d+/, "1"),
      "Điểm bình quân",
    );
    desk.tick();
    expect(entries("Thứ hạng", "Mã", "Chen ngang")).toEqual([
      [1, model(4), ""],
      [2, model(2), ""],
      [3, model(5), ""],
      [4, model(1), ""],
      [5, model(6), ""],
      [6, model(3), "của 3"],
    ]);
    expect(beside(...BTV, OWN, "Điểm bình quân", "Thứ hạng")).toEqual(typed);
  });

  it("[T8] a withdrawn model keeps its line at the end of its group, with what was typed, and the others move up", () => {
    const typed = beside(...BTV, OWN);
    desk.order("Rút mô hình", model(4), "", "Đơn vị xin rút");
    expect(entries("Thứ hạng", "Mã", "Chưa xếp hạng vì")).toEqual([
      [1, model(2), ""],
      [2, model(5), ""],
      [3, model(1), ""],
      [4, model(6), ""],
      [5, model(3), ""],
      ["", model(4), "Đã rút"],
    ]);
    expect(beside(...BTV, OWN)).toEqual(typed);
  });

  it("[N11] an entry that stands twice is refused with a sentence, and nothing is overwritten", () => {
    const owner = desk.host.as(OWNER);
    const place = desk.place("Xếp hạng", model(3), "Mã");
    const free = `${place.replace(/\d+/, "")}10`;
    owner.type(desk.file, "Xếp hạng", free, model(3));
    const before = desk.values("Xếp hạng");
    expect(desk.order("Lập bảng xếp hạng")).toMatchObject({
      state: "Từ chối",
      result: expect.stringContaining(`Tab Xếp hạng, dòng 10, cột Mã: mã “${model(3)}” có ở nhiều dòng`),
    });
    expect(desk.values("Xếp hạng")).toEqual(before);
  });
});
