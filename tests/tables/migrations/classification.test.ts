import { expect, it } from "vitest";
import { classification } from "../../../src/tables/migrations/classification.ts";

/** The last column that BTV decides by, and the first details, as version 5 had them; with columns of people's own. */
const TAB = {
  title: "Xếp hạng",
  header: ["Hạng", "Số, ngày", "Mã", "của tôi", "Tên", "Xếp loại"],
  rows: [["1", "12-KL/HU", "MH-1", "gọi", "Một cửa", "A"]],
};

it("[L6] adds the column among the details, and tells an own one of that name apart", () => {
  expect(classification.apply(TAB)).toEqual({
    title: "Xếp hạng",
    header: ["Hạng", "Số, ngày", "Mã", "Xếp loại", "của tôi", "Tên", "Xếp loại (cũ)"],
    rows: [["1", "12-KL/HU", "MH-1", "", "gọi", "Một cửa", "A"]],
    from: [0, 1, 2, null, 3, 4, 5],
  });
});

it("[L6] does nothing a second time, also with a column between, nor to a tab that it does not know", () => {
  const once = classification.apply(TAB);
  expect(classification.apply(once)).toBe(once);
  const between = { ...TAB, header: ["Mã", "riêng", "Xếp loại", "Tên"], rows: [] };
  expect(classification.apply(between)).toBe(between);
  const strange = { ...TAB, header: ["Mã", "Xếp loại"], rows: [] };
  expect(classification.apply(strange)).toBe(strange);
});
