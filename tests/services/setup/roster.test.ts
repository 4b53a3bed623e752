import { describe, expect, it } from "vitest";
import { type Problem, sentence } from "../../../src/domain/problems/problem.ts";
import { readAppraisers, readUnits } from "../../../src/lists/lists.ts";
import type { Known } from "../../../src/services/setup/codes.ts";
import { appraisersFrom, unitsFrom } from "../../../src/services/setup/roster.ts";
import { LETTER_GROUPS as GROUPS } from "../../lists/letterGroups.ts";

const where = ({ code, place, found }: Problem) => [code, place.row ?? 0, place.header ?? "", found];

/** What the page reads of a pasted list and what the server makes of that, as the organiser sees it together. */
function unitsOf(text: string, known: readonly Known[] = []) {
  const { rows, problems, notes } = readUnits(text, GROUPS);
  const roster = unitsFrom(rows, known);
  return { ...roster, problems: [...problems, ...roster.problems], notes: [...notes, ...roster.notes] };
}

describe("unitsFrom", () => {
  it("[U3][U6] reads a plain list: name, group, head, addresses", () => {
    const text = "Đảng ủy xã Lát\tTCCSĐ trực thuộc\tBí thư xã Lát\tlat@example.org, lat2@example.org";
    const { rows, problems } = unitsOf(text);
    expect(problems).toEqual([]);
    expect(
      rows.map(({ line, record }) => [
        line,
        record.code,
        record.name,
        record.group,
        record.head,
        record.emails,
      ]),
    ).toEqual([
      [1, "DV01", "Đảng ủy xã Lát", "TCCSĐ trực thuộc", "Bí thư xã Lát", "lat@example.org, lat2@example.org"],
    ]);
  });

  it("[U5] tells all that is wrong at once, each with its line and column, and none twice", () => {
    const text = [
      "Mã\tTên\tNhóm đơn vị\tEmail\tSở thích",
      "LAT\t\tTCCSĐ trực thuộc\tkhông có\tA",
      "",
      "lat\tXã Lát\tNhóm lạ\t\t",
      "DASAR\tXã Đạ Sar\t\t\t\tthừa",
    ].join("\n");
    expect(unitsOf(text).problems.map(where)).toEqual([
      ["roster.strayCell", 5, "", "thừa"],
      ["cell.notAnEmail", 2, "Email", "không có"],
      ["roster.cellMissing", 2, "Tên", ""],
      ["cell.notInList", 4, "Nhóm đơn vị", "Nhóm lạ"],
      ["roster.cellMissing", 5, "Nhóm đơn vị", ""],
      ["row.idTwice", 4, "Mã", "lat"],
    ]);
  });

  it("[U5] names every line of a code that comes more than once", () => {
    const text = "Mã\tTên\tNhóm đơn vị\nLAT\tA\tUBND huyện\nLAT\tB\tUBND huyện\nLAT\tC\tUBND huyện";
    expect(unitsOf(text).problems.map(sentence)).toEqual([
      "Tab Đơn vị, dòng 3, cột Mã: mã “LAT” có ở nhiều dòng: 2, 3, 4. Hãy giữ một dòng, xóa mã ở các dòng còn lại rồi làm lại.",
    ]);
  });

  it("[U5] finds nothing in nothing", () => {
    expect(unitsOf(" \n")).toEqual({ rows: [], problems: [], notes: [] });
  });
});

describe("what is told of a list that was read", () => {
  it("[X18] [V13] is each cell that seems typed with a legacy font, of units and of the team", () => {
    const units = "Xã Lát\tTCCSĐ trực thuộc\tNguyÔn V¨n B×nh\nXã Đạ Sar\tTCCSĐ trực thuộc\tLê Thị C";
    const team = "Trần Thị B\tTrưởng ban\t\tb@example.org\nNguyÔn V¨n B×nh\tChñ tÞch\t\tc@example.org";
    const ofTeam = appraisersFrom(readAppraisers(team).rows, []);
    expect([unitsOf(units).notes, ofTeam.notes].map((notes) => notes.map(where))).toEqual([
      [["text.legacyEncoding", 1, "Người đứng đầu", "NguyÔn V¨n B×nh"]],
      [
        ["text.legacyEncoding", 2, "Họ tên", "NguyÔn V¨n B×nh"],
        ["text.legacyEncoding", 2, "Chức vụ", "Chñ tÞch"],
      ],
    ]);
    expect([unitsOf(units).problems, ofTeam.problems]).toEqual([[], []]);
  });

  it("[U4] [U18] [U20] [V20] is one sentence for the lines passed over, and one for each column", () => {
    const text = [
      "DANH SÁCH",
      "STT\tTên\tThuộc khối\tSở thích",
      "1\tXã A\tKhối xã\tcờ vua",
      "2\tXã B\tKhối xã\t",
      "3\tXã C\tUBND\tcờ tướng",
      "Tổng cộng: 03",
    ].join("\n");
    const { problems, notes } = unitsOf(text);
    expect(problems).toEqual([]);
    expect(notes.map(sentence)).toEqual([
      "Tab Đơn vị: đã bỏ qua 2 dòng không phải là đơn vị: 1 dòng ở trên tên cột (1), 1 dòng cộng (6). Nếu có dòng cần lấy, hãy ghi đủ các ô của dòng ấy rồi dán lại.",
      "Tab Đơn vị, cột Sở thích: chưa rõ nghĩa của cột này nên 2 ô của cột bị bỏ qua, ô đầu ghi “cờ vua”. Nếu cần, hãy chọn nghĩa của cột ở mục Nghĩa của các cột.",
      "Tab Đơn vị, cột Nhóm đơn vị: “Khối xã” được hiểu là “TCCSĐ trực thuộc” (dòng 3, 4); “UBND” được hiểu là “UBND huyện” (dòng 5). Hãy xem lại ở bảng bên dưới; chưa đúng thì sửa trong danh sách rồi dán lại.",
    ]);
  });

  it("[U20] [V19] names five ways of writing and how many others, four lines and how many others", () => {
    const lines = Array.from({ length: 6 }, (_, at) => `M${at}\tXã ${at}\tUBND huyện\t90000000${at}`);
    const same = Array.from({ length: 5 }, (_, at) => `N${at}\tXã N${at}\tUBND\t`);
    const { notes } = unitsOf(["Mã\tTên\tNhóm\tSĐT", ...lines, ...same].join("\n"));
    expect(notes.map(({ facts }) => facts["readings"])).toEqual([
      `${[0, 1, 2, 3, 4].map((at) => `“90000000${at}” được hiểu là “090000000${at}” (dòng ${at + 2})`).join("; ")}; và 1 cách ghi khác`,
      "“UBND” được hiểu là “UBND huyện” (dòng 8, 9, 10 và 2 dòng khác)",
    ]);
  });
});

describe("appraisersFrom", () => {
  it("[U3][U6] reads a plain list: name, position, role, address, unit", () => {
    const read = readAppraisers("Nguyễn Văn A\tTrưởng ban\ttổ trưởng\ta@example.org\tDV01");
    const { rows, problems } = appraisersFrom(read.rows, [{ code: "TV01", name: "Trần Thị B" }]);
    expect(problems).toEqual([]);
    expect(
      rows.map(({ record }) => [
        record.code,
        record.name,
        record.position,
        record.role,
        record.email,
        record.unit,
      ]),
    ).toEqual([["TV02", "Nguyễn Văn A", "Trưởng ban", "Tổ trưởng", "a@example.org", "DV01"]]);
  });

  it("[U5] asks for the address, without which nobody can open a ballot", () => {
    expect(appraisersFrom(readAppraisers("Nguyễn Văn A").rows, []).problems.map(where)).toEqual([
      ["roster.cellMissing", 1, "Email", ""],
    ]);
  });
});
