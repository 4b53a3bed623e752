import type { Page } from "playwright-core";

/** Counters of one page need a name each. */
let counters = 0;

/** Clicks of the mouse from now on, as the page and every frame in it see them: those that are there, and those that come. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  let clicks = 0;
  const name = `__clicked${++counters}`;
  await page.exposeBinding(name, () => {
    clicks += 1;
  });
  // On the way down: a list that opens keeps its clicks to itself.
  const count = `addEventListener("pointerdown", () => window.${name}(), true);`;
  await page.addInitScript(count);
  await Promise.all(page.frames().map((frame) => frame.evaluate(count)));
  return async () => {
    // What a frame has told before it answers has come.
    await Promise.all(page.frames().map((frame) => frame.evaluate("0")));
    return clicks;
  };
}
