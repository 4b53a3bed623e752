import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  SST_CON_THIEU,
  SST_TINH_TRANG_HAN,
  SST_TONG_DIEM,
  SST_XEP_HANG,
  SST_XEP_MUC,
} from "../../../src/entry/customFunctions.ts";

/** Every function by its name, called as Google calls it: with whatever the cells hold. */
const FUNCTIONS: Readonly<Record<string, (...given: never[]) => unknown>> = {
  SST_TONG_DIEM,
  SST_XEP_HANG,
  SST_XEP_MUC,
  SST_CON_THIEU,
  SST_TINH_TRANG_HAN,
};
// The arguments are deliberately not of the declared types: nobody checks what a formula gives.
const call = (name: string, ...given: unknown[]): unknown => FUNCTIONS[name]?.(...(given as never[]));

const LARGEST_CELL = 50_000;
const ODD: readonly unknown[] = [
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  1e9,
  -5,
  -0,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  8.005,
  45_054,
  true,
  false,
  "",
  " ",
  "#N/A",
  "#DIV/0!",
  "NaN",
  "1e308",
  "Infinity",
  "8,5",
  "=1+1",
  "x".repeat(LARGEST_CELL),
  "a;".repeat(LARGEST_CELL / 2),
  new Date(Number.NaN),
  new Date(0),
  new Date(-62_135_596_800_000),
  new Date(8.64e15),
  new Date(-8.64e15),
  new Date(Date.UTC(1899, 11, 30)),
  new Date(Date.UTC(9999, 11, 31)),
  null,
  undefined,
  [1, 2],
  [[3]],
  [],
  {},
  10n,
];

/** A table of cells that Google takes: lines as long as each other, finite numbers, texts that fit, no other kinds. */
function isAnswer(given: unknown): boolean {
  if (!Array.isArray(given) || given.length === 0) return false;
  const fits = (cell: unknown) =>
    typeof cell === "string"
      ? cell.length <= LARGEST_CELL
      : typeof cell === "number" && Number.isFinite(cell);
  return given.every((line) => Array.isArray(line) && line.length === 1 && line.every(fits));
}

const odd = fc.oneof(fc.constantFrom(...ODD), fc.double(), fc.string({ maxLength: 6 }), fc.date());
const table = fc.array(fc.array(odd, { maxLength: 4 }), { maxLength: 4 });
const argument = fc.oneof(odd, table, fc.array(odd, { maxLength: 3 }));

describe("every custom function", () => {
  it("[F18] answers one odd cell in lines that Google takes", () => {
    const wrong = Object.keys(FUNCTIONS).flatMap((name) =>
      ODD.flatMap((cell) =>
        [
          [cell],
          [[[cell]], [[1]]],
          [[[1]], [[cell]]],
          [[[1, cell]], [[cell, 9]], cell],
          [cell, new Date(Date.UTC(2023, 2, 28)), new Date(Date.UTC(2023, 2, 25)), cell],
          ["", cell, cell],
        ].filter((given) => !isAnswer(call(name, ...given))),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("[F18] answers anything in lines that Google takes", () => {
    for (const name of Object.keys(FUNCTIONS)) {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: 4 }), (given) => isAnswer(call(name, ...given))),
        { numRuns: 400, seed: 13 },
      );
    }
  });

  it("[F18] [P5] says in our words what cannot be points", () => {
    expect(SST_TONG_DIEM([[1e308, 1e308]], null)).toEqual([
      [
        "ô thứ 1 của dòng: “1e+308” không phải một số điểm, hãy gõ như 8,5; ô thứ 2 của dòng: “1e+308” không phải một số điểm, hãy gõ như 8,5",
      ],
    ]);
    expect(SST_TONG_DIEM([[5, -1e308]], null)).toEqual([
      ["ô thứ 2 của dòng: “-1e+308” không phải một số điểm, hãy gõ như 8,5"],
    ]);
    expect(SST_TONG_DIEM([[999_999_999, 1]], null)).toEqual([[1_000_000_000]]);
    expect(SST_TONG_DIEM([["#N/A", true]], null)).toEqual([
      [
        "ô thứ 1 của dòng: “#N/A” không phải một số điểm, hãy gõ như 8,5; ô thứ 2 của dòng: “Có” không phải một số điểm, hãy gõ như 8,5",
      ],
    ]);
    expect(SST_XEP_HANG([[1e308], [9], [1.5e308]], null, null)).toEqual([
      ["Điểm: “1e+308” không phải một số điểm, hãy gõ như 8,5"],
      [1],
      ["Điểm: “1,5e+308” không phải một số điểm, hãy gõ như 8,5"],
    ]);
    expect(SST_XEP_MUC([[1e308], [90]], null)).toEqual([
      ["Điểm: “1e+308” không phải một số điểm, hãy gõ như 8,5"],
      ["Xuất sắc"],
    ]);
  });

  it("[F18] quotes no more than sixty characters of a cell", () => {
    expect(SST_TONG_DIEM("x".repeat(LARGEST_CELL), null)).toEqual([
      [`ô thứ 1 của dòng: “${"x".repeat(59)}…” không phải một số điểm, hãy gõ như 8,5`],
    ]);
  });

  it("[F16] [F18] says of a day that no calendar here holds that it is none", () => {
    const today = new Date(Date.UTC(2023, 2, 25));
    const answers = [
      new Date(Number.NaN),
      new Date(Date.UTC(1899, 11, 30)),
      new Date(8.64e15),
      1e308,
      "#REF!",
    ].map((day) => SST_TINH_TRANG_HAN("", day, today, ""));
    expect(answers).toEqual([
      [["Hạn: “giá trị không đọc được” không có trong lịch, hãy ghi như 28/3/2023."]],
      [["Hạn: “30/12/1899” không có trong lịch, hãy ghi như 28/3/2023."]],
      [["Hạn: “giá trị không đọc được” không có trong lịch, hãy ghi như 28/3/2023."]],
      [["Hạn: “1e+308” không có trong lịch, hãy ghi như 28/3/2023."]],
      [["Hạn: “#REF!” không có trong lịch, hãy ghi như 28/3/2023."]],
    ]);
  });
});
