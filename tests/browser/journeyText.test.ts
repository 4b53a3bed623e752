import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportedCells } from "../../host/tests/xlsx/exportedCells.ts";
import { launch } from "./support/browser.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { ORGANISER, registering, TEAM, UNITS } from "./support/journeyCampaign.ts";
import { moveClock, type Person, personAt, sidebarBy } from "./support/person.ts";

const IMAGE = `<img src=x onerror="window.__hit='ảnh'">Mô hình`;
const SCRIPT = "<script>window.__hit='mã'</script> và <b>đậm</b>";
const FORMULA = '=IMPORTXML("http://x","//a")';
const MIRRORED = "\u202eđảo\u202c 😀 người";
/** "Up to 50,000 characters in a cell" (support.google.com/drive/answer/37603). */
const LONG = "dài ".repeat(12_500);
/** As macOS writes it, marks apart. */
const APART = "Đảng ủy xã Lát".normalize("NFD");

let host: RunningHost;
let browser: Browser;
let unit: Person;
let organiser: Person;
const outside: string[] = [];

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ begin: registering }), launch()]);
  [unit, organiser] = await Promise.all([
    personAt(browser, host.as(UNITS[0]), "Đăng ký"),
    personAt(browser, host.as(ORGANISER), "Đăng ký"),
  ]);
  for (const { page } of [unit, organiser]) watch(page);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** Whatever a page asks of another machine. */
function watch(page: Page): void {
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) outside.push(request.url());
  });
}

/** What ran inside the page and its frames, and what became an element there. */
async function harm(page: Page): Promise<unknown[]> {
  const found = page.frames().map((frame) =>
    frame.evaluate(() => [
      // Only text that ran puts it there.
      (window as unknown as { __hit?: string }).__hit ?? null,
      document.querySelectorAll("img[src=x], b + script").length,
    ]),
  );
  return (await Promise.all(found)).filter(([hit, elements]) => hit !== null || elements !== 0);
}

describe("text that wants to be more than text", () => {
  test("[J13] stays what was typed, in the grid, its editor and its search, for everybody", async () => {
    const { page, grid } = unit;
    await grid.type("I2", IMAGE);
    await grid.type("N2", FORMULA);
    await grid.paste("M2", SCRIPT);
    await grid.paste("O2", MIRRORED);
    await grid.paste("E2", `Tập thể\t${APART}`);
    await grid.paste("S2", "1/4/2023\t\tQuy trình mới");
    expect(await grid.readUntil("N2", FORMULA)).toBe(FORMULA);
    for (const at of [unit, organiser]) {
      expect(await at.grid.readUntil("I2", IMAGE)).toBe(IMAGE);
      expect(await at.grid.read("M2")).toBe(SCRIPT);
      expect(await at.grid.read("N2")).toBe(FORMULA);
      expect(await at.grid.read("O2")).toBe(MIRRORED);
      expect((await at.grid.read("F2")).normalize("NFC")).toBe("Đảng ủy xã Lát");
    }
    // The cell's editor and the formula bar show it, the search finds it.
    await grid.goTo("I2");
    await page.keyboard.press("F2");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("onerror");
    await page.getByText("1/1", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    expect([await harm(page), await harm(organiser.page)]).toEqual([[], []]);
  });

  test("[J13] in a message, in the unit's card and in the exported workbook", async () => {
    const { page, grid } = unit;
    await grid.goTo("V2");
    await page.keyboard.type(IMAGE);
    // What was being typed when the host went away is given back in a message.
    await host.restart(() => page.getByRole("alert").getByText("Mất kết nối").waitFor());
    const message = page.locator(".toast", { hasText: "onerror" });
    expect(await message.locator("span").innerText()).toBe(IMAGE);
    const card = await sidebarBy(page, "Đơn vị của tôi");
    await card.getByText("MH-2023-001").waitFor();
    // The name of the model stands there, as it was typed.
    expect(await card.locator(".model h2").first().innerText()).toBe(IMAGE);
    expect(await harm(page)).toEqual([]);
    // A row as high as it goes, with a text that long, makes everything slow: it is drawn on one page, and not for longer than needed.
    await organiser.grid.tab("Đơn vị");
    await grid.paste("P2", LONG);
    expect((await grid.readUntil("P2", LONG)).length).toBe(LONG.length);
    const answer = await fetch(`${host.address}/export.xlsx`);
    const places = ["I2", "M2", "N2", "O2", "P2"];
    const [image, script, formula, mirrored, long] = await exportedCells(
      await answer.arrayBuffer(),
      "Đăng ký",
      places,
    );
    expect([image, script, formula, mirrored]).toEqual([IMAGE, SCRIPT, FORMULA, MIRRORED]);
    expect(String(long).length).toBe(LONG.length);
    await grid.goTo("P2");
    await page.keyboard.press("Delete");
    expect(await grid.readUntil("P2", "")).toBe("");
  });

  test("[J13] in the scoring sidebar of an appraiser", async () => {
    const { page } = organiser;
    await moveClock(page, "2023-10-05");
    await unit.grid.tab("Báo cáo");
    await unit.grid.paste("H2", SCRIPT);
    expect(await unit.grid.readUntil("H2", SCRIPT)).toBe(SCRIPT);
    await moveClock(page, "2023-11-17");
    const board = await sidebarBy(page, "Ban Tổ chức", "Điều hành…");
    await board.getByRole("button", { name: /^Phân công chấm/ }).press("Enter");
    await board.getByRole("button", { name: /^Giao \d+ phiếu/ }).press("Enter");
    await board.getByText("Đã giao, đang chờ.").waitFor();
    await moveClock(page, "2023-11-18");
    const appraiser = await personAt(browser, host.as(TEAM[0]), "Chấm điểm");
    watch(appraiser.page);
    const frame = await sidebarBy(appraiser.page, "Chấm điểm…");
    expect(await frame.locator(".ballot-title").first().innerText()).toBe(IMAGE);
    await frame.locator(".ballot").first().press("Enter");
    await frame.getByText("Báo cáo kết quả").click();
    await frame.getByText(SCRIPT).first().waitFor();
    await frame.getByText("Đăng ký", { exact: true }).click();
    await frame.getByText(FORMULA).waitFor();
    expect(await harm(appraiser.page)).toEqual([]);
    expect(appraiser.errors).toEqual([]);
  });
});

test("no page has thrown an error or asked another machine", () => {
  expect([...unit.errors, ...organiser.errors]).toEqual([]);
  expect(outside).toEqual([]);
});
