import type { Browser, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Office } from "../services/support/hosted.ts";
import { findings } from "./support/findings.ts";
import { keepOpen } from "./support/officeBrowser.ts";
import { APPRAISER, openScoringHost, TITLES } from "./support/scoringHost.ts";
import { openSidebar, picture } from "./support/sidebarPage.ts";

/** The dialog on a laptop's screen, where Google's own bars leave less than the page asks for. */
const DIALOG = { width: 1100, height: 560, begins: "" };
const SIDEBAR = { width: 300, height: 640 };
const PHONE = { width: 390, height: 844 };
const SAVED = /Đã lưu 08:\d\d/;

let browser: Browser;
let office: Office;

keepOpen(openScoringHost, (...opened) => {
  [browser, office] = opened;
});

const idOf = (model: number, appraiser: string) =>
  `P1-MH-2023-${String(model).padStart(3, "0")}-${appraiser}`;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const inView = async (page: Page, part: Locator) => {
  const box = await part.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
};

/** What stands in the tab for a ballot's first criterion. */
const noveltyInSheet = (ballot: string) => {
  const [headers = [], ...lines] = office.values("Chấm điểm");
  const novelty = headers.findIndex((header) => String(header).startsWith("I.1 "));
  return lines.find((line) => line[0] === ballot)?.[novelty];
};

describe("the scoring page with room", () => {
  it("[D30][D31] lists unit and holder in columns, and what a unit typed stays text", async () => {
    const { page, errors } = await openSidebar(browser, office, APPRAISER, "scoring", DIALOG);
    await page.locator(".ballot-whose").first().waitFor();
    expect(await page.locator(".ballot-title").allTextContents()).toEqual(TITLES);
    // openCampaign gives each unit one model: unit 0 the first, "Tập thể 1".
    expect((await page.locator(".ballot-whose").allTextContents()).slice(0, 2)).toEqual([
      "Đơn vị 0 · Tập thể: Tập thể 1",
      "Đơn vị 1 · Tập thể: Tập thể 2",
    ]);
    const lefts = await page
      .locator(".ballot-whose")
      .evaluateAll((all) => [...new Set(all.map((each) => Math.round(each.getBoundingClientRect().left)))]);
    expect(lefts.length).toBe(1);
    // No title holds these words.
    await page.getByRole("searchbox").fill("don vi");
    expect(await page.locator(".ballot-title").allTextContents()).toEqual(TITLES);
    expect(await page.title()).toBe("Chấm điểm");
    expect(await page.getByRole("button", { name: "Mở trang rộng" }).count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("[D31][D34] stands beside the dossier, with the main button in view and the keyboard in the first criterion", async () => {
    const { page, errors } = await openSidebar(browser, office, APPRAISER, "scoring", {
      ...DIALOG,
      begins: idOf(2, "A"),
    });
    await page.locator(".part").first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(TITLES[1]);
    expect(await focused(page)).toBe("field-point.I.1");
    // Report and registration lie open on the left.
    const left = await page.locator(".dossier").boundingBox();
    const right = await page.locator(".criteria").boundingBox();
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    expect(await page.locator(".part[open]").count()).toBe(2);
    for (const points of ["12", "8", "6", "5", "5", "12,5", "8", "8,5", "7", "4", "4"]) {
      await page.keyboard.type(points);
      await page.keyboard.press("Enter");
      expect(await inView(page, page.locator(":focus"))).toBe(true);
      expect(await inView(page, page.getByRole("button", { name: "Xem lại, nộp" }))).toBe(true);
    }
    await page.locator(".save-line", { hasText: SAVED }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Xem lại, nộp" }).click();
    expect(await inView(page, page.getByRole("button", { name: "Nộp phiếu" }))).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Nộp phiếu" }).click();
    await page.getByText(/Đã nộp phiếu lúc/).waitFor();
    expect(await findings(page)).toEqual([]);
    // Two clicks from the list to the end; the third is already in the next ballot.
    await page.getByRole("button", { name: "Chấm phiếu tiếp theo" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(TITLES[2]);
    expect(await focused(page)).toBe("field-point.I.1");
    await page.getByRole("button", { name: "Phiếu chưa chấm tiếp" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(TITLES[3]);
    await page.getByRole("button", { name: "Danh sách" }).click();
    await page.getByRole("button", { name: `Chấm tiếp: ${TITLES[0]}` }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(TITLES[0]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("[D33][D35] shows how the others were scored beside the criterion, and counts points that cannot stand", async () => {
    const { page } = await openSidebar(browser, office, APPRAISER, "scoring", {
      ...DIALOG,
      begins: idOf(3, "A"),
    });
    await page.locator(".part").first().waitFor();
    // The second model was submitted above, with 12; another appraiser's points are never known here.
    expect(await page.locator(".own-scale").innerText()).toBe("Bạn đã cho 1 mô hình khác 12.");
    await page.keyboard.type("10");
    await page.getByRole("button", { name: "Phiếu chưa chấm tiếp" }).click();
    expect(await page.locator(".own-scale p").innerText()).toBe(
      "Bạn đã cho 2 mô hình khác từ 10 đến 12, giữa là 11.",
    );
    await page.keyboard.type("99");
    expect(await page.locator(".own-scale svg rect").count()).toBe(2);
    const wrong = page.getByRole("button", { name: "1 điểm phải sửa" });
    expect(await wrong.count()).toBe(1);
    expect(await page.locator(".totalbar .total").innerText()).toBe("Chưa chấm (11 tiêu chí)");
    await page.locator("#field-proposal").focus();
    await picture(page, "wide-wrong");
    expect(await findings(page)).toEqual([]);
    await wrong.click();
    expect(await focused(page)).toBe("field-point.I.1");
    await page.keyboard.press("Delete");
    await wrong.waitFor({ state: "detached" });
    // What follows looks for the ten points in the sheet; a page that is closed does not wait for its savings.
    await expect.poll(() => noveltyInSheet(idOf(3, "A"))).toBe(10);
    await page.context().close();
  });
});

/** The same office, whose queue answers with every ballot thirty times, each with an id of its own. */
function thirtyfold(real: Office): Office {
  const rpc: Office["host"]["rpc"] = (addin, file, user, name, text) => {
    const answer = JSON.parse(String(real.host.rpc(addin, file, user, name, text)));
    if (answer.kind !== "queue") return JSON.stringify(answer);
    const ballots = Array.from({ length: 30 }, (_, turn) =>
      answer.ballots.map((each: { readonly ballot: string }) => ({
        ...each,
        ballot: turn === 0 ? each.ballot : `${each.ballot}-${turn}`,
      })),
    ).flat();
    return JSON.stringify({ ...answer, ballots });
  };
  return { ...real, host: Object.assign(Object.create(real.host), { rpc }) };
}

describe("three hundred ballots", () => {
  it.each([
    ["wide", DIALOG],
    ["in the sidebar", SIDEBAR],
  ] as const)("[D10][D33] %s are listed, searched and scored as ten are", async (_, look) => {
    const { page, errors } = await openSidebar(browser, thirtyfold(office), APPRAISER, "scoring", look);
    await page.locator(".ballot-whose").first().waitFor();
    expect(await page.locator(".ballot").count()).toBe(300);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("searchbox").fill("ca phe");
    expect(await page.locator(".ballot").count()).toBe(30);
    await page.getByRole("searchbox").fill("");
    await page.locator(".ballot").nth(4).click();
    await page.locator(".own-scale").waitFor();
    // The second model was submitted with 12 and the third saved with 10, as above: thirty times each.
    expect(await page.locator(".own-scale p").innerText()).toBe(
      "Bạn đã cho 60 mô hình khác từ 10 đến 12, giữa là 11.",
    );
    expect(await page.locator(".own-scale svg rect").count()).toBe(2);
    await picture(page, `many-${look.width}`);
    expect(await findings(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe("conflicts", () => {
  it.each([
    ["wide", DIALOG, 4, "B"],
    ["in the sidebar", SIDEBAR, 5, "C"],
    ["on a phone", PHONE, 6, "C"],
  ] as const)(
    "[D32] %s are declared from the top of the list: ticked, given a reason, written",
    async (_, look, model, member) => {
      const user = `${member.toLowerCase()}@lacduong.example`;
      const { page, errors } = await openSidebar(browser, office, user, "scoring", look);
      await page.locator(".ballot-whose").first().waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole("button", { name: "Khai né tránh…" }).click();
      const row = page.locator(".conflict", { hasText: TITLES[model - 1] ?? "" });
      await row.getByRole("checkbox").check();
      await page.getByRole("button", { name: "Ghi né tránh 1 mô hình" }).click();
      await row.getByText("Hãy chọn hoặc ghi lý do.").waitFor();
      expect(await findings(page)).toEqual([]);
      await row.getByRole("combobox").selectOption("Lý do khác");
      await row.getByRole("textbox").fill("<b>Cùng</b> xây dựng đề án");
      await picture(page, `conflicts-${look.width}`);
      await page.getByRole("button", { name: "Ghi né tránh 1 mô hình" }).click();
      await row.getByText("Đã né tránh: <b>Cùng</b> xây dựng đề án").waitFor();
      // What was stepped back from comes first.
      await expect.poll(() => page.locator(".conflict.stepped").count()).toBe(model === 6 ? 2 : 1);
      expect(await page.locator(".conflict").first().getAttribute("class")).toContain("stepped");
      expect(await findings(page)).toEqual([]);
      await page.getByRole("button", { name: "Danh sách", exact: true }).click();
      await page.getByText(`Né tránh: ${model === 6 ? 2 : 1} mô hình đã được gạt ra.`).waitFor();
      await page.locator(".chip", { hasText: "Né tránh" }).click();
      await expect
        .poll(() => page.locator(".ballot-points").first().innerText())
        .toBe("<b>Cùng</b> xây dựng đề án");
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

describe("in the sidebar", () => {
  it("[D34] a ballot goes on at its next criterion; nothing scrolls sideways, and the checker finds nothing", async () => {
    const { page } = await openSidebar(browser, office, "b@lacduong.example", "scoring", SIDEBAR);
    await page.locator(".ballot").nth(6).click();
    await page.getByText("Báo cáo kết quả").waitFor();
    expect(await focused(page)).toBe("field-point.I.1");
    expect(await inView(page, page.locator(":focus"))).toBe(true);
    await picture(page, "narrow-opened");
    expect(await findings(page)).toEqual([]);
    await page.keyboard.type("12");
    await page.locator(".save-line", { hasText: SAVED }).waitFor();
    await page.getByRole("button", { name: "Danh sách" }).click();
    expect(await page.locator(".ballot").nth(6).locator(".ballot-points").innerText()).toBe(
      "1 trên 11 tiêu chí",
    );
    await page.locator(".ballot").nth(6).click();
    expect(await focused(page)).toBe("field-point.I.2");
    await page.context().close();
  });
});
