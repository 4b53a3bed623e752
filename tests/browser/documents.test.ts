import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { textIn, unzipped } from "../docx/support.ts";
import { type Office, OWNER } from "../services/support/hosted.ts";
import { openBoardHost } from "./support/boardHost.ts";
import { findings } from "./support/findings.ts";
import { keepOpen } from "./support/officeBrowser.ts";
import { pagesOfPdf } from "./support/pdf.ts";
import { openSidebar, picture } from "./support/sidebarPage.ts";

let browser: Browser;
let office: Office;

keepOpen(openBoardHost, (...opened) => {
  [browser, office] = opened;
});

async function opened(look: Parameters<typeof openSidebar>[4] = { width: 1100, height: 700 }) {
  const window = await openSidebar(browser, office, OWNER, "documents", look);
  await window.page.getByRole("navigation", { name: "Các văn bản" }).waitFor();
  return window;
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe("the page Văn bản", () => {
  it("[VB14] lists the documents of this moment with what each lacks, then those whose time has not come", async () => {
    const { page, errors } = await opened();
    // What can be looked at without choosing first, and comes last in the year.
    expect(await page.getByRole("heading", { level: 2, name: "Công văn nhắc" }).isVisible()).toBe(true);
    const now = page.getByRole("region", { name: "Lúc này" });
    expect((await now.getByRole("button").allInnerTexts()).map((text) => text.split("\n"))).toEqual([
      ["Danh sách đăng ký", "10 mô hình", "Còn thiếu 3 chỗ"],
      ["Công văn nhắc", "2 đơn vị chưa đủ báo cáo", "Còn thiếu 5 chỗ"],
      ["Phiếu chấm", "Theo thành viên, theo mô hình", "Chọn thành viên để xem"],
    ]);
    const later = page.getByRole("region", { name: "Chưa tới lúc" });
    expect((await later.getByRole("button").allInnerTexts()).map((text) => text.split("\n")[0])).toEqual([
      "Danh sách danh hiệu thi đua",
      "Bảng tổng hợp điểm",
      "Biên bản họp Tổ thẩm định",
      "Tờ trình kết quả thẩm định",
      "Thông báo kết quả",
    ]);
    expect(await findings(page)).toEqual([]);
    await picture(page, "documents-1100");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("[VB14] a gap leads to its field or its cell; what is typed stands on the sheet and is kept", async () => {
    const { page, line } = await opened();
    await page.getByRole("button", { name: /^Công văn nhắc/ }).click();
    const sheet = page.getByRole("region", { name: "Xem trước" });
    expect(await sheet.locator("mark").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^Số văn bản/ }).click();
    await page.keyboard.type("7");
    await sheet.getByText("Số 07-CV/BTCHU").waitFor();
    expect(await page.getByRole("button", { name: /^Số văn bản/ }).count()).toBe(0);
    await page.getByRole("button", { name: /^Điện thoại Ban Tổ chức/ }).click();
    await page.waitForFunction(() => document.title === "closed");
    expect(line.heard.at(-1)).toEqual({
      kind: "goTo",
      tab: "settings",
      model: "organiserPhone",
      column: "value",
    });
    await page.reload();
    await page.getByRole("button", { name: /^Công văn nhắc/ }).click();
    await page.getByRole("region", { name: "Xem trước" }).getByText("Số 07-CV/BTCHU").waitFor();
    await page.context().close();
  });

  it("[VB13] [VB11] the downloaded file holds what the sheet shows, and text that people typed is text", async () => {
    const { page, errors } = await opened();
    await page.getByRole("button", { name: /^Danh sách đăng ký/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải .docx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("danh-sach-dang-ky-2023.docx");
    const text = textIn(unzipped(readFileSync(await download.path())));
    const hostile = "<b>Phòng họp không giấy</b> của cấp ủy cơ sở";
    expect(text).toContain(hostile);
    expect(text).toContain("[CẦN BỔ SUNG]");
    const sheet = page.getByRole("region", { name: "Xem trước" });
    expect(await sheet.innerText()).toContain(hostile);
    expect(await page.title()).toBe("Văn bản");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("[VB14] ballots of one appraiser, one by one or all in one file", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: /^Phiếu chấm/ }).click();
    expect(await page.getByRole("button", { name: "Tải .docx" }).isDisabled()).toBe(true);
    await page.getByLabel("Thành viên Tổ thẩm định").selectOption("A");
    const choice = page.getByLabel("Lập cho");
    await choice.waitFor();
    expect(await choice.locator("option").first().innerText()).toBe("Tất cả 8 phiếu, trong một tệp");
    expect(await page.locator(".sheet").count()).toBe(8);
    await choice.selectOption({ index: 1 });
    expect(await page.locator(".sheet").count()).toBe(1);
    expect(await findings(page)).toEqual([]);
    await picture(page, "documents-ballot", true);
    await page.context().close();
  });

  it("[VB14] nothing is cut on a laptop and on a phone, also in dark colours; the sheet stays paper", async () => {
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      const { page } = await opened({ width, height, colorScheme: width === 390 ? "dark" : "light" });
      await page.getByRole("button", { name: /^Danh sách đăng ký/ }).click();
      expect(await fits(page)).toBe(true);
      expect(await findings(page)).toEqual([]);
      await picture(page, `documents-${width}`, true);
      const colours = await page
        .locator(".sheet")
        .first()
        .evaluate((sheet) => {
          const { color, backgroundColor } = getComputedStyle(sheet);
          return [color, backgroundColor];
        });
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      await page.context().close();
    }
  });

  it("[VB9] printed, it is the sheets alone on A4, with page numbers from the second on", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: /^Danh sách đăng ký/ }).click();
    await page.locator(".sheet").first().waitFor();
    await page.evaluate(() => {
      globalThis.print = () => {
        document.title = "đang in";
      };
    });
    await page.getByRole("button", { name: "In", exact: true }).click();
    expect(await page.title()).toBe("đang in");
    const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
    // Ten rows on lying paper: two sheets in letters of Times' measures; a machine without any draws wider ones, and may need a third.
    expect(pages.length).toBe((await hasTimes(page)) ? 2 : Math.min(3, Math.max(2, pages.length)));
    const [first = "", ...others] = pages;
    expect(first).not.toMatch(/Lúc này|Tải \.docx|Thể thức|Còn thiếu/);
    // The head of the table stands on every sheet that has rows of it.
    const withRows = pages.filter((text) => /Tập thể \d/.test(text));
    expect(withRows.length).toBeGreaterThan(1);
    expect(withRows.filter((text) => !text.includes("Tên mô hình, cách làm"))).toEqual([]);
    expect(others.map((text) => Number(/^\d|\d$/.exec(text)?.[0]))).toEqual(
      others.map((_, index) => index + 2),
    );
    expect(first).not.toMatch(/^1(?!\d)/);
    // Whoever signs does so below the line that counts the rows, never on a sheet alone.
    expect(others.at(-1)).toMatch(/Danh sách này có 10 mô hình.*TRƯỞNG BAN/s);
    await page.context().close();
  });
});

/** Whether this machine has Times New Roman or a font as wide: M, i and W are 889, 278 and 944 thousandths of its size. */
function hasTimes(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null) throw new Error("Nothing can be measured");
    pen.font = '1000px "Times New Roman"';
    return Math.abs(pen.measureText("MiW").width - (889 + 278 + 944)) < 5;
  });
}
