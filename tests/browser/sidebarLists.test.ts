/** The page Nhập danh sách: from a file or pasted, into a unit's blank cells and an appraiser's drafts; nothing wrong for a screen reader. */
import exceljs from "exceljs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AN, CUC, type Desk, openCampaignDesk, openScoringDesk, TEAM } from "../services/support/desk.ts";
import { OWNER } from "../services/support/hosted.ts";
import { launch } from "./support/browser.ts";
import { countClicks } from "./support/clicks.ts";
import { findings } from "./support/findings.ts";
import { openSidebar, picture, type SidebarWindow } from "./support/sidebarPage.ts";

const REGISTERED = "Đăng ký";
const TITLES = "Danh hiệu thi đua";
/** As large as the dialog that the menu opens. */
const DIALOG = { width: 560, height: 480 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function open(desk: Desk, user: string, look = {}): Promise<SidebarWindow> {
  const opened = await openSidebar(browser, desk, user, "lists", { ...DIALOG, ...look });
  await opened.page.getByText("Đang đọc bảng tính…").waitFor({ state: "detached" });
  return opened;
}

const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const cards = (page: Page) => page.locator(".card").allInnerTexts();
const fill = async (page: Page, count: number): Promise<string> => {
  await page.getByRole("button", { name: `Điền ${count} dòng vào bảng` }).click();
  const done = page.getByRole("region", { name: /^(Đã|Chưa) điền/ });
  await done.waitFor();
  return done.innerText();
};

/** What Excel puts on the clipboard, as a person pastes it. */
async function paste(page: Page, type: "text/plain" | "text/html", text: string): Promise<void> {
  await page.getByRole("textbox").evaluate(
    (area, [kind, pasted]) => {
      const data = new DataTransfer();
      data.setData(kind, pasted);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      const taken = !area.dispatchEvent(event);
      // The browser itself pastes only what a person pastes.
      if (taken || kind !== "text/plain" || !(area instanceof HTMLTextAreaElement)) return;
      area.value = pasted;
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    [type, text] as const,
  );
}

async function workbook(lines: readonly (readonly unknown[])[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Danh sách");
  for (const line of lines) sheet.addRow([...line]);
  book.addWorksheet("Nháp").addRow(["để riêng"]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel(/^Chọn tệp/).setInputFiles({ name, mimeType: "application/octet-stream", buffer });

describe("[NP1] [NP4] a unit's list of registrations", () => {
  const HEAD = [
    "STT",
    "Đơn vị",
    "Tập thể, cá nhân đăng ký",
    "Tên mô hình",
    "Nội dung, cách làm",
    "Từ ngày",
    "Ý kiến",
  ];
  const LINES = [
    ["DANH SÁCH ĐĂNG KÝ MÔ HÌNH"],
    HEAD,
    ["A", "TẬP THỂ"],
    [1, "Xã An", "Tập thể xã An", "Mô hình: Một ngày vì dân", "=1+1 là nội dung", "28/3/2023", "hay"],
    [2, "Xã Bình", "Tập thể xã Bình", "Của xã khác", "", "", ""],
    [3, "Xã An", "Chi bộ thôn 1", "Tổ tự quản", "Thành lập tổ", "quý II", ""],
    [4, "Xã An", "Chi bộ thôn 2", "Thêm nữa", "", "", ""],
    ["", "Cộng: 04 mô hình"],
  ];

  it("[NF6] from a file goes into its prepared rows with one click after the file is chosen, and what was typed stays", async () => {
    const desk = openCampaignDesk();
    expect(desk.type(AN, REGISTERED, "MH-2023-001", "Tên mô hình", "Một ngày vì dân")).toBeNull();
    expect(desk.type(AN, REGISTERED, "MH-2023-001", "Họ tên/Tập thể", "UBND xã An")).toBeNull();
    const { page, errors, context } = await open(desk, AN);
    const clicks = await countClicks(page);
    await choose(page, "dang-ky.xlsx", await workbook(LINES));
    await page.locator(".card").first().waitFor();
    expect((await cards(page)).map((text) => text.replace(/\s*\n\s*/g, " | "))).toEqual([
      expect.stringContaining(
        "Một ngày vì dân · dòng 4 của danh sách | Đã có ở dòng MH-2023-001: điền thêm 4 ô còn trống. | Họ tên/Tập thể: bảng ghi “UBND xã An”, danh sách ghi “Tập thể xã An”; để nguyên như bảng.",
      ),
      expect.stringContaining("Bỏ qua: dòng này ghi đơn vị “Xã Bình”, do đơn vị ấy tự nhập."),
      expect.stringContaining("Ghi vào dòng MH-2023-002: 4 ô."),
      expect.stringContaining("Không còn dòng trống cho dòng này. Hãy báo Ban Tổ chức thêm dòng cho đơn vị"),
    ]);
    expect(await page.getByRole("main").innerText()).toContain("“quý II” chưa phải là một ngày");
    await picture(page, "lists-plan", true);
    expect([await findings(page), await beyond(page)]).toEqual([[], 0]);
    expect(await fill(page, 2)).toContain("Đã điền 8 ô ở 2 dòng");
    expect(await clicks()).toBe(1);
    const of = (id: string, header: string) => desk.cell(REGISTERED, id, header);
    expect(
      ["Đối tượng", "Họ tên/Tập thể", "Tên mô hình", "Loại", "Nội dung, cách làm"].map((header) =>
        of("MH-2023-001", header),
      ),
    ).toEqual(["Tập thể", "UBND xã An", "Một ngày vì dân", "Mô hình mới", "=1+1 là nội dung"]);
    expect(["Họ tên/Tập thể", "Tên mô hình", "Từ ngày"].map((header) => of("MH-2023-002", header))).toEqual([
      "Chi bộ thôn 1",
      "Tổ tự quản",
      "",
    ]);
    // The steward looks at the rows as at typed ones.
    desk.tick();
    expect(of("MH-2023-002", "Còn thiếu")).toContain("Từ ngày");
    await picture(page, "lists-done", true);
    expect([await findings(page), await beyond(page)]).toEqual([[], 0]);
    // Once more is nothing more.
    await page.getByRole("button", { name: "Đọc lại bảng" }).click();
    await page.getByText("không còn ô trống nào để điền").first().waitFor();
    expect(await page.getByRole("button", { name: "Điền 0 dòng vào bảng" }).isDisabled()).toBe(true);
    // Another sheet of the file may be taken.
    await page.getByLabel(/^Trang tính/).selectOption({ label: "Nháp" });
    expect(await page.getByRole("textbox").inputValue()).toBe("để riêng");
    expect(errors).toEqual([]);
    await context.close();
  });

  it("[NP8] pasted from Word keeps its cells, and a column can be said to mean another", async () => {
    const desk = openCampaignDesk();
    const { page, errors, context } = await open(desk, CUC, { colorScheme: "dark" });
    const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>ĐƠN VỊ: XÃ CÚC</p><table>
      <tr><td rowspan=2>TT</td><td rowspan=2>Tên mô hình</td><td colspan=2>Thời gian</td><td rowspan=2>Việc sẽ làm</td></tr>
      <tr><td>Từ ngày</td><td>Đến ngày</td></tr>
      <tr><td>1</td><td><p>Họp
        không giấy</p></td><td>1/4/2023</td><td></td><td><p>- Gửi tài liệu</p><p>- In ít<br>giấy</p></td></tr></table>
      <img src=x onerror="document.title='run'"></body></html>`;
    await paste(page, "text/html", word);
    await page.locator(".card").first().waitFor();
    await page.getByLabel("Việc sẽ làm").selectOption({ label: "Nội dung, cách làm" });
    await picture(page, "lists-word-dark", true);
    expect([await findings(page), await beyond(page), await page.title()]).toEqual([[], 0, "Nhập danh sách"]);
    expect(await fill(page, 1)).toContain("Đã điền 3 ô ở 1 dòng");
    expect(
      ["Tên mô hình", "Nội dung, cách làm"].map((header) => desk.cell(REGISTERED, "MH-2023-005", header)),
    ).toEqual(["Họp không giấy", "- Gửi tài liệu\n- In ít\ngiấy"]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("[NP9] of a legacy font is converted when that is asked for, and then read", async () => {
    const { page, errors, context } = await open(openCampaignDesk(), AN);
    // By hand from the code table of TCVN 5712 (VN3).
    await paste(page, "text/plain", "TT\tTªn m« h×nh\n1\tC¶i c¸ch hµnh chÝnh");
    await page.getByText("Danh sách Đăng ký có vẻ gõ bằng phông cũ").waitFor();
    expect([await findings(page), await beyond(page)]).toEqual([[], 0]);
    await page.getByRole("button", { name: "Chuyển sang Unicode" }).click();
    await page.getByText("Ghi vào dòng MH-2023-001: 1 ô.").waitFor();
    expect(await page.locator(".card b").innerText()).toBe("Cải cách hành chính");
    expect(errors).toEqual([]);
    await context.close();
  });

  it("[NR1] [NR5] is nobody else's to bring in, and not out of time", async () => {
    const desk = openCampaignDesk();
    const { page, context } = await open(desk, OWNER, { width: 300 });
    expect(await page.getByRole("main").innerText()).toContain("danh sách của đơn vị do chính đơn vị nhập");
    await paste(page, "text/plain", "TT\tTên mô hình\n1\tA b");
    expect(await page.getByRole("button", { name: "Điền 0 dòng vào bảng" }).isDisabled()).toBe(true);
    await picture(page, "lists-nobody", true);
    expect([await findings(page), await beyond(page)]).toEqual([[], 0]);
    await context.close();
    desk.host.skipTo("2023-03-29T00:01:00+07:00");
    const late = await open(desk, AN);
    expect(await late.page.getByRole("main").innerText()).toContain("thời gian đăng ký đã hết");
    await late.context.close();
  });
});

it("[NP10] an answer about a list that is no longer chosen is forgotten", async () => {
  const { page, errors, context } = await open(openCampaignDesk(), AN);
  // What is asked about Đăng ký is answered only when it is let go.
  await page.evaluate(`{
    const ask = globalThis.askScript;
    globalThis.askScript = (text) =>
      text.includes('"registrations"')
        ? new Promise((resolve) => { globalThis.letGo = async () => resolve(await ask(text)); })
        : ask(text);
  }`);
  await page.getByRole("button", { name: "Đọc lại bảng" }).click();
  await page.getByRole("radio", { name: /^Danh hiệu thi đua/ }).check();
  await page.getByText("Đang đọc bảng tính…").waitFor({ state: "detached" });
  await paste(page, "text/plain", "TT\tHọ tên\tDanh hiệu\n1\tK'A\tLĐTT");
  await page.getByText("Ghi vào dòng mới: 2 ô.").waitFor();
  await page.evaluate("globalThis.letGo()");
  // Two pictures later it has been drawn, if it was heard.
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  expect(await cards(page)).toEqual([expect.stringContaining("Ghi vào dòng mới: 2 ô.")]);
  expect(errors).toEqual([]);
  await context.close();
});

it("[NP10] a file that was put right is read when it is chosen again", async () => {
  const { page, errors, context } = await open(openCampaignDesk(), AN);
  const file = (title: string) => ({
    ...{ name: "a.csv", mimeType: "text/csv" },
    buffer: Buffer.from(`STT;Tên mô hình\n1;${title}\n`),
  });
  const door = page.getByLabel(/^Chọn tệp/);
  await door.setInputFiles(file("Tổ tự quản"));
  await page.locator(".card b", { hasText: "Tổ tự quản" }).waitFor();
  const chooser = page.waitForEvent("filechooser");
  await page.locator("label", { has: door }).click();
  // A browser tells of a choice only where another one stood there.
  expect(await door.inputValue()).toBe("");
  await (await chooser).setFiles(file("Họp không giấy"));
  await page.locator(".card b", { hasText: "Họp không giấy" }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

it("[NP3] [NR6] a unit's list of danh hiệu goes into rows of nobody, under its code", async () => {
  const desk = openCampaignDesk();
  const { page, errors, context } = await open(desk, AN);
  await page.getByRole("radio", { name: /^Danh hiệu thi đua/ }).check();
  const csv =
    "Stt;Họ và tên;Chức vụ, đơn vị;Thi đua;Khen thưởng\n1;K'A;Chuyên viên, xã An;LĐTT;GK\n2;Ka A;nt;LĐTT, CSTĐCS;\n";
  await choose(page, "danh-hieu.csv", Buffer.from(csv));
  await page.locator(".card").first().waitFor();
  expect(await page.getByRole("main").innerText()).toContain("“LĐTT, CSTĐCS” là nhiều danh hiệu ở một ô");
  expect(await fill(page, 2)).toContain("Đã điền 6 ô ở 2 dòng");
  desk.tick();
  const rows = desk
    .rows(TITLES)
    .filter(({ cells }) => cells["Mã đơn vị"] === "AN")
    .map(({ cells }) =>
      ["STT", "Họ tên/Tập thể", "Danh hiệu đăng ký", "Hình thức khen thưởng"].map((header) => cells[header]),
    );
  expect(rows).toEqual([
    ["1", "K'A", "Lao động tiên tiến", "Giấy khen"],
    ["2", "Ka A", "", ""],
  ]);
  await picture(page, "lists-titles", true);
  expect([await findings(page), await beyond(page), errors]).toEqual([[], 0, []]);
  await context.close();
});

it("[NP6] [NP7] an appraiser's paper score sheets go into drafts; nothing is sent", async () => {
  const desk = openScoringDesk();
  const [a] = TEAM;
  const { page, errors, context } = await open(desk, a);
  await page.getByRole("radio", { name: /^Phiếu chấm/ }).check();
  await page.getByText("Đang đọc bảng tính…").waitFor({ state: "detached" });
  const ballots = desk.rows("Chấm điểm").filter(({ cells }) => cells["Mã thành viên"] === "A");
  const [first, second] = ballots.map(
    ({ cells }) => [String(cells["Mã phiếu"]), String(cells["Mã mô hình"])] as const,
  );
  const sheet = (model: string, points: string) => [
    `Mã mô hình: ${model}`,
    "TT\tTiêu chí\tĐiểm tối đa\tĐiểm chấm",
    `I.1\tMức độ mới\t15\t${points}`,
    "I.2\tTính sáng tạo\t10\t8,5",
    "Nhận xét: Tốt",
  ];
  await paste(
    page,
    "text/plain",
    [...sheet(first?.[1] ?? "", "12,5"), ...sheet(second?.[1] ?? "", "99")].join("\n"),
  );
  await page.locator(".card").nth(1).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("“99” chưa phải là điểm từ 0 đến 15");
  await picture(page, "lists-scores", true);
  expect([await findings(page), await beyond(page)]).toEqual([[], 0]);
  expect(await fill(page, 2)).toContain("Đã điền 5 ô ở 2 dòng");
  desk.tick();
  const header = (code: string) =>
    Object.keys(ballots[0]?.cells ?? {}).find((each) => each.startsWith(`${code} `)) ?? "";
  const of = (ballot: string) =>
    [header("I.1"), header("I.2"), "Nhận xét", "Trạng thái", "Quyết định"].map((name) =>
      desk.cell("Chấm điểm", ballot, name),
    );
  expect(of(first?.[0] ?? "")).toEqual([12.5, 8.5, "Tốt", "Nháp", ""]);
  expect(of(second?.[0] ?? "")).toEqual(["", 8.5, "Tốt", "Nháp", ""]);
  expect(errors).toEqual([]);
  await context.close();
});

it("[NF6] the organiser's lists may come from a file, too, which the page reads by itself", async () => {
  const desk = openCampaignDesk();
  const { page, errors, line, context } = await openSidebar(browser, desk, OWNER, "setup", DIALOG);
  const lines = [
    ["STT", "Tên đơn vị", "Nhóm"],
    [1, "Xã An", "TCCSĐ trực thuộc"],
    [2, "Xã Đạ Sar", "TCCSĐ trực thuộc"],
  ];
  const bytes = await workbook(lines);
  await page
    .getByLabel("Chọn tệp Excel, Word, CSV cho danh sách Đơn vị")
    .setInputFiles({ name: "don-vi.xlsx", mimeType: "application/octet-stream", buffer: bytes });
  await page.getByText("Trong danh sách dán: 2 đơn vị").first().waitFor();
  expect(await page.getByLabel("Đơn vị", { exact: true }).inputValue()).toBe(
    lines.map((cells) => cells.join("\t")).join("\n"),
  );
  await page.getByText("Nội dung đọc được hết").waitFor();
  expect(JSON.stringify(line.heard)).not.toContain("STT");
  await page
    .getByLabel("Chọn tệp Excel, Word, CSV cho danh sách Tổ thẩm định")
    .setInputFiles({ name: "to.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await page.getByText("Tệp PDF và ảnh không có bảng để đọc.").waitFor();
  await picture(page, "setup-file", true);
  expect([await findings(page), await beyond(page), errors]).toEqual([[], 0, []]);
  await context.close();
});
