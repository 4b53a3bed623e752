/**
 * How Sheets reads typed text in the spreadsheet's locale. Sources: support.google.com/docs/answer/58515 (locale),
 * developers.google.com/sheets/api/guides/formats (serial numbers); cases of vi_VN as the organisers met them.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellWrite } from "../../workbook/contract.ts";
import { readEntry } from "../../workbook/entry.ts";
import { localeTraits } from "../../workbook/locale.ts";

const read = (locale: string, text: string, present = ""): CellWrite =>
  readEntry(text, present, localeTraits(locale), 2023);

const plain = (value: string | number | boolean | null): CellWrite => ({ kind: "value", value });
const dressed = (value: number, numberFormat: string): CellWrite => ({ kind: "value", value, numberFormat });
const formula = (text: string): CellWrite => ({ kind: "formula", formula: text });

/** Days from 1899-12-30, counted by the calendar and not by the code under test. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe("numbers", () => {
  it.each<[string, string, CellWrite]>([
    ["vi_VN", "5", plain(5)],
    ["vi_VN", "007", plain(7)],
    ["vi_VN", "8,5", plain(8.5)],
    ["vi_VN", "-8,5", plain(-8.5)],
    ["vi_VN", " 12 ", plain(12)],
    ["vi_VN", ",5", plain(0.5)],
    ["vi_VN", "1.234", dressed(1234, "#,##0")],
    ["vi_VN", "1.234,5", dressed(1234.5, "#,##0.00")],
    ["vi_VN", "1.234.567", dressed(1_234_567, "#,##0")],
    ["vi_VN", "20%", dressed(0.2, "0%")],
    ["vi_VN", "12,5 %", dressed(0.125, "0.00%")],
    ["vi_VN", "1e3", dressed(1000, "0.00E+00")],
    ["vi_VN", "50.000 ₫", dressed(50_000, '#,##0\\ "₫"')],
    ["en_US", "8.5", plain(8.5)],
    ["en_US", "1,234.5", dressed(1234.5, "#,##0.00")],
    ["en_US", "$5", dressed(5, '"$"#,##0')],
    ["en_US", "-$5.50", dressed(-5.5, '"$"#,##0.00')],
    ["de_DE", "1.234,5", dressed(1234.5, "#,##0.00")],
    ["fr_FR", "1 234,5", dressed(1234.5, "#,##0.00")],
  ])("%s %j", (locale, text, expected) => expect(read(locale, text)).toEqual(expected));

  it.each([
    ["vi_VN", "1,234,5"],
    ["vi_VN", "1.23"],
    ["vi_VN", "12abc"],
    ["en_US", "8,5"],
    ["en_US", "1,23"],
    ["vi_VN", "%"],
  ])("%s %j stays text", (locale, text) => expect(read(locale, text)).toEqual(plain(text)));

  it("reads back every number that it is shown", () => {
    const comma = (value: number): string => String(value).replace(".", ",");
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(read("vi_VN", comma(value))).toEqual(plain(value));
        expect(read("en_US", String(value))).toEqual(plain(value));
      }),
    );
  });
});

// Google shows a typed date in the shape in which it was typed [C].
describe("dates and times", () => {
  it.each<[string, string, CellWrite]>([
    ["vi_VN", "28/3/2023", dressed(serial("2023-03-28"), "d/M/yyyy")],
    ["vi_VN", "28-03-2023", dressed(serial("2023-03-28"), "dd-MM-yyyy")],
    ["vi_VN", "28.3.2023", dressed(serial("2023-03-28"), "d.M.yyyy")],
    ["vi_VN", "28/3/23", dressed(serial("2023-03-28"), "d/M/yy")],
    ["vi_VN", "28/3/75", dressed(serial("1975-03-28"), "d/M/yy")],
    // The trap of marks out of ten: 8.5 typed with a point is the eighth of May.
    ["vi_VN", "8.5", dressed(serial("2023-05-08"), "d.M")],
    ["vi_VN", "1/2", dressed(serial("2023-02-01"), "d/M")],
    ["en_US", "1/2", dressed(serial("2023-01-02"), "M/d")],
    ["en_US", "3/28/2023", dressed(serial("2023-03-28"), "M/d/yyyy")],
    ["vi_VN", "2023-03-28", dressed(serial("2023-03-28"), "yyyy-MM-dd")],
    ["en_US", "2023-03-28", dressed(serial("2023-03-28"), "yyyy-MM-dd")],
    ["en_US", "28 Mar 2023", dressed(serial("2023-03-28"), "d MMM yyyy")],
    ["en_US", "March 28, 2023", dressed(serial("2023-03-28"), "MMMM d, yyyy")],
    ["de_DE", "28.3.2023", dressed(serial("2023-03-28"), "d.M.yyyy")],
    ["vi_VN", "3/2023", dressed(serial("2023-03-01"), "M/yyyy")],
    ["vi_VN", "28/3/2023 12:00", dressed(serial("2023-03-28") + 0.5, "d/M/yyyy HH:mm")],
    ["vi_VN", "18:00", dressed(0.75, "HH:mm")],
    ["en_US", "6:00 PM", dressed(0.75, "h:mm AM/PM")],
    ["vi_VN", "36:00", dressed(1.5, "[h]:mm:ss")],
    ["vi_VN", "29/2/2024", dressed(serial("2024-02-29"), "d/M/yyyy")],
    ["vi_VN", "28/12/2023", dressed(serial("2023-12-28"), "dd/MM/yyyy")],
    ["en_US", "12/28/2023", dressed(serial("2023-12-28"), "M/d/yyyy")],
    ["vi_VN", "08/12/2023", dressed(serial("2023-12-08"), "dd/MM/yyyy")],
    ["en_US", "28 Mar", dressed(serial("2023-03-28"), "d MMM")],
    ["vi_VN", "8:30:15", dressed((8 * 3600 + 30 * 60 + 15) / 86_400, "H:mm:ss")],
    ["vi_VN", "08:30", dressed(8.5 / 24, "HH:mm")],
  ])("[GS114] %s %j", (locale, text, expected) => expect(read(locale, text)).toEqual(expected));

  it.each([
    "40/13/2023",
    "31/4/2023",
    "29/2/2023",
    "1/2/3/4",
    "1/2-2023",
    "28/3/2023 25:61",
    "10:75",
    "8.75",
    "28/3/123",
    "28 Mar 2023",
  ])("%j stays text in vi_VN", (text) => expect(read("vi_VN", text)).toEqual(plain(text)));

  it("keeps a format that the cell has", () => {
    expect(read("vi_VN", "28/3/2023", "yyyy-mm-dd")).toEqual(plain(serial("2023-03-28")));
    expect(read("vi_VN", "20%", "0.000")).toEqual(plain(0.2));
    expect(read("vi_VN", "20%", "General")).toEqual(dressed(0.2, "0%"));
  });
});

describe("truth values, formulas, text", () => {
  it.each<[string, CellWrite]>([
    ["", plain(null)],
    ["TRUE", plain(true)],
    ["false", plain(false)],
    ["=A1+1", formula("=A1+1")],
    ["=SUM(A1;8,5)", formula("=SUM(A1;8,5)")],
    // Only "=" is documented; the stricter reading for the signs: whoever writes people's texts must guard them.
    ["+A1", formula("=+A1")],
    ["-abc", formula("=-abc")],
    ["--5", formula("=--5")],
    ["+84912345678", plain(84_912_345_678)],
    ["+84 912 345 678", plain("+84 912 345 678")],
    ["=", plain("=")],
    ["---", plain("---")],
    ["@tên", plain("@tên")],
    ["'007", plain("007")],
    ["'=A1", plain("=A1")],
    ["Mô hình 1", plain("Mô hình 1")],
    [" có khoảng trắng ", plain(" có khoảng trắng ")],
  ])("%j", (text, expected) => expect(read("vi_VN", text)).toEqual(expected));

  it("takes everything as it is where the format is @", () => {
    for (const text of ["007", "=A1", "28/3/2023", "'abc", "TRUE", "+A1"]) {
      expect(read("vi_VN", text, "@")).toEqual(plain(text));
    }
    expect(read("vi_VN", "", "@")).toEqual(plain(null));
  });
});

describe("locales", () => {
  it("derives others from the runtime's tables", () => {
    expect(localeTraits("ja_JP")).toEqual({
      name: "ja_JP",
      decimal: ".",
      group: ",",
      dateOrder: "YMD",
      datePattern: "yyyy/MM/dd",
      dateTimePattern: "yyyy/MM/dd HH:mm:ss",
      timePattern: "HH:mm:ss",
    });
  });

  it("refuses what is none", () => expect(() => localeTraits("tiếng Việt")).toThrow("tiếng Việt"));
});
