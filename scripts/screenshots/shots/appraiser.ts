import type { Browser } from "playwright-core";
import type { Campaign } from "../campaign.ts";
import { type Desk, sitDown } from "../desk.ts";

const APPRAISER = "tham-dinh-03@lacduong.example";
/** Below this person's first rows, so that they are in view. */
const OWN_ROWS = "F85";
/** Shares of the maximum, turn by turn: no two criteria alike. */
const SHARES = [0.9, 0.8, 0.75, 0.85];
const SUBMITTED = 3;
const COMMENT = "Cách làm riêng của thôn, có số liệu trước và sau; cần thêm văn bản của nơi đã áp dụng.";

export async function appraiser(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, APPRAISER);
  const { inside } = desk;
  await desk.grid.tab("Chấm điểm");
  await desk.menu("Sổ Sáng Tạo", "Chấm điểm…");
  await inside.locator(".ballot-whose").first().waitFor();
  await inside.getByRole("button", { name: "Khai né tránh…" }).click();
  await inside.locator(".conflict.open input").first().check();
  await inside.getByRole("combobox").selectOption({ index: 2 });
  await tall(desk, "cham-diem-ne-tranh");
  await inside.getByRole("button", { name: "Danh sách" }).click();
  await inside.locator("button.ballot").first().click();
  for (let done = 0; done < SUBMITTED; done += 1) {
    await score(desk);
    await inside.getByRole("button", { name: "Xem lại, nộp" }).click();
    if (done === 0) await tall(desk, "cham-diem-nop");
    await inside.getByRole("button", { name: "Nộp phiếu" }).click();
    await inside.getByRole("button", { name: "Chấm phiếu tiếp theo" }).click();
    await inside.getByText("Chưa chấm (11 tiêu chí)").waitFor();
  }
  await inside.locator("input.points").first().fill("11,5");
  await inside.getByText("Đã lưu").first().waitFor();
  await tall(desk, "cham-diem-phieu");
  await inside.getByRole("button", { name: "Danh sách" }).click();
  await desk.grid.goTo(OWN_ROWS);
  await desk.picture("cham-diem-danh-sach");
  await desk.leave();
  await wide(browser, campaign);
}

/** The same ballot in the dialog, on a laptop and on a telephone. */
async function wide(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, APPRAISER);
  const { inside } = desk;
  await desk.menu("Sổ Sáng Tạo", "Chấm điểm trên trang rộng…");
  await inside.locator(".ballot-whose").first().waitFor();
  await inside.getByRole("button", { name: /^Chấm tiếp/ }).click();
  await inside.locator(".part").first().waitFor();
  const second = inside.locator("input.points").nth(2);
  await second.fill("9");
  await inside.locator("input.points").first().focus();
  await desk.pictureOf("dialog.page", "cham-diem-rong");
  await second.fill("");
  await desk.onPhone();
  await inside.locator("input.points").first().focus();
  await desk.picture("cham-diem-dien-thoai");
  await desk.leave();
}

/** The sidebar as on a larger screen: with the button that comes last. */
async function tall(desk: Desk, name: string): Promise<void> {
  const usual = desk.page.viewportSize();
  await desk.page.setViewportSize({ width: 1366, height: 900 });
  await desk.pictureOf(".side", name);
  if (usual !== null) await desk.page.setViewportSize(usual);
}

/** Every criterion of the ballot that is open, and the comment when it is asked for. */
async function score({ inside }: Desk): Promise<void> {
  const points = inside.locator("input.points");
  for (const [turn, input] of (await points.all()).entries()) {
    const maximum = Number(await input.getAttribute("aria-valuemax"));
    const given = Math.round(maximum * (SHARES[turn % SHARES.length] ?? 1) * 2) / 2;
    await input.fill(String(given).replace(".", ","));
    await input.press("Enter");
  }
  await inside.locator("#field-comment").fill(COMMENT);
  await inside.getByText("Đã lưu").first().waitFor();
}
