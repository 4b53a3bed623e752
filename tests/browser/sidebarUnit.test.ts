/** The unit's card at a sidebar's size: long names, nothing begun, late, withdrawn, another account; nothing wrong for a screen reader. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { columnsOf, registrationLine } from "../services/support/campaignHost.ts";
import { letters } from "../services/support/desk.ts";
import { type Office, OWNER, openOffice } from "../services/support/hosted.ts";
import { pastedRequest } from "../services/support/pastedRequest.ts";
import { launch } from "./support/browser.ts";
import { countClicks } from "./support/clicks.ts";
import { findings } from "./support/findings.ts";
import { openSidebar, picture, type SidebarWindow } from "./support/sidebarPage.ts";

const LONG = "Trung tâm Văn hóa, Thông tin, Thể thao và Truyền thanh – Truyền hình huyện Lạc Dương";
const TITLE =
  "Phiếu hướng dẫn thủ tục hành chính bằng tiếng K'Ho kèm hình vẽ tại nhà sinh hoạt cộng đồng thôn Đưng K'Nớ";
const CLERK = "trung-tam@lacduong.example";
const NEW = "chi-bo-moi@lacduong.example";

let browser: Browser;
let office: Office;

beforeAll(async () => {
  browser = await launch();
  office = openOffice({ now: "2023-02-10T08:00:00+07:00" });
  office.install();
  const units = [`TT\t${LONG}\tUBND huyện\t${CLERK}`, `CBM\tChi bộ mới\tTCCSĐ trực thuộc\t${NEW}`];
  const request = pastedRequest("applySetup", {
    settings: { rowsPerUnit: "4", organiserPhone: "0263 3839 848" },
    units: ["Mã\tTên\tNhóm đơn vị\tEmail", ...units].join("\n"),
    appraisers: "Mã\tHọ tên\tEmail\nA\tThành viên A\ta@lacduong.example",
  });
  expect(office.rpc(OWNER, request)).toMatchObject({ applied: true });
  for (const email of [CLERK, NEW, "a@lacduong.example"]) office.file.share(email, "editor");
  office.tick();
});
afterAll(async () => {
  await browser.close();
});

/** Three registrations of the first unit: complete with a long name, without Sản phẩm, and one that is withdrawn later. */
function register(): void {
  const at = columnsOf(office, "Đăng ký");
  const lines = [1, 2, 3].map((number) => [...registrationLine(number)]);
  const place = (line: number, header: string, text: string) => {
    const cells = lines[line];
    if (cells) cells[at(header) - at("Đối tượng")] = text;
  };
  place(0, "Tên mô hình", TITLE);
  place(1, "Sản phẩm", "");
  const cell = `${letters(at("Đối tượng") + 1)}2`;
  expect(office.host.as(CLERK).paste(office.file, "Đăng ký", cell, lines).refused).toBeNull();
  office.rpc(OWNER, {
    ...{ kind: "command", command: "Rút mô hình", target: "MH-2023-003", value: "" },
    reason: "Điều chỉnh nhiệm vụ",
  });
  office.tick();
}

async function card(user: string, look: Parameters<typeof openSidebar>[4] = {}): Promise<SidebarWindow> {
  const opened = await openSidebar(browser, office, user, "unit", { height: 900, ...look });
  await opened.page.locator("h1:not(.hidden)").waitFor();
  return opened;
}

/** The widest thing on the page, in pixels beyond the window. */
const beyond = ({ page }: SidebarWindow) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it("[CU1] a unit that has begun nothing goes to its first cell with one click", async () => {
  const letter = office.values("Căn cứ").findIndex((line) => line[0] === "848-CV/HU") + 1;
  office.host.as(OWNER).type(office.file, "Căn cứ", `E${letter}`, "https://huyenuy.example/848");
  const opened = await card(NEW);
  const { page, errors } = opened;
  expect(await page.locator("h1").innerText()).toBe("Chi bộ mới");
  expect(await page.locator(".standing").innerText()).toContain("Chưa đăng ký mô hình nào");
  // [QT7] The letter's own address, which the organiser wrote down.
  const basis = page.getByText("Thời hạn theo");
  expect(await basis.innerText()).toBe("Thời hạn theo 848-CV/HU");
  expect(await basis.getByRole("link").getAttribute("href")).toBe("https://huyenuy.example/848");
  await picture(page, "unit-empty", true);
  const clicks = await countClicks(page);
  await page.getByRole("button", { name: "Thêm mô hình…" }).click();
  await page.getByText("Đã tới ô").waitFor();
  expect(await clicks()).toBe(1);
  // Rows 2–5 are the first unit's; E is Đối tượng.
  expect(office.host.page(office.file, NEW).selection).toMatchObject({ row: 5, column: 4 });
  expect([await findings(page), await beyond(opened), errors]).toEqual([[], 0, []]);
  await page.context().close();
});

it("[CU4] what lacks, what is complete and what is withdrawn are told in words, whatever their length", async () => {
  register();
  const opened = await card(CLERK);
  const { page, errors } = opened;
  expect(await page.locator(".model .mark").allInnerTexts()).toEqual([
    "Chưa đến lúc báo cáo",
    "Đăng ký chưa đủ",
    "Đã rút",
  ]);
  await picture(page, "unit-spring", true);
  await page.getByRole("button", { name: "Tới ô “Sản phẩm”" }).click();
  await page.getByText("Đã tới ô").waitFor();
  expect(office.host.page(office.file, CLERK).selection).toMatchObject({ row: 2, column: 20 });
  expect([await findings(page), await beyond(opened), errors]).toEqual([[], 0, []]);
  await page.context().close();
  const dark = await card(CLERK, { colorScheme: "dark" });
  expect([await findings(dark.page), await beyond(dark)]).toEqual([[], 0]);
  await picture(dark.page, "unit-dark", true);
  await dark.context.close();
});

it("[CU5] a late unit prepares its request for more time in the card", async () => {
  office.host.skipTo("2023-11-17T08:00:00+07:00");
  office.tick();
  const opened = await card(CLERK);
  const { page, errors } = opened;
  // Both complete or begun registrations ask for a report; 15/11 was the last day.
  expect(await page.locator(".standing h2").allInnerTexts()).toEqual([
    "1 đăng ký chưa đủ, quá hạn 234 ngày",
    "2 báo cáo quá hạn 2 ngày",
  ]);
  await picture(page, "unit-late", true);
  await page.getByRole("button", { name: "Xin gia hạn…" }).last().click();
  await page.getByLabel("Đến hết ngày").fill("2023-11-25");
  await page.getByLabel("Lý do").fill("Mưa lũ, mất điện");
  const link = page.getByRole("link", { name: "Mở thư đã soạn" });
  expect(await link.getAttribute("href")).toMatch(/^mailto:ban-to-chuc@lacduong\.example\?subject=Xin%20gia/);
  expect(await page.locator(".letter").innerText()).toContain(
    "đến hết ngày 25/11/2023; hạn hiện nay là 15/11/2023",
  );
  await picture(page, "unit-extension", true);
  expect([await findings(page), await beyond(opened), errors]).toEqual([[], 0, []]);
  await page.context().close();
});

it("[CU1] an address of no unit is told so, with whom to call", async () => {
  const opened = await card("a@lacduong.example");
  const { page, errors } = opened;
  const text = await page.locator("main").innerText();
  expect(text).toContain("Đang dùng a@lacduong.example.");
  expect(text).toContain("0263 3839 848");
  await picture(page, "unit-stranger", true);
  expect([await findings(page), await beyond(opened), errors]).toEqual([[], 0, []]);
  await page.context().close();
});

it("[CU4] on a phone nothing goes beyond the window", async () => {
  const opened = await card(CLERK, { width: 390, height: 844 });
  await picture(opened.page, "unit-phone", true);
  expect([await findings(opened.page), await beyond(opened)]).toEqual([[], 0]);
  await opened.context.close();
});
