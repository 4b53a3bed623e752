import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./support/browser.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { LEADER, ranked } from "./support/journeyCampaign.ts";
import { type Person, personAt, told } from "./support/person.ts";

let host: RunningHost;
let browser: Browser;
let leader: Person;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ begin: ranked }), launch()]);
  leader = await personAt(browser, host.as(LEADER));
}, 90_000);

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

test("[J12] a leader finds the first of each group, and a rank cannot be typed over", async () => {
  const { page, grid } = leader;
  expect(await grid.read("A1:E5")).toBe(
    [
      "Hạng\tĐồng hạng\tNhóm xếp hạng\tMã\tTên",
      "1\tKhông\tTập thể – TCCSĐ trực thuộc\tMH-2023-002\tMô hình số 2",
      "2\tKhông\tTập thể – TCCSĐ trực thuộc\tMH-2023-001\tMô hình số 1",
      "1\tKhông\tTập thể – UBND huyện\tMH-2023-003\tMô hình số 3",
      "2\tKhông\tTập thể – UBND huyện\tMH-2023-004\tMô hình số 4",
    ].join("\n"),
  );
  // Số phiếu and Điểm TB: three ballots each, all alike; means with two decimals.
  expect(await grid.read("J2:J3")).toBe("3/3\n3/3");
  expect(await grid.read("G2:G3")).toBe("80,00\n79,00");
  await grid.type("A3", "1");
  expect(await told(page, "Cột “Hạng”")).toContain("Hệ thống ghi, không nhập tay.");
  await grid.goTo("G2:G5");
  await page.keyboard.press("Delete");
  expect(await told(page, "Cột “Điểm TB”")).toContain("Hệ thống ghi, không nhập tay.");
  expect(await grid.read("A3")).toBe("2");
  expect(await grid.read("G2:G3")).toBe("80,00\n79,00");
  // The leaders' own columns, from "Ý kiến Tổ" on, may be typed in.
  await grid.type("X2", "Nhân rộng toàn huyện");
  expect(await grid.readUntil("X2", "Nhân rộng toàn huyện")).toBe("Nhân rộng toàn huyện");
  expect(leader.errors).toEqual([]);
});
