import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ORGANISER } from "../../rehearsal/season/people.ts";
import { launch, newWindow } from "./support/browser.ts";
import { gridOf } from "./support/grid.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { choose, sidebarOf } from "./support/person.ts";

/** Rows 192 to 201 of "Đăng ký" are this unit's; E is the first column that a unit types. */
const UNIT = "don-vi-20@lacduong.example";
const OWN_IN_C = /^C(?:19[2-9]|20[01])$/;
/** How much slower than this machine: reading the workbook then takes longer than frames stay lively (host/page/grid/calmFrames.ts). */
const SLOWER = 8;

let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

async function slowed(page: Page): Promise<{ end(): Promise<void> }> {
  const line = await page.context().newCDPSession(page);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return { end: () => line.detach() };
}

test("[J23] on a slow computer a page gets ready: at its person's rows, and what is typed arrives before any click", async () => {
  const context = await newWindow(browser);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const slowness = await slowed(page);
  await page.goto(host.as(UNIT));
  await page.waitForSelector("html[data-ready]");
  const nameBox = page.locator(".grid input").first();
  expect(await nameBox.inputValue()).toBe("E192");
  await page.keyboard.type("Cá nhân");
  await page.keyboard.press("Enter");
  await expect.poll(() => nameBox.inputValue()).toBe("E193");
  await slowness.end();
  // A little below the header, in column C: wherever the rows' heights have moved them by now, it is one of the unit's.
  await page.mouse.click(300, 300);
  await expect.poll(() => nameBox.inputValue()).toMatch(OWN_IN_C);
  expect(await gridOf(page).readUntil("E192", "Cá nhân")).toBe("Cá nhân");
  expect(errors).toEqual([]);
  await context.close();
});

test("[J24] a page in a tab that nobody sees, where the browser draws nothing, gets ready all the same", async () => {
  const context = await newWindow(browser);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const frame = window.requestAnimationFrame.bind(window);
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (draw) => waiting.push(draw);
    // Nor does anybody come to measure its rows: that would bring them into the window once more.
    window.requestIdleCallback = () => 0;
    const seen = (): void => {
      window.requestAnimationFrame = frame;
      for (const draw of waiting) frame(draw);
    };
    Object.assign(window, { seen });
  });
  await page.goto(host.as(UNIT));
  await page.waitForSelector("html[data-ready]");
  const nameBox = page.locator(".grid input").first();
  // E192 was filled in on the slow computer: the next cell of that row that wants something.
  expect(await nameBox.inputValue()).toBe("F192");
  await page.evaluate("seen()");
  // Nobody presses what is not drawn: all that waited for a frame has had some.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page.mouse.click(300, 300);
  await expect.poll(() => nameBox.inputValue()).toMatch(OWN_IN_C);
  expect(errors).toEqual([]);
  await context.close();
});

test("[J25] a shown page is heard from its first word on, whatever the page around still has to do", async () => {
  const context = await newWindow(browser);
  const page = await context.newPage();
  // Once it is busy, the page around comes to nothing that it has put off.
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const later = window.setTimeout.bind(window);
    Object.assign(window, {
      busy: false,
      setTimeout: (run: () => void, milliseconds = 0) =>
        milliseconds === 0 && "busy" in window && window.busy ? 0 : later(run, milliseconds),
    });
  });
  await page.goto(host.as(ORGANISER));
  await page.waitForSelector("html[data-ready]");
  await page.evaluate("busy = true");
  await choose(page, "Chấm điểm…");
  // What the host says to the organiser, who is no appraiser; without an answer the page reads on.
  await sidebarOf(page).getByText("Chưa mở được phiếu chấm").waitFor();
  await context.close();
});
