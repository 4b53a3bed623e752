import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { columnsOf, openCampaign } from "../services/support/campaignHost.ts";
import { type Office, OWNER } from "../services/support/hosted.ts";
import { findings } from "./support/findings.ts";
import { keepOpen } from "./support/officeBrowser.ts";
import { APPRAISER, openScoringHost, TITLES } from "./support/scoringHost.ts";
import { openSidebar, picture } from "./support/sidebarPage.ts";

const SAVED = /Đã lưu 08:\d\d/;

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Points of the shipped rubric, criterion by criterion: none at an extreme (90 % or more, under half), so no comment is asked for. */
const PLAIN = ["12", "8", "6", "5", "5", "12,5", "8", "8.5", "7", "4", "4"];
/** 12+8 · 6+5+5 · 12,5+8+8,5 · 7+4 · 4 */
const PLAIN_TOTAL = "Tổng 80/100 · Tốt";

async function typeAll(page: Page, points: readonly string[]): Promise<void> {
  await page.locator("input.points").first().focus();
  for (const each of points) {
    await page.keyboard.type(each);
    await page.keyboard.press("Enter");
  }
}

/** From an opened ballot to its being submitted, without the mouse. */
async function submitByKeys(page: Page): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByText("Báo cáo kết quả").waitFor();
  await typeAll(page, PLAIN);
  expect(await page.locator(".totalbar .total").innerText()).toBe(PLAIN_TOTAL);
  await picture(page, "entry-scored", true);
  // From the comment on: three more remarks, the next ballot where there is one, the button.
  for (let tab = 0; tab < 5 && (await focused()) !== "Xem lại, nộp"; tab += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await focused()).toBe("Xem lại, nộp");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Xem lại trước khi nộp" }).waitFor();
  await picture(page, "summary", true);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Nộp phiếu");
  await page.keyboard.press("Enter");
  await page.getByText(/Đã nộp phiếu lúc/).waitFor();
  await picture(page, "submitted");
}

/** "A" for 0, "AA" for 26. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`;
}

let browser: Browser;
let office: Office;

// One campaign for all: each test scores a ballot of its own, the one that ends the stage comes last.
keepOpen(openScoringHost, (...opened) => {
  [browser, office] = opened;
});

const ballotsOf = (user: string) => {
  const answer = office.rpc(user, { kind: "queue" }) as {
    ballots: {
      title: string;
      row: number;
      state: string;
      total: number | null;
      points: Record<string, number | null>;
      comment: string;
      revision: number;
    }[];
  };
  return answer.ballots;
};

describe("the scoring page", () => {
  it("lists the person's ballots with progress and time left, and nothing typed by units becomes markup", async () => {
    const { page, errors } = await openSidebar(browser, office, "c@lacduong.example", "scoring");
    await page.locator(".ballot").first().waitFor();
    expect(await page.locator(".ballot-title").allTextContents()).toEqual(TITLES);
    expect(await page.locator(".progress").innerText()).toBe("Đã nộp 0/10 phiếu");
    // 17/11 to 30/11/2023.
    expect(await page.getByText("Còn 13 ngày").innerText()).toBe("Còn 13 ngày, đến hết 30/11/2023");
    // [QT7] The criteria shipped rest on no document until the organiser says which.
    expect(await page.getByText("Chấm theo").count()).toBe(0);
    await picture(page, "queue");
    await page.getByRole("searchbox").fill("ca phe");
    expect(await page.locator(".ballot-title").allTextContents()).toEqual([TITLES[2]]);
    expect(await page.title()).toBe("Chấm điểm");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("scores ten ballots by keyboard only, submits each and says that none is left", async () => {
    const { page, errors } = await openSidebar(browser, office, "b@lacduong.example", "scoring");
    await page.locator(".ballot").first().waitFor();
    await page.locator(".ballot").first().focus();
    await page.keyboard.press("Enter");
    for (const next of [...TITLES.slice(1), null]) {
      await submitByKeys(page);
      if (next === null) break;
      await page.getByRole("button", { name: "Chấm phiếu tiếp theo" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: next, exact: true }).waitFor();
    }
    expect(await page.getByText("Không còn phiếu nào phải chấm.").count()).toBe(1);
    expect(ballotsOf("b@lacduong.example").map(({ state, total }) => [state, total])).toEqual(
      TITLES.map(() => ["submitted", 8000]),
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("picks points from a level, steps by keys, and never counts a blank as 0", async () => {
    const { page } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(1).click();
    const first = page.locator("input.points").first();
    await page.locator(".level").nth(1).click();
    await picture(page, "level");
    await page.getByRole("button", { name: "11,5 điểm cho tiêu chí I.1" }).click();
    expect(await first.inputValue()).toBe("11,5");
    await page.keyboard.press("ArrowUp");
    expect(await first.inputValue()).toBe("12");
    await page.keyboard.press("PageUp");
    // The lowest points of "14–15".
    expect(await first.inputValue()).toBe("14");
    expect(await page.locator(".totalbar .total").innerText()).toBe("Đang chấm: 14/… (còn 10 tiêu chí)");
    await page.locator(".save-line", { hasText: "Đã lưu" }).waitFor();
    expect(ballotsOf(APPRAISER)[1]?.points).toEqual({
      "I.1": 1400,
      "I.2": null,
      "II.1": null,
      "II.2": null,
      "II.3": null,
      "III.1": null,
      "III.2": null,
      "III.3": null,
      "IV.1": null,
      "IV.2": null,
      "V.1": null,
    });
    await page.context().close();
  });
});

describe("drafts", () => {
  it("survive a lost connection and a reload, and are saved once when it is back", async () => {
    const { page, line } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(0).click();
    await page.locator("input.points").first().waitFor();
    await page.getByText("Báo cáo kết quả").waitFor();
    line.state = "lost";
    await page.locator("input.points").first().fill("8,5");
    await page.locator(".save-line", { hasText: "Chưa gửi được, sẽ thử lại" }).waitFor();
    await picture(page, "lost");
    line.state = "up";
    await page.reload();
    await page.locator(".ballot").nth(0).click();
    expect(await page.locator("input.points").first().inputValue()).toBe("8,5");
    await page.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(ballotsOf(APPRAISER)[0]).toMatchObject({ state: "draft", revision: 1 });
    expect(ballotsOf(APPRAISER)[0]?.points["I.1"]).toBe(850);
    await page.context().close();
  });

  it("whose answer was lost are not written twice, and are no clash with themselves", async () => {
    const { page, line } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(2).click();
    await page.getByText("Báo cáo kết quả").waitFor();
    line.state = "answerLost";
    await page.locator("input.points").first().fill("8");
    await page.locator(".save-line", { hasText: "Chưa gửi được" }).waitFor();
    await page.locator("input.points").first().fill("9");
    line.state = "up";
    await page.getByRole("button", { name: "Thử ngay" }).click();
    await page.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(await page.locator("fieldset.notice").count()).toBe(0);
    expect(ballotsOf(APPRAISER)[2]?.points["I.1"]).toBe(900);
    await page.context().close();
  });

  it("of two windows on one field are shown side by side, and the person's choice is saved", async () => {
    const one = await openSidebar(browser, office, APPRAISER, "scoring");
    const two = await openSidebar(browser, office, APPRAISER, "scoring");
    for (const { page } of [one, two]) {
      await page.locator(".ballot").nth(3).click();
      await page.getByText("Báo cáo kết quả").waitFor();
    }
    await one.page.locator("input.points").first().fill("10");
    await one.page.locator("input.points").nth(1).fill("7");
    await one.page.locator(".save-line", { hasText: SAVED }).waitFor();
    await two.page.locator("input.points").first().fill("12");
    const clash = two.page.locator("fieldset.notice");
    await clash.waitFor();
    expect(await clash.locator(".notice-title").innerText()).toContain(
      "Điểm tiêu chí I.1 vừa được sửa ở nơi khác",
    );
    expect(await clash.locator(".clash-choice p").allInnerTexts()).toEqual(["Ở đây: 12", "Nơi khác: 10"]);
    // What only the other window changed is simply taken over.
    expect(await two.page.locator("input.points").nth(1).inputValue()).toBe("7");
    await picture(two.page, "clash");
    expect(await findings(two.page)).toEqual([]);
    await two.page.getByRole("button", { name: "Giữ nội dung này: Ở đây" }).click();
    await two.page.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(ballotsOf(APPRAISER)[3]?.points["I.1"]).toBe(1200);
    await one.context.close();
    await two.context.close();
  });
});

describe("a summary", () => {
  it("names what lacks, and each lack leads to its field", async () => {
    const { page } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(4).click();
    await page.getByText("Báo cáo kết quả").waitFor();
    // 15 of 15 asks for a comment; the last criterion gets more than its 5, which asks for one as well.
    await typeAll(page, ["15", ...PLAIN.slice(1, 9), "4", "17"]);
    await picture(page, "issue");
    await page.getByRole("button", { name: "Xem lại, nộp" }).click();
    expect(await page.locator(".lacks li").allInnerTexts()).toEqual([
      "V.1: “17” cao hơn mức tối đa 5 của tiêu chí “Hồ sơ, minh chứng”",
      "Nhận xét: điểm của tiêu chí I.1, V.1 phải kèm nhận xét",
    ]);
    expect(await page.getByRole("button", { name: "Nộp phiếu" }).count()).toBe(0);
    await picture(page, "lacks");
    expect(await findings(page)).toEqual([]);
    await page.locator(".lacks button").nth(1).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-comment");
    await page.context().close();
  });

  it("leads to a submitted ballot that can be reopened with a reason", async () => {
    const { page } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(5).click();
    await page.getByText("Báo cáo kết quả").waitFor();
    await typeAll(page, PLAIN);
    await page.getByRole("button", { name: "Xem lại, nộp" }).click();
    await page.getByRole("button", { name: "Nộp phiếu" }).click();
    await page.getByText("Mở lại để sửa…").click();
    await page.getByLabel("Lý do mở lại").fill("Xem thêm minh chứng");
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Mở lại phiếu" }).click();
    await page.locator(".facts .state", { hasText: "Mở lại" }).waitFor();
    expect(ballotsOf(APPRAISER)[5]?.state).toBe("reopened");
    await page.getByText("Né tránh mô hình này…").click();
    await page.getByLabel(/^Lý do/).fill("Cùng xây dựng đề án này");
    await page.getByRole("button", { name: "Né tránh", exact: true }).click();
    await page.getByText("Đã né tránh mô hình này").waitFor();
    await picture(page, "recused");
    expect(ballotsOf(APPRAISER)[5]?.state).toBe("recused");
    await page.context().close();
  });
});

describe("what stands in the way is said calmly", () => {
  it("an account that is no appraiser", async () => {
    const stranger = await openSidebar(browser, office, "don-vi-1@lacduong.example", "scoring");
    await stranger.page.getByText("Chưa mở được phiếu chấm").waitFor();
    expect(await stranger.page.locator("b").innerText()).toBe("don-vi-1@lacduong.example");
    await picture(stranger.page, "wrong-account");
    expect(await findings(stranger.page)).toEqual([]);
    await stranger.context.close();
  });

  it("an appraisal that has not begun, with nothing given out yet", async () => {
    const early = openCampaign(10);
    const { page, context } = await openSidebar(browser, early, APPRAISER, "scoring");
    await page.getByText("Chưa có phiếu nào được giao").waitFor();
    expect(
      await page.getByText("Chưa đến thời gian chấm điểm. Hãy quay lại khi được thông báo.").count(),
    ).toBe(1);
    await picture(page, "empty-queue");
    expect(await findings(page)).toEqual([]);
    await context.close();
  });

  it("a browser that lets the page keep nothing: a page of no origin still saves", async () => {
    const { page, context } = await openSidebar(browser, office, APPRAISER, "scoring", { noOrigin: true });
    const kept = page.evaluate(() => localStorage.length);
    await expect(kept).rejects.toThrow("SecurityError");
    await page.locator(".ballot").nth(9).click();
    await page.locator("input.points").first().fill("8");
    await page.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(ballotsOf(APPRAISER)[9]?.points["I.1"]).toBe(800);
    await context.close();
  });

  it("a model that its unit withdrew: said before its criteria, the ballot still open", async () => {
    const column = columnsOf(office, "Đăng ký")("Tình trạng");
    office.host.as(OWNER).paste(office.file, "Đăng ký", `${letterOf(column)}11`, [["Đã rút"]]);
    const { page, context } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(9).click();
    await page.getByText("Mô hình này: Đã rút").waitFor();
    await picture(page, "withdrawn");
    expect(await findings(page)).toEqual([]);
    await context.close();
  });

  it("a ballot that was given to somebody else meanwhile", async () => {
    const { page, line } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(6).click();
    await page.getByText("Báo cáo kết quả").waitFor();
    line.user = "b@lacduong.example";
    await page.locator("input.points").first().fill("8,5");
    await page.getByText("Có nội dung chưa lưu vào bảng tính").waitFor();
    expect(await page.locator(".notice").first().innerText()).toContain("Hãy đăng nhập đúng tài khoản");
    expect(await page.locator("input.points").first().inputValue()).toBe("8,5");
    await picture(page, "not-yours");
    await page.context().close();
  });
});

describe("looks", () => {
  it.each([
    ["dark", { colorScheme: "dark" as const }],
    ["at 200 %", { height: 330, deviceScaleFactor: 2 }],
    ["half as wide", { width: 150 }],
  ])("hold %s: no sideways scrolling, no finding", async (name, look) => {
    const { page } = await openSidebar(browser, office, APPRAISER, "scoring", look);
    await page.locator(".ballot").first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await findings(page)).toEqual([]);
    await picture(page, `${name}-queue`);
    await page.locator(".ballot").nth(7).click();
    await page.getByText("Báo cáo kết quả").click();
    await page.getByText("Đăng ký", { exact: true }).click();
    await page.locator(".level").first().click();
    await page.locator("input.points").nth(1).fill("9");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await findings(page)).toEqual([]);
    await picture(page, `${name}-entry`, true);
    await page.context().close();
  });
});

describe("drafts", () => {
  it("are kept and can be copied when the ballot's row was deleted meanwhile", async () => {
    const { page, context } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(6).click();
    await page.getByText("Báo cáo kết quả").waitFor();
    const row = ballotsOf(APPRAISER)[6]?.row ?? 0;
    expect(office.host.as(OWNER).deleteRows(office.file, "Chấm điểm", row)).toEqual({ refused: null });
    await page.locator("#field-comment").fill("Cần xem lại minh chứng.");
    await page.getByText("Có nội dung chưa lưu vào bảng tính").waitFor();
    expect(await page.locator("#trouble").innerText()).toContain("Hãy tải lại danh sách phiếu");
    await page.getByRole("button", { name: "Danh sách" }).click();
    await page.getByText("Bản nháp không còn phiếu").waitFor();
    expect(await page.locator(".ballot").count()).toBe(9);
    await picture(page, "orphan");
    await page.getByRole("button", { name: "Bỏ bản nháp này" }).click();
    expect(await page.getByText("Bản nháp không còn phiếu").count()).toBe(0);
    await context.close();
  });

  it("[M19] are kept when the rubric was replaced before the first point, and go on by the new one", async () => {
    const fresh = openScoringHost();
    const { page } = await openSidebar(browser, fresh, APPRAISER, "scoring");
    await page.locator(".ballot").first().click();
    await page.getByText("Báo cáo kết quả").waitFor();
    const row = fresh.values("Tiêu chí").findIndex((cells) => cells.includes("I.1")) + 1;
    const words = columnsOf(fresh, "Tiêu chí")("Mức 1 mô tả");
    const cell = `${letterOf(words)}${row}`;
    fresh.host.as(OWNER).paste(fresh.file, "Tiêu chí", cell, [["Chưa nơi nào trong tỉnh làm"]]);
    fresh.tick();
    await page.locator("input.points").first().fill("12");
    await page.getByText("Có nội dung chưa lưu vào bảng tính").waitFor();
    expect(await page.locator("#trouble").innerText()).toContain("Hãy bấm “Danh sách” để tải lại");
    await picture(page, "other-rubric");
    await page.getByRole("button", { name: "Danh sách" }).click();
    await page.locator(".ballot").first().click();
    await page.getByText("Chưa nơi nào trong tỉnh làm").waitFor();
    expect(await page.locator("input.points").first().inputValue()).toBe("12");
    await page.getByRole("button", { name: "Gửi lại" }).click();
    await page.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(await page.locator("#trouble").innerText()).toBe("");
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it("are kept and can be copied when the stage closes meanwhile", async () => {
    const { page } = await openSidebar(browser, office, APPRAISER, "scoring");
    await page.locator(".ballot").nth(8).click();
    await page.getByText("Báo cáo kết quả").waitFor();
    office.host.skipTo("2023-12-01T00:00:00+07:00");
    await page.locator("#field-comment").fill("Cách làm gần dân, ít tốn kém.");
    await page.getByText("Có nội dung chưa lưu vào bảng tính").waitFor();
    expect(await page.locator(".notice").first().innerText()).toContain("thời gian chấm điểm đã hết");
    expect(await page.locator("#field-comment").inputValue()).toBe("Cách làm gần dân, ít tốn kém.");
    await picture(page, "closed-meanwhile");
    await page.getByRole("button", { name: "Danh sách" }).click();
    await page.getByText("Đã hết thời gian chấm").waitFor();
    await picture(page, "closed-queue");
    await page.locator(".ballot").nth(8).click();
    expect(await page.locator("#field-comment").inputValue()).toBe("Cách làm gần dân, ít tốn kém.");
    await picture(page, "closed-ballot");
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});
