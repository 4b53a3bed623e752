import { describe, expect, it } from "vitest";
import { brokenIn, type Ended } from "../../../rehearsal/faults/properties.ts";
import { RIGHTS } from "../../../rehearsal/faults/rights.ts";
import type { State } from "../../../rehearsal/faults/state.ts";

type Tabs = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

function state(tabs: Tabs, astray: readonly string[] = []): State {
  const rows = (tab: Tabs[string]) =>
    new Map(Object.entries(tab).map(([id, cells]) => [id, new Map(Object.entries(cells))] as const));
  return { tabs: new Map(Object.entries(tabs).map(([tab, of]) => [tab, rows(of)] as const)), astray };
}

const RANKING = "Xếp hạng";
const SAID = "Nội dung kết luận";
const ranking = (one: object, other: object): Tabs => ({ [RANKING]: { M1: { ...one }, M2: { ...other } } });
const WANTED = state(ranking({ Mã: "M1", [SAID]: "Công nhận" }, { Mã: "M2", [SAID]: "Chưa công nhận" }));

const found = (end: State, more: Partial<Ended> = {}) =>
  brokenIn({ end, notes: [], wroteAgain: [], ...more }, [WANTED]).map(({ property, text }) => [
    property,
    text,
  ]);

describe("[FA6] what is broken", () => {
  it("is nothing where all is as after one of the orders", () => {
    expect(found(WANTED)).toEqual([]);
  });

  it("is a person's cell that is gone", () => {
    const end = state(ranking({ Mã: "M1" }, { Mã: "M2", [SAID]: "Chưa công nhận" }));
    expect(found(end)).toEqual([["P1", `${RANKING} M1 ${SAID}: “” instead of “Công nhận”`]]);
  });

  it("is a lock that lets in another than after either of the orders", () => {
    const locked = (editors: string) => state({ [RIGHTS]: { "Lệnh whole tab": { Editors: editors } } });
    const broken = brokenIn({ end: locked("one, two"), notes: [], wroteAgain: [] }, [locked("one")]);
    expect(broken).toEqual([
      { property: "P5", text: `${RIGHTS} Lệnh whole tab Editors: “one, two” instead of “one”` },
    ]);
  });

  it("is one that stands beside another entry", () => {
    const end = state(ranking({ Mã: "M1", [SAID]: "Chưa công nhận" }, { Mã: "M2", [SAID]: "Công nhận" }));
    expect(found(end)).toEqual([
      ["P2", `${RANKING} M1 ${SAID}: “Chưa công nhận” instead of “Công nhận”`],
      ["P2", `${RANKING} M2 ${SAID}: “Công nhận” instead of “Chưa công nhận”`],
    ]);
  });

  it("is a cell of the steward that was derived otherwise", () => {
    const end = state(
      ranking({ Mã: "M1", [SAID]: "Công nhận", Hạng: "1" }, { Mã: "M2", [SAID]: "Chưa công nhận" }),
    );
    expect(found(end)).toEqual([["P5", `${RANKING} M1 Hạng: “1” instead of “”`]]);
  });

  it("is an id that stands twice, content beside none, and a line of the journal too many", () => {
    const line = { Tab: "Chấm điểm" };
    const tabs = { ...ranking({ Mã: "M1", [SAID]: "Công nhận" }, { Mã: "M2", [SAID]: "Chưa công nhận" }) };
    const end = state({ ...tabs, "Nhật ký": { x: line, "x #2": line } }, [
      `${RANKING}: M1 stands twice`,
      `${RANKING}: content beside no id: Công nhận`,
    ]);
    expect(found(end)).toEqual([
      ["P4", `${RANKING}: M1 stands twice`],
      ["P2", `${RANKING}: content beside no id: Công nhận`],
      ["P4", "Nhật ký: 2 times x"],
    ]);
  });

  it("is what a further round still writes, and the note of an edit that nobody looked at", () => {
    expect(found(WANTED, { notes: ["a note is left"], wroteAgain: ["Xếp hạng R2C1"] })).toEqual([
      ["P5", "a note is left"],
      ["P5", "a third round still writes Xếp hạng R2C1"],
    ]);
  });
});
