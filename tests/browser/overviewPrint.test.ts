/** Tổng quan of three hundred units none of which has registered in time: its longest list of who is to be called. */

import type { Browser, Page } from "playwright-core";
import { createHost } from "sheets-script-host";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ADDIN, type Campaign, STEWARD } from "../../rehearsal/campaign/names.ts";
import type { Bundles } from "../../rehearsal/season/season.ts";
import { UNIT_GROUPS } from "../../src/domain/people/unit.ts";
import { pastedRequest } from "../services/support/pastedRequest.ts";
import { launch, newWindow, open } from "./support/browser.ts";
import { gridOf } from "./support/grid.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { LEADER, ORGANISER } from "./support/journeyCampaign.ts";
import { pagesOfPdf } from "./support/pdf.ts";

const UNITS = 300;

let host: RunningHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ begin }), launch()]);
  ({ page } = await open(await newWindow(browser), host.as(LEADER)));
  await gridOf(page).tab("Tổng quan");
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

function begin(bundles: Bundles): Campaign {
  const started = createHost({ now: "2023-02-20T09:00:00+07:00", owner: ORGANISER, seed: 1 });
  const file = started.createSpreadsheet({ name: ADDIN });
  const addin = started.addProject({ name: ADDIN, files: bundles.addin, boundTo: file.id });
  const steward = started.addProject({ name: STEWARD, files: bundles.steward, viewers: "anyone" });
  started.setScriptProperty(steward, "SPREADSHEET_ID", file.id);
  started.run(steward, "install", { user: ORGANISER });
  file.share(LEADER, "editor");
  started.rpc(addin, file, ORGANISER, "rpc", JSON.stringify(setup()));
  started.run(steward, "tick", { user: ORGANISER });
  started.skipTo("2023-04-01T08:00:00+07:00");
  started.run(steward, "tick", { user: ORGANISER });
  return { host: started, file };
}

function setup(): object {
  const units = Array.from({ length: UNITS }, (_, at) =>
    [`U${at}`, `Đảng ủy xã số ${at}`, UNIT_GROUPS[at % UNIT_GROUPS.length], `0900 000 ${100 + at}`].join(
      "\t",
    ),
  );
  return pastedRequest("applySetup", {
    settings: { rowsPerUnit: "1", leaderEmails: LEADER },
    units: ["Mã\tTên\tNhóm đơn vị\tĐiện thoại", ...units].join("\n"),
    appraisers: "",
  });
}

test("[OV1] prints on one page upright", async () => {
  const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBe(1);
  expect(pages[0]).toContain("0/300");
  expect(pages[0]?.match(/Chưa đăng ký, quá hạn 4 ngày/g)?.length).toBe(8);
  expect(pages[0]).toContain("Còn 292 nơi nữa");
  expect(pages[0]).toContain("lúng túng");
});
