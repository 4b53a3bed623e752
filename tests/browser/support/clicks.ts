import type { Page } from "playwright-core";

/** Clicks of the mouse from now on, as the page itself sees them. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let clicks = 0;
    const count = (): void => {
      clicks++;
      document.documentElement.dataset["clicks"] = String(clicks);
    };
    // On the way down: a list that opens keeps its clicks to itself.
    addEventListener("pointerdown", count, true);
  });
  return async () => Number((await page.locator("html").getAttribute("data-clicks")) ?? 0);
}
