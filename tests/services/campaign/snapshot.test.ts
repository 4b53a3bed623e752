import { describe, expect, it } from "vitest";
import { problem } from "../../../src/domain/problems/problem.ts";
import { readSnapshot, type Snapshot, writeSnapshot } from "../../../src/services/campaign/snapshot.ts";
import { system } from "../../../src/tables/system.ts";
import { SNAPSHOT } from "../support/campaign.ts";
import { memoryBook, memoryTab } from "../support/memoryTab.ts";
import { tabOf } from "../support/tableTab.ts";

/** With so many units that one cell does not hold it; Google allows 50,000 characters a cell. */
const LARGE: Snapshot = {
  ...SNAPSHOT,
  units: Array.from({ length: 1200 }, (_, index) => ({
    code: `DV${index}`,
    name: `Tổ chức cơ sở đảng 😀 ${index}`,
    emails: [`dv${index}@x.vn`],
    registrationExtension: null,
    reportExtension: null,
  })),
};

describe("the snapshot", () => {
  it("[N9] is read back as it was written, in one cell or over several", () => {
    for (const snapshot of [SNAPSHOT, LARGE]) {
      const book = memoryBook({ system: tabOf(system, []) });
      expect(writeSnapshot(book, snapshot)).toEqual(true);
      expect(readSnapshot(book)).toEqual({ ok: true, value: snapshot });
    }
  });

  it("[N9] keeps to what a cell holds and cuts no character in two", () => {
    const tab = tabOf(system, []);
    writeSnapshot(memoryBook({ system: tab }), LARGE);
    const pieces = tab
      .cells()
      .slice(1)
      .map((line) => String(line[1]));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.filter((piece) => piece.length > 50_000)).toEqual([]);
    expect(pieces.filter((piece) => /[\ud800-\udbff]$|^[\udc00-\udfff]/.test(piece))).toEqual([]);
  });

  it("[N9] is read in the order of its pieces, however the rows are sorted", () => {
    const tab = tabOf(system, []);
    writeSnapshot(memoryBook({ system: tab }), LARGE);
    const [header = [], ...pieces] = tab.cells();
    const sorted = memoryTab([header, ["khác", "của sau này"], ...pieces.reverse()]);
    expect(readSnapshot(memoryBook({ system: sorted }))).toEqual({ ok: true, value: LARGE });
  });

  it("[N2] writes nothing when nothing differs, and empties what a longer one left over", () => {
    const tab = tabOf(system, []);
    const book = memoryBook({ system: tab });
    writeSnapshot(book, LARGE);
    writeSnapshot(book, SNAPSHOT);
    expect(readSnapshot(book)).toEqual({ ok: true, value: SNAPSHOT });
    tab.forgetCalls();
    expect(writeSnapshot(book, SNAPSHOT)).toEqual(false);
    expect(tab.calls).toEqual(["readAll"]);
  });

  it("[N9] that cannot be read is as if the campaign had not been set up: said, never thrown", () => {
    const place = { tab: "Hệ thống" };
    const notApplied = { ok: false, problems: [problem("campaign.notApplied", place, "")] };
    const withText = (text: string) =>
      readSnapshot(memoryBook({ system: tabOf(system, [{ name: "campaign.001", content: text }]) }));
    expect([
      withText(""),
      withText('{"version":1,"set'),
      withText('{"version":2}'),
      withText("null"),
    ]).toEqual([notApplied, notApplied, notApplied, notApplied]);
    expect(readSnapshot(memoryBook({}))).toEqual({
      ok: false,
      problems: [problem("tab.missing", place, "")],
    });
    expect(writeSnapshot(memoryBook({}), SNAPSHOT)).toEqual(false);
  });
});
