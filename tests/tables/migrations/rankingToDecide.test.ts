import { expect, it } from "vitest";
import type { Cell } from "../../../src/tables/cell.ts";
import { rankingToDecide } from "../../../src/tables/migrations/rankingToDecide.ts";

/** Xếp hạng as version 3 declared it, for a rubric of one group, with two columns of people's own. */
const HEADER = [
  ...["Hạng", "Đồng hạng", "Nhóm xếp hạng", "Mã", "Tên", "Kết luận", "Đơn vị/Cá nhân", "Điểm TB", "Mức"],
  ...["Đủ điều kiện trình", "Số phiếu", "Cao", "Thấp", "Chênh", "TB nhóm I", "Điểm liệt", "Cần chấm lại"],
  ...["Trong tỷ lệ trần", "Chưa xếp hạng vì", "Ý kiến Tổ", "Kết luận BTV (nhập tay)", "Số, ngày"],
  ...["Nhân rộng", "Ghi chú", "của tôi"],
];
const ROW: readonly Cell[] = [
  ...[1, "Không", "Tập thể", "MH-1", "Một cửa", "riêng của tôi", "Xã Lát", 84.5, "Tốt"],
  ...["Có", "9/9", 90, 80, 10, 20, "", "Không", "Có", "", "Nên công nhận", "Đồng ý", "12-KL/HU", "", "", 7],
];
const AFTER = [
  ...["Hạng", "Mô hình", "Điểm TB", "Mức", "Đơn vị/Cá nhân", "Điều cần biết", "Đủ điều kiện trình"],
  ...["Kết luận", "Nội dung kết luận", "Số, ngày"],
  ...["Mã", "Tên", "Thứ hạng", "Đồng hạng", "Nhóm xếp hạng", "Số phiếu", "Cao", "Thấp", "Chênh", "TB nhóm I"],
  ...[
    "Điểm liệt",
    "Cần chấm lại",
    "Trong tỷ lệ trần",
    "Chưa xếp hạng vì",
    "Ý kiến Tổ",
    "Ghi chú",
    "Nhân rộng",
  ],
  ...["Kết luận (cũ)", "của tôi"],
];

it("[RV8] keeps conclusions as words, and people's own columns apart from new ones of ours", () => {
  const tab = rankingToDecide.apply({ title: "Xếp hạng", header: HEADER, rows: [ROW] });
  expect(tab.header).toEqual(AFTER);
  const by = (header: string) => tab.rows[0]?.[tab.header.indexOf(header)];
  expect(
    ["Nội dung kết luận", "Kết luận", "Kết luận (cũ)", "của tôi", "Ý kiến Tổ", "Điểm TB", "Mô hình"].map(by),
  ).toEqual(["Đồng ý", "", "riêng của tôi", 7, "Nên công nhận", 84.5, ""]);
  // Every former column goes along whole, each once.
  const origins = (tab.from ?? []).filter((place) => place !== null).sort((a, b) => a - b);
  expect(origins).toEqual(HEADER.map((_, place) => place));
});

it("[RV8] puts in order what is there of a tab from which people took columns", () => {
  const tab = rankingToDecide.apply({
    title: "Xếp hạng",
    header: ["Mã", "Kết luận BTV (nhập tay)", "Hạng"],
    rows: [["MH-1", "Đồng ý", 1]],
  });
  expect([tab.header, tab.rows]).toEqual([
    ["Hạng", "Mô hình", "Điều cần biết", "Kết luận", "Nội dung kết luận", "Mã", "Thứ hạng"],
    [[1, "", "", "", "Đồng ý", "MH-1", ""]],
  ]);
});

it("[RV8] does nothing a second time, nor to a tab that it does not know", () => {
  const once = rankingToDecide.apply({ title: "Xếp hạng", header: HEADER, rows: [ROW] });
  expect(rankingToDecide.apply(once)).toBe(once);
  const strange = { title: "Xếp hạng", header: ["Tên"], rows: [] };
  expect(rankingToDecide.apply(strange)).toBe(strange);
});
