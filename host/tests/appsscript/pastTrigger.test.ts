import { describe, expect, it } from "vitest";
import { NOW, standalone } from "./support.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When the trigger fired within a day, in milliseconds after NOW. */
function firings(builder: string): number[] {
  const { host, run } = standalone(
    `function tick() {} function install() { ScriptApp.newTrigger("tick").timeBased().${builder}.create(); }`,
  );
  const times: number[] = [];
  host.onExecution((report) => {
    if (report.functionName === "tick") times.push(report.startedAt - NOW);
  });
  run("install");
  host.advanceBy(DAY);
  return times;
}

describe("a clock trigger for a moment that has passed", () => {
  it.each([
    "at(new Date(Date.now() - 7200000))",
    "at(new Date(Date.now()))",
    "atDate(2023, 3, 27)",
    "after(-60000)",
  ])("%s comes at once, and once", (builder) => {
    const [first = Number.NaN, ...further] = firings(builder);
    expect(further).toEqual([]);
    // Not earlier than it was made, and as late as any clock trigger may come: less than a minute.
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(MINUTE);
  });
});
