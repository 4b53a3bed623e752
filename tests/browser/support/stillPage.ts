import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";

/** Rows are fitted to their texts a few moments after a tab is shown, ms. */
const BETWEEN = 250;
const LOOKS = 80;

/** Looks in a row that show the same: a busy machine measures rows only when it finds the time. */
const THE_SAME = 6;

/** Until the page has looked the same for a while, as a person waits before clicking into it. */
export async function standsStill(page: Page): Promise<void> {
  let before: Buffer | null = null;
  let same = 0;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const now = await page.screenshot();
    same = before?.equals(now) ? same + 1 : 0;
    if (same === THE_SAME) return;
    before = now;
    await wait(BETWEEN);
  }
  throw new Error("The page never stood still.");
}
