import { expect, it } from "vitest";
import { disseminationByUnit } from "../../../src/tables/migrations/disseminationByUnit.ts";

/** Quán triệt as version 7 declared it, with a column of people's own. */
const HEADER = [
  ...["Mã quán triệt", "Mã đơn vị", "Văn bản", "của tôi"],
  ...["Ngày quán triệt", "Hình thức", "Ghi chú"],
];
const tabWith = (code: string) => ({
  title: "Quán triệt",
  header: HEADER,
  rows: [[code, "DU-LAT", "14-KL/TW", "x", { day: "2023-02-20", minutes: 0 }, "họp", "20 người"]],
});

it("[QT6] keeps every cell where it stands, under the header that it has from now on", () => {
  const before = tabWith("");
  const { header, rows } = disseminationByUnit.apply(before);
  expect(header).toEqual([
    ...["Tên đơn vị", "Mã đơn vị", "Văn bản đã quán triệt", "của tôi"],
    ...["Ngày quán triệt", "Hình thức", "Ghi chú"],
  ]);
  expect(rows).toBe(before.rows);
});

it("[QT6] leaves a column of codes in which somebody typed to whom it belongs", () => {
  expect(disseminationByUnit.apply(tabWith("QT-1")).header[0]).toBe("Mã quán triệt");
});

it("[QT6] does nothing a second time, nor where a new header stands already", () => {
  const once = disseminationByUnit.apply(tabWith(""));
  expect(disseminationByUnit.apply(once)).toBe(once);
  const both = { title: "Quán triệt", header: ["Văn bản", "Văn bản đã quán triệt"], rows: [] };
  expect(disseminationByUnit.apply(both)).toBe(both);
});
