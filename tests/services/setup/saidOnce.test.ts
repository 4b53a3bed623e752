import { describe, expect, it } from "vitest";
import { problem } from "../../../src/domain/problems/problem.ts";
import { saidOnce } from "../../../src/services/setup/saidOnce.ts";

const at = (row: number, header = "Email") => ({ tab: "Đơn vị", row, header });

describe("saidOnce", () => {
  it("[U22] [V19] says what is missing in many lines once, apart from what is missing in another column", () => {
    const lines = Array.from({ length: 12 }, (_, index) => problem("roster.cellMissing", at(index + 3), ""));
    expect(saidOnce([...lines, problem("roster.cellMissing", at(4, "Tên"), "")])).toEqual([
      "Tab Đơn vị, dòng 3, 4, 5 và 9 dòng khác, cột Email: ô này còn trống. Hãy điền vào danh sách rồi dán lại.",
      "Tab Đơn vị, dòng 4, cột Tên: ô này còn trống. Hãy điền vào danh sách rồi dán lại.",
    ]);
  });

  it("[U22] quotes up to three different cells", () => {
    const cells = ["không có", "chưa", "không có", "đang xin", "sau"];
    const said = saidOnce(cells.map((cell, index) => problem("cell.notAnEmail", at(index + 2), cell)));
    expect(said.map((text) => text.split(" không phải")[0])).toEqual([
      "Tab Đơn vị, dòng 2, 3, 4 và 2 dòng khác, cột Email: “không có”, “chưa”, “đang xin”",
    ]);
  });

  it("[U22] keeps apart what differs in more than line and cell, and what has no line", () => {
    const twice = (row: number, other: string) =>
      problem("unit.nameTwice", at(row, "Tên"), "Xã A", { other, where: "" });
    const alone = problem("roster.empty", { tab: "Đơn vị" }, "");
    expect(saidOnce([twice(2, "XÃ A"), twice(3, "xã A"), alone]).map((text) => text.slice(0, 21))).toEqual([
      "Tab Đơn vị, dòng 2, c",
      "Tab Đơn vị, dòng 3, c",
      "Tab Đơn vị: chưa có đ",
    ]);
    expect(saidOnce([])).toEqual([]);
  });
});
