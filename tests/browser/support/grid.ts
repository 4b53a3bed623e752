import type { Page } from "playwright-core";

/** Long enough for an old laptop; a test that waits this long has failed. */
const PATIENCE = 10_000;

/** What a person does in the grid, with the keyboard: the cells themselves are drawn, not elements. */
export function gridOf(page: Page) {
  const nameBox = page.locator(".grid input").first();
  const tab = async (name: string): Promise<void> => {
    await page.getByText(name, { exact: true }).last().click();
    await page.waitForTimeout(400);
  };
  const goTo = async (cell: string): Promise<void> => {
    await nameBox.fill(cell);
    await nameBox.press("Enter");
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
    await page.evaluate(() => navigator.clipboard.writeText("chưa chép"));
    await page.keyboard.press("Control+c");
    await page.waitForTimeout(150);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  /** Reads until the text is there: what others do comes a moment later. */
  const readUntil = async (area: string, wanted: string): Promise<string> => {
    const end = Date.now() + PATIENCE;
    let seen = await read(area);
    while (seen !== wanted && Date.now() < end) seen = await read(area);
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
