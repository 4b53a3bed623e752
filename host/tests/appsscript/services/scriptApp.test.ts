import { describe, expect, it } from "vitest";
import { NOW, OWNER, standalone } from "../support.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When "tick" ran, in milliseconds after NOW. */
function firings(builder: string, span: number, seed = 1): { times: number[]; zone: string } {
  const { host, run } = standalone(
    `function tick() {} function install() { ScriptApp.newTrigger("tick").timeBased().${builder}.create(); }`,
    { seed },
  );
  const times: number[] = [];
  host.onExecution((report) => {
    if (report.functionName === "tick") times.push(report.startedAt - NOW);
  });
  run("install");
  host.advanceBy(span);
  return { times, zone: "" };
}

describe("clock triggers [D reference/script/clock-trigger-builder]", () => {
  it.each([1, 2, 3])("every five minutes, each a little late but in its turn (seed %i)", (seed) => {
    const { times } = firings("everyMinutes(5)", 2 * HOUR, seed);
    expect(times.length === 23 || times.length === 24).toBe(true);
    for (const [at, time] of times.entries()) {
      const gap = time - (times[at - 1] ?? time - 5 * MINUTE);
      expect(Math.abs(gap - 5 * MINUTE)).toBeLessThan(MINUTE);
    }
  });

  it("different seeds, different moments; the same seed, the same", () => {
    expect(firings("everyHours(1)", DAY, 1)).toEqual(firings("everyHours(1)", DAY, 1));
    expect(firings("everyHours(1)", DAY, 1)).not.toEqual(firings("everyHours(1)", DAY, 2));
  });

  it.each([1, 2, 3, 4])("atHour(9) is some minute between 9 and 10, the same every day (seed %i)", (seed) => {
    const { times } = firings("everyDays(1).atHour(9)", 3 * DAY, seed);
    expect(times).toHaveLength(3);
    for (const time of times) {
      // NOW is 17:00, so 9:00 is 16 hours later.
      const sinceNine = (time - 16 * HOUR) % DAY;
      expect(sinceNine).toBeGreaterThanOrEqual(0);
      expect(sinceNine).toBeLessThan(HOUR + MINUTE);
    }
    expect(Math.abs((times[1] ?? 0) - (times[0] ?? 0) - DAY)).toBeLessThan(MINUTE);
  });

  it.each([1, 2, 3, 4])("nearMinute(30) is 15 minutes more or less (seed %i)", (seed) => {
    const { times } = firings("atHour(9).nearMinute(30).everyDays(2)", 4 * DAY, seed);
    expect(times).toHaveLength(2);
    const afterNine = ((times[0] ?? 0) - 16 * HOUR) % DAY;
    expect(afterNine).toBeGreaterThanOrEqual(15 * MINUTE);
    expect(afterNine).toBeLessThan(46 * MINUTE);
  });

  it("after(ms) is a minimum, once", () => {
    const { times } = firings("after(60000)", DAY);
    expect(times).toHaveLength(1);
    expect(times[0]).toBeGreaterThanOrEqual(MINUTE);
    expect(times[0]).toBeLessThan(3 * MINUTE);
  });

  it("at(date), once", () => {
    const { times } = firings("at(new Date(Date.now() + 7200000))", DAY);
    expect(times).toHaveLength(1);
    expect(times[0]).toBeGreaterThanOrEqual(2 * HOUR);
  });

  it("onWeekDay and everyWeeks", () => {
    // 28 March 2023 is a Tuesday; Monday 8 o'clock is 5 days and 15 hours later.
    const { times } = firings("onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8)", 14 * DAY);
    expect(times.map((time) => Math.floor((time - 5 * DAY - 15 * HOUR) / (7 * DAY)))).toEqual([0, 1]);
  });

  it("onMonthDay leaves out months without that day", () => {
    // From 28 March 2023 on: 31 March, 31 May, 31 July, 31 August, 31 October.
    const { times } = firings("onMonthDay(31).atHour(8)", 230 * DAY);
    expect(times).toHaveLength(5);
  });

  it.each(["everyMinutes(7)", "everyHours(3)", "atHour(24)", "nearMinute(60)"])(
    "%s is refused",
    (builder) => {
      expect(() => firings(builder, 1)).toThrow("Invalid argument");
    },
  );
});

describe("triggers of a project [D guides/triggers/installable]", () => {
  const SOURCE = `
    function tick(e) { PropertiesService.getScriptProperties().setProperty("e", JSON.stringify(e)); }
    function hidden_() {}
    function install(name) { return ScriptApp.newTrigger(name || "tick").timeBased().everyMinutes(1).create().getUniqueId(); }
    function list() {
      return ScriptApp.getProjectTriggers().map((t) =>
        [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, t.getTriggerSourceId()]);
    }
    function drop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
    function event() { return JSON.parse(PropertiesService.getScriptProperties().getProperty("e")); }
    function fail() { throw new TypeError("hỏng"); }
  `;

  it("are listed and deleted", () => {
    const { run } = standalone(SOURCE);
    run("install");
    expect(run("list")).toEqual([["tick", "CLOCK", true, null]]);
    run("drop");
    expect(run("list")).toEqual([]);
  });

  it("are at most 20 for a user [D guides/services/quotas]", () => {
    const { run } = standalone(SOURCE);
    for (let made = 0; made < 20; made++) run("install");
    expect(() => run("install")).toThrow("This script has too many triggers.");
  });

  it("give the event of a clock: UTC fields with hyphens [D guides/triggers/events]", () => {
    const { run, host } = standalone(SOURCE);
    run("install");
    host.advanceBy(2 * MINUTE);
    expect(run("event")).toMatchObject({
      authMode: "FULL",
      "day-of-month": 28,
      "day-of-week": 2,
      hour: 10,
      month: 3,
      timezone: "UTC",
      year: 2023,
    });
  });

  it("fail without anybody noticing but the host, also for private functions", () => {
    const { run, host } = standalone(SOURCE);
    run("install", "fail");
    run("install", "hidden_");
    host.advanceTo(NOW + MINUTE + 59_000);
    expect(host.failures.map((failure) => failure.message).sort()).toEqual(
      expect.arrayContaining(["Exception: Script function not found: hidden_", "TypeError: hỏng"]),
    );
  });

  it("run 90 minutes a day for one person, no longer [D guides/services/quotas]", () => {
    const { run, host } = standalone(`
      function slow() { Utilities.sleep(295000); }
      function install() { ScriptApp.newTrigger("slow").timeBased().everyMinutes(5).create(); }`);
    run("install");
    // NOW is 10:00 UTC: in the three hours to 13:00 there are 36 turns; 19 of them fill 90 minutes (19 x 295 s = 93 min).
    host.advanceBy(3 * HOUR);
    expect(new Set(host.failures.map((failure) => failure.message))).toEqual(
      new Set(["Exception: Service using too much computer time for one day"]),
    );
    expect(host.failures.length).toBeGreaterThanOrEqual(35 - 19);
    expect(host.failures.length).toBeLessThanOrEqual(36 - 19);
    host.advanceTo(Date.UTC(2023, 2, 29, 0, 0));
    const before = host.failures.length;
    host.advanceBy(HOUR);
    expect(host.failures).toHaveLength(before);
  });

  it("know the person behind them and nobody at the keyboard", () => {
    const { run, host } = standalone(`
      function tick() {
        PropertiesService.getScriptProperties().setProperty("who",
          [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()].join("/"));
      }
      function install() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(1).create(); }
      function who() { return PropertiesService.getScriptProperties().getProperty("who"); }`);
    run("install");
    host.advanceBy(3 * MINUTE);
    expect(run("who")).toBe(`${OWNER}/`);
  });
});

describe("scopes [D concepts/scopes]", () => {
  const withScopes = (scopes: readonly string[] | undefined) => ({
    files: { "appsscript.json": JSON.stringify({ oauthScopes: scopes }) },
  });

  it("an explicit list forbids what it leaves out", () => {
    const { run } = standalone(
      "function main() { return ScriptApp.getProjectTriggers().length; }",
      withScopes([]),
    );
    expect(() => run("main")).toThrow(
      "Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
    );
  });

  it("a list that names the scope, or no list, allows", () => {
    const source = "function main() { return ScriptApp.getProjectTriggers().length; }";
    const scope = "https://www.googleapis.com/auth/script.scriptapp";
    expect(standalone(source, withScopes([scope])).run("main")).toBe(0);
    expect(standalone(source).run("main")).toBe(0);
  });

  it("another runtime than V8 is refused", () => {
    const files = { "appsscript.json": JSON.stringify({ runtimeVersion: "DEPRECATED_ES5" }) };
    expect(() => standalone("", { files })).toThrow("the local host runs V8 only");
  });
});
