import { describe, expect, it } from "vitest";
import { type ListForm, pastedRows } from "../../src/lists/pastedTable.ts";
import { units } from "../../src/tables/units.ts";

const usual: ListForm<typeof units.columns> = {
  usual: ["name", "group"],
  names: { number: ["STT"], name: ["Đơn vị"], phone: ["ĐT"], note: ["Lưu ý"] },
  meanings: { phone: (text) => text.replace(/^9/, "09") },
  headings: (group) => ({ group }),
  together: ["head", "contact"],
};
const NOTHING = {
  ...{ rows: [], passed: [], meant: [], leftOut: [], stray: [], twoInOne: null },
  numbering: { jumps: [], doubled: [] },
};
const read = (text: string) => {
  const { columns: _, above: __, ...others } = pastedRows(text, units, usual);
  return others;
};
const rowsOf = (text: string) => read(text).rows.map(({ line, cells }) => [line, cells]);
const passedIn = (text: string) => read(text).passed.map(({ line, kind }) => `${line} ${kind}`);

describe("pastedRows", () => {
  it("[U2] finds columns by a header in any order, whatever case and marks", () => {
    const text = "\nNHOM DON VI\ttên\tMã\nTCCSĐ trực thuộc\tXã Lát\tLAT\n\nUBND huyện\tPhòng Nội vụ";
    expect(read(text)).toEqual({
      ...NOTHING,
      rows: [
        { line: 3, cells: { group: "TCCSĐ trực thuộc", name: "Xã Lát", code: "LAT" } },
        { line: 5, cells: { group: "UBND huyện", name: "Phòng Nội vụ" } },
      ],
    });
  });

  it("[U2] passes over STT, also where it begins anew or is no number", () => {
    expect(rowsOf("STT\tTên\n1\tXã Lát\n1\tXã Đạ Sar\n?\tThị trấn")).toEqual([
      [2, { name: "Xã Lát" }],
      [3, { name: "Xã Đạ Sar" }],
      [4, { name: "Thị trấn" }],
    ]);
  });

  it("[U3] takes cells without a header in the usual order, behind STT where all lines have it", () => {
    // One header word alone may be a name: "Tên" is no header line.
    expect(rowsOf("Tên\tUBND huyện")).toEqual([[1, { name: "Tên", group: "UBND huyện" }]]);
    expect(rowsOf("1\tXã Lát\tUBND huyện\n2.\tXã Đạ Sar")).toEqual([
      [1, { name: "Xã Lát", group: "UBND huyện" }],
      [2, { name: "Xã Đạ Sar" }],
    ]);
    // A list of names alone, in capitals or numbered, has no headings in it.
    expect(rowsOf("DANH SÁCH ĐƠN VỊ\nXÃ LÁT\nII. XÃ ĐẠ SAR")).toEqual([
      [2, { name: "XÃ LÁT" }],
      [3, { name: "II. XÃ ĐẠ SAR" }],
    ]);
    expect(rowsOf("Tên\nXã Lát")).toEqual([[2, { name: "Xã Lát" }]]);
    expect(read("DANH SÁCH")).toEqual({ ...NOTHING, passed: [{ line: 1, kind: "title" }] });
  });

  it("[U4] tells cells under a header that no column has, and under one that comes twice", () => {
    expect(read("Mã\tTên\tSở thích\tTÊN\tTrống\nLAT\tXã Lát\tA\tB\t")).toEqual({
      ...NOTHING,
      rows: [{ line: 2, cells: { code: "LAT", name: "Xã Lát" } }],
      leftOut: [
        { line: 2, header: "Sở thích", cell: "A" },
        { line: 2, header: "TÊN", cell: "B" },
      ],
    });
  });

  it("[U4] names cells that stand under no header", () => {
    expect(read("Mã\tTên\t\nLAT\tXã Lát\tx\ty").stray).toEqual([
      { line: 2, cell: "x" },
      { line: 2, cell: "y" },
    ]);
    expect(read("1\tXã Lát\tTCCSĐ trực thuộc").stray).toEqual([{ line: 1, cell: "TCCSĐ trực thuộc" }]);
  });
});

describe("the header", () => {
  const titles = (count: number) => "DANH SÁCH\n".repeat(count);

  it("[U17] is found in line 20 and no further below", () => {
    expect(rowsOf(`${titles(19)}Mã\tTên\nLAT\tXã Lát`)).toEqual([[21, { code: "LAT", name: "Xã Lát" }]]);
    expect(rowsOf(`${titles(20)}Mã\tTên\nLAT\tXã Lát`)[0]).toEqual([21, { name: "Mã", group: "Tên" }]);
  });

  it("[U17] is of two lines, whichever of them names the other columns", () => {
    const above = "STT\tTên\tLiên hệ\t\tMã\n\t\tĐT\tEmail\t\n1\tXã Lát\t0900\ta@x.vn\tLAT";
    const cells = { name: "Xã Lát", phone: "0900", emails: "a@x.vn", code: "LAT" };
    expect(rowsOf(above)).toEqual([[3, cells]]);
    const below = "DANH SÁCH\n\t\tLiên hệ\t\t\nSTT\tTên\tĐT\tEmail\tMã\n1\tXã Lát\t0900\ta@x.vn\tLAT";
    expect([rowsOf(below), passedIn(below)]).toEqual([[[4, cells]], ["1 title"]]);
    // What the parent alone means, its first column means.
    expect(read("Tên\tNgười đứng đầu\t\n\tÔng\tBà\nXã Lát\tA\tB")).toEqual({
      ...NOTHING,
      rows: [{ line: 3, cells: { name: "Xã Lát", head: "A" } }],
      leftOut: [{ line: 3, header: "Người đứng đầu – Bà", cell: "B" }],
    });
  });

  it("[U17] of another table further below brings its own order; the same one again is passed over", () => {
    const text = "Mã\tTên\nLAT\tXã Lát\nMã\tTên\nDASAR\tXã Đạ Sar\nTên\tLưu ý\tMã\nThị trấn\tx\tTT";
    expect(rowsOf(text)).toEqual([
      [2, { code: "LAT", name: "Xã Lát" }],
      [4, { code: "DASAR", name: "Xã Đạ Sar" }],
      [6, { name: "Thị trấn", note: "x", code: "TT" }],
    ]);
    expect(passedIn(text)).toEqual(["3 header"]);
  });
});

describe("lines that name nobody", () => {
  const HEADER = "STT\tTên\tMã\tĐT\n";
  const of = (...lines: readonly string[]) => passedIn(`${HEADER}${lines.join("\n")}\n7\tXã Lát\tLAT\t0900`);

  it("[U18] are told by what they look like", () => {
    expect(of("(1)\t(2)\t(3)\t(4)", "A\tB\t1\t2=(1+3)")).toEqual(["2 numbering", "3 numbering"]);
    expect(of("Tổng cộng: 08 đơn vị", "\tCỘNG\t\t4", "Tổng: 5", "Danh sách này có 07 đơn vị./.")).toEqual(
      [2, 3, 4, 5].map((line) => `${line} total`),
    );
    expect(of("Trang 2", "\t- 3 -", "Trang 1/4")).toEqual(["2 page", "3 page", "4 page"]);
    expect(of("04", "05\t#N/A\t\t#REF!")).toEqual(["2 empty", "3 empty"]);
    expect(of("(*) Sáp nhập từ ngày 01/7/2025.", "Mời đại diện dự họp khi cần.", "\t* Chưa rõ")).toEqual(
      [2, 3, 4].map((line) => `${line} remark`),
    );
    expect(of("I\tKHỐI ĐẢNG", "B.\tCác xã\t\t12", "III. Các phường", "\tKHỐI XÃ", "\tKhối phường")).toEqual(
      [2, 3, 4, 5, 6].map((line) => `${line} heading`),
    );
  });

  it("[U18] are not units that begin alike", () => {
    const names = ["Công an", "Tổng công ty A", "Cộng đồng dân cư A", "Trang trại A", "Ban Xác nhận"];
    expect(rowsOf(HEADER + names.map((name, at) => `${at + 1}\t${name}\tM${at}`).join("\n"))).toEqual(
      names.map((name, at) => [at + 2, { name, code: `M${at}` }]),
    );
    // Without a number, but with more than one cell.
    expect(rowsOf(`${HEADER}\tXÃ LÁT\tLAT`)).toEqual([[2, { name: "XÃ LÁT", code: "LAT" }]]);
  });

  it("[U18] at the place of signature end the list, but for numbered lines", () => {
    const text = `${HEADER}1\tXã Lát\tLAT\n\tNGƯỜI LẬP\t\tTRƯỞNG BAN\n\tChuyên viên A\t\tTrưởng ban A\n2\tXã Đạ Sar\tDS`;
    expect(rowsOf(text).map(([line]) => line)).toEqual([2, 5]);
    expect(passedIn(text)).toEqual(["3 signature", "4 signature"]);
    for (const words of [
      "Huyện A, ngày 10 tháng 02 năm 2023",
      "T/M BAN THƯỜNG VỤ",
      "(Ký, ghi rõ họ tên)",
      "Nơi nhận:",
    ]) {
      expect([words, passedIn(`${HEADER}1\tXã Lát\tLAT\n\t${words}\n\tTrưởng ban A\t\tx`)]).toEqual([
        words,
        ["3 signature", "4 signature"],
      ]);
    }
  });

  it("[U18] hold the post of who signs, in capitals to the right; a row that lacks its name does not", () => {
    const text = `${HEADER}1\tXã Lát\tLAT\n\tCộng: 1\n\t\tTHỦ TRƯỞNG\n\t\tTrưởng ban A`;
    expect(passedIn(text)).toEqual(["3 total", "4 signature", "5 signature"]);
    expect(rowsOf(`${HEADER}\t\tLAT\t0900`)).toEqual([[2, { code: "LAT", phone: "0900" }]]);
  });

  it("[U18] and stand over a group give it to their rows, which keep their own", () => {
    const text =
      "STT\tTên\tNhóm đơn vị\nI\tUBND huyện\n1\tXã A\n2\tXã B\tTCCSĐ trực thuộc\nII\tKHỐI KHÁC\n1\tXã C";
    expect(rowsOf(text)).toEqual([
      [3, { name: "Xã A", group: "UBND huyện" }],
      [4, { name: "Xã B", group: "TCCSĐ trực thuộc" }],
      [6, { name: "Xã C", group: "KHỐI KHÁC" }],
    ]);
    // A title between two tables stands over the second one, a heading of the first does not.
    const two = "STT\tTên\nI\tKHỐI A\n1\tXã A\n{}STT\tMã\tTên\n1\tB\tXã B";
    expect(rowsOf(two.replace("{}", "CÁC XÃ\n")).at(-1)).toEqual([
      6,
      { group: "CÁC XÃ", code: "B", name: "Xã B" },
    ]);
    expect(rowsOf(two.replace("{}", "")).at(-1)).toEqual([5, { code: "B", name: "Xã B" }]);
  });
});

describe("the meaning of columns", () => {
  const chosen = (text: string, choices: Readonly<Record<string, string>>) =>
    pastedRows(text, units, { ...usual, chosen: choices });

  it("[U24] is told for each header once, with its first cell, but for STT and blank ones", () => {
    const text = "STT\tTên\tSở thích\tMã\n1\tXã Lát\t\t\n2\tXã Đạ Sar\tcờ\t\nTên\tEmail\nThị trấn\ta@x.vn";
    expect(pastedRows(text, units, usual).columns).toEqual([
      { header: "Tên", key: "name", first: "Xã Lát" },
      { header: "Sở thích", key: null, first: "cờ" },
      { header: "Email", key: "emails", first: "a@x.vn" },
    ]);
  });

  it("[U24] is what was chosen, before what the header says; a column that is passed over is not told", () => {
    const text = "Tên\tĐầu mối\tSở thích\tMã\nXã Lát\tA\tB\tC";
    const { rows, leftOut, columns } = chosen(text, { "SỞ THÍCH": "contact", Mã: "" });
    expect(rows.map(({ cells }) => cells)).toEqual([{ name: "Xã Lát", contact: "B" }]);
    expect(leftOut).toEqual([{ line: 2, header: "Đầu mối", cell: "A" }]);
    expect(columns.map(({ key }) => key)).toEqual(["name", null, "contact", null]);
  });

  it("[U24] can be chosen without a header, by the places of the columns", () => {
    const { rows } = chosen("Xã Lát\tA", { "Cột 2": "head" });
    expect(rows.map(({ cells }) => cells)).toEqual([{ name: "Xã Lát", head: "A" }]);
  });
});

describe("cells", () => {
  it("[U19] of short lines that add up to a row are one row, also in a header", () => {
    const text = "STT\tTên\nđơn vị\tMã\tĐT\n1\tXã\nLát\tLAT\t0900\n2\tXã Đạ Sar\tDS\t\n3\tThị trấn\tTT\t";
    expect(rowsOf(text)).toEqual([
      [3, { name: "Xã\nLát", code: "LAT", phone: "0900" }],
      [5, { name: "Xã Đạ Sar", code: "DS" }],
      [6, { name: "Thị trấn", code: "TT" }],
    ]);
    // A short line followed by a numbered one is a row of its own.
    expect(rowsOf("STT\tTên\tMã\n1\tXã Lát\n2\tXã Đạ Sar\n3\tThị trấn\tTT").map(([line]) => line)).toEqual([
      2, 3, 4,
    ]);
  });

  it("[U20] are taken in the words of the tab, each told with what was typed", () => {
    const { rows, meant } = read("Tên\tNhóm đơn vị\tĐT\nA\tUBND huyện\t900\nB\tnt\t0900\nC\t-nt-\t\nD\t\tnt");
    expect(rows.map(({ cells }) => cells)).toEqual([
      { name: "A", group: "UBND huyện", phone: "0900" },
      { name: "B", group: "UBND huyện", phone: "0900" },
      { name: "C", group: "UBND huyện" },
      { name: "D", phone: "nt" },
    ]);
    expect(meant).toEqual([
      { line: 2, key: "phone", from: "900", to: "0900" },
      { line: 3, key: "group", from: "nt", to: "UBND huyện" },
      { line: 4, key: "group", from: "-nt-", to: "UBND huyện" },
    ]);
  });

  it("[U21] under a header over two columns are the first one's, where the two go together", () => {
    expect(read("Tên\tĐầu mối, Người đứng đầu\nXã Lát\tA")).toEqual({
      ...NOTHING,
      rows: [{ line: 2, cells: { name: "Xã Lát", head: "A" } }],
      twoInOne: "Đầu mối, Người đứng đầu",
    });
    expect(read("Tên\tMã\tĐT/Email\nXã Lát\tLAT\tx").leftOut).toEqual([
      { line: 2, header: "ĐT/Email", cell: "x" },
    ]);
  });
});
