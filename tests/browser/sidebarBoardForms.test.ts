/** The forms of Điều hành over a campaign whose ballots are in: three models of 80, 75 and 70 points, each scored alike by three members. */
import type { Browser } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Office } from "../services/support/hosted.ts";
import { openRankedDesk } from "../services/support/ranked.ts";
import { openBoard } from "./support/boardPage.ts";
import { findings } from "./support/findings.ts";
import { keepOpen } from "./support/officeBrowser.ts";
import { picture } from "./support/sidebarPage.ts";

let browser: Browser;
let office: Office;
keepOpen(openRankedDesk, (...opened) => {
  [browser, office] = opened;
});

describe("the forms of the board", () => {
  it("[O8] [D15] round 2 shows how far ballots lie apart, and one within the limit waits for its reason", async () => {
    const { page } = await openBoard(browser, office);
    await page.getByRole("button", { name: /^Chấm lại vòng 2/ }).click();
    const models = page.getByRole("group", { name: "Mô hình chấm lại" });
    await models.getByText("MH-2023-001").waitFor();
    const lines = (await models.locator("label").allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    expect(lines.map((text) => text.includes("chênh 0"))).toEqual([true, true, true]);
    await models.getByText("MH-2023-001").click();
    const order = page.getByRole("button", { name: "Chấm lại 1 mô hình" });
    expect(await order.isDisabled()).toBe(true);
    expect(await page.locator("#lacks").innerText()).toContain("lý do");
    await page.getByLabel(/^Lý do/).fill("Hai phiếu chấm theo tiêu chí cũ");
    expect(await order.isDisabled()).toBe(false);
    expect(await findings(page)).toEqual([]);
    await picture(page, "board-second", true);
    await page.context().close();
  });

  it.each([
    [300, 768],
    [390, 844],
  ])(
    "[D19] each opens with nothing wrong for a screen reader and nothing cut, %s pixels wide",
    async (width, height) => {
      const { page } = await openBoard(browser, office, { width, height });
      const tasks = page.getByRole("region", { name: "Việc của Ban Tổ chức" }).getByRole("button");
      const names = (await tasks.allInnerTexts()).map((text) => text.split("\n")[0] ?? "");
      expect(names.length).toBeGreaterThan(10);
      for (const name of names) {
        await page.getByRole("button", { name }).first().click();
        await page.getByRole("button", { name: "Trở lại bảng" }).waitFor();
        const cut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect([name, await findings(page), cut]).toEqual([name, [], false]);
        await page.getByRole("button", { name: "Trở lại bảng" }).click();
        await page.getByRole("heading", { name: "Việc của Ban Tổ chức" }).waitFor();
      }
      await page.context().close();
    },
  );
});
