import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registrationLine } from "../services/support/campaignHost.ts";
import { LAPTOP, launch } from "./support/browser.ts";
import { type RunningHost, startHost } from "./support/host.ts";
import { ORGANISER, registering, UNITS } from "./support/journeyCampaign.ts";
import { moveClock, type Person, personAt, sidebarOf, told } from "./support/person.ts";

/** Row 2 of Đăng ký is Đảng ủy xã Lát's, row 3 Đảng ủy xã Đạ Sar's. C is "Còn thiếu", E the first column that a unit types. */
const [LAT, DA_SAR] = UNITS;

let host: RunningHost;
let browser: Browser;
let lat: Person;
let daSar: Person;
let organiser: Person;

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ begin: registering }), launch()]);
  [lat, daSar, organiser] = await Promise.all([
    personAt(browser, host.as(LAT), "Đăng ký"),
    // Where its page opens.
    personAt(browser, host.as(DA_SAR)),
    personAt(browser, host.as(ORGANISER), "Nhật ký"),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test("[J14] a unit's page opens at the first cell it may type in", async () => {
  const nameBox = daSar.page.locator(".grid input").first();
  await expect.poll(() => nameBox.inputValue()).toBe("E3");
});

describe("a unit registers", () => {
  test("[J1] by typing and by pasting from Word, and is told what is missing until it says Đủ", async () => {
    const { grid } = lat;
    await grid.type("E2", "Tập thể");
    await grid.type("F2", "Đảng ủy xã Lát");
    // The required columns of docs/tabs.md that are still blank, in their order.
    const missing = [
      "Tên mô hình",
      "Thực trạng, lý do",
      "Mục tiêu, chỉ tiêu",
      "Nội dung, cách làm",
      "Điểm mới",
      "Từ ngày",
      "Sản phẩm",
    ];
    expect(await grid.readUntil("C2", `Thiếu: ${missing.join("; ")}`)).toBe(`Thiếu: ${missing.join("; ")}`);
    await grid.paste(
      "I2",
      "chữ này không dùng",
      `<html><body><!--StartFragment--><table><tr><td><p class="MsoNormal">Chợ phiên<o:p></o:p></p><p>không tiền mặt</p></td>
       <td>Mô hình mới</td><td>Mới</td><td>Kinh tế</td></tr></table><!--EndFragment--></body></html>`,
    );
    await grid.paste(
      "M2",
      '"Người dân\ncòn dùng tiền mặt"\t50 % quầy có mã QR\t"Vận động;\nhướng dẫn"\tChưa nơi nào làm',
    );
    expect(await grid.readUntil("C2", "Thiếu: Từ ngày; Sản phẩm")).toBe("Thiếu: Từ ngày; Sản phẩm");
    await grid.type("S2", "1/4/2023");
    await grid.type("U2", "Quy trình mới");
    expect(await grid.readUntil("C2", "Đủ")).toBe("Đủ");
    expect(await grid.read("I2:N2")).toBe(
      '"Chợ phiên\nkhông tiền mặt"\tMô hình mới\tMới\tKinh tế\t"Người dân\ncòn dùng tiền mặt"\t50 % quầy có mã QR',
    );
  });

  test("[J16] typing at once after a jump to a cell out of sight loses no character", async () => {
    const { page, grid } = lat;
    // Univer's complaint when a text has no room for a line. What is then lost depends on the computer's speed, the complaint does not.
    const complaints: string[] = [];
    page.on("console", (said) => {
      if (said.text().includes("column width is less than 0")) complaints.push(said.text());
    });
    await grid.goTo("E2");
    await grid.goTo("T2");
    await page.keyboard.type("30/6/");
    // Where the caret is: in the window, beside the frozen columns, which end at 465 pixels.
    const caret = await page.locator('[data-u-comp="editor"]:focus').boundingBox();
    expect(caret?.x).toBeGreaterThan(465);
    expect(caret?.x).toBeLessThan(LAPTOP.width);
    await page.keyboard.type("2023");
    await page.keyboard.press("Enter");
    expect(await grid.readUntil("T2", "30/06/2023")).toBe("30/06/2023");
    expect(complaints).toEqual([]);
  });

  test("[J17] a formula is taken as it was typed, also after a pause in the middle of a name", async () => {
    const { page, grid } = lat;
    await grid.goTo("W2");
    await page.keyboard.type("=SU");
    // Long enough for a list of names to open.
    await page.waitForTimeout(500);
    await page.keyboard.type("BSTITUTE(1;2;3)");
    await page.keyboard.press("Enter");
    expect(await grid.readUntil("W2", "=SUBSTITUTE(1;2;3)")).toBe("=SUBSTITUTE(1;2;3)");
  });

  test("[J5] what others write meanwhile takes nothing away from what is being typed", async () => {
    await lat.grid.goTo("L2");
    await lat.page.keyboard.type("Chuyển đổi ");
    // The same place on another tab, then the very same cell.
    await organiser.grid.type("L2", "ghi chú");
    expect(await organiser.grid.readUntil("L2", "ghi chú")).toBe("ghi chú");
    await organiser.grid.tab("Đăng ký");
    await organiser.grid.type("L2", "của ban");
    expect(await organiser.grid.readUntil("L2", "của ban")).toBe("của ban");
    await lat.page.keyboard.type("số");
    await lat.page.keyboard.press("Enter");
    expect(await organiser.grid.readUntil("L2", "Chuyển đổi số")).toBe("Chuyển đổi số");
    expect(await lat.grid.readUntil("L2", "Chuyển đổi số")).toBe("Chuyển đổi số");
  });

  test("[J5] a list that opens below the cell leaves the keyboard to who is typing", async () => {
    const { page, grid } = lat;
    await grid.goTo("E2");
    // Slowly enough for the list to be there before the word ends.
    await page.keyboard.type("Cá nhân", { delay: 80 });
    await page.keyboard.press("Enter");
    expect(await grid.readUntil("E2", "Cá nhân")).toBe("Cá nhân");
  });

  test("[J2] two pages on one cell show the same: what came last", async () => {
    for (const { grid } of [lat, organiser]) await grid.goTo("L2");
    await Promise.all([lat.page.keyboard.type("của đơn vị"), organiser.page.keyboard.type("của ban")]);
    await lat.page.keyboard.press("Enter");
    // The organiser's page has heard of it while its own text is still being typed, and says its own afterwards.
    expect(await lat.grid.readUntil("L2", "của đơn vị")).toBe("của đơn vị");
    await organiser.page.keyboard.press("Enter");
    for (const { grid } of [lat, organiser]) expect(await grid.readUntil("L2", "của ban")).toBe("của ban");
  });
});

describe("what is not one's own", () => {
  test("[J3] [J27] cannot be typed in, pasted over, cleared or deleted: a sentence, and nothing has changed", async () => {
    const { page, grid } = daSar;
    const before = await grid.read("A2:J4");
    await grid.type("F2", "của tôi");
    expect(await told(page, "Dòng này")).toBe("Dòng này của Đảng ủy xã Lát. Dòng của bạn: 3.");
    // Rows 3 (one's own) and 4 (another unit's): all or nothing.
    await grid.paste("E3", "Tập thể\tĐảng ủy xã Đạ Sar\nCá nhân\tNgười khác");
    expect(await told(page, "Dòng này")).toBe("Dòng này của Phòng Nội vụ. Dòng của bạn: 3.");
    await grid.goTo("E2:F3");
    await page.keyboard.press("Delete");
    expect(await told(page, "Dòng này")).toBe("Dòng này của Đảng ủy xã Lát. Dòng của bạn: 3.");
    await grid.type("C3", "Đủ");
    expect(await told(page, "Cột")).toBe("Cột “Còn thiếu”: Hệ thống ghi, không nhập tay.");
    expect(await grid.read("A2:J4")).toBe(before);
    // Alone, the same row is pasted.
    await grid.paste("E3", "Tập thể\tĐảng ủy xã Đạ Sar");
    expect(await grid.readUntil("E3:F3", "Tập thể\tĐảng ủy xã Đạ Sar")).toBe("Tập thể\tĐảng ủy xã Đạ Sar");
  });
});

describe("after the deadline", () => {
  test("[J4] [J27] typing is stopped with a sentence, and every row stays as it was", async () => {
    const line = registrationLine(3).join("\t");
    const before = await organiser.grid.read("E2:Y5");
    await moveClock(organiser.page, "2023-03-30");
    await lat.page.getByText("30/3/2023, 08:00").waitFor();
    await lat.grid.type("F2", "Quá hạn");
    const closed = `Đăng ký đã khóa từ 29/03/2023. Muốn sửa, viết cho Ban Tổ chức: ${ORGANISER}.`;
    expect(await told(lat.page, "Đăng ký đã khóa")).toBe(closed);
    await daSar.grid.paste("E3", line);
    expect(await told(daSar.page, "Đăng ký đã khóa")).toBe(closed);
    expect(await organiser.grid.read("E2:Y5")).toBe(before);
    // 28/3/2023 was the last day; Đảng ủy xã Lát was complete before.
    expect(await lat.grid.read("D2")).toMatch(/^Đúng hạn/);
  });
});

describe("the card Đơn vị của tôi", () => {
  /** Of a person: each click counts, typing and keys do not. */
  const clicking = (person: Person) => {
    let clicks = 0;
    const click = async (part: Locator): Promise<void> => {
      clicks += 1;
      await part.click();
    };
    const nameBox = person.page.locator(".grid input").first();
    const stands = (cell: string) => expect.poll(() => nameBox.inputValue()).toBe(cell);
    return { click, stands, clicks: () => clicks };
  };

  test("[J28] takes its clerk to the first missing cell with one click, the tab changed, ready to type", async () => {
    await moveClock(organiser.page, "2023-10-02");
    const { page, grid } = lat;
    await page.getByText("2/10/2023, 08:00").waitFor();
    await grid.tab("Tổng quan");
    const { click, stands, clicks } = clicking(lat);
    await click(page.getByRole("menuitem", { name: "Sổ Sáng Tạo" }));
    await click(page.getByRole("menuitem", { name: "Đơn vị của tôi" }));
    const card = sidebarOf(page);
    await card.getByRole("heading", { level: 1, name: "Đảng ủy xã Lát" }).waitFor();
    expect(clicks()).toBe(2);
    await click(card.getByRole("button", { name: "Tới dòng đăng ký" }));
    // Row 2 of Đăng ký; E is the first column that a unit types.
    await stands("E2");
    await page.getByRole("tab", { name: "Đăng ký", exact: true, selected: true }).waitFor();
    expect(clicks()).toBe(3);
  });

  test("[J28] says no later than the tab that a report lacks, and the keys go into its cell at once", async () => {
    const { page, grid } = lat;
    // Đăng ký is closed for Lát, so the organiser says that it asks for HTXSNV (column X).
    await organiser.grid.tab("Đăng ký");
    await organiser.grid.type("X2", "Có");
    const card = sidebarOf(page);
    await card.getByRole("button", { name: "Xem lại" }).click();
    await card.getByText("1 báo cáo chưa đủ").waitFor();
    await card.getByRole("button", { name: "Tới ô “Đã thực hiện”" }).click();
    await card.getByText("Đã tới ô").waitFor();
    await page.keyboard.type("Đã tập huấn 12 thôn");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Báo cáo", exact: true, selected: true }).waitFor();
    expect(await grid.readUntil("H2", "Đã tập huấn 12 thôn")).toBe("Đã tập huấn 12 thôn");
    await card.getByRole("button", { name: "Xem lại" }).click();
    await card.getByText("Lúc này không còn việc").waitFor();
  });
});

test("no page has thrown an error", () => {
  expect([...lat.errors, ...daSar.errors, ...organiser.errors]).toEqual([]);
});
