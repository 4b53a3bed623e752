import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/domain/people/unit.ts";
import { modelId, prepareRows } from "../../../src/services/entries/prepareRows.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { reports } from "../../../src/tables/reports.ts";
import { newMemory } from "../support/memory.ts";
import type { MemoryTab } from "../support/memoryTab.ts";
import { type Cells, rowsIn, sheetOf, tabOf } from "../support/tableTab.ts";

const unit = (code: string, active = true): Unit => ({
  code,
  name: code,
  shortName: "",
  group: "",
  kind: "",
  rankingGroup: "",
  tier: "Huyện",
  head: "",
  emails: [],
  order: 1,
  active,
  extension: { registration: null, report: null },
});
const row = (id: string, unitCode: string, more: Cells = {}): Cells => ({ id, unit: unitCode, ...more });
const report = (model: string, unitCode: string): Cells => ({ model, unit: unitCode });

function tabsOf(registered: readonly Cells[], reported: readonly Cells[]) {
  return { registrations: tabOf(registrations, registered), reports: tabOf(reports, reported) };
}
function prepare(
  tabs: { registrations: MemoryTab; reports: MemoryTab },
  units: readonly Unit[],
  wanted: number,
  memory = newMemory(),
) {
  const sheets = {
    registrations: sheetOf(registrations, tabs.registrations),
    reports: sheetOf(reports, tabs.reports),
  };
  return prepareRows(sheets, units, () => wanted, 2023, memory);
}

describe("prepareRows", () => {
  it("[N10] gives no number again, even when its rows are gone from both tabs", () => {
    const memory = newMemory();
    prepare(tabsOf([], []), [unit("LAT")], 2, memory);
    const emptied = tabsOf([], []);
    prepare(emptied, [unit("LAT")], 1, memory);
    expect(rowsIn(registrations, emptied.registrations)).toEqual([{ id: "MH-2023-003", unit: "LAT" }]);
  });

  it("[N6][N8] gives every active unit its rows, with numbers in their order, and each model its report", () => {
    const tabs = tabsOf([], []);
    expect(prepare(tabs, [unit("LAT"), unit("OLD", false), unit("DASAR")], 2)).toEqual(4);
    const wanted = [
      ["MH-2023-001", "LAT"],
      ["MH-2023-002", "LAT"],
      ["MH-2023-003", "DASAR"],
      ["MH-2023-004", "DASAR"],
    ];
    expect(rowsIn(registrations, tabs.registrations)).toEqual(
      wanted.map(([id, code]) => ({ id, unit: code })),
    );
    expect(rowsIn(reports, tabs.reports)).toEqual(wanted.map(([model, code]) => ({ model, unit: code })));
  });

  it("[N1] writes fresh rows with one call a tab, however many there are", () => {
    const callsFor = (wanted: number) => {
      const tabs = tabsOf([], []);
      prepare(tabs, [unit("LAT"), unit("DASAR")], wanted);
      return [tabs.registrations.calls, tabs.reports.calls];
    };
    const calls = (last: number) => [`makeRoom 2+${last - 1}`, `write R2C1:R${last}C2`];
    expect(callsFor(10)).toEqual([calls(21), calls(21)]);
    expect(callsFor(1000)).toEqual([calls(2001), calls(2001)]);
  });

  it("[N6] done again adds and writes nothing", () => {
    const tabs = tabsOf([], []);
    prepare(tabs, [unit("LAT")], 3);
    expect(prepare(tabs, [unit("LAT")], 3)).toEqual(0);
    expect([tabs.registrations.calls, tabs.reports.calls]).toEqual([[], []]);
  });

  it("[N7] puts new rows behind the unit's last one and leaves what is typed with its row", () => {
    const tabs = tabsOf(
      [row("MH-2023-001", "LAT", { title: "Một" }), row("MH-2023-002", "DASAR", { title: "Hai" })],
      [report("MH-2023-001", "LAT"), report("MH-2023-002", "DASAR")],
    );
    expect(prepare(tabs, [unit("LAT"), unit("DASAR"), unit("NEW")], 2)).toEqual(4);
    expect(rowsIn(registrations, tabs.registrations)).toEqual([
      row("MH-2023-001", "LAT", { title: "Một" }),
      row("MH-2023-003", "LAT"),
      row("MH-2023-002", "DASAR", { title: "Hai" }),
      row("MH-2023-004", "DASAR"),
      row("MH-2023-005", "NEW"),
      row("MH-2023-006", "NEW"),
    ]);
    expect(rowsIn(reports, tabs.reports)).toEqual([
      report("MH-2023-001", "LAT"),
      report("MH-2023-003", "LAT"),
      report("MH-2023-002", "DASAR"),
      report("MH-2023-004", "DASAR"),
      report("MH-2023-005", "NEW"),
      report("MH-2023-006", "NEW"),
    ]);
  });

  it("[N6] gives no number again that a deleted registration had, and counts each year by itself", () => {
    const tabs = tabsOf(
      [row("MH-2023-001", "LAT"), row("MH-2022-099", "LAT")],
      [report("MH-2023-001", "LAT"), report("MH-2022-099", "LAT"), report("MH-2023-007", "LAT")],
    );
    prepare(tabs, [unit("LAT")], 3);
    expect(rowsIn(registrations, tabs.registrations).map((each) => each["id"])).toEqual([
      "MH-2023-001",
      "MH-2022-099",
      "MH-2023-008",
    ]);
  });

  it("[N8] adds the report that lacks, also when the round before was cut off between the tabs", () => {
    const tabs = tabsOf(
      [row("MH-2023-001", "LAT"), row("MH-2023-002", "LAT")],
      [report("MH-2023-001", "LAT")],
    );
    expect(prepare(tabs, [unit("LAT")], 3)).toEqual(1);
    expect(rowsIn(reports, tabs.reports)).toEqual([
      report("MH-2023-001", "LAT"),
      report("MH-2023-002", "LAT"),
      report("MH-2023-003", "LAT"),
    ]);
  });

  it("[N6] numbers beyond three digits", () => {
    expect([modelId(2023, 7), modelId(2023, 1234)]).toEqual(["MH-2023-007", "MH-2023-1234"]);
  });
});
