/** What a person did on the page, taken back by keyboard, menu and toolbar. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ORGANISER } from "../../rehearsal/season/people.ts";
import { launch, open, sharedWindow } from "./support/browser.ts";
import { gridOf } from "./support/grid.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { picture } from "./support/sidebarPage.ts";

let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ empty: true }), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** The tabs in their order, as they are seen. */
const tabsOf = (page: Page): Promise<string[]> => page.getByRole("tab").allInnerTexts();

test("[UN5] lines, order, formats and tabs come back by Ctrl+Z, the menu and the toolbar", async () => {
  const { page, errors } = await open(await sharedWindow(browser), host.as(ORGANISER));
  const grid = gridOf(page);
  const menu = async (...captions: readonly string[]): Promise<void> => {
    for (const caption of captions)
      await page.getByRole("menuitem", { name: caption, exact: false }).first().click();
  };
  await grid.tab("Nhật ký");
  await grid.paste("J2", "c\na\nb");
  const read = (wanted: string) => grid.readUntil("J2:J4", wanted);
  expect(await read("c\na\nb")).toBe("c\na\nb");

  await grid.goTo("J2:J4");
  await page.getByRole("button", { name: "Sắp xếp A → Z theo cột đang chọn" }).click();
  expect(await read("a\nb\nc")).toBe("a\nb\nc");
  await grid.goTo("J3");
  await menu("Chèn", "Hàng phía trên");
  expect(await read("a\n\nb")).toBe("a\n\nb");
  await picture(page, "undo-inserted");

  await page.keyboard.press("Control+z");
  expect(await read("a\nb\nc")).toBe("a\nb\nc");
  await menu("Chỉnh sửa", "Hoàn tác");
  expect(await read("c\na\nb")).toBe("c\na\nb");
  await page.getByRole("button", { name: "Làm lại (Ctrl+Y)" }).click();
  expect(await read("a\nb\nc")).toBe("a\nb\nc");
  await page.keyboard.press("Control+y");
  expect(await read("a\n\nb")).toBe("a\n\nb");

  const before = await tabsOf(page);
  await menu("Chèn", "Trang tính mới");
  await expect.poll(async () => (await tabsOf(page)).length).toBe(before.length + 1);
  await page.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" }).click();
  await expect.poll(() => tabsOf(page)).toEqual(before);
  await picture(page, "undo-tabs");
  expect(errors).toEqual([]);
  await page.close();
});
