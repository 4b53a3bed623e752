/** The page Kết quả cấp cơ sở at a sidebar's size: a result comes as a file, another as a changed text; nothing wrong for a screen reader. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resultText } from "../../src/domain/baseLevel/result.ts";
import { fingerprint } from "../../src/domain/rubric/fingerprint.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { type Desk, openCampaignDesk } from "../services/support/desk.ts";
import { OWNER } from "../services/support/hosted.ts";
import { launch } from "./support/browser.ts";
import { countClicks } from "./support/clicks.ts";
import { findings } from "./support/findings.ts";
import { openSidebar, picture, type SidebarWindow } from "./support/sidebarPage.ts";

const TITLE =
  "Đối thoại trước khi kết luận: giảm khiếu nại kéo dài ở các thôn đồng bào dân tộc thiểu số, thực hiện từ năm 2021";

const RESULT = {
  ...{ year: 2023, rubric: fingerprint(REFERENCE_RUBRIC), groups: ["I", "II"] },
  models: [
    {
      ...{ code: "MH-2023-001", title: TITLE, subject: "Chi bộ thôn 1", group: "Tập thể", rank: "1" },
      ...{ ballots: "3/3", means: [4000, 4200], mean: 8200, band: "Tốt", eligible: true, conclusion: "" },
    },
  ],
};

let browser: Browser;
let desk: Desk;
let unit: string;
let sent: string;

beforeAll(async () => {
  browser = await launch();
  desk = openCampaignDesk();
  unit = String(desk.rows("Đơn vị")[0]?.cells["Mã"]);
  expect(desk.type(OWNER, "Đơn vị", unit, "Cấp thẩm định", "Cơ sở")).toBeNull();
  sent = resultText({ ...RESULT, unit, name: "Đơn vị" });
});
afterAll(async () => {
  await browser.close();
});

/** The widest thing on the page, in pixels beyond the window. */
const beyond = ({ page }: SidebarWindow) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it("[BL7] takes a chosen file with one click, and names what is wrong with a changed text", async () => {
  const opened = await openSidebar(browser, desk, OWNER, "baseLevel", { height: 900 });
  const { page, errors } = opened;
  await page.getByText("chưa gửi").waitFor();
  expect([await findings(page), await beyond(opened)]).toEqual([[], 0]);
  const take = page.getByRole("button", { name: "Kiểm tra và ghi" });
  expect(await take.isDisabled()).toBe(true);
  await page.getByLabel("hoặc dán nội dung").fill(sent.replace("82\t", "92\t"));
  await take.click();
  await page.getByText("Chưa nhận được").waitFor();
  const said = await page.getByRole("main").innerText();
  expect(said).toContain("nội dung không khớp với mã kiểm tra");
  expect(said).toContain("mô hình MH-2023-001 ghi điểm “92” mà các nhóm tiêu chí cộng lại là 82");
  await picture(page, "base-refused", true);
  expect([await findings(page), await beyond(opened)]).toEqual([[], 0]);
  const clicks = await countClicks(page);
  await page
    .getByLabel("Chọn tệp đơn vị gửi (.txt)")
    .setInputFiles({ name: "ket-qua.txt", mimeType: "text/plain", buffer: Buffer.from(`\uFEFF${sent}`) });
  await expect.poll(() => page.getByLabel("hoặc dán nội dung").inputValue()).toContain("82\t");
  await take.click();
  await page.getByText("Đã ghi 1 mô hình").waitFor();
  expect(await clicks()).toBe(1);
  expect(await page.getByText("đã nhận 1 mô hình").count()).toBe(1);
  expect([await page.getByLabel("hoặc dán nội dung").inputValue(), await take.isDisabled()]).toEqual([
    "",
    true,
  ]);
  expect(desk.cell("Kết quả cơ sở", `${unit}/MH-2023-001`, "Tên mô hình")).toBe(TITLE);
  await picture(page, "base-received", true);
  expect([await findings(page), await beyond(opened)]).toEqual([[], 0]);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("[BL7] says in the page what is missing before a result can be sent", async () => {
  const opened = await openSidebar(browser, desk, OWNER, "baseLevel", { height: 900 });
  const { page, errors } = opened;
  await page.getByRole("button", { name: "Lập kết quả" }).click();
  await page.getByText("Chưa lập được").waitFor();
  expect(await page.getByRole("main").innerText()).toContain("chưa ghi mã của đơn vị này ở cấp trên");
  expect([await findings(page), await beyond(opened), errors]).toEqual([[], 0, []]);
  await page.context().close();
});

it("[BL9] takes a model that stands in another list, too, by a tick that is gone afterwards", async () => {
  const row = desk.rows("Đăng ký").find(({ cells }) => cells["Mã đơn vị"] !== unit);
  const id = String(row?.cells["Mã mô hình"]);
  expect(desk.type(OWNER, "Đăng ký", id, "Tên mô hình", TITLE)).toBeNull();
  // A result that comes in the same minute as the former one is not told from it.
  desk.host.skipTo("2023-02-10T09:00:00+07:00");
  const opened = await openSidebar(browser, desk, OWNER, "baseLevel", { height: 900 });
  const { page, errors } = opened;
  await page.getByLabel("hoặc dán nội dung").fill(resultText({ ...RESULT, unit, name: "Đơn vị, gửi lại" }));
  await page.getByLabel("Thay kết quả đã nhận").check();
  const take = page.getByRole("button", { name: "Kiểm tra và ghi" });
  await take.click();
  await page.getByText("Chưa nhận được").waitFor();
  expect(await page.getByRole("main").innerText()).toContain(`(${id}, `);
  await picture(page, "base-doubles", true);
  expect([await findings(page), await beyond(opened)]).toEqual([[], 0]);
  const tick = page.getByLabel("Nhận cả mô hình trùng tên");
  await tick.check();
  await take.click();
  await page.getByText("Đã ghi 1 mô hình").waitFor();
  await expect.poll(() => tick.isChecked()).toBe(false);
  expect(errors).toEqual([]);
  await page.context().close();
});
