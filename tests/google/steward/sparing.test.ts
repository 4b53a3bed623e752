import { describe, expect, it } from "vitest";
import { keepLook, sparedTabs } from "../../../src/google/steward/sparing.ts";
import { keepStageEdges } from "../../../src/services/campaign/stageEdges.ts";
import type { Memory } from "../../../src/sheets/ports.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { newMemory } from "../../services/support/memory.ts";

const at = (text: string) => Date.parse(`${text}+07:00`);

/** @param last when all was looked at */
function memoryOf(last: string): Memory {
  const memory = newMemory();
  keepStageEdges(memory, {
    ...defaultSettings(),
    appraisalOpens: "2023-11-16",
    appraisalDeadline: "2023-11-30",
  });
  keepLook(memory, new Set(), at(last));
  return memory;
}

const spares = (last: string, now: string) => sparedTabs(memoryOf(last), at(now)).has("ballots");

describe("[ST11] ballots are spared", () => {
  it("by night, for an hour after the last look", () => {
    expect(spares("2023-11-20T22:00", "2023-11-20T22:59")).toBe(true);
    expect(spares("2023-11-20T22:00", "2023-11-20T23:00")).toBe(false);
    expect(spares("2023-11-20T04:30", "2023-11-20T04:59")).toBe(true);
  });

  it("not by day", () => {
    expect(spares("2023-11-20T21:55", "2023-11-20T21:59")).toBe(false);
    expect(spares("2023-11-20T04:55", "2023-11-20T05:00")).toBe(false);
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
    keepLook(memory, new Set(["ballots"]), at("2023-11-20T22:30"));
    expect(sparedTabs(memory, at("2023-11-20T23:00")).size).toBe(0);
  });
});
