import type { Browser } from "playwright-core";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../services/support/campaignHost.ts";
import { type Office, OWNER, openOffice } from "../services/support/hosted.ts";
import { HOSTILE_NAME, LONG_NAME, openBoardHost } from "./support/boardHost.ts";
import { openBoard } from "./support/boardPage.ts";
import { countClicks } from "./support/clicks.ts";
import { findings } from "./support/findings.ts";
import { keepOpen } from "./support/officeBrowser.ts";
import { openSidebar, picture } from "./support/sidebarPage.ts";

let browser: Browser;
let office: Office;

keepOpen(openBoardHost, (...opened) => {
  [browser, office] = opened;
});

const opened = (look = {}) => openBoard(browser, office, look);

const orders = () => {
  const at = columnsOf(office, "Lệnh");
  return office
    .values("Lệnh")
    .slice(1)
    .filter((line) => line[at("Lệnh")] !== "")
    .map((line) => ["Lệnh", "Đối tượng của lệnh", "Giá trị", "Lý do", "Trạng thái"].map((h) => line[at(h)]));
};

describe("the board", () => {
  it("[D19] says where the campaign stands, who is late with the telephone, what can be done; names stay text", async () => {
    const { page, errors } = await opened();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Chấm điểm: còn 14 ngày");
    expect(await page.getByText("đến hết 30/11/2023").isVisible()).toBe(true);
    const late = page.getByRole("region", { name: "Quá hạn: 2 đơn vị" });
    const lines = (await late.getByRole("listitem").allInnerTexts()).map((text) =>
      text.replaceAll("\n", " "),
    );
    // Due by the end of 15/11, it is the 17th: late since two days.
    expect(lines.slice(0, 2).map((text) => text.replace(/\s+/g, " "))).toEqual([
      `${LONG_NAME} Chưa báo cáo MH-2023-001, quá hạn 2 ngày Gia hạn Chưa ghi số điện thoại`,
      `${HOSTILE_NAME} Chưa báo cáo MH-2023-002, quá hạn 2 ngày Gia hạn 0900 000 081`,
    ]);
    expect(lines).toHaveLength(2);
    const left = page.getByRole("region", { name: "Còn phiếu chưa nộp: 3 thành viên, còn 14 ngày" });
    const members = await left.getByRole("listitem").allInnerTexts();
    expect(members.map((text) => text.replace(/\s+/g, " "))).toEqual(
      ["a", "b", "c"].map((name) => `Thành viên ${name} ${name}@lacduong.example còn 8 phiếu`),
    );
    expect(await left.getByRole("link").first().getAttribute("href")).toBe("mailto:a@lacduong.example");
    expect(await page.title()).toBe("Điều hành");
    expect(await findings(page)).toEqual([]);
    await picture(page, "board-home", true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("[J29] [D15] [D17] a late unit is extended in three clicks, with what will be done before and the result after", async () => {
    const { page, errors } = await opened();
    const clicks = await countClicks(page);
    await page.getByRole("button", { name: `Gia hạn báo cáo cho ${LONG_NAME}` }).click();
    const send = page.getByRole("button", { name: "Gia hạn", exact: true });
    expect(await send.isDisabled()).toBe(true);
    expect(await page.locator("#lacks").innerText()).toBe("Chọn ngày.\n\nGhi lý do.");
    await page.getByRole("button", { name: /^22\/11/ }).click();
    await page.keyboard.type("Chờ số liệu của Tòa án");
    expect(await page.getByRole("region", { name: "Sẽ làm" }).innerText()).toBe(
      `Sẽ làm\n\n${LONG_NAME} gõ được báo cáo đến hết thứ Tư 22/11/2023.\n\nTrước hạn chấm 8 ngày.\n\nCác đơn vị khác không đổi.`,
    );
    expect(await findings(page)).toEqual([]);
    await picture(page, "board-extend", true);
    await send.click();
    expect(await clicks()).toBe(3);
    await page.getByText("Đã giao, đang chờ.").waitFor();
    expect(await page.locator("#lacks").innerText()).toBe("Đang chờ kết quả của việc vừa giao.");
    await picture(page, "board-waiting", true);
    expect(orders().at(-1)).toEqual(["Gia hạn", "U0", "báo cáo 22/11/2023", "Chờ số liệu của Tòa án", ""]);
    office.tick();
    const result = page.locator(".following .done");
    await result.waitFor();
    expect(await result.innerText()).toBe(`✓ Đã gia hạn cho ${LONG_NAME} đến hết ngày 22/11/2023.`);
    await page.getByText("hạn riêng 22/11/2023, còn 6 ngày").waitFor();
    expect(await page.locator("#lacks").innerText()).toBe("Vừa làm xong việc này.");
    expect(await findings(page)).toEqual([]);
    await picture(page, "board-done", true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("[D15] a day that is none, is over or is not later is named beside the button, and a part of a name is enough", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: /^Gia hạn…/ }).click();
    await page.getByLabel("Đơn vị", { exact: true }).fill("tu phap");
    await page.getByLabel("Lý do").fill("x");
    const lacks = async (day: string) => {
      await page.getByLabel("Đến hết ngày").fill(day);
      return page.locator("#lacks").innerText();
    };
    expect(await lacks("31/11/2023")).toBe("31/11/2023 không có trong lịch. Ghi như 18/11/2023.");
    expect(await lacks("15/11/2023")).toBe("15/11/2023 không sau hạn chung 15/11/2023. Chọn ngày muộn hơn.");
    expect(await lacks("16/11/2023")).toBe("16/11/2023 đã qua. Chọn từ 17/11/2023.");
    expect(await lacks("17/11/2023")).toBe("");
    await page.getByLabel("Đơn vị", { exact: true }).fill("đơn vị");
    expect(await page.locator("#lacks").innerText()).toBe(
      "Có 8 đơn vị khớp: gõ thêm hoặc chọn trong danh sách.",
    );
    await page.context().close();
  });

  it("[O8] [D15] round 2 says when no model has a result yet", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: /^Chấm lại vòng 2/ }).click();
    await page.getByText("Chưa có mô hình nào có kết quả vòng 1.").waitFor();
    expect(await page.locator("#lacks").innerText()).toBe("Chọn ít nhất một mô hình.");
    await picture(page, "board-second-empty", true);
    await page.context().close();
  });

  it("[D18] the preview of an assignment says what is left, who is left out and why", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: /^Phân công chấm/ }).click();
    await page.getByRole("heading", { name: "Không đưa vào chấm: 2 mô hình" }).waitFor();
    expect(await page.getByText("chưa có báo cáo: MH-2023-001, MH-2023-002").isVisible()).toBe(true);
    expect(await page.locator("#lacks").innerText()).toBe("Không có phiếu mới: các mô hình đã đủ phiếu.");
    expect(await findings(page)).toEqual([]);
    await picture(page, "board-assign", true);
    await page.context().close();
  });

  it("[D15] [O9] a model is stopped and goes on; what cannot be ordered of it says why", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: /^Rút, tạm dừng/ }).click();
    await page.getByLabel("Mô hình", { exact: true }).fill("MH-2023-003");
    expect(await page.getByRole("radio", { name: /^Tiếp tục/ }).isDisabled()).toBe(true);
    await page.getByRole("radio", { name: /^Tạm dừng/ }).check();
    await page.getByLabel("Lý do").fill("Có đơn");
    expect(await findings(page)).toEqual([]);
    await picture(page, "board-state", true);
    await page.getByRole("button", { name: "Tạm dừng", exact: true }).click();
    await page.getByText("Đã giao, đang chờ.").waitFor();
    office.tick();
    await page.locator(".following .done").waitFor();
    await page.getByText("Hiện nay: tạm dừng – có khiếu nại").waitFor();
    await page.getByRole("radio", { name: /^Tiếp tục/ }).check();
    await page.context().close();
  });

  it("[D19] in dark colours, on a wide and on a small window nothing is cut", async () => {
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      const { page } = await opened({ width, height, colorScheme: width === 390 ? "dark" : "light" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await findings(page)).toEqual([]);
      await picture(page, `board-${width}`, true);
      await page.context().close();
    }
  });
});

describe("a campaign that is not whole", () => {
  it("[J30] [O10] a deleted tab is said and comes back by its order", async () => {
    const { page } = await opened();
    office.host.as(OWNER).deleteSheet(office.file, "Tổ thẩm định");
    await page.getByRole("button", { name: "Đọc lại" }).click();
    await page.getByText("Thiếu tab Tổ thẩm định.").waitFor();
    await picture(page, "board-missing", true);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Khôi phục…", exact: true }).click();
    expect(await page.getByRole("region", { name: "Sẽ làm" }).innerText()).toContain(
      "Dựng lại tab Tổ thẩm định. Các tab, cột khác không đổi.",
    );
    await page.getByRole("button", { name: "Khôi phục", exact: true }).click();
    await page.getByText("Đã giao, đang chờ.").waitFor();
    office.tick();
    await page.locator(".following .done").waitFor();
    expect(await page.locator(".following .done").innerText()).toContain("Đã dựng lại tab Tổ thẩm định.");
    await page.getByRole("button", { name: "← Trở lại bảng" }).click();
    expect(await page.getByText("Thiếu tab, cột").count()).toBe(0);
    await page.context().close();
  });

  it("[D19] an empty one is shown with what to do; a file without any tab says so, and never an error alone", async () => {
    const empty = openOffice();
    for (const [name, prepare] of [
      ["bare", () => undefined],
      ["installed", () => empty.install()],
    ] as const) {
      prepare();
      const { page, errors } = await openSidebar(browser, empty, OWNER, "board");
      await page.getByText("Chưa có đơn vị nào.").waitFor();
      expect(await page.getByRole("button", { name: /^Gia hạn/ }).isEnabled()).toBe(true);
      await picture(page, `board-${name}`, true);
      expect(await findings(page)).toEqual([]);
      for (const task of await page.locator("button.task").all()) {
        await task.click();
        await page.getByRole("button", { name: "← Trở lại bảng" }).waitFor();
        await page.getByRole("button", { name: "← Trở lại bảng" }).click();
      }
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });
});

it("[W10] anybody else is told at once whose page it is", async () => {
  const { page } = await openSidebar(browser, office, "a@lacduong.example", "board");
  await page.getByText("Chưa đọc được bảng tính").waitFor();
  expect(await page.locator(".notice").innerText()).toContain(OWNER);
  await page.context().close();
});
