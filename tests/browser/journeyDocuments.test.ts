import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notOrganiser } from "../../src/domain/people/account.ts";
import { SETTING_KEYS } from "../../src/tables/settingsList.ts";
import { textIn, unzipped } from "../docx/support.ts";
import { launch } from "./support/browser.ts";
import { findingsAround } from "./support/findings.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { ORGANISER, ranked, TEAM } from "./support/journeyCampaign.ts";
import { choose, dialogOf, type Person, personAt, sidebarBy } from "./support/person.ts";
import { picture } from "./support/sidebarPage.ts";

let host: RunningHost;
let browser: Browser;
let organiser: Person;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ begin: ranked }), launch()]);
  organiser = await personAt(browser, host.as(ORGANISER), "Xếp hạng");
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test("[J34] [VB14] [PR15] the organiser sees what a tờ trình lacks, and takes it home from the page’s frame", async () => {
  const { page, errors } = organiser;
  await choose(page, "Ban Tổ chức", "Văn bản…");
  const dialog = dialogOf(page);
  await dialog.getByRole("button", { name: /^Tờ trình kết quả thẩm định/ }).click();
  const sheet = dialog.getByRole("region", { name: "Xem trước" });
  await sheet.getByText("Kính gửi: Ban Thường vụ Huyện ủy").waitFor();
  await dialog.getByText(/^Còn thiếu \d+ chỗ, trong văn bản/).waitFor();
  await dialog.getByLabel("Số văn bản").fill("7");
  await sheet.getByText("Số 07-TTr/BTCHU", { exact: true }).waitFor();
  await picture(page, "documents-journey");
  expect(await findingsAround(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Tải .docx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("to-trinh-ket-qua-tham-dinh-2023.docx");
  const text = textIn(unzipped(readFileSync(await download.path())));
  expect(text).toContain("Số 07-TTr/BTCHU");
  expect(text).toContain("Phụ lục 1");
  expect(errors).toEqual([]);
});

test("[J34] [PR15] a gap of Cấu hình closes the page and stands at its cell; Điều hành opens the page, too", async () => {
  const { page, grid, errors } = organiser;
  await dialogOf(page)
    .getByRole("button", { name: /^Thông báo kết quả/ })
    .click();
  await dialogOf(page)
    .getByRole("button", { name: /^Họ tên người ký – tab Cấu hình/ })
    .click();
  await page.locator("dialog.page").waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Cấu hình", exact: true, selected: true }).waitFor();
  // Below the headers, in the order of their declaration; C is Giá trị.
  const signer = `C${SETTING_KEYS.indexOf("signer") + 2}`;
  await page.waitForFunction(
    (cell) => document.querySelector<HTMLInputElement>(".grid input")?.value === cell,
    signer,
  );
  await page.locator('[data-u-comp="editor"]:focus').waitFor({ state: "attached" });
  await page.keyboard.type("Bí thư Huyện ủy", { delay: 30 });
  await page.keyboard.press("Enter");
  expect(await grid.readUntil(signer, "Bí thư Huyện ủy")).toBe("Bí thư Huyện ủy");
  const board = await sidebarBy(page, "Ban Tổ chức", "Điều hành…");
  await board.getByRole("button", { name: "Văn bản…", exact: true }).click();
  await dialogOf(page)
    .getByRole("button", { name: /^Thông báo kết quả/ })
    .click();
  await dialogOf(page).getByRole("region", { name: "Xem trước" }).getByText("Bí thư Huyện ủy").waitFor();
  expect(errors).toEqual([]);
});

test("[J34] [W10] an appraiser is told whose page it is", async () => {
  const appraiser = await personAt(browser, host.as(TEAM[0]));
  await choose(appraiser.page, "Ban Tổ chức", "Văn bản…");
  await appraiser.page.getByText(notOrganiser(TEAM[0], ORGANISER)).waitFor();
  expect(await appraiser.page.locator("dialog.page").count()).toBe(0);
  await appraiser.leave();
});
