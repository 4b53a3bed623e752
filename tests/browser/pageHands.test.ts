/** What hands do at the grid, and what the grid makes of it. */
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, newWindow, open } from "./support/browser.ts";
import { gridOf } from "./support/grid.ts";
import { type HandsHost, startHandsHost } from "./support/handsHost.ts";
import { picture } from "./support/sidebarPage.ts";

let host: HandsHost;
let browser: Browser;
let page: Page;
let grid: ReturnType<typeof gridOf>;
let errors: readonly string[] = [];
let line: CDPSession;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHandsHost(), launch()]);
  const context = await newWindow(browser);
  const opened = await open(context, host.address);
  page = opened.page;
  errors = opened.errors;
  grid = gridOf(page);
  line = await context.newCDPSession(page);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** What the cells show, without the clipboard. */
const shown = (area: string): readonly (readonly string[])[] => host.shown(area);

async function copied(area: string): Promise<{ text: string; html: string }> {
  await grid.read(area);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const part = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? "";
    return { text: await part("text/plain"), html: await part("text/html") };
  });
}

test("[HA1] a copied text keeps its line breaks, for pages, Word, Excel and for plain text", async () => {
  const { text, html } = await copied("A1:B2");
  expect(text).toBe('"Dòng một\nDòng <hai>"\tMô hình mới\ntrước\t"có ""nháy""\nvà hai"');
  expect(html.match(/<td[^>]*>(.*?)<\/td>/g)?.map((cell) => cell.replace(/<td[^>]*>|<\/td>/g, ""))).toEqual([
    'Dòng một<br style="mso-data-placement:same-cell">Dòng &lt;hai&gt;',
    "Mô hình mới",
    "trước",
    'có "nháy"<br style="mso-data-placement:same-cell">và hai',
  ]);
  // Without a break nothing is quoted.
  expect((await copied("A3:B3")).text).toBe("12,5\tTRUE");
  expect((await copied("A2")).text).toBe("trước");
});

test("[HA2] Space ticks the boxes of the selection, and none when all are ticked", async () => {
  await grid.goTo("D1");
  await page.keyboard.press(" ");
  await expect.poll(() => shown("D1:D4")).toEqual([["TRUE"], ["FALSE"], ["FALSE"], ["không"]]);
  await grid.goTo("C1:D4");
  await page.keyboard.press(" ");
  await expect.poll(() => shown("D1:D4")).toEqual([["TRUE"], ["TRUE"], ["TRUE"], ["có"]]);
  expect(shown("C1:C4")).toEqual([[""], [""], [""], [""]]);
  // What the host has done stands on the page a moment later.
  await grid.readUntil("D1:D4", "TRUE\nTRUE\nTRUE\ncó");
  await picture(page, "hands-boxes");
  await page.keyboard.press(" ");
  await expect.poll(() => shown("D1:D4")).toEqual([["FALSE"], ["FALSE"], ["FALSE"], ["không"]]);
  // In a cell without a box it is a text like any other.
  await grid.goTo("C6");
  await page.keyboard.type(" a");
  await page.keyboard.press("Enter");
  await expect.poll(() => shown("C6")).toEqual([[" a"]]);
});

test("[HA3] an item of a list may have a comma in it", async () => {
  // Its arrow, at the right end of E1: column E begins at 446 and is 200 wide, row 1 begins at 150.
  await page.mouse.click(629, 164);
  const items = page.getByText("Thôn, tổ dân phố", { exact: true });
  await items.first().waitFor();
  await picture(page, "hands-list");
  await items.first().click();
  await expect.poll(() => shown("E1")).toEqual([["Thôn, tổ dân phố"]]);
});

/** A key as an input method sends it: no key of the keyboard has this letter. */
async function packet(letter: string): Promise<void> {
  const key = { key: letter, text: letter, windowsVirtualKeyCode: 231 };
  await line.send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
  await line.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

/** As Unikey does it: what stands there is taken back by Backspace, and written anew. */
async function retyped(back: number, letters: string): Promise<void> {
  for (let times = 0; times < back; times += 1) await page.keyboard.press("Backspace");
  for (const letter of letters) await packet(letter);
}

describe("[HA4] Vietnamese by an input method", () => {
  test("that sends Backspace and types anew", async () => {
    await grid.goTo("A10");
    // Telex: "ddaats nuwowcs" becomes "đất nước".
    await page.keyboard.type("d");
    await retyped(1, "đ");
    await page.keyboard.type("a");
    await retyped(1, "â");
    await page.keyboard.type("t");
    await retyped(2, "ất");
    await page.keyboard.type(" nu");
    await retyped(1, "ư");
    await page.keyboard.type("o");
    await retyped(2, "ươ");
    await page.keyboard.type("c");
    await retyped(3, "ước");
    await page.keyboard.press("Enter");
    await expect.poll(() => shown("A10")).toEqual([["đất nước"]]);
  });

  test("that sends Backspace and types anew, over what the cell holds and faster than any hand", async () => {
    await grid.type("A11", "cũ");
    await grid.goTo("A11");
    await Promise.all([
      page.keyboard.type("a"),
      page.keyboard.press("Backspace"),
      packet("â"),
      page.keyboard.type("n"),
    ]);
    await page.keyboard.press("Tab");
    await expect.poll(() => shown("A11")).toEqual([["ân"]]);
  });

  test("that composes", async () => {
    await grid.goTo("A12");
    const compose = async (text: string) =>
      line.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    for (const text of ["t", "ti", "tie", "tiê", "tiên", "tiêng", "tiếng"]) await compose(text);
    await line.send("Input.insertText", { text: "tiếng" });
    await page.keyboard.type(" ");
    for (const text of ["v", "vi", "vie", "viê", "việ", "việt"]) await compose(text);
    await line.send("Input.insertText", { text: "việt" });
    await page.keyboard.press("Enter");
    await expect.poll(() => shown("A12")).toEqual([["tiếng việt"]]);
  });
});

test("no page has thrown an error", () => {
  expect(errors).toEqual([]);
});
