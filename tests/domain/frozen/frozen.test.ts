import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  type Decisive,
  differencesSince,
  differencesText,
  frozenRows,
  yearSum,
} from "../../../src/domain/frozen/frozen.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const BALLOT: Decisive = { tab: "Chấm điểm", code: "P1-M1-A", says: ["submitted", [["I.1", 1200]]] };
const RESULT: Decisive = { tab: "Xếp hạng", code: "M1", says: ["1", 8000, "Công nhận"] };
const SETTING: Decisive = { tab: "Cấu hình", code: "Điểm tối thiểu trình", says: [8000] };
const YEAR = [BALLOT, RESULT, SETTING];

const without = (row: Decisive) => YEAR.filter((each) => each !== row);
const withPoints = (points: number): Decisive => ({ ...BALLOT, says: ["submitted", [["I.1", points]]] });

describe("yearSum", () => {
  it("[FR5] is the first 32 digits of SHA-256 over the rows in the order of tabs and codes, wherever they stand", () => {
    // Worked out beside the program. By code units, as everything that is sorted by ids: h stands before ấ.
    const lines = [
      '["Chấm điểm","P1-M1-A","submitted",[["I.1",1200]]]',
      '["Cấu hình","Điểm tối thiểu trình",8000]',
      '["Xếp hạng","M1","1",8000,"Công nhận"]',
    ];
    const whole = createHash("sha256")
      .update(`\n${lines.join("\n")}`, "utf8")
      .digest("hex");
    const groups = whole.slice(0, 32).match(/.{4}/g)?.join(" ");
    expect([yearSum(YEAR, digest), yearSum([...YEAR].reverse(), digest)]).toEqual([groups, groups]);
  });

  it("[FR5] changes with any row, with one that is gone and with one that came", () => {
    const sums = [
      YEAR,
      [...without(BALLOT), withPoints(1250)],
      without(RESULT),
      [...YEAR, withPoints(0)],
      [],
    ];
    expect(new Set(sums.map((rows) => yearSum(rows, digest))).size).toBe(sums.length);
  });

  it("[FR5] goes over any number of rows, each of them counted", () => {
    const rows = Array.from({ length: 1_203 }, (_, index) => ({ ...BALLOT, code: `P1-M${index}` }));
    const changed = rows.map((row, index) => (index === 700 ? { ...row, says: ["draft"] } : row));
    const pieces: number[] = [];
    const counting = (text: string) => {
      pieces.push(text.split("\n").length - 1);
      return digest(text);
    };
    const sums = [yearSum(rows, counting), yearSum(changed, digest), yearSum(rows.slice(1), digest)];
    expect([new Set(sums).size, pieces]).toEqual([3, [500, 500, 203]]);
  });
});

describe("differencesSince", () => {
  it("[FR4] names what changed, what is gone and what came, by tab and code", () => {
    const now = [withPoints(1250), SETTING, { ...RESULT, code: "M2" }];
    expect(differencesSince(frozenRows(YEAR), frozenRows(now))).toEqual([
      { tab: "Chấm điểm", code: "P1-M1-A", is: "changed" },
      { tab: "Xếp hạng", code: "M1", is: "gone" },
      { tab: "Xếp hạng", code: "M2", is: "added" },
    ]);
    expect(differencesSince(frozenRows(YEAR), frozenRows([...YEAR].reverse()))).toEqual([]);
  });

  it("[FR4] says them in words, twelve by name", () => {
    expect(
      differencesText([
        { tab: "Chấm điểm", code: "P1-M1-A", is: "changed" },
        { tab: "Chấm điểm", code: "P1-M1-B", is: "gone" },
        { tab: "Xếp hạng", code: "M2", is: "added" },
      ]),
    ).toBe("tab Chấm điểm: P1-M1-A đã đổi, P1-M1-B không còn; tab Xếp hạng: M2 mới có");
    const many = Array.from({ length: 14 }, (_, index) => ({
      tab: "T",
      code: `${index}`,
      is: "gone" as const,
    }));
    const said = differencesText(many);
    expect([said.split("không còn").length - 1, said.endsWith("; và 2 dòng nữa")]).toEqual([12, true]);
  });
});
