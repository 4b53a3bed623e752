import { describe, expect, it } from "vitest";
import { gaps, requiredNames } from "../../../src/services/formulas/gaps.ts";
import { registrations } from "../../../src/tables/registrations.ts";

const HEADERS = ["Mã", "Tên mô hình", "Từ ngày"];

describe("SST_CON_THIEU", () => {
  it("[F10] names the blank required columns in the order asked for", () => {
    const lines = [
      ["MH-1", "Một cửa lưu động", { day: "2023-04-01", minutes: 0 }],
      ["MH-2", "", ""],
      ["MH-3", "   ", 0],
    ];
    expect(gaps(lines, HEADERS, ["Từ ngày", "Tên mô hình"])).toEqual([
      ["Đủ"],
      ["Thiếu: Từ ngày; Tên mô hình"],
      ["Thiếu: Tên mô hình"],
    ]);
  });

  it("[F10] finds headers whatever their case, marks and blanks", () => {
    expect(gaps([["", "x", ""]], ["mã", "TÊN  MÔ HÌNH", "từ ngày"], ["Tên mô hình"])).toEqual([["Đủ"]]);
  });

  it("[F11] gives a blank for an untouched line", () => {
    expect(gaps([["", " ", ""], []], HEADERS, ["Tên mô hình"])).toEqual([[""], [""]]);
  });

  it("[F12] asks without names for what units must fill in Đăng ký", () => {
    const headers = registrations.order.map((key) => registrations.columns[key].header);
    const filled = (cells: Readonly<Record<string, string>>) => headers.map((header) => cells[header] ?? "");
    const lines = [
      filled({ "Mã mô hình": "MH-2023-001", "Mã đơn vị": "DV01", "Đúng hạn": "Còn 5 ngày", "Ghi chú": "x" }),
      filled({ "Mã mô hình": "MH-2023-002", "Mã đơn vị": "DV01", "Tên mô hình": "Một cửa lưu động" }),
    ];
    // docs/domain.md#tabs-and-columns, the columns with * but the id and the unit's code, which are prepared.
    expect(gaps(lines, headers, [])).toEqual([
      [""],
      [
        "Thiếu: Đối tượng; Họ tên/Tập thể; Thực trạng, lý do; Mục tiêu, chỉ tiêu; Nội dung, cách làm; Điểm mới; Từ ngày; Sản phẩm",
      ],
    ]);
  });

  it("[F13] names in one sentence what no header, or more than one, matches", () => {
    expect(
      gaps(
        [
          ["x", "y", "z"],
          ["", "", ""],
        ],
        HEADERS,
        ["Tên mô hỉnh", "Ngày nộp", "Từ ngày"],
      ),
    ).toEqual([["Không có cột: Ngày nộp"]]);
    expect(gaps([["x", "y"]], ["Ghi chú", "GHI CHÚ"], ["Ghi chú", "Mã"])).toEqual([
      ["Không có cột: Mã. Có nhiều cột cùng tên: Ghi chú"],
    ]);
  });
});

describe("requiredNames", () => {
  it("[F10] takes names from one cell with semicolons, or from a range", () => {
    expect(requiredNames([["Tên mô hình; Từ ngày;"]])).toEqual(["Tên mô hình", "Từ ngày"]);
    expect(
      requiredNames([
        ["Tên mô hình", ""],
        ["Từ ngày", " "],
      ]),
    ).toEqual(["Tên mô hình", "Từ ngày"]);
    expect(requiredNames([])).toEqual([]);
  });
});
