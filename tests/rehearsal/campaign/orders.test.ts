import { openStore, Room } from "sheets-script-host";
import { describe, expect, it } from "vitest";
import { HandTime } from "../../../host/tests/server/handTime.ts";
import { newFolder, TestPage } from "../../../host/tests/server/smallCampaign.ts";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";

describe("orders of the organiser", () => {
  it("[Y6] are told to the organiser, with the instant at which they are done", () => {
    const folder = newFolder();
    const application = campaignApplication(readBundles("dist"));
    const { installation, store } = openStore(folder, application);
    const { host, file } = installation;
    const room = new Room(installation, application, store, new HandTime());
    const [organiser, unit] = [
      new TestPage(room, file.owner),
      new TestPage(room, "don-vi-01@lacduong.example"),
    ];
    organiser.say({
      kind: "rpc",
      n: 1,
      project: projectOf(organiser),
      functionName: "rpc",
      args: ['{"kind":"command","command":"Phân công chấm điểm","target":"","value":"","reason":""}'],
    });
    const doneAt = host.nextAlarm() ?? 0;
    expect(organiser.last("clock").clock.orders).toEqual({ waiting: 1, doneAt });
    unit.say({ kind: "advance", n: 1, to: doneAt });
    expect([host.now(), organiser.last("clock").clock.orders]).toEqual([doneAt, null]);
    expect(unit.all("clock").map(({ clock }) => clock.orders)).toEqual([null]);
    store.close();
    host.dispose();
  });
});

/** The add-in's, as a page that it shows names it. */
function projectOf(page: TestPage): string {
  page.say({ kind: "menu", n: 99, path: ["Sổ Sáng Tạo", "Hướng dẫn"] });
  return page.last("show").project;
}
