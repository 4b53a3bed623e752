import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ORGANISER } from "../../rehearsal/season/people.ts";
import { launch, open, sharedWindow } from "./support/browser.ts";
import { gridOf } from "./support/grid.ts";
import { type RunningHost, startHost } from "./support/host.ts";

/** Rows 2 to 11 of "Đăng ký" are this unit's; of these, the sample has filled rows 2 and 3. */
const UNIT = "don-vi-01@lacduong.example";

let host: RunningHost;
let browser: Browser;
let unit: Desk;
let organiser: Desk;
const errors: string[][] = [];

interface Desk {
  readonly page: Page;
  readonly grid: ReturnType<typeof gridOf>;
}

async function onRegistrations(user: string): Promise<Desk> {
  const opened = await open(await sharedWindow(browser), host.as(user));
  errors.push(opened.errors);
  const grid = gridOf(opened.page);
  await grid.tab("Đăng ký");
  return { page: opened.page, grid };
}

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), launch()]);
  unit = await onRegistrations(UNIT);
  organiser = await onRegistrations(ORGANISER);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe("a unit at the grid", () => {
  test("what is typed reaches the host unread and comes back to everybody, as the host understood it", async () => {
    await unit.grid.type("F4", "Chị Nguyễn Thị Hoa");
    // A formula with the separator of a Vietnamese spreadsheet, on a tab where the organiser may type anything.
    await organiser.grid.tab("Nhật ký");
    await organiser.grid.type("J2", "8,5");
    await organiser.grid.type("J3", "=SUM(J2;1,5)");
    await organiser.grid.type("J4", "28/3/2023");
    // 8,5 + 1,5 = 10; a date without a format of its own keeps the shape in which it was typed.
    expect(await organiser.grid.readUntil("J2:J4", "8,5\n10\n28/3/2023")).toEqual("8,5\n10\n28/3/2023");
    await organiser.grid.tab("Đăng ký");
    expect(await organiser.grid.readUntil("F4", "Chị Nguyễn Thị Hoa")).toEqual("Chị Nguyễn Thị Hoa");
  });

  test("rows pasted as text keep line breaks inside a cell", async () => {
    const { grid } = unit;
    await grid.paste("F5", 'Anh Cil Ha\tThôn trưởng\n"Chị K\'Brịp\nChị Ka Sim"\t""');
    const wanted = 'Anh Cil Ha\tThôn trưởng\n"Chị K\'Brịp\nChị Ka Sim"\t';
    expect(await grid.readUntil("F5:G6", wanted)).toEqual(wanted);
  });

  test("a table copied from Word keeps paragraphs as line breaks, merged cells are blank, and tags stay text", async () => {
    const { page, grid } = unit;
    const html = `<html><head><style>p{color:red}</style></head><body><!--StartFragment--><table>
      <tr><td rowspan="2"><p class="MsoNormal">Ông  A<o:p></o:p></p><p>Bà&nbsp;B</p></td><td>Bí thư<br>chi bộ</td></tr>
      <tr><td>&lt;b&gt;đậm&lt;/b&gt;</td></tr></table></body></html>`;
    await grid.paste("F7", "không dùng chữ này", html);
    const wanted = '"Ông A\nBà B"\t"Bí thư\nchi bộ"\n\t<b>đậm</b>';
    expect(await grid.readUntil("F7:G8", wanted)).toEqual(wanted);
    await page.keyboard.press("Control+z");
    expect(await grid.readUntil("F7:G8", "\t\n\t")).toEqual("\t\n\t");
  });
});

/** How many ask for a frame from the frame before, again and again: so many as do it in most of twenty frames. */
async function drawers(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const ask = window.requestAnimationFrame;
    const counts: number[] = [];
    let asked = 0;
    window.requestAnimationFrame = (draw) => {
      asked += 1;
      return ask(draw);
    };
    for (let frame = 0; frame < 20; frame += 1) {
      asked = 0;
      await new Promise((drawn) => ask(drawn));
      counts.push(asked);
    }
    window.requestAnimationFrame = ask;
    return counts.sort((one, other) => one - other)[10] ?? 0;
  });
}

test("[J36] the line above the grid is as high as its letters need", async () => {
  // The letters of the library's editor take 23 pixels, and its line stands 2 below the edge.
  const { height } = (await unit.page.locator('[data-u-comp="formula-bar"]').boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThanOrEqual(27);
});

test("[J35] copies leave nobody behind who goes on drawing", async () => {
  const before = await drawers(unit.page);
  for (let copy = 0; copy < 5; copy += 1) await unit.grid.read("F4:G5");
  // The grid itself is drawn by somebody.
  expect(before).toBeGreaterThan(0);
  expect(await drawers(unit.page)).toBe(before);
});

test("no page has thrown an error", () => {
  expect(errors.flat()).toEqual([]);
});
