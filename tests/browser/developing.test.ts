import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ORGANISER } from "../../rehearsal/season/people.ts";
import { launch, sharedWindow } from "./support/browser.ts";
import { startHost } from "./support/host.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

test.each([
  ["anew when somebody works on the program", true],
  ["as it is otherwise", false],
])("[Y9] after the server was away a page goes on %s", async (_, develops) => {
  const host = await startHost({ empty: true, develops });
  try {
    const page = await (await sharedWindow(browser)).newPage();
    await page.goto(host.as(ORGANISER));
    await page.waitForSelector("html[data-ready]");
    // A page that is loaded anew knows nothing of this.
    await page.evaluate(() => document.documentElement.setAttribute("data-before", ""));
    const lost = page.getByText("Mất kết nối với máy chủ");
    await host.restart(() => lost.waitFor());
    await lost.waitFor({ state: "detached" });
    await page.waitForSelector("html[data-ready]");
    expect(await page.locator("html[data-before]").count()).toBe(develops ? 0 : 1);
  } finally {
    await host.stop();
  }
});
