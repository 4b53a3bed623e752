import { describe, expect, it } from "vitest";
import { letters } from "../support/desk.ts";
import { openOffice } from "../support/hosted.ts";

const TABS = [
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
    expect(wrapping(900)).toEqual(wrapping(1));
  });

  it("[I2] changes nothing when it runs again: the whole workbook is equal, and no call writes", () => {
    const office = openOffice();
    office.install();
    const before = office.file.snapshot();
    office.spent();
    office.install();
    const [again] = office.spent();
    expect(office.file.snapshot()).toEqual(before);
    office.install();
    expect(office.spent()).toEqual([again]);
    expect(writesOf(again?.counts.calls ?? {})).toEqual([]);
  });

  it("[I7] makes its triggers first: stopped anywhere after them the rounds go on, and run again it is ready and logs what it did", () => {
    const whole = openOffice();
    whole.install();
    const [undisturbed] = whole.spent();
    const total = undisturbed?.counts.total ?? 0;
    // Eight places from behind the triggers to the last call but one, one of them a kill.
    const places = Array.from({ length: 8 }, (_, index) => Math.floor(40 + ((total - 41) * index) / 7));
    for (const [index, call] of places.entries()) {
      const office = openOffice();
      const stopped = office.host.stopAt({ of: "install", when: "after", call, kill: index === 3 });
      expect(() => office.install()).toThrow();
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
  }, 120_000);

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
});

/** Names of calls that change the workbook; the snapshot tab and triggers are read before they would be written. */
function writesOf(calls: Readonly<Record<string, number>>): readonly string[] {
  const writing =
    /^(?:Range|Sheet|Spreadsheet|Protection|DeveloperMetadata)\.(?:set(?!ActiveSheet)|insert|delete|add|remove|clear|hide|protect|append|rename)/;
  return Object.keys(calls).filter((name) => writing.test(name));
}
