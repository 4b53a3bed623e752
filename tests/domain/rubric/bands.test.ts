import { describe, expect, it } from "vitest";
import { type Problem, problem } from "../../../src/domain/problems/problem.ts";
import { lintBands } from "../../../src/domain/rubric/bandLint.ts";
import { type Band, bandOf, REFERENCE_BANDS } from "../../../src/domain/rubric/bands.ts";

describe("bandOf", () => {
  it("[R10] gives the bands of docs/domain.md#rubric, each threshold belonging to the band above it", () => {
    const totals = [10_000, 9000, 8999, 8000, 7999, 6500, 6499, 5000, 4999, 0];
    expect(totals.map((total) => bandOf(total, REFERENCE_BANDS))).toEqual([
      "Xuất sắc",
      "Xuất sắc",
      "Tốt",
      "Tốt",
      "Khá",
      "Khá",
      "Đạt",
      "Đạt",
      "Không đạt",
      "Không đạt",
    ]);
  });

  it("[R10] names no band when none is reached", () => {
    expect([bandOf(4999, [{ name: "Đạt", from: 5000 }]), bandOf(0, [])]).toEqual(["", ""]);
  });
});

const place = (index: number) => ({ tab: "Cấu hình", row: index + 2 });
const lint = (...bands: Band[]): Problem[] => lintBands(bands, place);
const band = (name: string, from: number): Band => ({ name, from });

describe("lintBands", () => {
  it("[R11] finds nothing in the shipped bands, nor in a single one", () => {
    expect(lint(...REFERENCE_BANDS)).toEqual([]);
    expect(lint(band("Đạt", 0))).toEqual([]);
    expect(lint(band("Trọn vẹn", 10_000), band("Khác", 0))).toEqual([]);
  });

  it("[R11] refuses an empty list", () => {
    expect(lint()).toEqual([problem("bands.empty", place(0), "")]);
  });

  it("[R11] wants falling thresholds, no two alike", () => {
    expect(lint(band("A", 8000), band("B", 9000), band("C", 9000), band("D", 0))).toEqual([
      problem("bands.order", place(1), "90", { above: "80" }),
      problem("bands.order", place(2), "90", { above: "90" }),
    ]);
  });

  it("[R11] wants thresholds from 0 to 100 and a band for the lowest total", () => {
    expect(lint(band("A", 10_001), band("B", 5000))).toEqual([
      problem("bands.outside", place(0), "100,01", { total: "100" }),
      problem("bands.bottom", place(1), "50"),
    ]);
    expect(lint(band("A", 5000), band("B", -1))).toEqual([
      problem("bands.outside", place(1), "-0,01", { total: "100" }),
    ]);
  });

  it("[R11] wants each band named, by its own name", () => {
    expect(lint(band("A", 9000), band(" ", 5000), band("A", 0))).toEqual([
      problem("bands.nameBlank", place(1), " "),
      problem("bands.nameTwice", place(2), "A"),
    ]);
  });
});
