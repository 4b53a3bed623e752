import { describe, expect, it } from "vitest";
import { deadlineStates } from "../../../src/services/formulas/deadlineStates.ts";
import type { Cell } from "../../../src/tables/cell.ts";

const at = (day: string, minutes = 0): Cell => ({ day, minutes });
const DEADLINE = at("2023-03-28");
const TODAY = at("2023-03-25", 8 * 60);

describe("SST_TINH_TRANG_HAN", () => {
  it("[F14] says pending, on time, late and overdue for a whole column against one deadline", () => {
    const finished = [[""], [at("2023-03-28", 23 * 60 + 59)], [at("2023-03-29")], [at("2023-03-30", 60)]];
    // From 25 March, 8:00, to the end of the 28th: three and two thirds of a day, counted as four (H6).
    expect(deadlineStates(finished, [[DEADLINE]], TODAY, "")).toEqual([
      ["Còn 4 ngày (đến hết 28/03/2023)"],
      ["Đúng hạn"],
      ["Nộp muộn 1 ngày (hạn 28/03/2023)"],
      ["Nộp muộn 2 ngày (hạn 28/03/2023)"],
    ]);
    expect(deadlineStates([[""]], [[DEADLINE]], at("2023-03-29"), "")).toEqual([
      ["Quá hạn 1 ngày (hạn 28/03/2023)"],
    ]);
  });

  it("[F14] is blank without a deadline, whatever was done", () => {
    expect(deadlineStates([[at("2023-03-29")], [""]], [[""], [" "]], TODAY, "")).toEqual([[""], [""]]);
  });

  it("[F1] takes a blank cell as not done", () => {
    expect(deadlineStates([], [[DEADLINE]], TODAY, "")).toEqual([["Còn 4 ngày (đến hết 28/03/2023)"]]);
    expect(deadlineStates([], [], TODAY, "")).toEqual([]);
  });

  it("[F15] reads “trước ngày” literally when the cell of the settings says Không", () => {
    const finished = [[at("2023-03-28", 9 * 60)]];
    const answers = [false, "Không", "KHONG"].map((word) =>
      deadlineStates(finished, [[DEADLINE]], TODAY, word),
    );
    expect(answers).toEqual([
      [["Nộp muộn 1 ngày (hạn 27/03/2023)"]],
      [["Nộp muộn 1 ngày (hạn 27/03/2023)"]],
      [["Nộp muộn 1 ngày (hạn 27/03/2023)"]],
    ]);
    expect(["", " ", true, "Có"].map((word) => deadlineStates(finished, [[DEADLINE]], TODAY, word))).toEqual([
      [["Đúng hạn"]],
      [["Đúng hạn"]],
      [["Đúng hạn"]],
      [["Đúng hạn"]],
    ]);
  });

  it("[F15] refuses a word that is neither", () => {
    expect(deadlineStates([[""], [""]], [[DEADLINE]], TODAY, "không rõ")).toEqual([
      ["Tính cả ngày hạn: “không rõ” không phải Có hoặc Không."],
    ]);
  });

  it("[F2] needs a day to look from, and columns of one length", () => {
    expect(deadlineStates([[""], [""]], [[DEADLINE]], "", "")).toEqual([["Cần một ô chứa ngày đang xét."]]);
    expect(deadlineStates([[""], [""], [""]], [[DEADLINE], [DEADLINE]], TODAY, "")).toEqual([
      ["Cột hạn có 2 dòng, không phải 3 dòng. Hãy chọn cùng số dòng."],
    ]);
    expect(deadlineStates([[""], [""]], [[DEADLINE], [DEADLINE], [DEADLINE]], TODAY, "")).toEqual([
      ["Cột lúc xong có 2 dòng, không phải 3 dòng. Hãy chọn cùng số dòng."],
    ]);
  });

  it("[F16] reads days typed as text and says what is none", () => {
    expect(deadlineStates([["27/3/2023"], ["31/2/2023"]], [["28/3/2023"]], "25/3/2023", "")).toEqual([
      ["Đúng hạn"],
      ["Lúc xong: “31/2/2023” không có trong lịch, hãy ghi như 28/3/2023."],
    ]);
    expect(deadlineStates([[""]], [["cuối tháng 3"]], TODAY, "")).toEqual([
      ["Hạn: “cuối tháng 3” không có trong lịch, hãy ghi như 28/3/2023."],
    ]);
  });

  it("[F17] counts a day without a time from its beginning", () => {
    expect(
      deadlineStates([["28/3/2023"], ["28/3/2023"]], [["28/3/2023"], ["29/3/2023"]], TODAY, false),
    ).toEqual([["Nộp muộn 1 ngày (hạn 27/03/2023)"], ["Đúng hạn"]]);
  });
});
