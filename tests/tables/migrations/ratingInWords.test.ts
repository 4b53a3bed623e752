import { expect, it } from "vitest";
import { ratingInWords } from "../../../src/tables/migrations/ratingInWords.ts";
import { registrations } from "../../../src/tables/registrations.ts";

const TAB = {
  title: "Đăng ký",
  header: ["Mã mô hình", "Đề nghị xét HTXSNV", "riêng", "HTXSNV 05 năm liền"],
  rows: [["MH-1", "Có", "của tôi", "Không"]],
};

it("[V21] writes the rating out in the headers; what stands below stays", () => {
  const { header, rows } = ratingInWords.apply(TAB);
  const declared = Object.values(registrations.columns).map((column) => column.header);
  expect([header[1], header[3]]).toEqual(
    declared.filter(
      (each) =>
        each.includes("hoàn thành xuất sắc nhiệm vụ") || each.includes("Hoàn thành xuất sắc nhiệm vụ"),
    ),
  );
  expect([header[0], header[2], rows]).toEqual(["Mã mô hình", "riêng", TAB.rows]);
});

it("[V21] does nothing a second time, nor where a header in words stands already", () => {
  const once = ratingInWords.apply(TAB);
  expect(ratingInWords.apply(once)).toBe(once);
  const both = {
    ...TAB,
    header: ["Đề nghị xét HTXSNV", "Đề nghị xét hoàn thành xuất sắc nhiệm vụ"],
    rows: [],
  };
  expect(ratingInWords.apply(both)).toBe(both);
});
