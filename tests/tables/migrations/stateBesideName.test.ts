import { expect, it } from "vitest";
import type { Cell } from "../../../src/tables/cell.ts";
import { stateBesideName } from "../../../src/tables/migrations/stateBesideName.ts";

/** Chấm điểm as version 4 declared it, for a rubric of one criterion, with columns of people's own; one bears the name of ours. */
const HEADER = [
  ...["Mã phiếu", "Vòng", "riêng", "Mã mô hình", "Tên mô hình", "Mã thành viên", "I.1 Mới", "Nhận xét"],
  ...["Quyết định", "Lý do mở lại, né tránh", "Phiên bản bộ tiêu chí", "Mã phiếu (bảng chấm ghi)"],
  ...["Dấu nội dung (bảng chấm ghi)", "Trạng thái", "của tôi", "Còn thiếu", "Nhóm I", "Tổng", "Trạng thái"],
];
const ROW: readonly Cell[] = [
  ...["P1-MH-1-A", 1, "r", "MH-1", "Một cửa", "A", 9, "rõ", "Nộp", "", "v1", "P1-MH-1-A", "d41d"],
  ...["Đã nộp", "c", "Đủ", 9, 9, "xem lại"],
];
const TAB = { title: "Chấm điểm", header: HEADER, rows: [ROW] };
const AFTER = [
  ...["Mã phiếu", "Vòng", "riêng", "Mã mô hình", "Tên mô hình", "Trạng thái", "Còn thiếu", "I.1 Mới"],
  ...["Nhận xét", "Quyết định", "Lý do mở lại, né tránh", "Phiên bản bộ tiêu chí"],
  ...["Mã phiếu (bảng chấm ghi)", "Dấu nội dung (bảng chấm ghi)", "Mã thành viên", "của tôi", "Nhóm I"],
  ...["Tổng", "Trạng thái"],
];

it("[S31] puts state and Còn thiếu beside the name, whose the ballot is behind the block, and takes every column along once", () => {
  const tab = stateBesideName.apply(TAB);
  expect(tab.header).toEqual(AFTER);
  expect(tab.rows).toEqual([
    [
      ...["P1-MH-1-A", 1, "r", "MH-1", "Một cửa", "Đã nộp", "Đủ", 9, "rõ", "Nộp", "", "v1", "P1-MH-1-A"],
      ...["d41d", "A", "c", 9, 9, "xem lại"],
    ],
  ]);
  expect([...(tab.from ?? [])].sort((a, b) => Number(a) - Number(b))).toEqual(
    HEADER.map((_, place) => place),
  );
});

it("[S31] leaves whose the ballot is where it stands when nothing tells where the block ends, and does without Còn thiếu", () => {
  const tab = stateBesideName.apply({
    ...TAB,
    header: ["Tên mô hình", "Mã thành viên", "Quyết định", "Trạng thái"],
    rows: [],
  });
  expect(tab.header).toEqual(["Tên mô hình", "Trạng thái", "Mã thành viên", "Quyết định"]);
});

it("[S31] does nothing a second time, nor to a tab that it does not know", () => {
  const once = stateBesideName.apply(TAB);
  expect(stateBesideName.apply(once)).toBe(once);
  const strange = { ...TAB, header: ["Tên mô hình", "Trạng thái"], rows: [] };
  expect(stateBesideName.apply(strange)).toBe(strange);
});
