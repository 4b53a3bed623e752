import { describe, expect, it } from "vitest";
import { readFaultsOptions } from "../../../rehearsal/faults/options.ts";

describe("[FA8] the command line", () => {
  it("means all without anything", () => {
    expect(readFaultsOptions([])).toEqual({ only: null, every: false, docs: false, part: null });
  });

  it("takes one case by its name, and the part of a process", () => {
    expect(readFaultsOptions(["--only", "A×B@before 12", "--every", "--part=2/3", "--bases=x"])).toEqual({
      only: "A×B@before 12",
      every: true,
      docs: false,
      part: { number: 2, of: 3, bases: "x" },
    });
  });

  it.each([
    [["--docs", "--only", "A×B"], "--docs tells of the whole run, so it goes without --only."],
    [["--part", "1"], "--part 1: 1/2 is meant, and --bases with it."],
  ])("refuses %s", (args, sentence) => {
    expect(() => readFaultsOptions(args)).toThrow(sentence);
  });
});
