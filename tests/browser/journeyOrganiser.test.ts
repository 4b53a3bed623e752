import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./support/browser.ts";
import { findingsAround } from "./support/findings.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { ORGANISER } from "./support/journeyCampaign.ts";
import { choose, dialogOf, moveClock, type Person, personAt, sidebarBy } from "./support/person.ts";

/** As copied from a table: a cell with a line break inside stands in quotes. */
const UNITS = [
  "Tên\tNhóm đơn vị\tEmail",
  "UBND xã Lát\tUBND huyện\txa-lat@lacduong.example",
  '"UBND thị trấn\nLạc Dương"\tKhối lạ\tthi-tran@lacduong.example',
].join("\n");
const TEAM = "Họ tên\tEmail\tMã đơn vị\nThành viên số 1\tto-1@lacduong.example\tUBND xã Lát";

let host: RunningHost;
let browser: Browser;
let organiser: Person;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ empty: true }), launch()]);
  organiser = await personAt(browser, host.as(ORGANISER), "Đăng ký");
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe("the organiser with an empty spreadsheet", () => {
  test("[J14] a tab that hides its first column begins at the first cell that is seen", async () => {
    const { page, grid } = organiser;
    await grid.tab("Cấu hình");
    const selected = () => page.locator(".grid input").first().inputValue();
    await expect.poll(selected).toBe("B1");
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await expect.poll(selected).toBe("B1");
    await grid.tab("Đăng ký");
    await expect.poll(selected).toBe("A1");
  });

  test("[J10] pastes a roster, is told what is wrong, corrects it, applies it; the rows come with the clock", async () => {
    const { page, grid } = organiser;
    await choose(page, "Ban Tổ chức", "Thiết lập…");
    const dialog = dialogOf(page);
    await dialog.getByText("Huyện ủy", { exact: false }).first().waitFor();
    await dialog.getByLabel("Đơn vị", { exact: true }).fill(UNITS);
    await dialog.getByLabel("Tổ thẩm định", { exact: true }).fill(TEAM);
    const wrong = dialog.locator(".notice", { hasText: "cần sửa" });
    await wrong.waitFor();
    expect(await wrong.innerText()).toContain("Khối lạ");
    expect(await dialog.getByRole("button", { name: "Áp dụng" }).isDisabled()).toBe(true);
    expect(await findingsAround(page)).toEqual([]);
    await dialog.getByLabel("Đơn vị", { exact: true }).fill(UNITS.replace("Khối lạ", "UBND huyện"));
    await dialog.locator(".notice.calm", { hasText: "2 đơn vị, 1 thành viên" }).waitFor();
    await dialog.getByRole("button", { name: "Áp dụng" }).click();
    await dialog.getByText("Đã ghi thiết lập", { exact: false }).waitFor();
    const button = await dialog.getByRole("button", { name: "Đóng" }).boundingBox();
    const around = await page.locator("dialog.page").boundingBox();
    expect((button?.y ?? 9e9) + (button?.height ?? 0)).toBeLessThan((around?.y ?? 0) + (around?.height ?? 0));
    // By the keyboard: a click inside waits for an answer of the frame, which is gone by then.
    await dialog.getByRole("button", { name: "Đóng" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog.page").waitFor({ state: "detached" });
    expect(await grid.read("A2:B2")).toBe("\t");
    await moveClock(page, "2023-02-10");
    // Ten rows a unit (Số dòng đăng ký mỗi đơn vị): rows 2 to 11 and 12 to 21.
    expect(await grid.readUntil("A21", "MH-2023-020")).toBe("MH-2023-020");
    expect(await grid.read("A22")).toBe("");
    await grid.tab("Đơn vị");
    expect(await grid.read("C2:C3")).toBe("UBND xã Lát\nUBND thị trấn Lạc Dương");
  });

  test("[J11] nothing is wrong for a screen reader around a side panel, a dialog and a message", async () => {
    const { page } = organiser;
    await choose(page, "Chấm điểm…");
    await page.locator(".side iframe").waitFor();
    expect(await findingsAround(page)).toEqual([]);
    await choose(page, "Ban Tổ chức", "Áp dụng thiết lập");
    await page.locator("dialog").waitFor();
    expect(await findingsAround(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    const board = await sidebarBy(page, "Ban Tổ chức", "Điều hành…");
    await board.getByRole("heading", { name: "Việc của Ban Tổ chức" }).waitFor();
    expect(await findingsAround(page)).toEqual([]);
  });
});

test("no page has thrown an error", () => {
  expect(organiser.errors).toEqual([]);
});
