import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./support/browser.ts";
import { countClicks } from "./support/clicks.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { LEADER, ranked } from "./support/journeyCampaign.ts";
import { type Person, personAt, told } from "./support/person.ts";
import { standsStill } from "./support/stillPage.ts";

let host: RunningHost;
let browser: Browser;
let leader: Person;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ begin: ranked }), launch()]);
  leader = await personAt(browser, host.as(LEADER));
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test("[J14] a page opens at the tab where its person works, and after a reload where it was", async () => {
  const { page, grid } = leader;
  const shown = (name: string) => page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
  await shown("Xếp hạng");
  await grid.tab("Đăng ký");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await shown("Đăng ký");
  await grid.tab("Xếp hạng");
});

/** 80 points pass the mark of 80, 79 do not; one eligible model of two is no sixth of anything. */
const ONE_OF_TWO =
  "1 trên 2 đủ điều kiện. 0 suất, công nhận phải ghi lý do (cần từ 6 mô hình đủ điều kiện mới có 1). Tỷ lệ trần 20 %.";

test("[J12] a leader finds the first of each group, and a rank cannot be typed over", async () => {
  const { page, grid } = leader;
  expect(await grid.read("A1:E5")).toBe(
    [
      "Hạng\tMô hình\tĐiểm TB\tMức\tĐơn vị/Cá nhân",
      `Tập thể – Tổ chức cơ sở đảng trực thuộc: ${ONE_OF_TWO}\t\t\t\t`,
      "1\tMH-2023-002 · Mô hình số 2\t80,00\tTốt\tTập thể 2, Đảng ủy xã Đạ Sar",
      "2\tMH-2023-001 · Mô hình số 1\t79,00\tKhá\tTập thể 1, Đảng ủy xã Lát",
      `Tập thể – UBND huyện: ${ONE_OF_TWO}\t\t\t\t`,
    ].join("\n"),
  );
  await grid.type("A4", "1");
  expect(await told(page, "Cột “Hạng”")).toContain("Hệ thống ghi, không nhập tay.");
  await grid.goTo("C3:C6");
  await page.keyboard.press("Delete");
  expect(await told(page, "Cột “Điểm TB”")).toContain("Hệ thống ghi, không nhập tay.");
  expect(await grid.read("A4")).toBe("2");
  expect(await grid.read("C3:C4")).toBe("80,00\n79,00");
  // The conclusion stands beside: a word of the list, and what they say of it.
  await grid.type("H3", "Công nhận");
  await grid.type("I3", "Nhân rộng toàn huyện");
  expect(await grid.readUntil("H3:I3", "Công nhận\tNhân rộng toàn huyện")).toBe(
    "Công nhận\tNhân rộng toàn huyện",
  );
  expect(leader.errors).toEqual([]);
});

const IN_E = 470;

/** The name box follows a click some frames later. */
const FOLLOWS = 100;

/** Where the arrow of H4 is, felt for by clicks: cells are drawn, so nothing else tells. */
async function arrowOfH4(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const nameBox = page.locator(".grid input").first();
  const inRow = async (y: number): Promise<boolean> => {
    // In column E: a list that opens in H would lie over the rows below.
    await page.mouse.click(IN_E, y);
    await wait(FOLLOWS);
    return (await nameBox.inputValue()) === "E4";
  };
  // The row's head of 46 pixels, the columns A to G of 782, H of 104 with its arrow 18 from the right.
  const x = 46 + 782 + 104 - 18;
  for (let y = 230; y < 500; y += 6) {
    // Twice: on a busy machine the box may still have followed the click before.
    if ((await inRow(y)) && (await inRow(y + 6))) return { x, y: y + 6 };
  }
  throw new Error("No H4 was found.");
}

test("[J33] a leader opens the page and chooses a conclusion with two clicks", async () => {
  const { page, grid, errors, leave } = await personAt(browser, host.as(LEADER));
  await page.getByRole("tab", { name: "Xếp hạng", exact: true, selected: true }).waitFor();
  await standsStill(page);
  // On this very page: rows of another one may be fitted to their texts at another moment.
  const place = await arrowOfH4(page);
  // A hand rests on what it means to click.
  await page.mouse.move(place.x, place.y);
  await standsStill(page);
  const clicks = await countClicks(page);
  await page.mouse.click(place.x, place.y);
  await page.getByText("Xem xét thêm", { exact: true }).click();
  expect(await clicks()).toBe(2);
  expect(await grid.readUntil("H4", "Xem xét thêm")).toBe("Xem xét thêm");
  expect(errors).toEqual([]);
  await leave();
});
