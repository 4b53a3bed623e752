/** Xếp hạng of sixty models on paper: printed to PDF by the browser, and as the exported file says it. */
import ExcelJS from "exceljs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOptions } from "../../rehearsal/season/options.ts";
import { playToRanking } from "../../rehearsal/season/play.ts";
import { launch, newWindow, open } from "./support/browser.ts";
import { gridOf } from "./support/grid.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { LEADER, ORGANISER } from "./support/journeyCampaign.ts";
import { pagesOfPdf } from "./support/pdf.ts";

const MODELS = 60;
const PAGES = 3;
const CONCLUSION = ["Công nhận", "Cách làm mới, hiệu quả rõ, nhân rộng toàn huyện", "12-QĐ/HU 04/12/2023"];
/** The ten columns to decide by, as they are on the screen. */
const OWN_WIDTHS = [40, 200, 46, 58, 158, 224, 56, 104, 110, 76];

let host: RunningHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  // Beyond the letter's own campaign every registered model is scored.
  const options = readOptions(["--models", String(MODELS), "--appraisers", "3"]);
  const begin = (bundles: Parameters<typeof playToRanking>[1]) =>
    playToRanking(options, bundles, () => undefined);
  [host, browser] = await Promise.all([startHost({ begin }), launch()]);
  ({ page } = await open(await newWindow(browser), host.as(LEADER)));
  await gridOf(page).tab("Xếp hạng");
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** Codes of models in the order in which they stand on the page; beside them lines over groups, as they begin. */
const standing = (text: string): readonly string[] =>
  text.match(/MH-2023-\d{3} ·|(?:Tập thể|Cá nhân) – [^:]{5,60}: \d+ trên/g) ?? [];

/** Rows, counted from 1, one below the other that are wanted. */
function runsOf(wanted: readonly boolean[]): readonly { readonly row: number; readonly count: number }[] {
  const firsts = [...wanted.keys()].filter((at) => wanted[at] && !wanted[at - 1]);
  return firsts.map((at) => {
    const end = wanted.indexOf(false, at);
    return { row: at + 1, count: (end < 0 ? wanted.length : end) - at };
  });
}

async function exported(): Promise<ExcelJS.Workbook> {
  const file = await fetch(`${host.address}/export.xlsx?user=${encodeURIComponent(ORGANISER)}`);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  return book;
}

describe("the ranking of sixty models", () => {
  test("[RV9] prints on three pages of 9 points with its head on each, and no line over a group is the last of its page", async () => {
    await page.evaluate(`addEventListener("beforeprint", () => {
      const cells = [...document.querySelectorAll(".paper :is(td, th)")];
      window.sizes = [...new Set(cells.map((cell) => getComputedStyle(cell).fontSize))];
      // Laid out as on paper, while nobody sees it.
      const paper = document.querySelector(".paper");
      paper.classList.add("measured");
      window.dateLines = cells.filter((cell) => cell.textContent.includes("04/12/2023")).map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      paper.classList.remove("measured");
    })`);
    const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
    const lines = pages.map(standing);
    expect(pages.length).toBe(PAGES);
    // 9 points are 12 pixels.
    expect(await page.evaluate("sizes")).toEqual(["12px"]);
    expect(pages.map((text) => text.includes("HạngMô hìnhĐiểm TB"))).toEqual(pages.map(() => true));
    expect(new Set(lines.flat().filter((line) => line.startsWith("MH-"))).size).toBe(MODELS);
    expect(lines.flat().filter((line) => !line.startsWith("MH-")).length).toBeGreaterThanOrEqual(9);
    // What runs over its cell is drawn last, in the order of the rows: of the last one whether it is eligible, and no line over a group.
    expect(pages.map((text) => /(?:Có|Không)$/.test(text))).toEqual(pages.map(() => true));
  });

  test("[RV9] prints on as few once all are concluded in a line of words, with its head on each and no date broken", async () => {
    const grid = gridOf(page);
    const ranked = (await grid.read("A1:A80")).split("\n").map((rank) => /^\d/.test(rank));
    const runs = runsOf(ranked);
    for (const { row, count } of runs) {
      const lines = Array.from({ length: count }, () => CONCLUSION.join("\t"));
      await grid.paste(`H${row}`, lines.join("\n"));
    }
    await grid.readUntil(`J${runs.at(-1)?.row}`, CONCLUSION[2] ?? "");
    const concluded = runs.reduce((sum, { count }) => sum + count, 0);
    const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBe(PAGES);
    expect(await page.evaluate("sizes")).toEqual(["12px"]);
    expect(pages.map((text) => text.includes("HạngMô hìnhĐiểm TB"))).toEqual(pages.map(() => true));
    // The number in one line, the date in the next.
    expect(await page.evaluate("dateLines")).toEqual(Array.from({ length: concluded }, () => 2));
    expect(concluded).toBeGreaterThan(50);
  });

  test("[OV1] has its Tổng quan on one page upright, with the three charts, and on one page of the file", async () => {
    const grid = gridOf(page);
    await grid.tab("Tổng quan");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pagesOfPdf(pdf);
    expect(pages.length).toBe(1);
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59\d(?:\.\d+)? 84\d/);
    for (const words of [
      "Ba điều công văn nhắc",
      "báo cáo theo nhóm",
      "mô hình được xếp hạng",
      "Phiếu chấm nộp",
    ])
      expect(pages[0]).toContain(words);
    const { pageSetup } = (await exported()).getWorksheet("Tổng quan") ?? {};
    expect([pageSetup?.fitToWidth, pageSetup?.fitToHeight]).toEqual([1, 1]);
    await grid.tab("Xếp hạng");
  });

  test("[RV9] goes out in a file of the same width, its names with more of it", async () => {
    const sheet = (await exported()).getWorksheet("Xếp hạng");
    // Seven pixels are a character.
    const widths = OWN_WIDTHS.map((_, at) => Math.round((sheet?.getColumn(at + 1).width ?? 0) * 7));
    const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
    expect(sum(widths)).toBe(sum(OWN_WIDTHS));
    expect((widths[1] ?? 0) > 200).toBe(true);
  });
});
