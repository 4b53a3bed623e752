/** Formats by formula and folded groups, as they are drawn: colours are read from the canvas. */
import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, newWindow, open } from "./support/browser.ts";
import { findingsIn } from "./support/findings.ts";
import { GROUND, GROUP, READER, startFormatsHost } from "./support/formatsHost.ts";
import { gridOf } from "./support/grid.ts";
import type { SheetHost } from "./support/ownersSheet.ts";

let host: SheetHost;
let browser: Browser;
let page: Page;
let reader: Page;
let errors: readonly string[] = [];

beforeAll(async () => {
  [host, browser] = await Promise.all([startFormatsHost(), launch()]);
  const context = await newWindow(browser);
  ({ page, errors } = await open(context, `${host.address}/`));
  ({ page: reader } = await open(await newWindow(browser), `${host.address}/?user=${READER}`));
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** The sheet's pixels begin behind the heads: 46 to the right, 20 down. Columns are 100 wide, rows 21 high. */
const [HEAD_RIGHT, HEAD_DOWN, COLUMN, ROW] = [46, 20, 100, 21];
const at = (row: number, column: number): readonly [number, number] => [
  HEAD_RIGHT + column * COLUMN,
  HEAD_DOWN + row * ROW,
];

/** Colours in a rectangle of the drawn sheet, with how often they are there. */
const colours = (x: number, y: number, width: number, height: number): Promise<Record<string, number>> =>
  page.evaluate(
    ([left = 0, top = 0, wide = 0, high = 0]) => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet]");
      const pixels = canvas?.getContext("2d")?.getImageData(left, top, wide, high).data ?? [];
      const found: Record<string, number> = {};
      for (let index = 0; index < pixels.length; index += 4) {
        // Where nothing is drawn, the canvas is transparent and the page white.
        const nothing = pixels[index + 3] === 0;
        const [red = 0, green = 0, blue = 0] = nothing ? [255, 255, 255] : pixels.slice(index, index + 3);
        const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
        found[colour] = (found[colour] ?? 0) + 1;
      }
      return found;
    },
    [x, y, width, height],
  );

/** The colour that most of a cell has. */
async function groundOf(row: number, column: number): Promise<string> {
  const [x, y] = at(row, column);
  const found = await colours(x + 2, y + 2, COLUMN - 4, ROW - 4);
  return Object.entries(found).sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}
const groundsOf = (row: number): Promise<readonly string[]> =>
  Promise.all([0, 1, 2, 4, 5].map((column) => groundOf(row, column)));

const shot = async (name: string): Promise<void> => {
  mkdirSync("dist/shots", { recursive: true });
  await page.screenshot({ path: `dist/shots/${name}.png` });
};

const WHITE = "#ffffff";
const WHOLE = [GROUND, GROUND, GROUND, GROUND, GROUND];
const NONE = [WHITE, WHITE, WHITE, WHITE, WHITE];

test("[CF6] a rule by formula is drawn over the rows where it holds, and follows edits", async () => {
  await expect.poll(() => groundsOf(1)).toEqual(WHOLE);
  expect(await Promise.all([2, 3, 4, 5].map(groundsOf))).toEqual([NONE, NONE, WHOLE, NONE]);
  await shot("formats");
  const { type, goTo } = gridOf(page);
  // Row 2 gets a code, row 3 loses its own.
  await type("B2", "M9");
  await goTo("B3");
  await page.keyboard.press("Delete");
  await goTo("J20");
  await expect.poll(() => Promise.all([groundsOf(1), groundsOf(2)])).toEqual([NONE, WHOLE]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => Promise.all([groundsOf(1), groundsOf(2)])).toEqual([WHOLE, NONE]);
});

test("[CF6] a text that is not wrapped runs over the frozen boundary as far as a list, in a row of one line", async () => {
  /** Pixels of letters at the beginning of a cell. */
  const dark = async (row: number, column: number): Promise<number> => {
    const [x, y] = at(row, column);
    const found = await colours(x + 6, y + 2, 30, ROW - 4);
    return Object.entries(found).reduce(
      (total, [colour, count]) => total + (Number.parseInt(colour.slice(1, 3), 16) < 100 ? count : 0),
      0,
    );
  };
  const written = (row: number) =>
    Promise.all([1, 2, 3, 4].map(async (column) => (await dark(row, column)) > 20));
  // The name is over 400 wide, of which A takes 100: it reaches E. In row 5, D is a list, and the text ends before it.
  expect(await Promise.all([1, 4].map(written))).toEqual([
    [true, true, true, true],
    [true, true, false, false],
  ]);
  // Right of the text, the ground of row 2 is one line high, and white is below.
  const [x, y] = at(1, 5);
  expect(Object.keys(await colours(x + 90, y + 2, 1, ROW - 3))).toEqual([GROUND]);
  expect(Object.keys(await colours(x + 90, y + ROW + 1, 1, ROW - 3))).toEqual([WHITE]);
});

test("[CF6][PR4] it stands on paper, too", async () => {
  // What lies there when the browser asks, behind the page's own listener.
  await page.evaluate(() => {
    const printed: unknown[] = [];
    addEventListener("beforeprint", () => {
      for (const cell of document.querySelectorAll(".paper td")) {
        const { backgroundColor, fontWeight } = getComputedStyle(cell);
        printed.push([cell.textContent, backgroundColor, fontWeight]);
      }
    });
    Object.assign(window, { printed });
  });
  await page.pdf({ preferCSSPageSize: true });
  const printed: readonly (readonly string[])[] = await page.evaluate("printed");
  const looks = (text: string) =>
    printed.filter(([own]) => own === text).map(([, ground, weight]) => [ground, weight]);
  expect([looks(GROUP), looks(`Hai: ${GROUP}`), looks("M1")]).toEqual([
    [["rgb(221, 230, 244)", "700"]],
    [["rgb(221, 230, 244)", "700"]],
    [["rgba(0, 0, 0, 0)", "400"]],
  ]);
});

const toggle = (of: Page, name: string) => of.getByRole("button", { name, exact: true });
const SHOW = "Hiện cột chi tiết G–I";
const HIDE = "Ẩn cột chi tiết G–I";

test("[FO3] a toggle of the owner's folds for everybody, a reader's in the own page only", async () => {
  await toggle(page, SHOW).waitFor();
  await toggle(reader, SHOW).click();
  await toggle(reader, HIDE).waitFor();
  expect(await toggle(page, SHOW).getAttribute("aria-expanded")).toBe("false");
  await toggle(page, SHOW).click();
  await toggle(page, HIDE).waitFor();
  expect(await toggle(page, HIDE).getAttribute("aria-expanded")).toBe("true");
  await shot("unfolded");
  await toggle(page, HIDE).click();
  // The reader hears it like every change.
  await toggle(reader, SHOW).waitFor();
  const rows = "Ẩn hàng chi tiết 6–7";
  await toggle(page, rows).click();
  await toggle(reader, "Hiện hàng chi tiết 6–7").waitFor();
  await toggle(page, "Hiện hàng chi tiết 6–7").click();
  await toggle(reader, rows).waitFor();
});

test("[FO5] the keyboard reaches toggles, also those that are not in sight; nothing is amiss for who listens", async () => {
  const { goTo, read } = gridOf(page);
  await goTo("AD1");
  await page.waitForTimeout(300);
  expect(await toggle(page, SHOW).getAttribute("class")).toBe("away");
  await toggle(page, SHOW).focus();
  await expect.poll(() => toggle(page, SHOW).getAttribute("class")).toBe("");
  await page.keyboard.press("Enter");
  await toggle(page, HIDE).waitFor();
  await page.keyboard.press("Space");
  await toggle(page, SHOW).waitFor();
  await shot("toggle");
  // Neither key has moved the selection or written into the cell.
  expect(await read("AD1")).toBe("");
  expect(await findingsIn(page, ".folds")).toEqual([]);
});

test("nothing has gone wrong unseen", () => {
  expect(errors).toEqual([]);
});
