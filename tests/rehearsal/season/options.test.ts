import { describe, expect, it } from "vitest";
import { readOptions } from "../../../rehearsal/season/options.ts";

describe("the command line of the season", () => {
  it("is the letter's campaign without any number", () => {
    expect(readOptions([])).toEqual({
      units: 31,
      models: 60,
      appraisers: 9,
      seed: 1,
      out: null,
      letter: true,
    });
  });

  it("scales: then every model asks for HTXSNV", () => {
    expect(readOptions(["--models", "2000", "--appraisers", "7", "--seed", "4", "--out", "ra"])).toEqual({
      units: 31,
      models: 2000,
      appraisers: 7,
      seed: 4,
      out: "ra",
      letter: false,
    });
  });

  it.each([
    ["--models", "0"],
    ["--seed", "x"],
    ["--units", "1.5"],
  ])("refuses %s %s with a sentence", (name, text) => {
    expect(() => readOptions([name, text])).toThrow(`${name} ${text}: cần một số nguyên từ 1 trở lên.`);
  });

  it("refuses more models than units have rows", () => {
    // At most 200 prepared rows a unit, a limit of the tab Cấu hình.
    expect(() => readOptions(["--units", "2", "--models", "401"])).toThrow("cần ít nhất 3 đơn vị");
  });
});
