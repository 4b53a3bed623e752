/** The page about legacy fonts at a sidebar's size: what stands in cells, what becomes of it, written, brought back; nothing wrong for a screen reader. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AN, BINH, type Desk, openCampaignDesk } from "../services/support/desk.ts";
import { launch } from "./support/browser.ts";
import { findings } from "./support/findings.ts";
import { openSidebar, picture, type SidebarWindow } from "./support/sidebarPage.ts";

const TAB = "Đăng ký";
// Written by hand from the code tables of TCVN 5712 (VN3) and VNI-Windows.
const NAME = "C¶i c¸ch thñ tôc hµnh chÝnh b»ng tiÕng K'Ho t¹i nhµ sinh ho¹t céng ®ång th«n §\u00adng K'Ní";
const NAME_MEANT = "Cải cách thủ tục hành chính bằng tiếng K'Ho tại nhà sinh hoạt cộng đồng thôn Đưng K'Nớ";
const NEW = "Coâng taùc xaây döïng Ñaûng";
const NEW_MEANT = "Công tác xây dựng Đảng";

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  browser = await launch();
  desk = openCampaignDesk();
  const type = (user: string, id: string, header: string, text: string) =>
    expect(desk.type(user, TAB, id, header, text)).toBeNull();
  type(AN, "MH-2023-001", "Tên mô hình", NAME);
  type(AN, "MH-2023-001", "Điểm mới", NEW);
  type(AN, "MH-2023-002", "Tên mô hình", "nghóa tình");
  type(BINH, "MH-2023-003", "Tên mô hình", "§¶ng bé x·");
});
afterAll(async () => {
  await browser.close();
});

/** The clerk's selection goes to a cell of Đăng ký, then the page is opened. */
async function open(look: Parameters<typeof openSidebar>[4] = {}): Promise<SidebarWindow> {
  desk.rpc(AN, { kind: "goTo", tab: "registrations", model: "MH-2023-001", column: "title" });
  const opened = await openSidebar(browser, desk, AN, "fonts", { height: 900, ...look });
  await opened.page.getByText("Đã xem").waitFor();
  return opened;
}

/** The widest thing on the page, in pixels beyond the window. */
const beyond = ({ page }: SidebarWindow) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const cell = (id: string, header: string) => desk.cell(TAB, id, header);

it("[LF5] [LF6] shows the suspected cells of the tab, converts the ticked ones and brings them back", async () => {
  const opened = await open();
  const { page, errors } = opened;
  expect(await page.getByRole("main").innerText()).toContain("Đã xem cả tab Đăng ký");
  expect(await page.locator(".card .meant").allInnerTexts()).toEqual([NAME_MEANT, NEW_MEANT]);
  expect(await page.getByRole("main").innerText()).toContain("1 ô khác cũng có vẻ gõ bằng phông cũ");
  await picture(page, "fonts", true);
  expect([await findings(page), await beyond(opened)]).toEqual([[], 0]);
  const place = desk.place(TAB, "MH-2023-001", "Tên mô hình");
  await page.getByLabel(`Phông đã gõ ở ô ${place}`).selectOption({ label: "TCVN3 chữ hoa (.VnTimeH)" });
  expect(await page.locator(".card .meant").first().innerText()).toBe(NAME_MEANT.toUpperCase());
  await page.getByLabel(`Phông đã gõ ở ô ${place}`).selectOption({ label: "TCVN3 (.VnTime)" });
  await page.getByRole("checkbox").last().uncheck();
  await page.getByRole("button", { name: "Chuyển 1 ô" }).click();
  await page.getByText("Đã chuyển 1 ô sang Unicode").waitFor();
  expect([cell("MH-2023-001", "Tên mô hình"), cell("MH-2023-001", "Điểm mới")]).toEqual([NAME_MEANT, NEW]);
  await picture(page, "fonts-done", true);
  expect([await findings(page), await beyond(opened)]).toEqual([[], 0]);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Đã trả lại 1 ô như trước").waitFor();
  expect(cell("MH-2023-001", "Tên mô hình")).toBe(NAME);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("[LF2] tells of a cell that somebody changed meanwhile, and leaves it alone", async () => {
  const opened = await open({ colorScheme: "dark" });
  const { page, errors } = opened;
  await page.locator(".card").first().waitFor();
  expect(desk.type(AN, TAB, "MH-2023-001", "Điểm mới", "Đã gõ lại")).toBeNull();
  await page.getByRole("button", { name: "Chuyển 2 ô" }).click();
  await page.getByText("Đã chuyển 1 ô sang Unicode").waitFor();
  const changed = desk.place(TAB, "MH-2023-001", "Điểm mới");
  expect(await page.locator(".notice").innerText()).toContain(`Để nguyên ô ${changed}: nội dung đã khác`);
  expect([cell("MH-2023-001", "Tên mô hình"), cell("MH-2023-001", "Điểm mới")]).toEqual([
    NAME_MEANT,
    "Đã gõ lại",
  ]);
  await picture(page, "fonts-dark", true);
  expect([await findings(page), await beyond(opened), errors]).toEqual([[], 0, []]);
  await page.context().close();
});

it("[LF1] of selected cells shows the others behind a line of their own; where nothing is to be done it says so", async () => {
  desk.rpc(AN, { kind: "goTo", tab: "registrations", model: "MH-2023-001", column: "title" });
  const seat = desk.host.page(desk.file, AN);
  const title = seat.selection;
  if (title === null) throw new Error("Nothing is selected");
  const opened = await open();
  const { page, errors } = opened;
  await page.getByText("Không thấy chữ gõ bằng phông cũ").waitFor();
  await picture(page, "fonts-nothing", true);
  expect(await findings(page)).toEqual([]);
  const { sheet, row, column, columns } = title;
  seat.select({ sheet, row, column, rows: 2, columns });
  await page.getByRole("button", { name: "Xem lại" }).click();
  await page.getByText("Đã xem các ô đang chọn ở tab Đăng ký.").waitFor();
  await page.getByText("1 ô khác đang chọn, không rõ là phông cũ").click();
  const place = desk.place(TAB, "MH-2023-002", "Tên mô hình");
  await page.getByLabel(`Phông đã gõ ở ô ${place}`).selectOption({ label: "VNI (VNI-Times)" });
  await picture(page, "fonts-others", true);
  expect([await findings(page), await beyond(opened)]).toEqual([[], 0]);
  await page.getByRole("button", { name: "Chuyển 1 ô" }).click();
  await page.getByText("Đã chuyển 1 ô sang Unicode").waitFor();
  expect([cell("MH-2023-002", "Tên mô hình"), errors]).toEqual(["nghĩa tình", []]);
  await page.context().close();
});
