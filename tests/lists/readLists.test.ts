import { describe, expect, it } from "vitest";
import { listSentences } from "../../src/lists/listSentences.ts";
import { readAppraisers, readUnits } from "../../src/lists/lists.ts";
import { LETTER_GROUPS as GROUPS } from "./letterGroups.ts";

describe("[U3] [U24] [U25] a list without a header", () => {
  it("is rows of cells by column, its columns as they were taken", () => {
    expect(readUnits("Xã Lát\tTCCSĐ trực thuộc\tBí thư xã Lát", GROUPS)).toEqual({
      rows: [{ line: 1, cells: { name: "Xã Lát", group: "TCCSĐ trực thuộc", head: "Bí thư xã Lát" } }],
      columns: [
        { header: "Cột 1", key: "name", first: "Xã Lát" },
        { header: "Cột 2", key: "group", first: "TCCSĐ trực thuộc" },
        { header: "Cột 3", key: "head", first: "Bí thư xã Lát" },
      ],
      twoInOne: null,
      problems: [],
      notes: [],
    });
    expect(
      readAppraisers("Nguyễn Văn A\tTrưởng ban\tTổ trưởng\ta@example.org\tXã Lát").columns.map(
        ({ header, key, first }) => [header, key, first],
      ),
    ).toEqual([
      ["Cột 1", "name", "Nguyễn Văn A"],
      ["Cột 2", "position", "Trưởng ban"],
      ["Cột 3", "role", "Tổ trưởng"],
      ["Cột 4", "email", "a@example.org"],
      ["Cột 5", "unit", "Xã Lát"],
    ]);
  });
});

describe("[U24] the meaning of columns", () => {
  it("is what the organiser says, but for columns that nobody types", () => {
    const units = readUnits("Tên\tNhóm\tPhụ trách\tKhác\nXã Lát\tUBND huyện\tA\tB", GROUPS, {
      "Phụ trách": "head",
      Khác: "reports",
    });
    expect(units.columns.slice(2)).toEqual([
      { header: "Phụ trách", key: "head", first: "A" },
      { header: "Khác", key: null, first: "B" },
    ]);
    expect(units.rows).toEqual([{ line: 2, cells: { name: "Xã Lát", group: "UBND huyện", head: "A" } }]);
    const team = readAppraisers("Họ tên\tEmail\tLà\nThành viên A\ta@example.org\tThư ký", { Là: "role" });
    expect(team.rows).toEqual([
      { line: 2, cells: { name: "Thành viên A", email: "a@example.org", role: "Thư ký" } },
    ]);
  });

  it("[U4] [U25] is nothing under the header of a column that the system fills, and told", () => {
    // The tab itself, copied with what the steward wrote there.
    const { rows, notes } = readUnits("Mã\tTên\tGia hạn đăng ký (theo lệnh)\nLAT\tXã Lát\t30/4/2023", GROUPS);
    expect(rows).toEqual([{ line: 2, cells: { code: "LAT", name: "Xã Lát" } }]);
    expect(notes.map(({ code, found }) => [code, found])).toEqual([
      ["roster.unknownHeader", "Gia hạn đăng ký (theo lệnh)"],
    ]);
  });
});

describe("[U4] [U22] [U25] what the page says of a reading", () => {
  it("is one sentence a cause", () => {
    const { problems } = readUnits("Mã\tTên\nLAT\tXã Lát\tx\nDS\tXã Đạ Sar\ty", GROUPS);
    expect(listSentences(problems)).toEqual([
      "Tab Đơn vị, dòng 2, 3: ô “x”, “y” không nằm dưới tên cột nào. Hãy bỏ ô này, hoặc thêm một dòng tên cột ở đầu danh sách rồi dán lại.",
    ]);
  });
});

describe("[U25] a large list", () => {
  it("of 300 units in several groups, on pages with headers and totals, is understood whole", () => {
    const page = (from: number) => [
      "STT\tTên đơn vị\tThủ trưởng\tSĐT\tThư điện tử",
      `${"IVX"[from % 3]}\tKHỐI XÃ`,
      ...Array.from({ length: 30 }, (_, at) => {
        const number = from * 30 + at + 1;
        return `${number}\tĐảng ủy xã ${number}\tBí thư ${number}\t9${String(number).padStart(8, "0")}\tdv${number}@vidu.example`;
      }),
    ];
    const text = Array.from({ length: 10 }, (_, from) => page(from))
      .flat()
      .join("\n");
    const { rows, problems } = readUnits(text, GROUPS);
    expect([rows.length, problems.length]).toEqual([300, 0]);
    expect(rows.at(-1)?.cells).toEqual({
      group: "TCCSĐ trực thuộc",
      name: "Đảng ủy xã 300",
      head: "Bí thư 300",
      phone: "0900000300",
      emails: "dv300@vidu.example",
    });
  });
});
