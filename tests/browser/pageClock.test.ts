import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HandTime } from "../../host/tests/server/handTime.ts";
import { ORGANISER } from "../../rehearsal/season/people.ts";
import { launch, sharedWindow } from "./support/browser.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { sidebarOf } from "./support/person.ts";
import { picture } from "./support/sidebarPage.ts";

const UNIT = "don-vi-02@lacduong.example";
/** The host's, which stands still here: what moves on the page is the page's own doing. */
const time = new HandTime();

let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ time }), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** A page whose own time the test can move. */
async function pageOf(user: string): Promise<Page> {
  const page = await (await sharedWindow(browser)).newPage();
  await page.clock.install();
  await page.goto(host.as(user));
  await page.waitForSelector("html[data-ready]");
  return page;
}

test("[Y7] the page's clock ticks by itself, and goes where its buttons say", async () => {
  const page = await pageOf(UNIT);
  // The sample begins on Monday 20/2/2023 at nine.
  await page.getByText("Hôm nay: thứ Hai 20/2/2023, 09:00").waitFor();
  await page.clock.fastForward("01:00");
  await page.getByText("Hôm nay: thứ Hai 20/2/2023, 09:01").click();
  await picture(page, "clock-panel");
  expect(await page.getByRole("button", { name: /lệnh đang chờ/ }).count()).toBe(0);
  await page.getByRole("button", { name: "Tới 5 phút sau" }).click();
  await page.getByText("Hôm nay: thứ Hai 20/2/2023, 09:06").waitFor();
  await page.close();
});

test("[J22] on a phone neither the unit's card nor a menu nor what is said moves the page sideways", async () => {
  const page = await pageOf(UNIT);
  await page.setViewportSize({ width: 390, height: 844 });
  const sideways = () => page.evaluate(() => [document.documentElement.scrollWidth, scrollX]);
  await page.getByRole("menuitem", { name: "Sổ Sáng Tạo", exact: true }).click();
  const item = page.getByRole("menuitem", { name: "Đơn vị của tôi" });
  const { x = -1, width = 0 } = (await item.boundingBox()) ?? {};
  expect(x >= 0 && x + width <= 390).toBe(true);
  await item.click();
  await sidebarOf(page).getByRole("button").first().waitFor();
  expect(await sideways()).toEqual([390, 0]);
  await page.getByText("Hôm nay: thứ Hai 20/2/2023").click();
  const panel = await page.locator(".clock-panel").boundingBox();
  expect(panel !== null && panel.x >= 0 && panel.x + panel.width <= 390).toBe(true);
  expect(await sideways()).toEqual([390, 0]);
  await page.close();
});

test("[Y6][Y7][J22] an order that waits has a button, which does it", async () => {
  const page = await pageOf(ORGANISER);
  await page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }).click();
  await page.getByRole("menuitem", { name: "Ban Tổ chức" }).click();
  await page.getByRole("menuitem", { name: "Áp dụng thiết lập" }).click();
  const hurry = page.getByRole("button", { name: "Làm ngay 1 lệnh đang chờ" });
  await hurry.waitFor();
  await page.waitForTimeout(500);
  await picture(page, "order-waits");
  for (const answer of await page.locator("dialog.ask button").all()) await answer.click();
  const menus = page.getByRole("menubar").getByRole("menuitem");
  const usual = page.viewportSize() ?? { width: 0, height: 0 };
  for (const width of [1366, 1280, 1024, 683]) {
    await page.setViewportSize({ width, height: 384 });
    // A click that something else would take is refused by the browser's driver.
    for (const menu of await menus.all()) await menu.click({ trial: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  // A phone: nothing moves sideways, however far down its header goes.
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 });
    for (const menu of await menus.all()) await menu.click({ trial: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  // Where there is no room beside a menu, its own one opens below the entry, which stays to be clicked.
  await page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }).click();
  const entry = page.getByRole("menuitem", { name: "Ban Tổ chức" });
  await entry.hover();
  await page.getByRole("menuitem", { name: "Áp dụng thiết lập" }).waitFor();
  await entry.click({ trial: true });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.setViewportSize(usual);
  await hurry.click();
  await hurry.waitFor({ state: "hidden" });
  await picture(page, "order-done");
  await page.close();
});
