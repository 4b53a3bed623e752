import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Office, OWNER, openOffice } from "../services/support/hosted.ts";
import { launch } from "./support/browser.ts";
import { findings } from "./support/findings.ts";
import { openSidebar, picture } from "./support/sidebarPage.ts";

const DIALOG = { width: 560, height: 480 };
const UNITS = [
  "Tên\tNhóm đơn vị\tEmail",
  "UBND xã Lát\tTCCSĐ trực thuộc\txa-lat@lacduong.example",
  '"UBND thị trấn\nLạc Dương"\tTCCSĐ trực thuộc\tthi-tran@lacduong.example',
].join("\n");
const TEAM = "Họ tên\tEmail\tMã đơn vị\nNguyễn Thị Kim Ngân\tngan@lacduong.example\tXã Không Có";

let browser: Browser;
let office: Office;

beforeAll(async () => {
  office = openOffice();
  office.install();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function understood(page: Page): Promise<string> {
  await page.locator(".notice").first().waitFor();
  return page.locator(".notice").first().innerText();
}

async function isInView(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

const bar = (page: Page) =>
  page.getByRole("progressbar", { name: "Cài đặt đợt đăng ký" }).evaluate((element) => {
    // A progressbar of this page is HTML's own.
    const { value, max } = element as HTMLProgressElement;
    return `${value} / ${max}`;
  });

it("[D14] [V21] sets up a campaign from pasted rosters: says what is wrong, what was understood, applies it once and follows the steward", async () => {
  const { page, errors, line } = await openSidebar(browser, office, OWNER, "setup", DIALOG);
  await page.getByLabel("Đơn vị", { exact: true }).fill(UNITS);
  await page.getByLabel("Tổ thẩm định", { exact: true }).fill(TEAM);
  await page.getByLabel("Hạn đăng ký").fill("31/2/2023");
  const wrong = page.locator(".notice", { hasText: "Còn 2 điều cần sửa" });
  await wrong.waitFor();
  expect(await wrong.innerText()).toContain("31/2/2023");
  expect(await wrong.innerText()).toContain("Xã Không Có");
  expect(await page.locator("td.wrong").allTextContents()).toEqual(["Xã Không Có (cần sửa)"]);
  expect(await page.getByRole("button", { name: "Áp dụng" }).isDisabled()).toBe(true);
  await picture(page, "setup-problems", true);
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("Hạn đăng ký").fill("28/3/2023");
  await page.getByLabel("Tổ thẩm định", { exact: true }).fill(TEAM.replace("Xã Không Có", "UBND xã Lát"));
  await page.locator(".notice.calm").waitFor();
  expect(await understood(page)).toContain("2 đơn vị, 1 thành viên Tổ thẩm định");
  expect(await page.getByRole("row").allInnerTexts()).toEqual([
    "Dòng\tMã\tTên\tNhóm đơn vị\tNgười đứng đầu\tEmail",
    "2\tDV01\tUBND xã Lát\tTổ chức cơ sở đảng trực thuộc\t\txa-lat@lacduong.example",
    "3\tDV02\tUBND thị trấn Lạc Dương\tTổ chức cơ sở đảng trực thuộc\t\tthi-tran@lacduong.example",
    "Dòng\tMã\tHọ tên\tChức vụ\tVai trò\tMã đơn vị\tEmail",
    "2\tTV01\tNguyễn Thị Kim Ngân\t\t\tDV01\tngan@lacduong.example",
  ]);
  expect(office.values("Đơn vị").length).toBe(1);
  await picture(page, "setup", true);
  await page.getByRole("button", { name: "Áp dụng" }).scrollIntoViewIfNeeded();
  line.state = "held";
  await page.getByRole("button", { name: "Áp dụng" }).click();
  await page.getByText("Bước 1 trên 2").waitFor();
  expect(await isInView(page, page.getByRole("progressbar"))).toBe(true);
  line.state = "lost";
  await page.getByText("Chưa áp dụng được").waitFor();
  expect(await isInView(page, page.getByRole("alert"))).toBe(true);
  expect(await isInView(page, page.getByRole("button", { name: "Đóng" }))).toBe(true);
  line.state = "up";
  await page.getByRole("button", { name: "Áp dụng" }).click();
  await page.getByRole("heading", { name: "Đang cài đặt đợt đăng ký" }).waitFor();
  expect(await isInView(page, page.getByRole("button", { name: "Đóng" }))).toBe(true);
  expect(await bar(page)).toBe("1 / 2");
  await picture(page, "setup-waiting");
  expect(await findings(page)).toEqual([]);
  expect(line.heard.filter(({ kind }) => kind === "applySetup").length).toBe(1);
  expect(office.values("Đơn vị").map((row) => row[2])).toEqual([
    "Tên",
    "UBND xã Lát",
    "UBND thị trấn Lạc Dương",
  ]);
  // Said in full, and written as Cấu hình and the lists of the tab have it.
  const group = office.values("Đơn vị")[0]?.indexOf("Nhóm đơn vị") ?? -1;
  expect(office.values("Đơn vị").map((row) => row[group])).toEqual([
    "Nhóm đơn vị",
    "TCCSĐ trực thuộc",
    "TCCSĐ trực thuộc",
  ]);
  line.state = "answerLost";
  await expect.poll(() => line.heard.filter(({ kind }) => kind === "order").length).toBe(1);
  line.state = "up";
  office.tick();
  await page.getByRole("heading", { name: "Đã cài đặt xong" }).waitFor();
  expect(await bar(page)).toBe("2 / 2");
  // Ten rows a unit (Số dòng đăng ký mỗi đơn vị).
  expect(await page.getByRole("listitem").nth(1).innerText()).toContain("20 dòng mới cho 2 đơn vị");
  await picture(page, "setup-applied");
  expect(await findings(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.getByRole("button", { name: "Đóng" }).click();
  expect(await page.title()).toBe("closed");
  await page.context().close();
});

it("[U24] shows what each pasted column was taken for, and takes it for what the organiser says", async () => {
  const { page, errors, line } = await openSidebar(browser, office, OWNER, "setup", {
    width: 1100,
    height: 700,
  });
  const list = [
    "DANH SÁCH ĐƠN VỊ\t\t\t",
    "STT\tTên đơn vị\tThuộc khối\tNgười ký",
    "1\tĐảng bộ xã A\tTCCSĐ trực thuộc\tBí thư A",
    "\tTổng cộng: 01\t\t",
  ].join("\n");
  await page.getByLabel("Đơn vị", { exact: true }).fill(list);
  const meaning = page.getByLabel("Người ký");
  await meaning.waitFor();
  expect(await page.locator(".notice", { hasText: "Xin xem lại" }).innerText()).toContain("Bí thư A");
  expect(
    await page
      .locator(".meanings select")
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
  ).toEqual(["name", "group", ""]);
  await page.locator(".meanings").scrollIntoViewIfNeeded();
  await picture(page, "setup-columns");
  expect(await findings(page)).toEqual([]);
  await meaning.selectOption({ label: "Người đứng đầu" });
  await page.getByRole("row", { name: /Đảng bộ xã A.*Bí thư A/ }).waitFor();
  expect(await meaning.inputValue()).toBe("head");
  const asked = line.heard.length;
  await page.getByLabel("Đơn vị", { exact: true }).fill("x".repeat(50_001));
  await page.getByText("Danh sách dài quá 50.000 ký tự. Hãy dán làm hai lần.").waitFor();
  expect(line.heard.length).toBe(asked);
  expect(await page.getByRole("button", { name: "Áp dụng" }).isDisabled()).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("[D13] [U25] keeps what was typed when the line is lost and when the dialog is closed, and brings another profile's own dates", async () => {
  const { page, line } = await openSidebar(browser, office, OWNER, "setup", {
    ...DIALOG,
    colorScheme: "dark",
  });
  await page.locator(".notice").first().waitFor();
  line.state = "lost";
  await page.getByLabel("Đơn vị", { exact: true }).fill(UNITS);
  await page.getByText("Chưa xem lại được").waitFor();
  // The page reads the list by itself; only the codes wait for the server.
  expect(await page.getByRole("row").nth(1).innerText()).toBe(
    "2\t\tUBND xã Lát\tTổ chức cơ sở đảng trực thuộc\t\txa-lat@lacduong.example",
  );
  line.state = "up";
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.locator(".notice.calm").waitFor();
  expect(await page.getByLabel("Đơn vị", { exact: true }).inputValue()).toBe(UNITS);
  await page.reload();
  const restored = page.getByText("Đã lấy lại nội dung nhập dở lần trước.");
  await restored.waitFor();
  expect(await page.getByLabel("Đơn vị", { exact: true }).inputValue()).toBe(UNITS);
  await page.getByRole("button", { name: "Làm lại từ đầu" }).click();
  await restored.waitFor({ state: "detached" });
  expect(await page.getByLabel("Đơn vị", { exact: true }).inputValue()).toBe("");
  await page.getByText("Đảng ủy xã, phường").click();
  // The profile's own date, as the tab Cấu hình would show it.
  expect(await page.getByLabel("Hạn đăng ký").inputValue()).toBe("31/03/2026");
  await page.getByText("Tên cơ quan, địa danh").click();
  await picture(page, "setup-dark", true);
  expect(await findings(page)).toEqual([]);
  await page.context().close();
});

it("[U28] offers to convert a list of a legacy font, shows what becomes of it, and takes it back", async () => {
  // Written by hand from the code tables of TCVN 5712 (VN3) and VNI-Windows.
  const odd =
    "§¶ng bé x· L¸t\tTCCS§ trùc thuéc\tlat@lacduong.example\nChi bé Qu©n sù\tTCCS§ trùc thuéc\tqs@lacduong.example";
  const meant =
    "Đảng bộ xã Lát\tTCCSĐ trực thuộc\tlat@lacduong.example\nChi bộ Quân sự\tTCCSĐ trực thuộc\tqs@lacduong.example";
  for (const [width, name] of [
    [300, "setup-font-narrow"],
    [560, "setup-font"],
  ] as const) {
    const { page, errors } = await openSidebar(browser, office, OWNER, "setup", { width, height: 700 });
    const list = page.getByLabel("Đơn vị", { exact: true });
    await list.fill(odd);
    await page.getByText("Danh sách Đơn vị có vẻ gõ bằng phông cũ").waitFor();
    await page.getByText("Đang xem lại nội dung…").waitFor({ state: "detached" });
    expect(await page.locator(".becomes dd").allInnerTexts()).toEqual(
      odd.split("\n").flatMap((line, index) => [line, meant.split("\n")[index] ?? ""]),
    );
    await picture(page, name, true);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Chuyển sang Unicode" }).click();
    await page.getByText("Đã chuyển danh sách Đơn vị sang Unicode").waitFor();
    expect(await list.inputValue()).toBe(meant);
    await page.getByRole("row", { name: /Chi bộ Quân sự/ }).waitFor();
    await picture(page, `${name}-done`, true);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Danh sách Đơn vị có vẻ gõ bằng phông cũ").waitFor();
    expect([await list.inputValue(), errors]).toEqual([odd, []]);
    await page.context().close();
  }
});
