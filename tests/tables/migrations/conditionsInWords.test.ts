import { expect, it } from "vitest";
import { conditionsInWords } from "../../../src/tables/migrations/conditionsInWords.ts";
import { reports } from "../../../src/tables/reports.ts";

const TAB = {
  title: "Báo cáo",
  header: ["Mã mô hình", "ĐK1", "riêng", "ĐK2", "ĐK3", "ĐK4", "ĐK5", "ĐK6"],
  rows: [["MH-1", "Đạt", "của tôi", "Không", "", "", "", "Đạt"]],
};

it("[V21] says in the headers what each condition asks; what stands below stays", () => {
  const { header, rows } = conditionsInWords.apply(TAB);
  const declared = Object.values(reports.columns).map((column) => column.header);
  expect(header.filter((each) => each.startsWith("Điều kiện "))).toEqual(
    declared.filter((each) => each.startsWith("Điều kiện ")),
  );
  expect([header[0], header[2], header.length, rows]).toEqual(["Mã mô hình", "riêng", 8, TAB.rows]);
});

it("[V21] does nothing a second time, nor where a header in words stands already", () => {
  const once = conditionsInWords.apply(TAB);
  expect(conditionsInWords.apply(once)).toBe(once);
  const both = { ...TAB, header: ["ĐK1", "Điều kiện 1: đã đăng ký"], rows: [] };
  expect(conditionsInWords.apply(both)).toBe(both);
});
