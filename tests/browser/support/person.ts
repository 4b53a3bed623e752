import type { Browser, FrameLocator, Page } from "playwright-core";
import { open, sharedWindow } from "./browser.ts";
import { gridOf } from "./grid.ts";

/** Somebody at a browser window of their own. */
export interface Person {
  readonly page: Page;
  readonly grid: ReturnType<typeof gridOf>;
  readonly errors: readonly string[];
  leave(): Promise<void>;
}

/** @param tab where the person goes first; without one, where the page opens */
export async function personAt(browser: Browser, address: string, tab?: string): Promise<Person> {
  const { page, errors } = await open(await sharedWindow(browser), address);
  const grid = gridOf(page);
  if (tab !== undefined) await grid.tab(tab);
  return { page, grid, errors, leave: () => page.close() };
}

/** By keyboard: opens the add-in's menu, walks to each caption in turn, and takes the last one. */
export async function choose(page: Page, ...captions: readonly string[]): Promise<void> {
  await page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }).focus();
  await page.keyboard.press("Enter");
  for (const caption of captions) {
    const wanted = page.getByRole("menuitem", { name: caption, exact: true });
    for (let steps = 0; steps < 20; steps += 1) {
      if (await wanted.evaluate((item) => item === document.activeElement)) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
  }
}

/** The sidebar that this item of the menu shows: not the one that stood there before, which stays until the new one comes. */
export async function sidebarBy(page: Page, ...captions: readonly string[]): Promise<FrameLocator> {
  const former = await page.locator(".side iframe").elementHandles();
  await choose(page, ...captions);
  for (const frame of former) await page.waitForFunction((element) => !element.isConnected, frame);
  return sidebarOf(page);
}

export const sidebarOf = (page: Page): FrameLocator => page.frameLocator(".side iframe");
export const dialogOf = (page: Page): FrameLocator => page.frameLocator("dialog.page iframe");

/** What the page says at the lower right; waits until it is said. Closes it, so that saying it again would be seen. */
export async function told(page: Page, part: string): Promise<string> {
  const toast = page.locator(".toast:not(.leaving)", { hasText: part }).last();
  const sentence = await toast.locator(".toast-words").innerText();
  await toast.getByRole("button", { name: "Đóng" }).click();
  await toast.waitFor({ state: "detached" });
  return sentence;
}

/** The campaign's clock, moved to eight in the morning of a day ("2023-03-30") by the clock panel. */
export async function moveClock(page: Page, day: string): Promise<void> {
  await page.getByText("Hôm nay:").click();
  await page.getByLabel("Chọn ngày").fill(day);
  await page.getByRole("button", { name: /^Tới (?:thứ|Chủ)/ }).click();
  const [year, month, date] = day.split("-").map(Number);
  await page.getByText(`${date}/${month}/${year}, 08:00`).waitFor();
}
