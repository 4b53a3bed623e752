import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { matchingKey } from "../../src/domain/text/vietnamese.ts";
import { formatDay, parseDayText } from "../../src/domain/time/calendar.ts";
import { readRegistrations, readTitles } from "../../src/lists/entryLists.ts";

/** What a careful clerk understands of a list, written beside it by hand. */
interface Clerk {
  readonly rows: readonly { readonly line: number; readonly fields: Readonly<Record<string, string>> }[];
  readonly passedOver: readonly { readonly line: number; readonly why: string }[];
  readonly ask: readonly { readonly line: number; readonly question: string }[];
}

const FOLDER = "tests/lists/entries";
const fileOf = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");
const CASES = [
  { name: "03-registrations-two-rows", read: readRegistrations },
  { name: "05-titles-two-parts", read: readTitles },
] as const;
/** The tab counts itself, and units have no column for notes. */
const LEFT_OUT = ["number", "note"];

describe.each(CASES)("$name", ({ name, read }) => {
  // Written for this test in this shape.
  const clerk = JSON.parse(fileOf(`${name}.json`)) as Clerk;
  const { rows, notes, problems } = read(fileOf(`${name}.tsv`));

  it("[NL1] [NL2] [NL3] [NL4] is read as a careful clerk reads it", () => {
    const expected = clerk.rows.map(({ line, fields }) => ({
      line,
      cells: Object.fromEntries(Object.entries(fields).filter(([key]) => !LEFT_OUT.includes(key))),
    }));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(asClerk)).toEqual(expected.map(asClerk));
    expect(problems).toEqual([]);
  });

  it("[NL5] tells as many lines passed over as the clerk does, blank ones aside", () => {
    const count = clerk.passedOver.filter(({ why }) => why !== "blank line").length;
    const told = notes.filter(({ code }) => code === "roster.passedOver");
    expect(told.map(({ facts }) => facts["count"])).toEqual([String(count)]);
  });
});

/** Days as the clerk writes them; a unit in the words of the tab, whatever its capitals. */
function asClerk({ line, cells }: { line: number; cells: Readonly<Partial<Record<string, string>>> }) {
  const said = Object.entries(cells).map(([key, text = ""]) => {
    const day = key === "from" || key === "to" ? parseDayText(text) : null;
    const plain = key === "unit" ? matchingKey(text) : text;
    return [key, day === null ? plain : formatDay(day)];
  });
  return { line, cells: Object.fromEntries(said) };
}

describe("[NL4] [NL5] what only its author knows", () => {
  const asked = (read: typeof readRegistrations | typeof readTitles, name: string) =>
    read(fileOf(name))
      .notes.filter(({ code }) => code.startsWith("list."))
      .map(({ code, place, found }) => [code, place.row, place.header, found]);

  it("is asked: months in the place of days, a second person", () => {
    expect(asked(readRegistrations, "03-registrations-two-rows.tsv")).toEqual([
      ["list.notADay", 9, "Từ ngày", "3/2023"],
      ["list.notADay", 9, "Đến ngày", "11/2023"],
      ["list.notADay", 10, "Từ ngày", "Quý II"],
      ["list.secondPerson", 14, "Họ tên/Tập thể", "Chánh Văn phòng A; Chuyên viên A"],
    ]);
  });

  it("is asked: two titles in one cell, a reward in the place of a title", () => {
    expect(asked(readTitles, "05-titles-two-parts.tsv")).toEqual([
      ["list.severalTitles", 9, "Danh hiệu đăng ký", "LĐTT, CSTĐCS"],
      ["list.rewardForTitle", 10, "Danh hiệu đăng ký", "Bằng khen UBND tỉnh"],
    ]);
  });
});

const cellsOf = (lines: readonly string[], choices = {}) =>
  readRegistrations(lines.join("\n"), choices).rows.map(({ cells }) => cells);

describe("[NL1] [NL3] a list of registrations in another office's hand", () => {
  it("has its columns in another order, two lines of header, TT, totals and blank lines behind", () => {
    const lines = [
      "TT\tTên mô hình\tNgười đăng ký\tThời gian\t\tKinh phí\tGhi chú",
      "\t\t\tBắt đầu\tKết thúc\t\t",
      "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)",
      "I\tCác tập thể\t\t\t\t\t",
      "1.\tTổ tự quản\tChi bộ thôn 1\t28/3/2023\t30-10-2023\t1.234,5 triệu đồng\tx",
      "II\tCác cá nhân\t\t\t\t\t",
      "2.\tHọp không giấy\tChánh Văn phòng A\tngày 1 tháng 4 năm 2023\t\t\t",
      "\tTổng cộng\t2\t\t\t\t",
      "\t\t\t\t\t\t",
      "",
    ];
    expect(cellsOf(lines)).toEqual([
      {
        subject: "Tập thể",
        title: "Tổ tự quản",
        holder: "Chi bộ thôn 1",
        from: "28/3/2023",
        to: "30-10-2023",
        resources: "1.234,5 triệu đồng",
      },
      {
        subject: "Cá nhân",
        title: "Họp không giấy",
        holder: "Chánh Văn phòng A",
        from: "ngày 1 tháng 4 năm 2023",
      },
    ]);
  });

  it("is the tab itself, filled elsewhere: its ids stay, what the system writes is left out", () => {
    const lines = [
      "Mã mô hình\tMã đơn vị\tCòn thiếu\tTên mô hình\tLoại",
      "LAT-01\tLAT\tLoại\tTổ tự quản\tCách làm hay",
    ];
    expect(cellsOf(lines)).toEqual([
      { id: "LAT-01", unit: "LAT", title: "Tổ tự quản", kind: "Cách làm sáng tạo" },
    ]);
  });

  it("has ticks, a kind and a novelty in other words, and keeps what fits nothing", () => {
    const head = "Tên mô hình\tĐối tượng\tĐề nghị HTXSNV\tTính chất\tLoại mô hình";
    expect(cellsOf([head, "A b\tCN\tx\tTiếp tục năm 2\tSáng kiến", "C d\tnhóm\tchưa\tkhác\tkhác"])).toEqual([
      {
        title: "A b",
        subject: "Cá nhân",
        asksForExcellence: "Có",
        novelty: "Tiếp tục",
        kind: "Giải pháp sáng kiến",
      },
      { title: "C d", subject: "nhóm", asksForExcellence: "chưa", novelty: "khác", kind: "khác" },
    ]);
  });

  it("keeps what looks like a formula or a tag as it is typed", () => {
    const lines = ["Tên mô hình\tNội dung", '=HYPERLINK("http://x")\t<b onclick=alert(1)>+1</b>'];
    expect(cellsOf(lines)).toEqual([
      { title: '=HYPERLINK("http://x")', content: "<b onclick=alert(1)>+1</b>" },
    ]);
  });

  it("[NL6] has columns that mean what the clerk says", () => {
    const lines = ["TT\tTên mô hình\tLàm gì", "1\tA b\tQuét hồ sơ"];
    expect(cellsOf(lines, { "Làm gì": "content" })).toEqual([{ title: "A b", content: "Quét hồ sơ" }]);
    expect(cellsOf(lines, { "Làm gì": "missing" })).toEqual([{ title: "A b" }]);
  });

  it("[NL3] has a unit merged over its rows, but not beyond its part", () => {
    const lines = [
      "STT\tĐơn vị\tTên mô hình",
      "A\tTẬP THỂ\t",
      "1\tXã Lát\tA b",
      "2\t\tC d",
      "B\tCÁ NHÂN\t",
      "1\t\tE g",
    ];
    expect(cellsOf(lines).map(({ unit, subject }) => [unit, subject])).toEqual([
      ["Xã Lát", "Tập thể"],
      ["Xã Lát", "Tập thể"],
      [undefined, "Cá nhân"],
    ]);
  });
});

const titleOf = (cell: string, subject = "Cá nhân") => {
  const [row] = readTitles(`Họ tên\tĐối tượng\tDanh hiệu\nA B\t${subject}\t${cell}`).rows;
  return [row?.cells.title, row?.cells.reward];
};

describe("[NL4] a danh hiệu", () => {
  it.each([
    ["LĐTT", "Cá nhân", "Lao động tiên tiến"],
    ["lđtt", "Tập thể", "Tập thể lao động tiên tiến"],
    ["CSTĐ-CS", "Cá nhân", "Chiến sĩ thi đua cơ sở"],
    ["CSTĐ cấp tỉnh", "Cá nhân", "Chiến sĩ thi đua cấp bộ, ngành, tỉnh"],
    ["Chiến sĩ thi đua cấp bộ, ngành, tỉnh", "Cá nhân", "Chiến sĩ thi đua cấp bộ, ngành, tỉnh"],
    ["CSTĐ toàn quốc", "Cá nhân", "Chiến sĩ thi đua toàn quốc"],
    ["TTLĐXS", "Tập thể", "Tập thể lao động xuất sắc"],
    ["Cờ thi đua của UBND tỉnh", "Tập thể", "Cờ thi đua cấp tỉnh"],
    ["Cờ thi đua CP", "Tập thể", "Cờ thi đua của Chính phủ"],
  ])("%s of %s is %s", (cell, subject, title) => {
    expect(titleOf(cell, subject)).toEqual([title, undefined]);
  });

  it("with a reward in its cell leaves the reward to the other column", () => {
    expect(titleOf("LĐTT và Giấy khen")).toEqual(["Lao động tiên tiến", "Giấy khen"]);
    expect(titleOf("BK của Thủ tướng")).toEqual([undefined, "Bằng khen"]);
  });

  it.each([
    ["LĐTT, GK, BK", "", "Lao động tiên tiến", undefined, ["list.rewardLeft"]],
    ["GK và BK", "", undefined, undefined, ["list.rewardLeft"]],
    ["LĐTT, GK", "Bằng khen", "Lao động tiên tiến", "Bằng khen", ["list.rewardLeft"]],
    ["GK", "Bằng khen", undefined, "Bằng khen", ["list.rewardLeft"]],
    ["LĐTT, GK", "Giấy khen", "Lao động tiên tiến", "Giấy khen", []],
    ["LĐTT, CSTĐCS, GK, BK", "", undefined, undefined, ["list.rewardLeft", "list.severalTitles"]],
  ])(
    "in %s with the reward %j is asked about where a reward is left over",
    (cell, there, title, reward, codes) => {
      const { rows, notes } = readTitles(`Họ tên\tDanh hiệu\tKhen thưởng\nA B\t${cell}\t${there}`);
      expect([rows[0]?.cells.title, rows[0]?.cells.reward]).toEqual([title, reward]);
      expect(notes.map(({ code }) => code).filter((code) => code.startsWith("list."))).toEqual(codes);
    },
  );

  it("that nobody knows stays as typed", () => {
    expect(titleOf("Gia đình văn hóa")).toEqual(["Gia đình văn hóa", undefined]);
    expect(titleOf("LĐTT, Gia đình văn hóa")).toEqual(["LĐTT, Gia đình văn hóa", undefined]);
  });

  it("stands in the column of rewards: it goes where it belongs", () => {
    const { rows } = readTitles("Họ tên\tKhen thưởng\nA B\tCSTĐCS\nC D\tGK");
    expect(rows.map(({ cells }) => cells)).toEqual([
      { holder: "A B", title: "Chiến sĩ thi đua cơ sở" },
      { holder: "C D", reward: "Giấy khen" },
    ]);
  });
});
