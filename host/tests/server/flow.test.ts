/** The host's clock goes with a real time that the test holds in its hand. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { HandTime, MINUTE, SECOND } from "./handTime.ts";
import { BEGIN, newFolder, OWNER, openRoom, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

const LOG = "changes.jsonl";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function flowing(folder = newFolder()) {
  const time = new HandTime();
  const opened = openRoom(folder, time);
  const stop = time.often(() => opened.room.catchUp());
  ends.push(() => {
    stop();
    opened.store.close();
    opened.campaign.host.dispose();
  });
  const { host, file } = opened.campaign;
  const shown = (row: number, column: number): string =>
    file.workbook.display({ sheet: SHEET, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  const logged = () => readFileSync(join(folder, LOG), "utf8").split("\n").filter(Boolean).length;
  return { ...opened, host, time, shown, logged, folder };
}

/** The folder as a crash at this moment leaves it, taken up again. */
function afterCrash(folder: string) {
  const copy = newFolder();
  for (const name of ["snapshot.json", LOG]) copyFileSync(join(folder, name), join(copy, name));
  const { campaign, store } = openRoom(copy);
  ends.push(() => {
    store.close();
    campaign.host.dispose();
  });
  return campaign;
}

describe("time that flows", () => {
  it("[Y1] moves the clock a second a second, and runs each trigger at its instant", () => {
    const { host, time, shown } = flowing();
    const started: number[] = [];
    host.onExecution(({ startedAt }) => started.push(startedAt));
    const first = host.nextAlarm() ?? 0;
    time.pass(first - BEGIN - 1);
    expect([host.now(), shown(0, 5)]).toEqual([first - 1, ""]);
    time.pass(1);
    expect([host.now(), started, shown(0, 5)]).toEqual([first, [first], "1"]);
    // Every five minutes, the first round up to 59 seconds late: the next cannot come before four minutes have passed.
    time.pass(4 * MINUTE - SECOND);
    expect([host.now(), started]).toEqual([first + 4 * MINUTE - SECOND, [first]]);
  });

  it("[Y1] does not move at all without a source of time", () => {
    const { room, campaign, store } = openRoom(newFolder());
    room.catchUp();
    expect(campaign.host.now()).toBe(BEGIN);
    store.close();
    campaign.host.dispose();
  });

  it("[Y1] is up to date for what people do between two looks", () => {
    const { room, host, time } = flowing();
    const page = new TestPage(room, UNIT);
    time.sleep(400);
    page.type(3, 3, "x");
    expect(host.now()).toBe(BEGIN + 400);
  });

  it("[Y5] passes over the hours in which the machine slept, and tells the pages", () => {
    const { room, host, time } = flowing();
    const page = new TestPage(room, UNIT);
    time.sleep(8 * 60 * MINUTE);
    time.pass(SECOND);
    expect([host.now(), page.all("clock").map(({ clock }) => clock.now)]).toEqual([
      BEGIN + MINUTE,
      [BEGIN + MINUTE],
    ]);
  });

  it("[Y3] goes on from where somebody moved the clock to", () => {
    const { room, host, time, folder } = flowing();
    const page = new TestPage(room, UNIT);
    time.pass(3 * SECOND);
    page.say({ kind: "advance", n: 1, to: BEGIN + 30 * SECOND });
    expect(afterCrash(folder).host.now()).toBe(BEGIN + 30 * SECOND);
    time.pass(2 * SECOND);
    page.say({ kind: "advance", n: 2, to: BEGIN });
    expect([host.now(), page.last("clock").clock.now]).toEqual([BEGIN + 32 * SECOND, BEGIN + 30 * SECOND]);
  });
});

describe("the log of a clock that flows", () => {
  it("[Y2] has a line for a change and for a round, none for seconds", () => {
    const { room, host, time, logged } = flowing();
    const page = new TestPage(room, UNIT);
    const before = logged();
    const round = host.nextAlarm() ?? 0;
    time.pass(round - BEGIN - SECOND);
    expect(logged()).toBe(before);
    time.pass(2 * SECOND);
    expect(logged()).toBe(before + 1);
    page.type(3, 3, "x");
    expect(logged()).toBe(before + 2);
  });

  it("[Y2] never leads back before an acknowledged change", () => {
    const { room, host, time, folder } = flowing();
    const page = new TestPage(room, UNIT);
    time.pass(40 * SECOND);
    page.type(3, 3, "x");
    const acknowledged = host.now();
    time.pass(2 * SECOND);
    const again = afterCrash(folder);
    expect([acknowledged, again.host.now()]).toEqual([BEGIN + 40 * SECOND, acknowledged]);
    expect(again.host.nextAlarm()).toBe(host.nextAlarm());
  });

  it("[Y2] goes on after a stop where it stood", () => {
    const folder = newFolder();
    const time = new HandTime();
    const { room, campaign } = openRoom(folder, time);
    time.sleep(7 * SECOND);
    room.catchUp();
    room.close();
    campaign.host.dispose();
    time.sleep(30 * SECOND);
    const again = openRoom(folder, time);
    again.room.catchUp();
    expect(again.campaign.host.now()).toBe(BEGIN + 7 * SECOND);
    again.room.close();
    again.campaign.host.dispose();
  });

  it("[Y2] does not make a question come too late", () => {
    const { room, time } = flowing();
    const page = new TestPage(room, OWNER);
    time.pass(3 * SECOND);
    page.say({ kind: "menu", n: 1, path: ["Sổ", "Hỏi"] });
    expect([page.last("ask").title, page.all("done")]).toEqual(["", []]);
  });
});

describe("what pages hear of the clock", () => {
  it("[Y4] is nothing while they can count for themselves", () => {
    const { room, time, host } = flowing();
    const [owner, unit] = [new TestPage(room, OWNER), new TestPage(room, UNIT)];
    time.pass(12 * MINUTE);
    unit.type(3, 3, "x");
    expect([host.now(), owner.all("clock"), unit.all("clock")]).toEqual([BEGIN + 12 * MINUTE, [], []]);
    expect(new TestPage(room, UNIT).last("welcome").clock).toEqual({
      now: BEGIN + 12 * MINUTE,
      runs: true,
      orders: null,
      next: null,
    });
  });
});
