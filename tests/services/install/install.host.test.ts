import type { CallCounts } from "sheets-script-host";
import { describe, expect, it } from "vitest";
import { letters, openScoringDesk } from "../support/desk.ts";
import { OWNER, openOffice } from "../support/hosted.ts";

const TABS = [
  "Tổng quan",
  "Cấu hình",
  "Căn cứ",
  "Quán triệt",
  "Đơn vị",
  "Đăng ký",
  "Báo cáo",
  "Tiêu chí",
  "Tổ thẩm định",
  "Chấm điểm",
  "Xếp hạng",
  "Danh hiệu thi đua",
  "Kết quả cơ sở",
  "Thư nhắc",
  "Mẫu thư",
  "Bản chốt",
  "Lưu trữ",
  "Nhật ký",
  "Lệnh",
  "Hệ thống",
];

const names = (office: ReturnType<typeof openOffice>) =>
  office.file.workbook.sheetIds().map((id) => office.file.workbook.sheet(id).name);

describe("install", () => {
  it("[I1] brings an empty spreadsheet to the declared tabs, in their order, and says that it is ready", () => {
    const office = openOffice();
    expect(office.install()).toBe("Đã sẵn sàng.");
    expect(names(office)).toEqual(TABS);
    expect(office.file.workbook.locale()).toBe("vi_VN");
    expect(office.file.workbook.timeZone()).toBe("Asia/Ho_Chi_Minh");
  });

  it("[I1] lets long texts break into lines, in the header as below, and leaves codes and choices on one", () => {
    const office = openOffice();
    office.install();
    const { workbook } = office.file;
    const sheet = workbook.sheetIds().find((id) => workbook.sheet(id).name === "Đăng ký") ?? "";
    const headers = workbook.display({ sheet, row: 0, column: 0, rows: 1, columns: 33 })[0] ?? [];
    const wrapping = (row: number) =>
      headers.filter(
        (_, column) => workbook.style({ sheet, row, column, rows: 1, columns: 1 }, "wrap")[0]?.[0] === "WRAP",
      );
    expect(wrapping(0)).toEqual(headers);
    const long = ["Còn thiếu", "Họ tên/Tập thể", "Tên mô hình", "Thực trạng, lý do", "Nội dung, cách làm"];
    expect(long.filter((header) => !wrapping(1).includes(header))).toEqual([]);
    expect(["Mã mô hình", "Đối tượng", "Từ ngày"].filter((header) => wrapping(1).includes(header))).toEqual(
      [],
    );
    expect(wrapping(190)).toEqual(wrapping(1));
  });

  it("[I2] changes nothing when it runs again: the whole workbook is equal but for the number of the writing", () => {
    const office = openOffice();
    office.install();
    // A batch is known by the moment of its operation and its place in it.
    const content = () =>
      JSON.stringify(office.file.snapshot()).replaceAll(/"\d{13}\.\d+[^"]*"/g, '"number"');
    const before = content();
    expect(before).toContain('"number"');
    office.spent();
    office.install();
    expect(content()).toBe(before);
    // Looks that are right already are sent again, and change nothing; the round behind it has nothing to write.
    expect(office.spent().map(({ counts }) => sheetsCalls(counts))).toEqual([
      {
        "Sheets.Spreadsheets.get": 2,
        "Sheets.Spreadsheets.Values.batchGetByDataFilter": 2,
        "Sheets.Spreadsheets.DeveloperMetadata.search": 1,
        "Sheets.Spreadsheets.batchUpdate": 1,
      },
    ]);
  });

  it("[I2] killed at the first time, behind anything that it reads, writes or remembers, and run again: the whole workbook is as undisturbed", () => {
    const content = (office: ReturnType<typeof openOffice>) =>
      JSON.stringify(office.file.snapshot()).replaceAll(/"\d{13}\.\d+[^"]*"/g, '"number"');
    const whole = openOffice();
    const names: string[] = [];
    whole.host.setFaults({ afterCall: ({ name }) => void names.push(name) });
    whole.install();
    const expected = content(whole);
    const places = [...names.entries()].filter(([, name]) =>
      /\.(?:batchUpdate|setProperties|batchGetByDataFilter)$/.test(name),
    );
    expect(places.length).toBeGreaterThan(4);
    for (const [index, name] of places) {
      const office = openOffice();
      const killed = office.host.stopAt({ of: "install", when: "after", call: index + 1, kill: true });
      expect(() => office.install()).toThrow();
      expect(killed()).toMatchObject({ state: "done", call: name });
      office.install();
      expect([name, content(office) === expected]).toEqual([name, true]);
    }
  });

  it("[I7] makes its triggers first: stopped anywhere after them the rounds go on, and run again it is ready and logs what it did", () => {
    const whole = openOffice();
    whole.install();
    const [undisturbed] = whole.spent();
    const total = undisturbed?.counts.total ?? 0;
    // Five calls for the id, the lock and the list of triggers, four for the making of each of two; from there every fifth to the last but one, some a kill.
    const first = 5 + 2 * 4;
    const places = Array.from({ length: Math.floor((total - first) / 5) }, (_, index) => first + 5 * index);
    expect(places.length).toBeGreaterThan(4);
    for (const call of places) {
      const office = openOffice();
      const stopped = office.host.stopAt({ of: "install", when: "after", call, kill: call % 2 === 0 });
      expect(() => office.install()).toThrow("Stopped");
      expect(stopped().state).toBe("done");
      expect(office.host.nextAlarm()).not.toBeNull();
      const logs: string[] = [];
      office.host.onExecution(({ log }) => logs.push(...log.map(({ text }) => text)));
      expect(office.install()).toBe("Đã sẵn sàng.");
      expect(names(office)).toEqual(TABS);
      expect(logs).toEqual([
        "Đã tạo lại hai trình kích hoạt: 5 phút một lượt, và khi có người sửa bảng tính.",
        "Các tab đã đủ như thiết kế.",
      ]);
    }
  });

  it("[I7] run twice, each trigger stands once", () => {
    const office = openOffice();
    office.install();
    office.install();
    office.host.advanceBy(6 * 60_000);
    office.spent();
    office.host.advanceBy(5 * 60_000);
    expect(office.spent().map(({ functionName }) => functionName)).toEqual(["tick"]);
    office.host.as("ban-to-chuc@lacduong.example").type(office.file, "Nhật ký", "H9", "x");
    expect(office.spent().map(({ functionName }) => functionName)).toEqual(["onSpreadsheetEdit"]);
  });

  it("[I3] restores renamed tabs and headers, missing columns and validation, and leaves people's own columns alone", () => {
    const office = openOffice();
    office.install();
    const fresh = office.values("Đăng ký")[0];
    const { host, file } = office;
    const owner = host.as("ban-to-chuc@lacduong.example");
    owner.renameSheet(file, "Đăng ký", "Đăng ký năm 2023");
    const title = `${letters((fresh ?? []).indexOf("Tên mô hình") + 1)}1`;
    owner.type(file, "Đăng ký năm 2023", title, "Tên của mô hình");
    owner.insertColumns(file, "Đăng ký năm 2023", 3);
    owner.type(file, "Đăng ký năm 2023", "C1", "Cột riêng");
    owner.deleteColumns(file, "Đăng ký năm 2023", 10);
    expect(office.install()).toBe("Đã sẵn sàng.");
    const restored = office.values("Đăng ký")[0] ?? [];
    expect(restored.filter((header) => header !== "Cột riêng")).toEqual(fresh);
    expect(restored.indexOf("Cột riêng")).toBe(2);
  });

  it("[I3] [ST3] leaves a freed title to whoever took it, says so, and goes on in its own tab; the title is taken back once free", () => {
    const office = openOffice();
    office.install();
    const { host, file } = office;
    const owner = host.as(OWNER);
    owner.renameSheet(file, "Đăng ký", "Đăng ký năm 2023");
    const header = office.values("Đăng ký năm 2023")[0];
    const files = {
      "Code.js": `function take() { SpreadsheetApp.getActive().insertSheet("Đăng ký").getRange("A1").setValue("Của tôi"); }`,
    };
    const project = host.addProject({ name: "của riêng", files, boundTo: file.id });
    host.run(project, "take", { user: OWNER });
    expect(office.install()).toMatch(
      /^Tab Đăng ký: tab đang mang tên này không phải tab mà hệ thống đã tạo /,
    );
    expect(office.values("Đăng ký")).toEqual([["Của tôi"]]);
    expect(office.values("Đăng ký năm 2023")[0]).toEqual(header);
    owner.renameSheet(file, "Đăng ký", "Của tôi");
    expect(office.install()).toBe("Đã sẵn sàng.");
    expect(office.values("Đăng ký")[0]).toEqual(header);
  });

  it("[ST8] the colours of a tab hold from the first row below its header on, also for rows that the system put there", () => {
    const desk = openScoringDesk();
    const code = `function rules() {
      return SpreadsheetApp.getActive().getSheets().flatMap((sheet) =>
        sheet.getConditionalFormatRules().flatMap((rule) =>
          rule.getRanges().map((range) => sheet.getName() + " " + range.getRow())));
    }`;
    const files = { "Code.js": code };
    const project = desk.host.addProject({ name: "xem", files, boundTo: desk.file.id });
    const firstRows = desk.host.run(project, "rules", { user: OWNER }) as readonly string[];
    expect(firstRows.length).toBeGreaterThan(20);
    expect(firstRows.filter((text) => !text.endsWith(" 2"))).toEqual([]);
    const prepared = ["Đăng ký", "Báo cáo", "Chấm điểm"].map((tab) => desk.values(tab)[1]?.[0]);
    expect(prepared).toEqual(["MH-2023-001", "MH-2023-001", "P1-MH-2023-001-A"]);
  });

  it.each([["Đăng ký"], ["Báo cáo"], ["Chấm điểm"], ["Lệnh"]])(
    "[I3] %s: a header row that somebody deleted is said, and comes back above the entries; none is covered",
    (tab) => {
      const desk = openScoringDesk();
      const lines = () =>
        desk
          .values(tab)
          .map((line) => line.slice(0, line.length - [...line].reverse().findIndex((cell) => cell !== "")));
      const before = lines();
      desk.host.as(OWNER).deleteRows(desk.file, tab, 1);
      expect(desk.tick()).toContain(`Tab ${tab}: dòng tiêu đề của tab không còn`);
      expect(lines()[0]).toEqual(before[1]);
      desk.install();
      expect(lines().slice(0, before.length)).toEqual(before);
      expect(String(desk.tick())).not.toContain("dòng tiêu đề của tab không còn");
    },
  );

  it.each([["LỆNH"], ["Lệnh".normalize("NFD")]])(
    "[I3] [ST3] takes %s, which people read as its own title, for one that somebody took: said, and nothing stops",
    (title) => {
      const office = openOffice();
      office.install();
      const code = `function take() {
        const book = SpreadsheetApp.getActive();
        book.deleteSheet(book.getSheetByName("Lệnh"));
        book.insertSheet(${JSON.stringify(title)});
      }`;
      const project = office.host.addProject({
        name: "của riêng",
        files: { "Code.js": code },
        boundTo: office.file.id,
      });
      office.host.run(project, "take", { user: OWNER });
      expect(office.install()).toMatch(/^Tab Lệnh: /);
      expect(office.tick()).toContain("Tab Lệnh: ");
    },
  );
});

/** Calls to the spreadsheet by the steward's way. */
function sheetsCalls({ calls }: CallCounts): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(calls).filter(([name]) => name.startsWith("Sheets.")));
}
