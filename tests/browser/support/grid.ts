import type { Page } from "playwright-core";
import { PATIENCE } from "./patience.ts";

/** What the clipboard holds until the grid has copied. */
const NOT_COPIED = "chưa chép";

/** In milliseconds: whoever looks all the time takes the processor from those who are waited for. */
const A_GLANCE = 20;
const A_WHILE = 400;

/** What a person does in the grid, with the keyboard: the cells themselves are drawn, not elements. */
export function gridOf(page: Page) {
  const nameBox = page.locator(".grid input").first();
  const tab = async (name: string): Promise<void> => {
    await page.getByText(name, { exact: true }).last().click();
    await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
  };
  const goTo = async (cell: string): Promise<void> => {
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    // The keyboard is back in the cells when the jump is done.
    await page.locator('[data-u-comp="editor"]:focus').waitFor({ state: "attached" });
    // Univer moves the selection once more after that and tells nobody; a person's hands are slower.
    await page.waitForTimeout(150);
  };
  const type = async (cell: string, text: string): Promise<void> => {
    await goTo(cell);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  /** Copies as a person does and reads the clipboard. */
  const read = async (area: string): Promise<string> => {
    await goTo(area);
    await page.evaluate((nothing) => navigator.clipboard.writeText(nothing), NOT_COPIED);
    await page.keyboard.press("Control+c");
    const end = Date.now() + PATIENCE;
    let seen = NOT_COPIED;
    while (seen === NOT_COPIED && Date.now() < end) {
      await page.waitForTimeout(A_GLANCE);
      seen = await page.evaluate(() => navigator.clipboard.readText());
    }
    return seen;
  };
  /** Reads until the text is there: what others do comes a moment later. */
  const readUntil = async (area: string, wanted: string): Promise<string> => {
    const end = Date.now() + PATIENCE;
    let seen = await read(area);
    while (seen !== wanted && Date.now() < end) {
      await page.waitForTimeout(A_WHILE);
      seen = await read(area);
    }
    return seen;
  };
  const paste = async (cell: string, text: string, html?: string): Promise<void> => {
    await page.evaluate(
      async ([plain, rich]) => {
        const parts: Record<string, Blob> = { "text/plain": new Blob([plain ?? ""], { type: "text/plain" }) };
        if (rich) parts["text/html"] = new Blob([rich], { type: "text/html" });
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [text, html ?? ""],
    );
    await goTo(cell);
    await page.keyboard.press("Control+v");
  };
  return { tab, goTo, type, read, readUntil, paste };
}
