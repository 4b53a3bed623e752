import { describe, expect, it } from "vitest";
import { entry } from "../../../src/services/desk/entry.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { reports } from "../../../src/tables/reports.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { type Cells, tabOf } from "../support/tableTab.ts";

const REGISTERED: Cells = {
  id: "M2",
  unit: "LAT",
  holder: "UBND xã Lát",
  title: "Một cửa thân thiện",
  kind: "Mô hình mới",
  context: "Dân phải đi lại nhiều lần",
  from: { day: "2023-04-01", minutes: 0 },
  state: "Đã rút",
  missing: "Thiếu: Đối tượng",
};

function bookWith(report: Cells) {
  const tabs = {
    registrations: tabOf(registrations, [{ id: "M1", unit: "LAT", holder: "Khác" }, REGISTERED]),
    reports: tabOf(reports, [{ model: "M1", done: "việc khác" }, report]),
  };
  return { tabs, book: memoryBook(tabs) };
}

const missing = (header: string) => ({ header, text: "", missing: true });
const filled = (header: string, text: string) => ({ header, text, missing: false });

describe("entry", () => {
  it("[M17] shows what the unit typed, with required blanks marked, by one read a tab", () => {
    const { book, tabs } = bookWith({ model: "M2", done: "Đã làm", indicatorAfter: 92.5, DK1: "Đạt" });
    expect(entry(book, { kind: "entry", model: "M2" })).toEqual({
      kind: "entry",
      model: "M2",
      unit: "LAT",
      holder: "UBND xã Lát",
      state: "Đã rút",
      // In the order of the tab (docs/domain.md#tabs-and-columns); optional blanks are left out.
      registration: [
        missing("Đối tượng"),
        filled("Loại", "Mô hình mới"),
        filled("Thực trạng, lý do", "Dân phải đi lại nhiều lần"),
        missing("Mục tiêu, chỉ tiêu"),
        missing("Nội dung, cách làm"),
        missing("Điểm mới"),
        filled("Từ ngày", "01/04/2023"),
        missing("Sản phẩm"),
      ],
      report: [filled("Đã thực hiện", "Đã làm"), filled("Sau", "92,5")],
    });
    expect([tabs.registrations.calls, tabs.reports.calls]).toEqual([["readAll"], ["readAll"]]);
  });

  it("[M17] says that there is no report while the unit typed nothing there", () => {
    const { book } = bookWith({ model: "M2", DK1: "Đạt", missing: "Chưa có báo cáo" });
    expect(entry(book, { kind: "entry", model: "M2" })).toMatchObject({ report: null });
  });

  it("[M17] refuses a model that is not in Đăng ký, by its id", () => {
    const { book } = bookWith({ model: "M2" });
    expect(entry(book, { kind: "entry", model: "M9" })).toEqual({
      kind: "refused",
      sentences: [expect.stringContaining("M9")],
    });
  });
});
