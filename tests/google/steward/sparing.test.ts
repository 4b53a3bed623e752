import { describe, expect, it } from "vitest";
import { keepLook, sparedTabs } from "../../../src/google/steward/sparing.ts";
import { keepStageEdges } from "../../../src/services/campaign/stageEdges.ts";
import type { Memory } from "../../../src/sheets/ports.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { newMemory } from "../../services/support/memory.ts";

const at = (text: string) => Date.parse(`${text}+07:00`);

/** What the end of a round knows; the tab of the ballots has so many rows. */
function round(memory: Memory, rows: number, spared: readonly string[] = []) {
  const ballots = { sheetId: 7, title: "Chấm điểm", rows, columns: 50 };
  const sheet = {
    ...ballots,
    hidden: false,
    merged: [],
    lock: null,
    reserved: new Map(),
    surplus: [],
    conditions: [],
  };
  const sheets = [{ ...sheet, grouped: false, charts: [] }];
  const seen = { locale: "vi_VN", timeZone: "Asia/Ho_Chi_Minh", sheets };
  return { memory, spared: new Set(spared), seen, known: new Map([["ballots", 7]]) };
}

/** @param last when all was looked at */
function memoryOf(last: string, rows = 540): Memory {
  const memory = newMemory();
  keepStageEdges(memory, {
    ...defaultSettings(),
    appraisalOpens: "2023-11-16",
    appraisalDeadline: "2023-11-30",
  });
  keepLook(round(memory, rows), at(last));
  return memory;
}

const spares = (last: string, now: string) => sparedTabs(memoryOf(last), at(now)).has("ballots");

describe("[ST11] ballots are spared", () => {
  it("by night, for an hour after the last look", () => {
    expect(spares("2023-11-20T22:00", "2023-11-20T22:59")).toBe(true);
    expect(spares("2023-11-20T22:00", "2023-11-20T23:00")).toBe(false);
    expect(spares("2023-11-20T04:30", "2023-11-20T04:59")).toBe(true);
  });

  it("not by day, while there are few", () => {
    expect(spares("2023-11-20T21:54", "2023-11-20T21:59")).toBe(false);
    expect(spares("2023-11-20T04:55", "2023-11-20T05:00")).toBe(false);
  });

  it("by day, the more there are: every second round for 4,500, every third for 30,000 and for any number beyond", () => {
    const looks = (rows: number) => {
      const memory = memoryOf("2023-11-20T08:00", rows);
      const minutes = Array.from({ length: 12 }, (_, round) => 5 * (round + 1));
      return minutes.filter((minute) => {
        const now = at("2023-11-20T08:00") + minute * 60_000;
        const spared = sparedTabs(memory, now);
        keepLook(round(memory, rows, [...spared]), now);
        return spared.size === 0;
      });
    };
    expect(looks(2_500)).toHaveLength(12);
    // A round that somebody asks for a minute later looks as well, and one that began before the last one ended.
    for (const time of ["2023-11-20T08:01", "2023-11-20T07:59"])
      expect(sparedTabs(memoryOf("2023-11-20T08:00", 2_500), at(time)).size).toBe(0);
    expect(looks(4_500)).toEqual([10, 20, 30, 40, 50, 60]);
    expect(looks(30_000)).toEqual([15, 30, 45, 60]);
    expect(looks(1_000_000)).toEqual([15, 30, 45, 60]);
  });

  it("by what an earlier version remembered, too", () => {
    const memory = newMemory();
    memory.set("lastLook.ballots", String(at("2023-11-20T22:00")));
    expect(sparedTabs(memory, at("2023-11-20T22:30")).size).toBe(1);
    expect(sparedTabs(memory, at("2023-11-21T08:00")).size).toBe(0);
  });

  it("not near the closing, nor when it came since the last look", () => {
    // The last day counts whole: closed from 1 December, 0:00, on.
    expect(spares("2023-11-30T23:30", "2023-11-30T23:45")).toBe(true);
    expect(spares("2023-11-30T23:45", "2023-11-30T23:55")).toBe(false);
    expect(spares("2023-11-30T23:49", "2023-12-01T00:20")).toBe(false);
    expect(spares("2023-12-01T00:12", "2023-12-01T00:20")).toBe(true);
  });

  it("never before they were looked at", () => {
    expect(sparedTabs(newMemory(), at("2023-11-20T23:00")).size).toBe(0);
  });

  it("a spared round is no look", () => {
    const memory = memoryOf("2023-11-20T22:00");
    keepLook(round(memory, 540, ["ballots"]), at("2023-11-20T22:30"));
    expect(sparedTabs(memory, at("2023-11-20T23:00")).size).toBe(0);
  });
});
