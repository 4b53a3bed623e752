import { describe, expect, it } from "vitest";
import type { CaseResult } from "../../../rehearsal/faults/caseResult.ts";
import type { Property } from "../../../rehearsal/faults/properties.ts";
import { faultsIn, tallyOf, together } from "../../../rehearsal/faults/tally.ts";

const ALL: readonly Property[] = ["P1", "P2", "P3", "P4", "P5", "S"];
const tried = (name: string, broken: CaseResult["broken"] = []): CaseResult => ({
  name,
  call: "Range.setValues",
  checked: ALL,
  broken,
});

describe("[FA1] a run", () => {
  it("that tried nothing fails", () => {
    expect(faultsIn(tallyOf("A×B", []))).toEqual(["Nothing was tried."]);
    expect(faultsIn(together([]))).toEqual(["Nothing was tried."]);
  });

  it("that tried nothing of a pair, or of an operation that ends, fails and names it", () => {
    const passed = { name: "C×D@before 1", call: null, checked: [], broken: [] };
    const tally = together([
      tallyOf("stop install", []),
      tallyOf("A×B", [tried("A×B@before 1")]),
      tallyOf("C×D", [passed]),
    ]);
    expect(faultsIn(tally)).toEqual([
      "Of stop install nothing was tried.",
      "Of C×D nothing was tried.",
      "1 moments were never reached.",
    ]);
  });

  it("of which every moment was passed over has tried nothing either", () => {
    const passed = { name: "A×B@before 1", call: null, checked: [], broken: [] };
    expect(faultsIn(tallyOf("A×B", [passed]))).toEqual([
      "Nothing was tried.",
      "1 moments were never reached.",
    ]);
  });

  it("that left a property without a case fails and names it", () => {
    const pairOnly = { ...tried("A×B@before 1"), checked: ALL.filter((key) => key !== "S") };
    expect(faultsIn(tallyOf("A×B", [pairOnly]))).toEqual(["S was never looked at."]);
  });

  it("in which a case failed fails; a case counts once, however much of it is broken", () => {
    const broken = [
      { property: "P1", text: "lost" },
      { property: "P1", text: "lost, too" },
      { property: "P4", text: "twice" },
    ] as const;
    const tally = together([
      tallyOf("A×B", [tried("A×B@before 1", broken)]),
      tallyOf("A×B", [tried("A×B@before 2")]),
    ]);
    expect(faultsIn(tally)).toEqual(["1 cases failed."]);
    expect(tally).toEqual({
      groups: 2,
      cases: 2,
      untried: [],
      missed: [],
      checked: { P1: 2, P2: 2, P3: 2, P4: 2, P5: 2, S: 2 },
      failed: [
        { name: "A×B@before 1", call: "Range.setValues", property: "P1", texts: ["lost", "lost, too"] },
        { name: "A×B@before 1", call: "Range.setValues", property: "P4", texts: ["twice"] },
      ],
    });
  });

  it("in which all was tried and held does not", () => {
    expect(faultsIn(tallyOf("A×B", [tried("A×B@before 1")]))).toEqual([]);
  });
});
