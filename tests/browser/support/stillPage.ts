import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";

/** Rows are fitted to their texts a few moments after a tab is shown, ms. */
const BETWEEN = 250;
const LOOKS = 80;

/** Until two looks at the page show the same, as a person waits before clicking into it. */
export async function standsStill(page: Page): Promise<void> {
  let before: Buffer | null = null;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const now = await page.screenshot();
    if (before?.equals(now)) return;
    before = now;
    await wait(BETWEEN);
  }
  throw new Error("The page never stood still.");
}
