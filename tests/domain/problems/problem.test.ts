import { describe, expect, it } from "vitest";
import { problem, rowSentence, sentence } from "../../../src/domain/problems/problem.ts";
import { PROBLEM_TEXTS } from "../../../src/domain/problems/problemTexts.ts";

const CELL = { tab: "Đăng ký", row: 12, header: "Từ ngày" };

describe("problem", () => {
  it("[V14] keeps code, place, what was found and the facts", () => {
    expect(problem("cell.notADay", CELL, "31/2/2023")).toEqual({
      code: "cell.notADay",
      place: CELL,
      found: "31/2/2023",
      facts: {},
    });
  });
});

describe("sentence", () => {
  it("[V14] says place, finding, expectation and next step", () => {
    expect(sentence(problem("cell.notADay", CELL, "31/2/2023"))).toBe(
      "Tab Đăng ký, dòng 12, cột Từ ngày: thấy “31/2/2023”, cần một ngày có thật, ví dụ 28/3/2023. Hãy sửa lại ô này.",
    );
  });

  it("[V14] quotes nothing where nothing was found, and names no row or column that is not given", () => {
    expect(sentence(problem("tab.missing", { tab: "Cấu hình" }, ""))).toBe(
      "Tab Cấu hình: cần có tab này trong bảng tính. Hãy nhờ người quản trị cài đặt lại (chạy install); tab được tạo lại, các tab khác không bị đổi.",
    );
  });

  it("[V14] fills in the facts, each as often as it is named", () => {
    const meant = problem("cell.pointsAsDate", { tab: "Chấm điểm", row: 3, header: "I.1" }, "08/05/2023", {
      suggestion: "8,5",
    });
    expect(sentence(meant)).toBe(
      "Tab Chấm điểm, dòng 3, cột I.1: thấy “08/05/2023”, cần một số điểm, có lẽ ý là 8,5; bảng tính đã hiểu số vừa gõ thành ngày tháng. Hãy gõ lại điểm với dấu phẩy, ví dụ 8,5.",
    );
  });

  it("[V15] quotes 60 characters as they are", () => {
    const found = "ơ".repeat(60);
    expect(sentence(problem("cell.notADay", CELL, found))).toContain(`thấy “${found}”,`);
  });

  it("[V15] quotes without the blanks around", () => {
    expect(sentence(problem("cell.notADay", CELL, " mai\n"))).toContain("thấy “mai”,");
  });

  it("[V15] cuts what is longer, puts it on one line, and never tears a character", () => {
    // 61 characters: 59 of them stay, then the sign of the cut. The clinking glasses are two code units each.
    const found = `${"🥂".repeat(58)}\n${"🥂".repeat(2)}`;
    expect(sentence(problem("cell.notADay", CELL, found))).toContain(`thấy “${"🥂".repeat(58)}…”,`);
    const decomposed = "ơ".normalize("NFD").repeat(61);
    expect(sentence(problem("cell.notADay", CELL, decomposed))).toContain(`thấy “${"ơ".repeat(59)}…”,`);
  });

  it("[V19] names four lines together, of more the first three", () => {
    const at = (...otherRows: readonly number[]) =>
      sentence(problem("roster.cellMissing", { tab: "Đơn vị", row: 3, otherRows }, "")).split(":")[0];
    expect(at()).toBe("Tab Đơn vị, dòng 3");
    expect(at(5, 8, 9)).toBe("Tab Đơn vị, dòng 3, 5, 8, 9");
    expect(at(5, 8, 9, 12)).toBe("Tab Đơn vị, dòng 3, 5, 8 và 2 dòng khác");
  });

  it("[V20] says a whole finding as it is, and quotes nothing before it", () => {
    expect(
      sentence(problem("roster.meant", { tab: "Đơn vị" }, "nt", { readings: "“nt” là “UBND”" })),
    ).toMatch(/^Tab Đơn vị: “nt” là “UBND”\. Hãy /);
  });

  it("[V16] shows a fact that was not given as a gap", () => {
    expect(sentence(problem("cell.notInList", CELL, "x"))).toContain("cần một trong các giá trị: …. ");
  });
});

describe("rowSentence", () => {
  it("[V17] names the column alone, and says nothing to do", () => {
    expect(rowSentence(problem("cell.notADay", CELL, "31/2/2023"))).toBe(
      "Từ ngày: thấy “31/2/2023”, cần một ngày có thật, ví dụ 28/3/2023",
    );
    expect(rowSentence(problem("row.idMissing", { tab: "Đăng ký", row: 12 }, ""))).toBe("cần mã của dòng");
  });
});

describe("PROBLEM_TEXTS", () => {
  it.each(Object.entries(PROBLEM_TEXTS))("[V16] %s is a phrase on both sides", (_, { expected, action }) => {
    for (const part of [expected, action]) {
      expect(part).toMatch(/^[^\s.].*[^\s.?!]$/su);
      expect(part).toBe(part.normalize("NFC"));
      // a code such as "cell.notADay" has no place in a sentence
      expect(part).not.toMatch(/[a-z]\.[a-z]+[A-Z]/);
    }
    // the first letter tells an instruction (a new sentence) from a phrase that goes on after "cần"
    expect(action.charAt(0)).toBe(action.charAt(0).toUpperCase());
    expect(expected).not.toMatch(/^Cần/u);
  });

  it("[V16] is what the messages are made of: there are some", () => {
    expect(Object.keys(PROBLEM_TEXTS).length).toBeGreaterThan(30);
  });
});
