import { expect, it } from "vitest";
import { NOW, OWNER, scriptHost } from "./support.ts";

const MINUTE = 60_000;
const SOURCE = `
  function start() {
    ScriptApp.newTrigger("round").timeBased().everyMinutes(5).create();
    ScriptApp.newTrigger("once").timeBased().after(60 * 1000).create();
  }
  function round() {}
  function once() {}`;

// [D] guides/triggers/installable: clock triggers may be late or disabled; nothing says that missed rounds are made up for.
it("passes over the rounds of a clock trigger and lets a one-off trigger come late", () => {
  const host = scriptHost();
  const project = host.addProject({ name: "đồng hồ", files: { "Code.js": SOURCE } });
  host.run(project, "start", { user: OWNER });
  const ran: { readonly name: string; readonly at: number }[] = [];
  host.onExecution(({ functionName, startedAt }) => ran.push({ name: functionName, at: startedAt }));

  host.skipTo(NOW + 600 * MINUTE);
  expect(ran).toEqual([]);
  expect(host.now()).toBe(NOW + 600 * MINUTE);

  host.advanceBy(6 * MINUTE);
  expect(ran.map(({ name }) => name)).toEqual(["once", "round"]);
  expect(ran.every(({ at }) => at >= NOW + 600 * MINUTE)).toBe(true);
});
