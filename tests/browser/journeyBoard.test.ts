import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./support/browser.ts";
import { countClicks } from "./support/clicks.ts";
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

test("[J29] [W12] the organiser extends a unit on the board in four clicks and begins it at once by the own tick, a fifth", async () => {
  const { page, grid, errors } = organiser;
  const side = await sidebarBy(page, "Ban Tổ chức", "Điều hành…");
  const task = side.getByRole("button", { name: /^Gia hạn…/ });
  await task.waitFor();
  const clicks = await countClicks(page);
  await task.click();
  await side.getByLabel("Đơn vị", { exact: true }).click();
  await page.keyboard.type("noi vu");
  await side.getByRole("button", { name: /^22\/11/ }).click();
  // The chosen day leaves the keyboard in the reason.
  await page.keyboard.type("Chờ số liệu");
  await side.getByRole("button", { name: "Gia hạn", exact: true }).click();
  expect(await clicks()).toBe(4);
  await side.getByRole("button", { name: "Làm ngay: tới ô đó" }).click();
  await side.getByText("Chờ đánh dấu.").waitFor();
  expect(await clicks()).toBe(5);
  // Lệnh row 2 set the campaign up, row 3 gave the ballots out; the tick stands in the sixth column.
  await grid.tab("Lệnh");
  await grid.goTo("F4");
  await picture(page, "board-journey");
  await grid.type("F4", "TRUE");
  // The clock stands still: no round has come but the one that the tick asked for.
  await side.locator(".following .done").waitFor();
  expect(await side.locator(".following .done").innerText()).toBe(
    "✓ Đã gia hạn cho Phòng Nội vụ đến hết ngày 22/11/2023.",
  );
  await grid.tab("Đơn vị");
  expect(errors).toEqual([]);
});
