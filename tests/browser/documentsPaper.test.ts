/** The documents of a campaign on paper, as they are printed: pictures of the sheets against what the two decrees lay down. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBundles } from "../../rehearsal/season/bundles.ts";
import { launch } from "./support/browser.ts";
import { type Sheet, sheetsOf } from "./support/ink.ts";
import { ORGANISER, type Running, ranked } from "./support/journeyCampaign.ts";
import { pagesOfPdf } from "./support/pdf.ts";
import { openSidebar } from "./support/sidebarPage.ts";

/** Millimetres. HD 36-HD/VPTW, II.4.3, and NĐ 30/2020, phụ lục I, of whose 15–20 offices take 20. */
const MARGINS = {
  "Văn bản của Đảng": { top: 20, bottom: 20, left: 30, right: 15 },
  "Văn bản hành chính nhà nước": { top: 20, bottom: 20, left: 30, right: 20 },
} as const;
type Format = keyof typeof MARGINS;
const FORMATS: readonly Format[] = ["Văn bản của Đảng", "Văn bản hành chính nhà nước"];

const DOCUMENTS = [
  { name: "Danh sách đăng ký", lying: true },
  { name: "Bảng tổng hợp điểm", lying: true },
  { name: "Biên bản họp Tổ thẩm định", lying: false },
  { name: "Tờ trình kết quả thẩm định", lying: false },
  { name: "Thông báo kết quả", lying: false },
] as const;

let browser: Browser;
let running: Running;

beforeAll(async () => {
  running = ranked(readBundles("dist"));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

async function printed(page: Page, name: string, format: Format): Promise<Buffer> {
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await page.getByLabel("Thể thức").selectOption({ label: format });
  await page.locator(".sheet").first().waitFor();
  return page.pdf({ preferCSSPageSize: true });
}

/** Places outside of the margins, those of the page number apart. */
function outside({ width, height, ink }: Sheet, margins: (typeof MARGINS)[Format]) {
  const { top, bottom, left, right } = margins;
  const beside = ink.filter(({ x }) => x < left - 1 || x > width - right);
  const below = ink.filter(({ y }) => y > height - bottom);
  const head = ink.filter(({ y }) => y < top - 1);
  return { beside, below, head };
}

describe("[VB9] on paper", () => {
  it.each(DOCUMENTS)(
    "$name keeps the margins of its format on every sheet, and its number in the middle of the head",
    async ({ name, lying }) => {
      const { page, context } = await openSidebar(browser, running, ORGANISER, "documents", {
        width: 1100,
        height: 700,
      });
      for (const format of FORMATS) {
        const pdf = await printed(page, name, format);
        const sheets = await sheetsOf(browser, pdf);
        expect(sheets.length).toBe(pagesOfPdf(pdf).length);
        for (const [index, sheet] of sheets.entries()) {
          expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual(
            lying ? [297, 210] : [210, 297],
          );
          const { beside, below, head } = outside(sheet, MARGINS[format]);
          expect({ format, index, beside, below }).toEqual({ format, index, beside: [], below: [] });
          // No number on the first; on the others it stands about the middle, ten millimetres from the edge.
          expect(head.length > 0).toBe(index > 0);
          const middle = sheet.width / 2 + (MARGINS[format].left - MARGINS[format].right) / 2;
          expect(head.filter(({ x, y }) => Math.abs(x - middle) > 5 || y < 10)).toEqual([]);
          // More than a line stands on it.
          expect(new Set(sheet.ink.map(({ y }) => y)).size).toBeGreaterThan(10);
        }
      }
      await context.close();
    },
  );
});
