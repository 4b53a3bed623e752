/** A round over tabs in memory whose services fail: what the local host cannot be made to do in one duty alone. */
import { describe, expect, it } from "vitest";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import { type CampaignParts, campaignParts } from "../../../src/services/campaign/parts.ts";
import { dutiesOf } from "../../../src/services/round/duties.ts";
import { tick } from "../../../src/services/round/tick.ts";
import type { Tab } from "../../../src/sheets/ports.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import { criteria } from "../../../src/tables/criteria.ts";
import { tables } from "../../../src/tables/registry.ts";
import { rowsFromRubric } from "../../../src/tables/rubricRows.ts";
import { encodeSettings, settings } from "../../../src/tables/settings.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { type Columns, encodeCell, type RecordOf, type Table } from "../../../src/tables/table.ts";
import { at, SNAPSHOT } from "../support/campaign.ts";
import { newMemory } from "../support/memory.ts";
import { memoryDashboard } from "../support/memoryDashboard.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { tabOf } from "../support/tableTab.ts";

const cellsOf = <C extends Columns>(table: Table<C>, record: RecordOf<C>): Record<string, Cell> =>
  Object.fromEntries(table.order.map((key) => [key, encodeCell(table, key, record[key])]));

/** A campaign without units: settings and rubric are sound, nobody has typed anything. */
function world(over: (tab: Tab) => Tab = (tab) => tab) {
  const filled: Readonly<Record<string, readonly Record<string, Cell>[]>> = {
    settings: encodeSettings(defaultSettings()).map((record) => cellsOf(settings, record)),
    criteria: rowsFromRubric(REFERENCE_RUBRIC).map((record) => cellsOf(criteria, record)),
  };
  const tabs = tables(REFERENCE_RUBRIC).map((table) => [
    table.key,
    over(tabOf(table, filled[table.key] ?? [])),
  ]);
  return {
    book: memoryBook(Object.fromEntries(tabs)),
    clock: { now: () => at("2023-06-01T08:00") },
    dashboard: () => memoryDashboard(),
    holdsOrders: false,
    digest: (text: string) => text,
    spared: new Set<string>(),
    memory: newMemory(),
    strangers: [],
    mail: { organiserEmail: "", link: "", left: () => 0, post: () => undefined },
    restoreTabs: () => ({ ok: true as const, value: [] }),
  };
}

describe("[H12] a round", () => {
  it("over a sound campaign says nothing", () => {
    expect(tick(world()).sentences).toEqual([]);
  });

  it("says once what stops several duties alike, and names every other failure", () => {
    let calls = 0;
    const failing = world((tab) => ({
      ...tab,
      lockExcept: () => {
        calls += 1;
        throw new Error("Service Spreadsheets timed out");
      },
    }));
    expect(tick(failing).sentences).toEqual([
      "Một việc định kỳ chưa làm được: Service Spreadsheets timed out. Hệ thống sẽ làm lại ở lượt sau.",
    ]);
    // Đăng ký, Báo cáo, Quán triệt, and the first of the tabs that install locks.
    expect(calls).toBe(4);
  });

  it("goes on when a check of the whole campaign itself fails, but for the ranking", () => {
    const here = world();
    const parts = campaignParts(here.book, SNAPSHOT, null);
    const team = parts.appraisers();
    if (!team.ok) throw new Error("The team can be read");
    const unreadable = {
      get record(): never {
        throw new Error("broken row");
      },
    };
    // A row as no tab gives it: only a fault of the program would.
    const appraisers = { ...team.value, rows: [unreadable] } as unknown as typeof team.value;
    const faulty: CampaignParts = { ...parts, appraisers: () => ({ ok: true, value: appraisers }) };
    const duties = dutiesOf(here, faulty, SNAPSHOT, false, () => faulty);
    const outcomes = duties.map((duty) => {
      try {
        return duty().length;
      } catch (error) {
        return error instanceof Error ? error.message : error;
      }
    });
    expect(outcomes.filter((outcome) => outcome === 0).length).toBeGreaterThan(4);
    expect(outcomes).toContain("broken row");
  });
});
