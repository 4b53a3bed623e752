import type { Browser } from "playwright-core";
import { ORGANISER } from "../../../rehearsal/season/people.ts";
import type { Campaign } from "../campaign.ts";
import { type Desk, sitDown } from "../desk.ts";

/** As copied from a table in Word: the second line has an address that is none. */
const UNITS = `Tên\tNhóm đơn vị\tNgười đứng đầu\tEmail
Phòng Tư pháp\tUBND huyện\tTrưởng phòng Tư pháp\ttu-phap@lacduong.example
Phòng Y tế\tUBND huyện\tTrưởng phòng Y tế\ty-te tại lacduong`;
/** The whole of the board's first screen. */
const TALL = { width: 1366, height: 1600 };
/** The whole of a form. */
const FORM = { width: 1366, height: 1130 };
/** All columns of the orders at once. */
const WIDE = { width: 1680, height: 460 };

export async function organiser(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, ORGANISER);
  const { page, inside } = desk;
  await desk.grid.tab("Đơn vị");
  await desk.menu("Sổ Sáng Tạo");
  await page.getByRole("menuitem", { name: "Ban Tổ chức" }).hover();
  await desk.picture("to-chuc-menu", { x: 0, y: 0, width: 1000, height: 420 });
  await page.getByRole("menuitem", { name: "Thiết lập…" }).click();
  await inside.getByLabel("Đơn vị", { exact: true }).fill(UNITS);
  await inside.getByText("điều cần sửa").waitFor();
  await inside.getByRole("button", { name: "Áp dụng" }).scrollIntoViewIfNeeded();
  await desk.pictureOf("dialog.page", "to-chuc-thiet-lap");
  await page.getByRole("button", { name: "Đóng", exact: true }).click();
  await baseLevel(desk);
  await page.locator(".clock summary").click();
  await desk.picture("to-chuc-dong-ho", { x: 480, y: 0, width: 886, height: 290 });
  await desk.leave();
}

/** Two grass-roots organisations appraise their own; nothing has come of them yet. */
async function baseLevel({ page, grid, menu, inside, pictureOf }: Desk): Promise<void> {
  // Cấp thẩm định of the communes Lát and Đạ Sar.
  for (const cell of ["H26", "H27"]) await grid.type(cell, "Cơ sở");
  await menu("Sổ Sáng Tạo");
  await page.getByRole("menuitem", { name: "Ban Tổ chức" }).hover();
  await page.getByRole("menuitem", { name: "Kết quả cấp cơ sở…" }).click();
  await inside.getByText("chưa gửi").first().waitFor();
  await pictureOf(".side", "to-chuc-cap-co-so");
}

/** The page Điều hành while ballots are scored. */
export async function board(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, ORGANISER);
  const { page, inside } = desk;
  await desk.grid.tab("Đơn vị");
  await page.setViewportSize(TALL);
  await desk.menu("Sổ Sáng Tạo");
  await page.getByRole("menuitem", { name: "Ban Tổ chức" }).hover();
  await page.getByRole("menuitem", { name: "Điều hành…" }).click();
  await inside.getByRole("heading", { name: "Việc của Ban Tổ chức" }).waitFor();
  await desk.pictureOf(".side", "to-chuc-dieu-hanh");
  await desk.onPhone();
  await desk.picture("dien-thoai-dieu-hanh");
  await page.setViewportSize(FORM);
  await inside.getByRole("button", { name: /^Thêm đơn vị/ }).click();
  await inside.getByLabel("Tên *").fill("Đảng bộ xã Đưng Iar");
  await inside.getByLabel("Nhóm đơn vị *").selectOption("TCCSĐ trực thuộc");
  await inside.getByLabel("Email").fill("dung-iar@lacduong.example");
  await inside.getByLabel("Điện thoại").fill("0900 000 032");
  await inside.getByRole("region", { name: "Sẽ làm" }).waitFor();
  await desk.pictureOf(".side", "to-chuc-them-don-vi");
  await desk.leave();
}

/** What has been ordered during the year, with the steward's answers. */
export async function orders(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, ORGANISER);
  const { page } = desk;
  await desk.grid.tab("Lệnh");
  await page.setViewportSize(WIDE);
  await desk.picture("to-chuc-lenh");
  await desk.leave();
}
