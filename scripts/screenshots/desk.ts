import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { open } from "../../tests/browser/support/browser.ts";
import { gridOf } from "../../tests/browser/support/grid.ts";
import type { Campaign } from "./campaign.ts";

const PICTURES = "docs/pictures";
/** What a laptop of 1366 x 768 leaves to a page below the browser's own bars. */
export const LAPTOP = { width: 1366, height: 640 };
/** The upper part of a telephone of 390 x 844, below the browser's own bars. */
const PHONE = { width: 390, height: 664 };
/** The grid draws in its own time: rows grow, the view scrolls. */
const DRAWN = 1500;

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Somebody at the page. */
export interface Desk {
  readonly page: Page;
  readonly grid: ReturnType<typeof gridOf>;
  /** The page of the add-in that is shown. */
  readonly inside: FrameLocator;
  menu(...captions: readonly string[]): Promise<void>;
  /** The whole page, or a part of it. */
  picture(name: string, clip?: Clip): Promise<void>;
  /** One element. */
  pictureOf(selector: string, name: string): Promise<void>;
  /** The same window as wide and high as a telephone. */
  onPhone(): Promise<void>;
  leave(): Promise<void>;
}

export async function sitDown(browser: Browser, campaign: Campaign, email: string): Promise<Desk> {
  const context = await browser.newContext({
    viewport: LAPTOP,
    locale: "vi-VN",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page } = await open(context, campaign.as(email));
  mkdirSync(PICTURES, { recursive: true });
  const keep = (name: string, png: Buffer): void => writeFileSync(`${PICTURES}/${name}.png`, png);
  return {
    page,
    grid: gridOf(page),
    inside: page.frameLocator(".side iframe, dialog.page iframe"),
    menu: async (...captions) => {
      for (const name of captions) await page.getByRole("menuitem", { name, exact: true }).click();
    },
    picture: async (name, clip) => {
      await page.waitForTimeout(DRAWN);
      keep(name, await page.screenshot({ animations: "disabled", ...(clip === undefined ? {} : { clip }) }));
    },
    pictureOf: async (selector, name) => {
      await page.waitForTimeout(DRAWN);
      keep(name, await page.locator(selector).screenshot({ animations: "disabled" }));
    },
    onPhone: () => page.setViewportSize(PHONE),
    leave: () => context.close(),
  };
}
