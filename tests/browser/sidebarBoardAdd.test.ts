import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../services/support/campaignHost.ts";
import type { Office } from "../services/support/hosted.ts";
import { openBoardHost } from "./support/boardHost.ts";
import { openBoard } from "./support/boardPage.ts";
import { countClicks } from "./support/clicks.ts";
import { findings } from "./support/findings.ts";
import { keepOpen } from "./support/officeBrowser.ts";
import { picture } from "./support/sidebarPage.ts";

let browser: Browser;
let office: Office;

keepOpen(openBoardHost, (...opened) => {
  [browser, office] = opened;
});

const opened = async (look = {}): Promise<Page> => (await openBoard(browser, office, look)).page;
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const names = (tab: string, header: string) => {
  const at = columnsOf(office, tab);
  return office
    .values(tab)
    .slice(1)
    .map((line) => line[at(header)]);
};

describe("the form for a unit", () => {
  it("[J31] [D20] two clicks and the keyboard: refused for a name in capitals, added under another, followed to its rows", async () => {
    const page = await opened();
    const clicks = await countClicks(page);
    await page.getByRole("button", { name: /^Thêm đơn vị/ }).click();
    expect(await page.locator("#lacks").innerText()).toBe("Ghi tên đơn vị.\n\nChọn nhóm đơn vị.");
    await picture(page, "board-add-empty", true);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Tab");
    // The scoring sample's units are called “Đơn vị 1” and so on.
    await page.keyboard.type("ĐƠN VỊ 5");
    await page.keyboard.press("Tab");
    // Of the groups two begin with this letter.
    await page.keyboard.type("TT");
    await field(page, "Email").fill("moi@lacduong.example");
    await field(page, "Điện thoại").fill("0900 000 099");
    expect(await page.getByRole("region", { name: "Sẽ làm" }).innerText()).toBe(
      [
        "Sẽ làm",
        "Ghi ĐƠN VỊ 5 vào tab Đơn vị, mã do hệ thống cấp; chuẩn bị các dòng ở Đăng ký và Báo cáo.",
        "Chỉ moi@lacduong.example gõ được vào các dòng ấy.",
        "Hạn đăng ký 28/03/2023 đã hết: thêm xong thì Gia hạn đăng ký cho đơn vị này.",
        "Việc của bạn: chia sẻ bảng tính (Người chỉnh sửa) và tập lệnh hệ thống (Người xem) cho moi@lacduong.example.",
      ].join("\n\n"),
    );
    await picture(page, "board-add-filled", true);
    await page.keyboard.press("Enter");
    await page.locator(".following .refused").waitFor();
    expect(await page.locator(".following .refused").innerText()).toContain("cột Tên: ");
    expect(await field(page, "Tên *").inputValue()).toBe("ĐƠN VỊ 5");
    expect(await field(page, "Nhóm đơn vị *").inputValue()).toBe("TCCSĐ trực thuộc");
    // The list says it in words.
    expect(await field(page, "Nhóm đơn vị *").locator("option:checked").innerText()).toBe(
      "Tổ chức cơ sở đảng trực thuộc",
    );
    await picture(page, "board-add-refused", true);
    await field(page, "Tên *").fill("Đảng ủy xã Đưng K'Nớ");
    await page.getByRole("button", { name: "Thêm đơn vị", exact: true }).click();
    expect(await clicks()).toBe(2);
    await page.getByText("Đã ghi DV01 vào danh sách, đang chờ.").waitFor();
    await expect.poll(() => field(page, "Tên *").inputValue()).toBe("");
    await picture(page, "board-add-waiting", true);
    office.tick();
    await page.locator(".following .done").waitFor();
    const rows = names("Đăng ký", "Mã đơn vị").flatMap((code, index) => (code === "DV01" ? [index + 2] : []));
    expect(await page.locator(".following .done").innerText()).toBe(
      `✓ Đảng ủy xã Đưng K'Nớ (DV01) có 1 dòng ở tab Đăng ký: ${rows[0]}.`,
    );
    expect(await findings(page)).toEqual([]);
    await picture(page, "board-add-done", true);
    await page.getByRole("button", { name: "← Trở lại bảng" }).click();
    await page.context().close();
  });

  it("[D20] what is to be known first is shown, nothing is written, and “Vẫn thêm” adds it", async () => {
    const page = await opened({ width: 390, height: 844, colorScheme: "dark" });
    await page.getByRole("button", { name: /^Thêm đơn vị/ }).click();
    await field(page, "Tên *").fill("Xã Đạ Chais");
    await field(page, "Nhóm đơn vị *").selectOption("UBND huyện");
    const before = names("Đơn vị", "Tên").length;
    await page.getByRole("button", { name: "Thêm đơn vị", exact: true }).click();
    await page.getByText("Chưa ghi gì, cần xem trước:").waitFor();
    expect(await page.locator(".following .outcome").innerText()).toContain("Xã Đạ Chais chưa có");
    expect(names("Đơn vị", "Tên").length).toBe(before);
    await picture(page, "board-add-asked", true);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Vẫn thêm", exact: true }).click();
    await page.getByText("Đã ghi DV02 vào danh sách, đang chờ.").waitFor();
    expect(names("Đơn vị", "Tên").at(-1)).toBe("Xã Đạ Chais");
    office.tick();
    await page.context().close();
  });
});

describe("the form for a member", () => {
  it("[D20] says from which models the member steps back, and a unit is chosen by a part of its name", async () => {
    const page = await opened();
    await page.getByRole("button", { name: /^Thêm thành viên/ }).click();
    await field(page, "Họ tên *").fill("Thành viên d");
    await field(page, "Email *").fill("d@lacduong.example");
    await field(page, "Đơn vị công tác").fill("đơn vị");
    expect(await page.locator("#lacks").innerText()).toMatch(/^Có \d+ đơn vị khớp/);
    await field(page, "Đơn vị công tác").fill("don vi 5");
    expect(await page.getByRole("region", { name: "Sẽ làm" }).innerText()).toContain(
      "– cùng đơn vị với mô hình.",
    );
    await picture(page, "board-add-member", true);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Thêm thành viên", exact: true }).click();
    await page.getByText(/^Đã ghi TV01 vào danh sách, đang chờ/).waitFor();
    office.tick();
    await page.locator(".following .done").waitFor();
    expect(await page.locator(".following .done").innerText()).toBe(
      "✓ Đã thêm Thành viên d (TV01) vào Tổ thẩm định.",
    );
    await page.context().close();
  });
});
