import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ORGANISER } from "../../rehearsal/season/people.ts";
import { launch, newWindow, open, sharedWindow } from "./support/browser.ts";
import { findingsAround } from "./support/findings.ts";
import { gridOf } from "./support/grid.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { choose } from "./support/person.ts";
import { picture } from "./support/sidebarPage.ts";

const UNIT = "don-vi-02@lacduong.example";
/** A tab that no other test here looks at. */
const GOING = "Danh hiệu thi đua";

let host: RunningHost;
let browser: Browser;
const errors: string[][] = [];

async function pageOf(user: string): Promise<Page> {
  const opened = await open(await sharedWindow(browser), host.as(user));
  errors.push(opened.errors);
  return opened.page;
}

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test("the add-in's menu opens by keyboard, and its page calls the host and hears the answer", async () => {
  const page = await pageOf(ORGANISER);
  await choose(page, "Hướng dẫn");
  const shown = page.locator("dialog.page iframe, .side iframe");
  await shown.first().waitFor();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  const answers = await frame?.evaluate(async () => {
    const call = (name: string): Promise<string> =>
      new Promise((resolve) => {
        // google.script exists inside shown pages only.
        const { google } = window as unknown as {
          google: { script: { run: Record<string, (x: unknown) => never> } };
        };
        const runner = google.script.run as never as {
          withSuccessHandler(done: (value: unknown) => void): typeof runner;
          withFailureHandler(failed: (error: Error) => void): Record<string, (text: string) => void>;
        };
        runner
          .withSuccessHandler((value) => resolve(`được: ${typeof value}`))
          .withFailureHandler((error) => resolve(`${error instanceof Error}: ${error.message}`))
          [name]?.("{}");
      });
    let reach = "với tới được";
    try {
      void parent.document.title;
    } catch {
      reach = "không với tới";
    }
    return [await call("rpc"), await call("khongCo"), reach];
  });
  // `rpc` answers every request with a text; a function that is not there fails as an Error with a sentence of Google's.
  expect(answers?.[0]).toEqual("được: string");
  expect(answers?.[1]).toMatch(/^true: .*khongCo/);
  expect(answers?.[2]).toEqual("không với tới");
  await page.close();
});

test("[J19] a menu opened as soon as the page may be used keeps the keyboard while the grid settles", async () => {
  const page = await pageOf(ORGANISER);
  await page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }).focus();
  await page.keyboard.press("Enter");
  // Univer selects its first cell some hundred milliseconds after it was drawn.
  await page.waitForTimeout(1_500);
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(".menu .item:focus").innerText()).toBe("Đơn vị của tôi");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.close();
});

test("[J20] a selection is said with its column's header and its text", async () => {
  const page = await pageOf(ORGANISER);
  const grid = gridOf(page);
  const said = page.getByRole("status", { name: "Ô đang chọn" });
  await grid.tab("Cấu hình");
  await grid.goTo("C2");
  // The first setting of Cấu hình is the year.
  await expect.poll(() => said.textContent()).toBe("C2, Giá trị: 2023");
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => said.textContent()).toBe("C2 đến C3");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => said.textContent()).toBe("C1: Giá trị");
  await grid.goTo("Z40");
  await expect.poll(() => said.textContent()).toBe("Z40: trống");
  await page.close();
});

test("[J14] a unit far down finds its first row uppermost, also once the rows above have got their heights", async () => {
  const page = await pageOf("don-vi-20@lacduong.example");
  const selected = () => page.locator(".grid input").first().inputValue();
  // Ten rows a unit: rows 2 to 11 for the first.
  await expect.poll(selected).toBe("E192");
  // Nobody tells when the last height is measured.
  await page.waitForTimeout(2_500);
  // Just below the header, in column C.
  await page.mouse.click(300, 195);
  await expect.poll(selected).toBe("C192");
  await page.close();
});

test("each browser tab may be somebody else", async () => {
  const page = await pageOf(ORGANISER);
  await page.getByLabel("Đang dùng với tư cách").selectOption(UNIT);
  await page.waitForURL(/user=don-vi-02/);
  await page.waitForSelector("html[data-ready]");
  expect(await page.getByLabel("Đang dùng với tư cách").inputValue()).toEqual(UNIT);
  await page.close();
});

test("the clock goes to the next morning, for everybody", async () => {
  const [page, other] = [await pageOf(ORGANISER), await pageOf(UNIT)];
  // The sample begins on Monday 20/2/2023 at nine.
  await page.getByText("Hôm nay: thứ Hai 20/2/2023, 09:00").click();
  await page.getByRole("button", { name: "Sang ngày mai" }).click();
  await other.getByText("Hôm nay: thứ Ba 21/2/2023, 08:00").waitFor();
  await page.getByText("Hôm nay: thứ Ba 21/2/2023, 08:00").waitFor();
  await page.close();
  await other.close();
});

test("without the host nothing can be typed, and the page comes back by itself with what is new", async () => {
  const page = await pageOf(UNIT);
  const grid = gridOf(page);
  await grid.tab("Đăng ký");
  // Rows 12 to 21 are this unit's.
  await grid.type("F14", "Trước khi mất");
  expect(await grid.readUntil("F14", "Trước khi mất")).toEqual("Trước khi mất");
  const banner = page.getByRole("alert").getByText("Mất kết nối");
  await host.restart(async () => {
    await banner.waitFor();
    await grid.type("F15", "không tới");
  });
  await banner.waitFor({ state: "hidden" });
  await page.waitForTimeout(1500);
  await grid.tab("Đăng ký");
  const kept = "Trước khi mất\n";
  expect(await grid.readUntil("F14:F15", kept)).toEqual(kept);
  await grid.type("F15", "Sau khi nối lại");
  expect(await grid.readUntil("F15", "Sau khi nối lại")).toEqual("Sau khi nối lại");
  await page.close();
});

test("[J18] a page that had no time for its rows' heights before they were gone throws nothing", async () => {
  const page = await (await sharedWindow(browser)).newPage();
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  // A computer without an idle moment until the test gives it one.
  await page.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (run) => waiting.push(run);
    window.cancelIdleCallback = (id) => void delete waiting[id - 1];
    const rest = (): void => {
      for (const run of waiting.splice(0)) run?.({ didTimeout: false, timeRemaining: () => 50 });
    };
    Object.assign(window, { rest, waiting });
  });
  await page.goto(host.as(UNIT));
  await page.waitForSelector("html[data-ready]");
  const grid = gridOf(page);
  await grid.tab("Đăng ký");
  await grid.type("F16", "Cao bao nhiêu?");
  expect(await grid.readUntil("F16", "Cao bao nhiêu?")).toEqual("Cao bao nhiêu?");
  expect(await page.evaluate("waiting.length")).toBeGreaterThan(0);
  const banner = page.getByRole("alert").getByText("Mất kết nối");
  await host.restart(() => banner.waitFor());
  await banner.waitFor({ state: "hidden" });
  await page.evaluate("rest()");
  await grid.tab(GOING);
  const organiser = await pageOf(ORGANISER);
  await organiser.getByText(GOING, { exact: true }).last().click({ button: "right" });
  await organiser.getByText("Xóa", { exact: true }).last().click();
  await organiser.getByRole("button", { name: "Xác nhận" }).click();
  await page.getByText(GOING, { exact: true }).waitFor({ state: "detached" });
  await page.evaluate("rest()");
  expect(thrown).toEqual([]);
  await organiser.close();
  await page.close();
});

test("axe finds nothing wrong around the grid: clock, menu, search, letters", async () => {
  const page = await pageOf(ORGANISER);
  const found: string[][] = [];
  await page.getByText("Hôm nay:").click();
  found.push(await findingsAround(page));
  await page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }).click();
  found.push(await findingsAround(page));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+f");
  found.push(await findingsAround(page));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Thư/ }).click();
  await page.getByRole("dialog").waitFor();
  found.push(await findingsAround(page));
  expect(found).toEqual([[], [], [], []]);
  await page.close();
});

test("[J21] the host knows the selection from the first moment on, also after a jump by the name box: menu functions work on it", async () => {
  const page = await pageOf(UNIT);
  const told: unknown[] = [];
  page.on("websocket", (line) =>
    line.on("framesent", ({ payload }) => {
      const said: { kind: string; area?: { row: number; column: number } } = JSON.parse(String(payload));
      if (said.kind === "select") told.push([said.area?.row, said.area?.column]);
    }),
  );
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  const grid = gridOf(page);
  await grid.goTo("J5");
  await grid.goTo("F14");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => told.at(-1)).toEqual([14, 5]);
  expect(told.slice(-3)).toEqual([
    [4, 9],
    [13, 5],
    [14, 5],
  ]);
  await page.close();
});

test("[SV1] a page for which there is no room says so, and opens by itself when there is", async () => {
  const context = await newWindow(browser);
  const page = await context.newPage();
  const sentence = "Đang có 100 trang cùng mở bảng tính này.";
  let room = false;
  await page.routeWebSocket(/\/ws/, (line) => {
    if (room) return void line.connectToServer();
    line.send(JSON.stringify({ kind: "full", sentence }));
    void line.close({ code: 1013 });
  });
  await page.goto(host.as(UNIT));
  const banner = page.getByRole("alert");
  await expect.poll(() => banner.textContent()).toBe(sentence);
  await picture(page, "full");
  room = true;
  await page.waitForSelector("html[data-ready]");
  expect(await banner.isVisible()).toBe(false);
  await context.close();
});

test("nothing is asked of any other machine", async () => {
  const context = await newWindow(browser);
  const asked: string[] = [];
  context.on("request", (request) =>
    asked.push(new URL(request.url()).protocol + new URL(request.url()).hostname),
  );
  const { page } = await open(context, host.as(ORGANISER));
  await page.waitForTimeout(1500);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((one) => !/^(?:https?:127\.0\.0\.1|data:|blob:)/.test(one))).toEqual([]);
  await context.close();
});

test("no page has thrown an error", () => {
  expect(errors.flat()).toEqual([]);
});
