import { describe, expect, it } from "vitest";
import { problem, rowSentence, sentence } from "../../../src/domain/problems/problem.ts";
import type { ProblemText } from "../../../src/domain/problems/problemText.ts";
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
      "Tab Đăng ký, dòng 12, cột Từ ngày: “31/2/2023” không có trong lịch. Hãy ghi lại, ví dụ 28/3/2023.",
    );
  });

  it("[V14] quotes nothing where nothing was found, and names no row or column that is not given", () => {
    expect(sentence(problem("tab.missing", { tab: "Cấu hình" }, ""))).toBe(
      "Tab Cấu hình: không có tab này trong bảng tính. Ban Tổ chức mở Sổ Sáng Tạo › Ban Tổ chức › Điều hành… › Khôi phục các tab… để dựng lại, các tab khác không bị đổi; thiếu tab Lệnh thì nhờ người quản trị cài đặt lại (chạy install).",
    );
  });

  it("[V14] fills in the facts, each as often as it is named", () => {
    const meant = problem("cell.pointsAsDate", { tab: "Chấm điểm", row: 3, header: "I.1" }, "08/05/2023", {
      suggestion: "8,5",
    });
    expect(sentence(meant)).toBe(
      "Tab Chấm điểm, dòng 3, cột I.1: bảng tính đã hiểu số điểm vừa gõ, có lẽ là 8,5, thành ngày “08/05/2023”. Hãy gõ lại điểm với dấu phẩy, ví dụ 8,5.",
    );
  });

  it("[V15] quotes 60 characters as they are", () => {
    const found = "ơ".repeat(60);
    expect(sentence(problem("cell.notADay", CELL, found))).toContain(`: “${found}” không có trong lịch`);
  });

  it("[V15] quotes without the blanks around", () => {
    expect(sentence(problem("cell.notADay", CELL, " mai\n"))).toContain(": “mai” không có trong lịch");
  });

  it("[V15] cuts what is longer, puts it on one line, and never tears a character", () => {
    // 61 characters: 59 of them stay, then the sign of the cut. The clinking glasses are two code units each.
    const found = `${"🥂".repeat(58)}\n${"🥂".repeat(2)}`;
    expect(sentence(problem("cell.notADay", CELL, found))).toContain(
      `: “${"🥂".repeat(58)}…” không có trong lịch`,
    );
    const decomposed = "ơ".normalize("NFD").repeat(61);
    expect(sentence(problem("cell.notADay", CELL, decomposed))).toContain(
      `: “${"ơ".repeat(59)}…” không có trong lịch`,
    );
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
    expect(sentence(problem("cell.notInList", CELL, "x"))).toContain("“x” không phải một trong: …. ");
  });
});

describe("rowSentence", () => {
  it("[V17] names the column alone, and says nothing to do", () => {
    expect(rowSentence(problem("cell.notADay", CELL, "31/2/2023"))).toBe(
      "Từ ngày: “31/2/2023” không có trong lịch",
    );
    expect(rowSentence(problem("row.idMissing", { tab: "Đăng ký", row: 12 }, ""))).toBe(
      "dòng này chưa có mã",
    );
  });
});

describe("PROBLEM_TEXTS", () => {
  it.each(Object.entries<ProblemText>(PROBLEM_TEXTS))(
    "[V16] %s is a phrase on all sides",
    (_, { says, blank = says, action }) => {
      for (const part of [says, blank, action]) {
        expect(part).toMatch(/^[^\s.].*[^\s.?!]$/su);
        expect(part).toBe(part.normalize("NFC"));
        // a code such as "cell.notADay" has no place in a sentence
        expect(part).not.toMatch(/[a-z]\.[a-z]+[A-Z]/);
      }
      // the first letter tells an instruction (a new sentence) from what follows the colon behind its place
      expect(action.charAt(0)).toBe(action.charAt(0).toUpperCase());
      // V20: what is wrong, not what was expected
      expect(`${says} ${blank}`).not.toMatch(/(?:^|, )(?:thấy|cần) /u);
      // what stands there is quoted, as it may be any text, and nothing is quoted where nothing stands
      expect(`${says} ${action}`.replaceAll("“{found}”", "")).not.toContain("{found}");
      expect(blank === says || !blank.includes("{found}")).toBe(true);
    },
  );

  it("[V16] is what the messages are made of: there are some", () => {
    expect(Object.keys(PROBLEM_TEXTS).length).toBeGreaterThan(30);
  });
});
