import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LAPTOP, launch, newWindow, open } from "./support/browser.ts";
import { HOSTILE, startChartHost, TITLES } from "./support/chartSheet.ts";
import { findingsIn } from "./support/findings.ts";
import { gridOf } from "./support/grid.ts";
import type { RunningHost } from "./support/host.ts";
import { OWNER } from "./support/ownersSheet.ts";
import { pagesOfPdf } from "./support/pdf.ts";
import { choose } from "./support/person.ts";

const PHONE = { width: 390, height: 844 };
/** Where the cells begin: behind the column of row numbers and, of this tab, column A. */
const HEAD = 46;
const COLUMN_A = 330;
/** Letters of 20 pixels, two rows of 21 with their lines. */
const FROZEN_END = 20 + 2 * 22;

let host: Pick<RunningHost, "as" | "stop">;
let browser: Browser;
const errors: string[][] = [];

async function pageOf(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const window = await newWindow(browser);
  const opened = await open(window, host.as(OWNER));
  await opened.page.setViewportSize(viewport);
  errors.push(opened.errors);
  await figure(opened.page, 0).waitFor();
  return opened.page;
}

/** In the order of TITLES. */
const figure = (page: Page, index: number) => page.locator(".charts figure").nth(index);
const textsOf = (page: Page, index: number) => figure(page, index).locator("text").allTextContents();

/** Where a chart lies, counted from the corner of the grid's canvas, whatever of it is cut. */
async function placeOf(page: Page, index: number): Promise<{ x: number; y: number; width: number }> {
  const layer = await page.locator(".charts").boundingBox();
  const chart = await figure(page, index).boundingBox();
  if (!layer || !chart) throw new Error("The chart is shown.");
  return { x: chart.x - layer.x, y: chart.y - layer.y, width: chart.width };
}

async function scroll(page: Page, down: number): Promise<void> {
  const before = (await placeOf(page, 0)).y;
  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, down);
  await expect.poll(async () => (await placeOf(page, 0)).y).not.toBe(before);
}

beforeAll(async () => {
  [host, browser] = await Promise.all([startChartHost(), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test("[CH8] three charts lie over their cells, scroll with them and are cut at the frozen rows", async () => {
  const page = await pageOf(LAPTOP);
  expect(await page.locator(".charts figure:visible").count()).toBe(3);
  const [first, second] = [await placeOf(page, 0), await placeOf(page, 1)];
  // 2 pixels into column B; the next one three columns of 100 pixels further.
  expect([first.x, second.x - first.x, first.width]).toEqual([HEAD + COLUMN_A + 2, 300, 306]);
  // The mouse reaches the cell below: 120 pixels into the chart are in column C.
  const box = await figure(page, 0).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 120);
  await expect.poll(() => page.locator(".grid input").first().inputValue()).toMatch(/^C\d+$/);
  await scroll(page, 150);
  const moved = await placeOf(page, 0);
  expect([moved.x, moved.y]).toEqual([first.x, first.y - 150]);
  // Two frozen rows below the letters: what lies higher than they end is cut off, and nothing else.
  const cut = await figure(page, 0).evaluate((each) => getComputedStyle(each).clipPath);
  const [above = 0] = /inset\(([\d.]+)/.exec(cut)?.slice(1).map(Number) ?? [];
  expect(Math.abs(above - (FROZEN_END - moved.y))).toBeLessThan(3);
});

test("[CH8] on a phone the charts are reached by scrolling, and stay beside the scroll bar", async () => {
  const page = await pageOf(PHONE);
  const layer = await page.locator(".charts").boundingBox();
  expect((layer?.x ?? 0) + (layer?.width ?? 0)).toBeLessThan(PHONE.width);
  // Of the second chart, 300 pixels further than the first one, nothing is in sight before, once the grid has its size.
  await expect.poll(() => page.locator(".charts figure:visible").count()).toBe(1);
  await page.mouse.move(200, 600);
  await page.mouse.wheel(400, 0);
  await expect.poll(() => figure(page, 1).isVisible()).toBe(true);
});

test("[CH9] a number that is typed is drawn at once", async () => {
  const page = await pageOf(LAPTOP);
  // The two best levels, 5 and 19 models, are the two blue columns.
  const heights = () =>
    figure(page, 1)
      .locator('path[fill="#0b57d0"]')
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().height));
  const [five = 0, nineteen = 0] = await heights();
  expect(five / nineteen).toBeCloseTo(5 / 19, 1);
  expect(await textsOf(page, 1)).toContain("19");
  await gridOf(page).type("B34", "40");
  await expect.poll(() => textsOf(page, 1)).toContain("40");
  expect(await textsOf(page, 1)).not.toContain("19");
  const [low = 0, high = 0] = await heights();
  expect(low / high).toBeCloseTo(5 / 40, 1);
});

test("[CH10] each is an image that says itself, without a stop for the keyboard and without findings", async () => {
  const page = await pageOf(LAPTOP);
  const images = await page.locator(".charts").getByRole("img").all();
  const names = await Promise.all(images.map((image) => image.getAttribute("aria-label")));
  expect(names.map((name) => name?.split(". ")[0])).toEqual(TITLES);
  expect(names[1]).toBe(`${TITLES[1]}. 24 mô hình từ mức Tốt trở lên`);
  expect(await page.locator(".charts :is([tabindex], a, button)").count()).toBe(0);
  expect(await findingsIn(page, ".charts")).toEqual([]);
});

test("[CH7] a hostile title stays text", async () => {
  const page = await pageOf(LAPTOP);
  const title = await page.title();
  await choose(page, "Đổi tên");
  await expect.poll(() => figure(page, 0).getAttribute("aria-label")).toContain(HOSTILE);
  expect((await textsOf(page, 0)).join(" ")).toContain("<img src=x");
  expect(await page.locator(".charts :is(img, script, foreignObject)").count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test("[PR11] prints with its tab, as a picture that says itself", async () => {
  const page = await pageOf(LAPTOP);
  const asked = page.evaluate<string[]>(`new Promise((resolve) => addEventListener("beforeprint", () => {
    resolve([...document.querySelectorAll(".paper .pictures figure")].map((figure) => figure.getAttribute("aria-label")));
  }, { once: true }))`);
  const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
  expect((await asked).map((words) => words.split(". ")[0])).toEqual(expect.arrayContaining(TITLES.slice(1)));
  const printed = pages.join(" ").replace(/\s+/g, " ");
  for (const title of TITLES.slice(1)) expect(printed).toContain(title);
});

test("[CH8] nothing fails inside the page", () => {
  expect(errors.flat()).toEqual([]);
});
