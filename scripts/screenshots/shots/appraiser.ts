import type { Browser } from "playwright-core";
import type { Campaign } from "../campaign.ts";
import { type Desk, sitDown } from "../desk.ts";

const APPRAISER = "tham-dinh-03@lacduong.example";
/** Below this person's first rows, so that they are in view. */
const OWN_ROWS = "H85";
/** Shares of the maximum, turn by turn: no two criteria alike. */
const SHARES = [0.9, 0.8, 0.75, 0.85];
const SUBMITTED = 3;
const COMMENT = "Cách làm riêng của thôn, có số liệu trước và sau; cần thêm văn bản của nơi đã áp dụng.";

export async function appraiser(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, APPRAISER);
  const { inside } = desk;
  await desk.grid.tab("Chấm điểm");
  await desk.menu("Sổ Sáng Tạo", "Chấm điểm…");
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
  await inside.locator("input.points").first().press("Enter");
  await inside.getByText("Đã lưu").first().waitFor();
  await inside.getByRole("heading", { level: 1 }).evaluate((heading) => heading.scrollIntoView(false));
  await tall(desk, "cham-diem-phieu");
  await inside.getByRole("button", { name: "Danh sách" }).click();
  await desk.grid.goTo(OWN_ROWS);
  await desk.picture("cham-diem-danh-sach");
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
  await inside.locator("textarea").first().fill(COMMENT);
  await inside.getByText("Đã lưu").first().waitFor();
}
