/** The board and the unit's card with what nobody hopes for: hostile and endless texts, lost answers, broken tabs, pages left open. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnsOf, registrationLine } from "../services/support/campaignHost.ts";
import { letters } from "../services/support/desk.ts";
import { type Office, OWNER, openOffice } from "../services/support/hosted.ts";
import { pastedRequest } from "../services/support/pastedRequest.ts";
import { openBoardHost } from "./support/boardHost.ts";
import { openBoard } from "./support/boardPage.ts";
import { launch } from "./support/browser.ts";
import { findings } from "./support/findings.ts";
import { openSidebar, picture } from "./support/sidebarPage.ts";

const ENDLESS = "Đ".repeat(3000);
/** A page, a formula, marks that turn the direction of what follows, half a character. */
const HOSTILE = `=HYPERLINK("http://x.example";"x") <img src=x onerror="document.title='bị chiếm'">\u202E đảo chữ \u2066`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const typed = (office: Office, tab: string, header: string, row: number, text: string) => {
  const at = `${letters(columnsOf(office, tab)(header) + 1)}${row}`;
  // An apostrophe makes it text, as people write it; it is no part of the cell.
  expect(
    office.host.as(OWNER).type(office.file, tab, at, text.startsWith("=") ? `'${text}` : text).refused,
  ).toBeNull();
};
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const ordersOf = (office: Office, command: string) =>
  office.values("Lệnh").filter((line) => line.includes(command)).length;

describe("the board", () => {
  it("[D19] [D15] with endless and hostile names in units, models and members nothing is cut, runs or turns round", async () => {
    const office = openBoardHost();
    typed(office, "Đơn vị", "Tên", 2, ENDLESS);
    typed(office, "Đơn vị", "Tên", 3, HOSTILE);
    typed(office, "Đơn vị", "Điện thoại", 3, ENDLESS);
    typed(office, "Đăng ký", "Tên mô hình", 2, ENDLESS);
    typed(office, "Đăng ký", "Tên mô hình", 3, HOSTILE);
    typed(office, "Tổ thẩm định", "Họ tên", 2, ENDLESS);
    office.tick();
    for (const look of [{}, { width: 390, height: 844 }]) {
      const { page, errors } = await openBoard(browser, office, look);
      expect(await beyond(page)).toBe(0);
      await page.getByRole("button", { name: "Gia hạn", exact: false }).first().click();
      await page.getByRole("button", { name: /^22\/11/ }).click();
      await page.keyboard.type(HOSTILE);
      expect(await beyond(page)).toBe(0);
      await picture(page, "attack-extend", true);
      await page.getByRole("button", { name: "← Trở lại bảng" }).click();
      for (const task of await page.locator("button.task").all()) {
        await task.click();
        await page.getByRole("button", { name: "← Trở lại bảng" }).waitFor();
        expect(await beyond(page)).toBe(0);
        await page.getByRole("button", { name: "← Trở lại bảng" }).click();
      }
      expect([await page.title(), errors]).toEqual(["Điều hành", []]);
      // The marks of direction are taken away with the name’s other invisible signs.
      expect(await page.locator("main").innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      await page.context().close();
    }
  });

  it("[D19] [D15] tells that Lệnh cannot be read before an order is given", async () => {
    const office = openBoardHost();
    office.host.as(OWNER).deleteRows(office.file, "Lệnh", 1);
    const { page } = await openBoard(browser, office);
    expect(await page.locator(".notice").innerText()).toContain("Tab Lệnh: dòng tiêu đề của tab không còn.");
    await page.context().close();
  });

  it("[D18] says that ballots cannot be read, and not for ever that they are being read", async () => {
    const office = openBoardHost();
    office.host.as(OWNER).deleteSheet(office.file, "Chấm điểm");
    const { page } = await openBoard(browser, office);
    for (const name of [/^Phân công chấm/, /^Chấm lại vòng 2/, /^Mở lại phiếu/]) {
      await page.getByRole("button", { name }).click();
      await page.getByText("Chưa đọc được các phiếu đã có.").waitFor();
      expect(await page.locator(".notice").innerText()).toContain("Tab Chấm điểm");
      await page.getByRole("button", { name: "← Trở lại bảng" }).click();
    }
    await page.context().close();
  });

  it("[D21] an answer that is lost leads to no second order, and is followed all the same", async () => {
    const office = openBoardHost();
    const { page, line } = await openBoard(browser, office);
    await page.getByRole("button", { name: /^Thêm dòng đăng ký/ }).click();
    await page.getByLabel("Đơn vị", { exact: true }).fill("U5");
    await page.getByLabel("Số dòng").fill("2");
    // The order arrives, and its answer does not.
    Object.defineProperty(line, "state", {
      get: () => (line.heard.at(-1)?.kind === "command" ? "answerLost" : "up"),
    });
    await page.getByRole("button", { name: "Thêm dòng", exact: true }).click();
    await page.getByText("Đã giao, đang chờ.").waitFor();
    expect(ordersOf(office, "Thêm dòng đăng ký")).toBe(1);
    office.tick();
    await page.locator(".following .done").waitFor();
    await page.context().close();
  });

  it("[D21] a lost question is said to have done nothing; where nothing can be heard, what to look at", async () => {
    const office = openBoardHost();
    const { page, line } = await openBoard(browser, office);
    await page.getByRole("button", { name: /^Lập bảng xếp hạng/ }).click();
    line.state = "lost";
    await page.getByRole("button", { name: "Lập bảng", exact: true }).click();
    await page.getByText("chưa rõ việc này đã vào tab Lệnh hay chưa").waitFor();
    line.state = "up";
    await page.getByRole("button", { name: "Lập bảng", exact: true }).click();
    await page.getByText("Đã giao, đang chờ.").waitFor();
    expect(ordersOf(office, "Lập bảng xếp hạng")).toBe(1);
    await page.context().close();
  });

  it("[D15] a double click is one order, and so are two in one moment", async () => {
    const office = openBoardHost();
    const { page } = await openBoard(browser, office);
    await page.getByRole("button", { name: /^Lập bảng xếp hạng/ }).click();
    await page.getByRole("button", { name: "Lập bảng", exact: true }).dblclick();
    await page.getByText("Đã giao, đang chờ.").waitFor();
    expect(ordersOf(office, "Lập bảng xếp hạng")).toBe(1);
    await page.getByRole("button", { name: "← Trở lại bảng" }).click();
    await page.getByRole("button", { name: /^Khôi phục các tab/ }).click();
    await page.getByRole("button", { name: "Khôi phục", exact: true }).evaluate((button) => {
      if (!(button instanceof HTMLElement)) return;
      button.click();
      button.click();
    });
    await page.getByText("Đã giao, đang chờ.").waitFor();
    expect(ordersOf(office, "Khôi phục các tab")).toBe(1);
    await page.context().close();
  });

  it("[D22] left open for an hour it reads anew before an order is prepared", async () => {
    const office = openBoardHost();
    const { page } = await openBoard(browser, office);
    // The page’s own clock goes on by an hour, the campaign’s to the next morning; meanwhile another unit was given more time.
    office.rpc(OWNER, {
      ...{ kind: "command", command: "Gia hạn", target: "U1", value: "báo cáo 28/11/2023", reason: "Mưa lũ" },
    });
    office.host.skipTo("2023-11-18T08:00:00+07:00");
    office.tick();
    await page.evaluate("{ const now = Date.now; Date.now = () => now() + 3_600_000; }");
    await page.getByRole("button", { name: /^Gia hạn…/ }).click();
    await page.getByLabel("Đơn vị", { exact: true }).fill("U1");
    await page.getByText("hạn riêng 28/11/2023, còn 11 ngày").waitFor();
    await page.context().close();
  });

  it("[D19] [D16] of 300 units in one group, without a team, it is read and an order is given as ever", async () => {
    const office = openOffice({ now: "2023-04-01T08:00:00+07:00" });
    office.install();
    const units = Array.from({ length: 300 }, (_, at) => `Đảng ủy xã số ${at + 1}\tTCCSĐ trực thuộc`);
    const asked = pastedRequest("applySetup", {
      settings: { rowsPerUnit: "1" },
      units: ["Tên\tNhóm đơn vị", ...units].join("\n"),
    });
    expect(office.rpc(OWNER, asked)).toMatchObject({ applied: true, units: 300 });
    office.tick();
    const { page, errors } = await openBoard(browser, office);
    await page.getByRole("heading", { name: "Quá hạn: 300 đơn vị" }).waitFor();
    expect(await page.locator(".late li").count()).toBe(5);
    await page.getByRole("button", { name: "Xem thêm 295 đơn vị" }).click();
    expect(await page.locator(".late li").count()).toBe(300);
    await page.getByRole("button", { name: /^Thêm thành viên/ }).click();
    await page.getByLabel("Họ tên *").fill("Thành viên đầu tiên");
    await page.getByLabel("Email *").fill("dau-tien@lacduong.example");
    await page.getByLabel("Đơn vị công tác").fill("số 299");
    await page.getByRole("region", { name: "Sẽ làm" }).waitFor();
    expect([await beyond(page), await findings(page), errors]).toEqual([0, [], []]);
    await page.context().close();
  });
});

describe("the unit’s card", () => {
  const CLERK = "van-thu@lacduong.example";

  it("[CU4] [CU5] with endless and hostile texts nothing is cut or runs, and a letter is prepared", async () => {
    const office = openOffice({ now: "2023-03-27T08:00:00+07:00" });
    office.install();
    office.rpc(
      OWNER,
      pastedRequest("applySetup", {
        settings: { rowsPerUnit: "3", organiserPhone: HOSTILE.slice(0, 40) },
        units: `Mã\tTên\tNhóm đơn vị\tEmail\nU\t${ENDLESS}\tUBND huyện\t${CLERK}`,
      }),
    );
    office.file.share(CLERK, "editor");
    office.tick();
    const at = columnsOf(office, "Đăng ký");
    const lines = [ENDLESS, HOSTILE, `nửa chữ \ud83d`].map((title, index) => {
      const line = [...registrationLine(index + 1)];
      line[at("Tên mô hình") - at("Đối tượng")] = title.startsWith("=") ? `'${title}` : title;
      line[at("Sản phẩm") - at("Đối tượng")] = "";
      return line;
    });
    const cell = `${letters(at("Đối tượng") + 1)}2`;
    expect(office.host.as(CLERK).paste(office.file, "Đăng ký", cell, lines).refused).toBeNull();
    office.tick();
    for (const look of [{}, { width: 390, height: 844 }]) {
      const { page, errors } = await openSidebar(browser, office, CLERK, "unit", look);
      await page.locator("h1:not(.hidden)").waitFor();
      expect(await page.locator(".model h2").count()).toBe(3);
      await page.getByRole("button", { name: "Xin gia hạn…" }).first().click();
      await page.getByLabel("Đến hết ngày").fill("2023-04-05");
      await page.getByLabel("Lý do").fill(`${HOSTILE} \ud83d`);
      await page.getByRole("link", { name: "Mở thư đã soạn" }).waitFor();
      expect([await page.title(), await beyond(page), errors]).toEqual(["Đơn vị của tôi", 0, []]);
      await picture(page, "attack-unit", true);
      await page.context().close();
    }
  });

  it("[CU7] “Thêm mô hình…” leads to the row that is free now, not over a colleague’s", async () => {
    const office = openOffice({ now: "2023-03-01T08:00:00+07:00" });
    office.install();
    office.rpc(
      OWNER,
      pastedRequest("applySetup", {
        settings: { rowsPerUnit: "2" },
        units: `Mã\tTên\tNhóm đơn vị\tEmail\nU\tXã U\tTCCSĐ trực thuộc\t${CLERK}`,
      }),
    );
    office.file.share(CLERK, "editor");
    office.tick();
    const { page } = await openSidebar(browser, office, CLERK, "unit");
    await page.getByText("Chưa đăng ký mô hình nào").waitFor();
    office.host.as(CLERK).type(office.file, "Đăng ký", "E2", "Tập thể");
    await page.getByRole("button", { name: "Thêm mô hình…" }).click();
    await page.getByText("Đã tới ô").waitFor();
    // Rows count from 0: row 3 of the sheet.
    expect(office.host.page(office.file, CLERK).selection).toMatchObject({ row: 2, column: 4 });
    office.host.as(CLERK).type(office.file, "Đăng ký", "E3", "Cá nhân");
    await page.getByRole("button", { name: "Thêm mô hình…" }).click();
    await page.getByText("Các dòng của đơn vị đã dùng hết.").waitFor();
    await page.context().close();
  });
});
