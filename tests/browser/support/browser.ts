import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { chromiumPath } from "./chromium.ts";
import { PATIENCE } from "./patience.ts";

/**
 * A page that is open for seconds pays for what V8 optimises and hardly gains from it; and what it leaves behind is swept by one thread, in
 * a nursery that is large enough, rather than by several that wait for each other.
 */
const FOR_SHORT_PAGES = [
  "--no-turbofan",
  "--no-maglev",
  "--min-semi-space-size=16",
  "--max-semi-space-size=32",
  "--single-threaded-gc",
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--js-flags=${FOR_SHORT_PAGES.join(" ")}`,
];

/** An old laptop of an office. */
export const LAPTOP = { width: 1366, height: 768 };

/** A browser; where the tests run in several processes, the one that was found before them (findBrowser.ts). */
export async function launch(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? (await chromiumPath());
  return chromium.launch({ executablePath, args: FLAGS, ignoreDefaultArgs: false });
}

/** A browser of somebody's own, who shares no storage with anybody, with the clipboard allowed. */
export async function newWindow(browser: Browser): Promise<BrowserContext> {
  const window = await browser.newContext({
    viewport: LAPTOP,
    locale: "vi-VN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  window.setDefaultTimeout(PATIENCE);
  return window;
}

const shared = new WeakMap<Browser, Promise<BrowserContext>>();

/** A browser for several people at their tabs: the page's program is read and compiled once. */
export function sharedWindow(browser: Browser): Promise<BrowserContext> {
  const window = shared.get(browser) ?? newWindow(browser);
  shared.set(browser, window);
  return window;
}

/** Opens the page as somebody and waits until it may be used. Errors inside the page are collected. */
export async function open(
  context: BrowserContext,
  address: string,
): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  return { page, errors };
}
