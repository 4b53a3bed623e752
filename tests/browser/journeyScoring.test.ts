import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./support/browser.ts";
import { countClicks } from "./support/clicks.ts";
import { findingsAround } from "./support/findings.ts";
import { type RunningHost, startKilledHost } from "./support/host.ts";
import { scoring, TEAM } from "./support/journeyCampaign.ts";
import { choose, dialogOf, type Person, personAt, sidebarBy, sidebarOf, told } from "./support/person.ts";

/** No criterion at 90 % or under half, so no comment is asked for: 12+8 · 6+5+5 · 12,5+8+8,5 · 7+4 · 4 = 80. */
const POINTS = ["12", "8", "6", "5", "5", "12,5", "8", "8,5", "7", "4", "4"];
/** The grid shows points with one decimal. */
const IN_THE_ROW = POINTS.map((each) => (each.includes(",") ? each : `${each},0`)).join("\t");
const SAVED = /Đã lưu/;
/** Ballots stand in the order of TEAM, four models each: rows 2 to 5 are the first member's, 6 to 9 the second's. */
const [FIRST, SECOND, THIRD] = TEAM;

let host: RunningHost;
let browser: Browser;
let first: Person;
let second: Person;

beforeAll(async () => {
  [host, browser] = await Promise.all([startKilledHost(scoring), launch()]);
  [first, second] = await Promise.all([
    personAt(browser, host.as(FIRST), "Chấm điểm"),
    personAt(browser, host.as(SECOND), "Chấm điểm"),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** The scoring sidebar with its queue, by the menu and the keyboard. */
async function sidebar({ page }: Person): Promise<FrameLocator> {
  const frame = await sidebarBy(page, "Chấm điểm…");
  await frame.locator(".ballot").first().waitFor();
  return frame;
}

/** From the queue into one ballot, by keyboard. */
async function enter({ page }: Person, frame: FrameLocator, at: number): Promise<void> {
  await frame.locator(".ballot").nth(at).focus();
  await page.keyboard.press("Enter");
  await frame.getByText("Báo cáo kết quả").waitFor();
  await frame.locator("input.points").first().focus();
}

async function tabTo({ page }: Person, frame: FrameLocator, name: string): Promise<void> {
  const button = frame.getByRole("button", { name, exact: true });
  for (let tabs = 0; tabs < 10; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
}

describe("an appraiser in the sidebar of the page", () => {
  test("[J6] scores and submits two ballots by keyboard only, and the grid's rows show them", async () => {
    const { page, grid } = first;
    const frame = await sidebar(first);
    for (const at of [0, 1]) {
      await enter(first, frame, at);
      for (const each of POINTS) {
        await page.keyboard.type(each);
        await page.keyboard.press("Enter");
      }
      await tabTo(first, frame, "Xem lại, nộp");
      await frame.getByRole("heading", { name: "Xem lại trước khi nộp" }).waitFor();
      await tabTo(first, frame, "Nộp phiếu");
      await frame.getByText(/Đã nộp phiếu lúc/).waitFor();
      await frame.getByRole("button", { name: "Danh sách" }).press("Enter");
      await frame.locator(".ballot").first().waitFor();
    }
    expect(await frame.locator(".progress").innerText()).toBe("Đã nộp 2/4 phiếu");
    expect(await grid.readUntil("G2:Q3", `${IN_THE_ROW}\n${IN_THE_ROW}`)).toBe(
      `${IN_THE_ROW}\n${IN_THE_ROW}`,
    );
    expect(await grid.read("V2:V3")).toBe("Nộp\nNộp");
  });

  test("[J7] two appraisers at once: each has the own queue, and both drafts are kept", async () => {
    const [one, two] = [await sidebar(first), await sidebar(second)];
    expect(await two.locator(".progress").innerText()).toBe("Đã nộp 0/4 phiếu");
    await enter(first, one, 2);
    await enter(second, two, 2);
    expect(await two.locator("input.points").first().inputValue()).toBe("");
    await first.page.keyboard.type("11");
    await second.page.keyboard.type("9,5");
    for (const frame of [one, two]) await frame.locator(".save-line", { hasText: SAVED }).waitFor();
    // Row 4 is the first member's ballot of the third model, row 8 the second member's.
    expect(await first.grid.readUntil("G4", "11,0")).toBe("11,0");
    expect(await second.grid.readUntil("G8", "9,5")).toBe("9,5");
    expect(await second.grid.read("AC4")).toBe("TV01");
    await second.grid.type("G4", "1");
    expect(await told(second.page, "Phiếu này")).toBe("Phiếu này của Thành viên số 1. Dòng của bạn: 6–9.");
    expect(await second.grid.read("G4")).toBe("11,0");
  });

  test("[J37] from opening the page it is three clicks to the first ballot, and one more to the next without points", async () => {
    const { page, errors, leave } = await personAt(browser, host.as(THIRD));
    const clicks = await countClicks(page);
    await page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }).click();
    await page.getByRole("menuitem", { name: "Chấm điểm…", exact: true }).click();
    const frame = sidebarOf(page);
    await frame.getByRole("button", { name: /^Chấm tiếp: Mô hình số 1/ }).click();
    const title = frame.getByRole("heading", { level: 1 });
    await title.filter({ hasText: "Mô hình số 1" }).waitFor();
    expect(await clicks()).toBe(3);
    await frame.getByRole("button", { name: /^Phiếu .*tiếp/ }).click();
    await title.filter({ hasText: "Mô hình số 2" }).waitFor();
    expect(await clicks()).toBe(4);
    expect(errors).toEqual([]);
    await leave();
  });

  test("[J32] a ballot opens wide with two clicks from the list, and the sidebar goes on with what was scored there", async () => {
    const { page, grid } = second;
    const frame = await sidebar(second);
    const title = await frame.locator(".ballot-title").nth(1).innerText();
    const clicks = await countClicks(page);
    await frame.locator(".ballot").nth(1).click();
    await frame.getByText("Báo cáo kết quả").waitFor();
    expect(await clicks()).toBe(1);
    await frame.getByRole("button", { name: "Mở trang rộng" }).click();
    const wide = dialogOf(page);
    await wide.locator(".dossier .part").first().waitFor();
    expect(await clicks()).toBe(2);
    expect(await wide.getByRole("heading", { level: 1 }).innerText()).toBe(title);
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await page.keyboard.type("7,5");
    await wide.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(await findingsAround(page)).toEqual([]);
    await page.getByRole("button", { name: "Đóng" }).last().click();
    await frame.getByRole("button", { name: "Chấm tiếp ở khung này" }).click();
    expect(await frame.locator(".ballot").nth(1).locator(".ballot-points").innerText()).toBe(
      "2 trên 11 tiêu chí",
    );
    // Row 7 is the second member's ballot of the second model.
    expect(await grid.readUntil("G7:H7", "9,0\t7,5")).toBe("9,0\t7,5");
    await choose(page, "Chấm điểm trên trang rộng…");
    await wide.locator(".ballot").first().waitFor();
    expect(await wide.locator(".ballot").count()).toBe(4);
    expect(await findingsAround(page)).toEqual([]);
    await page.getByRole("button", { name: "Đóng" }).last().click();
  });

  test("[J8][J19] the host is killed in mid-draft and comes back: the draft is sent, and nothing is double", async () => {
    const frame = await sidebar(first);
    await enter(first, frame, 3);
    await first.page.keyboard.type("12");
    await frame.locator(".save-line", { hasText: SAVED }).waitFor();
    await host.restart(async () => {
      await first.page.getByRole("alert").getByText("Mất kết nối").waitFor();
      await frame.locator("input.points").nth(1).focus();
      await first.page.keyboard.type("8");
      await frame.locator(".save-line", { hasText: "Chưa gửi được" }).waitFor();
    });
    await first.page.getByRole("alert").waitFor({ state: "hidden" });
    // The grid is drawn anew, and leaves the keyboard where it is.
    await first.page.waitForTimeout(1_000);
    await frame.locator(".save-line", { hasText: SAVED }).waitFor();
    await first.page.keyboard.type(",5");
    await frame.locator(".save-line", { hasText: SAVED }).waitFor();
    await first.page.reload();
    await first.page.waitForSelector("html[data-ready]");
    await first.grid.tab("Chấm điểm");
    expect(await first.grid.readUntil("G5:I5", "12,0\t8,5\t")).toBe("12,0\t8,5\t");
    // Twelve ballots, as before; of this one three changes were saved, each once.
    expect(await first.grid.read("A13:A14")).toBe("P1-MH-2023-004-TV03\n");
    expect(await first.grid.read("V5:Y5")).toBe("\t\t\t3");
    const again = await sidebar(first);
    await enter(first, again, 3);
    expect(await again.locator("input.points").first().inputValue()).toBe("12");
    expect(await again.locator("input.points").nth(1).inputValue()).toBe("8,5");
  });

  test("[J15] a window closed after the host was killed loses no draft: it is there again and sent when both are back", async () => {
    const frame = await sidebar(second);
    await enter(second, frame, 3);
    const words = '</script><img src=x onerror="window.__hit = 1"> chữ của tôi';
    await host.restart(async () => {
      await second.page.getByRole("alert").getByText("Mất kết nối").waitFor();
      await frame.getByLabel("Nhận xét", { exact: true }).fill(words);
      await frame.locator(".save-line", { hasText: "Chưa gửi được" }).waitFor();
      await second.page.goto("about:blank");
    });
    await second.page.goto(host.as(SECOND));
    await second.page.waitForSelector("html[data-ready]");
    const again = await sidebar(second);
    await enter(second, again, 3);
    expect(await again.getByLabel("Nhận xét", { exact: true }).inputValue()).toBe(words);
    await again.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(await second.page.evaluate(() => Object.hasOwn(window, "__hit"))).toBe(false);
  });
});

describe("an appraiser in the grid", () => {
  test("[J9] types points in own rows: the same rules, told in the column Còn thiếu", async () => {
    const { grid } = second;
    await grid.paste("G6", ["12", "8", "6", "5", "5", "12,5", "8", "8,5", "7", "4"].join("\t"));
    expect(await grid.readUntil("E6", "Nháp")).toBe("Nháp");
    const missing = await grid.read("F6");
    expect(missing).toContain("V.1");
    await grid.type("Q6", "4");
    expect(await grid.readUntil("AI6", "80,0")).toBe("80,0");
    expect(await grid.read("F6")).toBe("Đủ");
    await grid.type("V6", "Nộp");
    expect(await grid.readUntil("E6", "Đã nộp")).toBe("Đã nộp");
    expect(await grid.read("AJ6")).toMatch(/^17\/11\/2023/);
  });
});

test("no page has thrown an error", () => {
  expect([...first.errors, ...second.errors]).toEqual([]);
});
