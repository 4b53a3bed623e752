/** The rows of page and sidebar: campaigns of two sizes, served as npm start serves them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readBundles } from "../season/bundles.ts";
import type { Season } from "../season/season.ts";
import { launchChromium, measurePage, measureSidebar } from "./browser.ts";
import { givenOut, putAway, registered } from "./campaign.ts";
import { measureEdits } from "./edits.ts";
import { startProcess } from "./serverProcess.ts";
import { measureSidebarCalls, type SidebarCalls } from "./sidebarCalls.ts";
import type { Timing } from "./timing.ts";

const LETTER = 60;
const LARGE = 2_000;
/** Of a warm start: opened every day, so the median of several; the large one takes its time and is started once. */
const LETTER_START = { limit: 4_000, rounds: 3 };
const LARGE_START = { limit: null, rounds: 1 };

export interface PageFigures extends SidebarCalls {
  /** Without a Chromium the rows that need one are left out. */
  readonly browser: boolean;
}

export async function measurePages(): Promise<PageFigures> {
  const bundles = readBundles("dist");
  const browser = await launchChromium();
  const folder = mkdtempSync(join(tmpdir(), "so-sang-tao-bench-"));
  const at = (name: string) => join(folder, name);
  try {
    const season = registered(LETTER, bundles);
    putAway(season, at("letter"), bundles);
    const letter = await measureServed(browser, at("letter"), season, LETTER_START);
    givenOut(season);
    putAway(season, at("scoring"), bundles);
    const appraiser = season.plan.appraisers[0]?.email ?? "";
    const sidebar = await measureOpening(browser, at("scoring"), appraiser);
    const { timings, costs } = measureSidebarCalls(season, appraiser);
    season.host.dispose();
    const crowd = registered(LARGE, bundles);
    putAway(crowd, at("large"), bundles);
    const large = await measureServed(browser, at("large"), crowd, LARGE_START);
    crowd.host.dispose();
    return { timings: [...letter, ...large, ...sidebar, ...timings], costs, browser: browser !== null };
  } finally {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureServed(
  browser: Browser | null,
  folder: string,
  { plan }: Season,
  start: { readonly limit: number | null; readonly rounds: number },
): Promise<readonly Timing[]> {
  const size = `${plan.models.length} registrations`;
  const ready = browser ? [await measurePage(browser, folder, { size, ...start })] : [];
  const server = await startProcess(folder);
  try {
    return [...ready, ...(await measureEdits(server.address, plan.units[0]?.email ?? "", size))];
  } finally {
    await server.stop();
  }
}

async function measureOpening(
  browser: Browser | null,
  folder: string,
  appraiser: string,
): Promise<readonly Timing[]> {
  if (!browser) return [];
  const server = await startProcess(folder);
  try {
    return [await measureSidebar(browser, server.address, appraiser)];
  } finally {
    await server.stop();
  }
}
