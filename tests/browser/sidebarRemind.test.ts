/** The screen Nhắc việc of Điều hành, in a real browser with the built scripts behind it. */
import type { Browser } from "playwright-core";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../services/support/campaignHost.ts";
import { type Office, OWNER } from "../services/support/hosted.ts";
import { openBoardHost } from "./support/boardHost.ts";
import { openBoard } from "./support/boardPage.ts";
import { countClicks } from "./support/clicks.ts";
import { findings } from "./support/findings.ts";
import { keepOpen } from "./support/officeBrowser.ts";
import { picture } from "./support/sidebarPage.ts";

let browser: Browser;
let office: Office;

// 17/11/2023, ballots due on the 30th: reminded of on the 23rd.
keepOpen(openBoardHost, (...opened) => {
  [browser, office] = opened;
});

const opened = (look = {}) => openBoard(browser, office, look);

const settingInSheet = () => {
  const at = columnsOf(office, "Cấu hình");
  return office.values("Cấu hình").find((line) => line[at("Mã")] === "reminders")?.[at("Giá trị")];
};

describe("[RM10] [RM11] Nhắc việc", () => {
  it("shows before anything goes to whom the next letters would go and what one says; two clicks switch them on", async () => {
    const { page, errors } = await opened();
    const clicks = await countClicks(page);
    await page.getByRole("button", { name: /^Nhắc việc…/ }).click();
    await page.getByRole("heading", { name: "Chưa bật gửi thư nhắc" }).waitFor();
    await page.getByRole("heading", { name: "Lần nhắc tới: thứ Năm 23/11/2023" }).waitFor();
    // Three members with ballots left, and the organiser.
    expect(await page.getByText("Nếu bật: 4 thư sẽ gửi.").isVisible()).toBe(true);
    expect(await page.locator(".recipients li").allInnerTexts()).toEqual([
      "Ban Tổ chức\nTổng hợp · người sở hữu bảng tính",
      ...["a", "b", "c"].map((each) => `Thành viên ${each}\nChấm điểm · ${each}@lacduong.example`),
    ]);
    expect(settingInSheet()).toBe("Không");
    expect(await findings(page)).toEqual([]);
    await picture(page, "remind-off", true);
    await page.getByRole("button", { name: "Bật gửi thư nhắc" }).click();
    await page.getByRole("heading", { name: "Đang bật gửi thư nhắc" }).waitFor();
    expect(await clicks()).toBe(2);
    expect(settingInSheet()).toBe("Có");
    expect(await page.getByText("Từ ngày 22/11/2023 có thể bỏ chọn từng nơi.").isVisible()).toBe(true);
    await page.getByText("Xem thư gửi Thành viên a").click();
    expect(
      await page.getByText("Nhắc chấm điểm mô hình mới, cách làm sáng tạo năm 2023: còn 7 ngày").isVisible(),
    ).toBe(true);
    expect(await findings(page)).toEqual([]);
    await picture(page, "remind-on", true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("takes out whom the organiser unticks, when the rows stand; a refusal keeps what was ticked", async () => {
    office.host.skipTo("2023-11-22T09:00:00+07:00");
    office.tick();
    const { page, line, errors } = await opened();
    await page.getByRole("button", { name: /^Nhắc việc…/ }).click();
    await page.getByRole("checkbox", { name: /^Thành viên b/ }).uncheck();
    // What is read anew takes back nothing that was chosen and not saved.
    await page.getByRole("button", { name: "Đọc lại" }).click();
    await page.getByRole("button", { name: "Đọc lại", disabled: false }).waitFor();
    expect(await page.getByText("3 thư sẽ gửi; 1 nơi bỏ chọn.").isVisible()).toBe(true);
    await picture(page, "remind-untick", true);
    line.state = "lost";
    await page.getByRole("button", { name: "Ghi lựa chọn" }).click();
    await page.getByText("Chưa làm được").waitFor();
    expect(await page.getByRole("checkbox", { name: /^Thành viên b/ }).isChecked()).toBe(false);
    line.state = "up";
    await page.getByRole("button", { name: "Ghi lựa chọn" }).click();
    await page.getByRole("button", { name: "Ghi lựa chọn" }).waitFor({ state: "detached" });
    office.host.skipTo("2023-11-23T08:00:00+07:00");
    office.tick();
    expect(office.host.outbox().map(({ to }) => to.join(","))).toEqual([
      OWNER,
      "a@lacduong.example",
      "c@lacduong.example",
    ]);
    await page.getByRole("button", { name: "Đọc lại" }).click();
    await page.getByText("Đã gửi 3 thư.").waitFor();
    await page.getByRole("heading", { name: "Lần nhắc tới: thứ Hai 27/11/2023" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("reads on a phone, and says it when nothing is left or a tab is gone", async () => {
    const { page } = await opened({ width: 390, height: 844 });
    await page.getByRole("button", { name: /^Nhắc việc…/ }).click();
    await page.getByRole("heading", { name: /^Lần nhắc tới/ }).waitFor();
    await picture(page, "remind-phone");
    office.host.as(OWNER).deleteSheet(office.file, "Thư nhắc");
    await page.getByRole("button", { name: "Đọc lại" }).click();
    await page.getByText("Chưa làm được").waitFor();
    expect(await page.locator(".notice").innerText()).toContain("Thư nhắc");
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});
