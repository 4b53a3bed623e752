/** What a person waits for in front of a browser. */
import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { startProcess } from "./serverProcess.ts";
import type { Timing } from "./timing.ts";

const INSTALLED = "/usr/bin/chromium";
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"];
/** Of an office's old laptop. */
const VIEWPORT = { width: 1366, height: 768 };

/** The system's Chromium, or the one that comes by npm; null when neither starts. Loaded only here: nothing else needs it. */
export async function launchChromium(): Promise<Browser | null> {
  try {
    const { chromium } = await import("playwright-core");
    const executablePath = existsSync(INSTALLED) ? INSTALLED : await fromPackage();
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch {
    return null;
  }
}

async function fromPackage(): Promise<string> {
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** From the start of the server over a campaign that is there, to the grid in which one can type. */
export async function measurePage(
  browser: Browser,
  folder: string,
  { size, limit, rounds }: { readonly size: string; readonly limit: number | null; readonly rounds: number },
): Promise<Timing> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const server = await startProcess(folder);
    const page = await openPage(browser, server.address, null);
    times.push(performance.now() - started);
    await page.context().close();
    await server.stop();
  }
  times.sort((a, b) => a - b);
  return {
    what: `server started to page ready, ${size}`,
    ms: times[Math.floor(rounds / 2)] ?? 0,
    limit,
  };
}

/** An appraiser chooses the sidebar from the menu, then the first ballot, and sees its first criterion. */
export async function measureSidebar(browser: Browser, address: string, user: string): Promise<Timing> {
  const page = await openPage(browser, address, user);
  const started = performance.now();
  await page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }).click();
  await page.getByRole("menuitem", { name: "Chấm điểm…" }).click();
  const frame = page.frameLocator(".side iframe");
  await frame.locator(".ballot").first().click();
  await frame.locator("input.points").first().waitFor();
  const ms = performance.now() - started;
  await page.context().close();
  return { what: "sidebar: menu chosen to first criterion", ms, limit: null };
}

async function openPage(browser: Browser, address: string, user: string | null): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(`${address}/${user === null ? "" : `?user=${encodeURIComponent(user)}`}`);
  await page.waitForSelector("html[data-ready]");
  return page;
}
