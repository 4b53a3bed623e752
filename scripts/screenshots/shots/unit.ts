import type { Browser } from "playwright-core";
import type { Campaign } from "../campaign.ts";
import { type Desk, LAPTOP, sitDown } from "../desk.ts";

/** Văn phòng HĐND và UBND huyện; its reserved rows are 12 to 21, and the sample has filled none of them. */
const UNIT = "don-vi-02@lacduong.example";
const LOOKS = 300;
const TITLE = "Một cửa thân thiện: hẹn giờ giải quyết thủ tục qua Zalo";

export async function unit(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, UNIT);
  const { page, grid } = desk;
  await grid.tab("Đăng ký");
  await grid.paste("E12", `Tập thể\tVăn phòng HĐND và UBND huyện\t\t\t${TITLE}`);
  await grid.readUntil("I12", TITLE);
  await grid.paste("S12", "31/2/2023");
  await grid.readUntil("S12", "31/2/2023");
  // Back to the left, where the row says what it lacks: after the date was looked at, too.
  await grid.goTo("D12");
  await grid.goTo("C12");
  await lacksDate(grid);
  await desk.picture("don-vi-con-thieu");
  await listed(desk);
  await beyondTheDeadline(desk);
  await grid.goTo("A4");
  await grid.type("I12", "Một cửa thân thiện, sửa sau hạn");
  await page.getByRole("status").getByText("Đăng ký đã khóa").waitFor();
  await desk.picture("don-vi-qua-han", { x: 466, y: 240, width: 900, height: 400 });
  await page.locator(".toast").first().waitFor({ state: "detached" });
  await desk.menu("Sổ Sáng Tạo", "Đơn vị của tôi");
  await desk.inside.getByText("Quá hạn đăng ký").waitFor();
  await desk.pictureOf(".side", "don-vi-the");
  await desk.onPhone();
  await desk.picture("dien-thoai-the");
  await desk.leave();
}

/** As copied from Word: two models, of which the first is the one typed before. */
const LIST = `TT\tTên mô hình, cách làm\tTập thể, cá nhân\tNội dung, cách làm\tThời gian bắt đầu
1\t${TITLE}\tVăn phòng HĐND và UBND huyện\tHẹn giờ qua Zalo, báo trước khi trả kết quả\t1/3/2023
2\tHồ sơ không giấy giữa các phòng\tVăn phòng HĐND và UBND huyện\tKý số, chuyển hồ sơ trên mạng nội bộ\t1/4/2023`;

/** The page that takes a list, with what it understood. */
async function listed({ page, menu, inside, pictureOf }: Desk): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 1000 });
  await menu("Sổ Sáng Tạo", "Nhập danh sách…");
  await inside.locator("#list").fill(LIST);
  await inside.getByText("Sẽ ghi như sau").scrollIntoViewIfNeeded();
  await pictureOf("dialog.page", "don-vi-nhap-danh-sach");
  await inside.getByRole("button", { name: "Đóng", exact: true }).click();
  await page.setViewportSize(LAPTOP);
}

/** Looked at by the steward, which answers in its own time. */
async function lacksDate(grid: Desk["grid"]): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks++) if ((await grid.read("C12")).includes("31/2/2023")) return;
  throw new Error("The row never said that 31/2/2023 is no day.");
}

/** To the deadline, and to the next morning: the steward has locked the tab by then. */
async function beyondTheDeadline({ page }: Desk): Promise<void> {
  for (const [press, arrived] of [
    ["Tới hạn tiếp theo", "29/3/2023, 00:00"],
    ["Sang ngày mai", "30/3/2023, 08:00"],
  ] as const) {
    await page.locator(".clock summary").click();
    await page.getByRole("button", { name: press }).click();
    await page.locator(".clock summary").getByText(arrived).waitFor();
    await page.locator(".clock.busy").waitFor({ state: "detached" });
  }
}
