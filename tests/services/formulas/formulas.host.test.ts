import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

/** Group, points as people type them, further points; lines 2–6 of a sheet of one's own. */
const LINES = [
  ["A", "'8,5", "'7"],
  ["A", "9", "1"],
  ["a ", "8,5", "8"],
  ["", "", ""],
  ["B", "abc", "2"],
];

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
  desk.install();
  // Room for columns of one's own, AA to AM; nobody can type beside a sheet.
  desk.host.as(OWNER).insertColumns(desk.file, "Danh hiệu thi đua", 26, 16);
  desk.host.as(OWNER).paste(desk.file, "Danh hiệu thi đua", "AA1", [["Nhóm", "Điểm", "Phụ"], ...LINES]);
  desk.host.as(OWNER).paste(desk.file, "Danh hiệu thi đua", "AF1", [["Kết quả"]]);
});

/** What the cells below and beside show once this formula is typed into AF2. */
const shown = (formula: string, rows = 5): unknown[] => {
  const owner = desk.host.as(OWNER);
  owner.clear(desk.file, "Danh hiệu thi đua", "AF2:AF30");
  expect(owner.type(desk.file, "Danh hiệu thi đua", "AF2", formula).refused).toBeNull();
  return desk
    .values("Danh hiệu thi đua")
    .slice(1, 1 + rows)
    .map((line) => line[31] ?? "");
};

describe("custom functions typed into a cell, with whole columns", () => {
  it("[F1] [F3] SST_TONG_DIEM adds exactly, reads 8,5 typed as text, leaves blanks blank and names what is no score", () => {
    expect(shown("=SST_TONG_DIEM(AB2:AC6)")).toEqual([15.5, 10, 16.5, "", expect.stringContaining("abc")]);
  });

  it("[F18] SST_TONG_DIEM of 1e308 is answered in our words, not in Google's", () => {
    expect(shown("=SST_TONG_DIEM(1E+308)", 1)).toEqual([
      "ô thứ 1 của dòng: “1e+308” không phải một số điểm, hãy gõ như 8,5",
    ]);
  });

  it("[F4] [F6] SST_XEP_HANG ranks in each group, ties by a further column, blanks without a rank", () => {
    expect(shown("=SST_XEP_HANG(AB2:AB6;AA2:AA6)")).toEqual([2, 1, 2, "", expect.stringContaining("abc")]);
    expect(shown("=SST_XEP_HANG(AB2:AB6;AA2:AA6;AC2:AC6)")).toEqual([
      3,
      1,
      2,
      "",
      expect.stringContaining("abc"),
    ]);
  });

  it("[F1] a column without its end, as people type it, gives the column and blanks below", () => {
    expect(shown("=SST_XEP_HANG(AB2:AB;AA2:AA)", 8)).toEqual([
      2,
      1,
      2,
      "",
      expect.stringContaining("abc"),
      "",
      "",
      "",
    ]);
  });

  it("[F7] SST_XEP_MUC gives bands; text scores and thresholds of a scale are read", () => {
    desk.host.as(OWNER).paste(desk.file, "Danh hiệu thi đua", "AH1", [
      ["Mức", "Từ"],
      ["Khá", "'8,6"],
      ["Đạt", "0"],
    ]);
    expect(shown("=SST_XEP_MUC(AB2:AB6;AH2:AI3)")).toEqual(["Đạt", "Khá", "Đạt", "", expect.any(String)]);
    expect(shown("=SST_XEP_MUC(90)", 1)).toEqual(["Xuất sắc"]);
  });

  it("[F10] SST_CON_THIEU names the blank columns of each begun line", () => {
    expect(shown('=SST_CON_THIEU(AA2:AC6;AA1:AC1;"Nhóm; Điểm")')).toEqual(["Đủ", "Đủ", "Đủ", "", "Đủ"]);
    desk.host.as(OWNER).type(desk.file, "Danh hiệu thi đua", "AC5", "4");
    expect(shown('=SST_CON_THIEU(AA2:AC6;AA1:AC1;"Nhóm; Điểm")')[3]).toBe("Thiếu: Nhóm; Điểm");
    desk.host.as(OWNER).clear(desk.file, "Danh hiệu thi đua", "AC5");
    expect(shown('=SST_CON_THIEU(AA2:AC6;AA1:AC1;"Nhom;Tên")')[0]).toEqual(expect.stringContaining("Tên"));
  });

  it("[F14] [F16] SST_TINH_TRANG_HAN says the state by days, typed as days or as text", () => {
    desk.host.as(OWNER).paste(desk.file, "Danh hiệu thi đua", "AK1", [
      ["Xong", "Hạn", "Hôm nay"],
      ["28/3/2023", "28/3/2023", "29/3/2023"],
      ["'29/3/2023", "'28/3/2023", ""],
      ["", "28/3/2023", ""],
      ["", "30/3/2023", ""],
      ["", "", ""],
    ]);
    expect(shown("=SST_TINH_TRANG_HAN(AK2:AK6;AL2:AL6;AM2)")).toEqual([
      "Đúng hạn",
      "Nộp muộn 1 ngày (hạn 28/03/2023)",
      "Quá hạn 1 ngày (hạn 28/03/2023)",
      "Còn 2 ngày (đến hết 30/03/2023)",
      "",
    ]);
    expect(shown('=SST_TINH_TRANG_HAN(AK2:AK6;AL2:AL6;AM2;"Không")').slice(0, 2)).toEqual([
      "Nộp muộn 1 ngày (hạn 27/03/2023)",
      "Nộp muộn 2 ngày (hạn 27/03/2023)",
    ]);
  });

  it("[F16] a day that a formula made is a day: DATE, a day and days, a reference", () => {
    desk.host.as(OWNER).paste(desk.file, "Danh hiệu thi đua", "AK2", [
      ["28/3/2023", "=DATE(2023;3;28)", "=AL2+1"],
      ["=AM2", "=AL2", ""],
      ["", "=AM2+1", ""],
    ]);
    // AM2 is 29/3: finished on 28/3 in time; on 29/3 a day late; 30/3 is tomorrow.
    expect(shown("=SST_TINH_TRANG_HAN(AK2:AK4;AL2:AL4;AM2)", 3)).toEqual([
      "Đúng hạn",
      "Nộp muộn 1 ngày (hạn 28/03/2023)",
      "Còn 2 ngày (đến hết 30/03/2023)",
    ]);
  });
});
