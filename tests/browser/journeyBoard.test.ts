import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./support/browser.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { ORGANISER, scoring } from "./support/journeyCampaign.ts";
import { type Person, personAt, sidebarBy } from "./support/person.ts";
import { picture } from "./support/sidebarPage.ts";

let host: RunningHost;
let browser: Browser;
let organiser: Person;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ begin: scoring }), launch()]);
  organiser = await personAt(browser, host.as(ORGANISER), "Đơn vị");
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test("[J29] [W12] the organiser extends a unit on the board and begins it at once by the own tick", async () => {
  const { page, grid, errors } = organiser;
  const side = await sidebarBy(page, "Ban Tổ chức", "Điều hành…");
  await side.getByRole("button", { name: /^Gia hạn…/ }).click();
  await side.getByLabel("Đơn vị", { exact: true }).fill("noi vu");
  await side.getByLabel("Đến hết ngày").fill("25/11/2023");
  await side.getByLabel("Lý do").fill("Chờ số liệu");
  await side.getByRole("button", { name: "Gia hạn", exact: true }).click();
  await side.getByRole("button", { name: "Làm ngay: tới ô đó" }).click();
  await side.getByText("Chờ đánh dấu.").waitFor();
  // Lệnh row 2 set the campaign up, row 3 gave the ballots out; the tick stands in the sixth column.
  await grid.tab("Lệnh");
  await grid.goTo("F4");
  await picture(page, "board-journey");
  await grid.type("F4", "TRUE");
  // The clock stands still: no round has come but the one that the tick asked for.
  await side.locator(".following .done").waitFor();
  expect(await side.locator(".following .done").innerText()).toBe(
    "✓ Đã gia hạn cho Phòng Nội vụ đến hết ngày 25/11/2023.",
  );
  await grid.tab("Đơn vị");
  expect(errors).toEqual([]);
});
