import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listSentences } from "../../src/lists/listSentences.ts";
import { readAppraisers, readUnits } from "../../src/lists/lists.ts";
import { numberingOf } from "../../src/lists/numbering.ts";
import { LETTER_GROUPS as GROUPS } from "./letterGroups.ts";

const lines = (...numbers: readonly (number | null)[]) =>
  numbers.map((number, index) => ({ line: index + 2, number }));
const asked = (text: string) =>
  listSentences(readUnits(text, GROUPS).notes.filter(({ code }) => code === "roster.numbering"));

describe("[U27] the numbers of a list", () => {
  it("that jump are told with the line behind the jump", () => {
    expect(numberingOf(lines(1, 2, 4)).jumps).toEqual([{ line: 4, from: 2, to: 4 }]);
    expect(numberingOf(lines(3, 4)).jumps).toEqual([{ line: 2, from: 0, to: 3 }]);
  });

  it("that come twice are told with both lines", () => {
    expect(numberingOf(lines(1, 2, 2, 3))).toEqual({ jumps: [], doubled: [{ number: 2, lines: [3, 4] }] });
  });

  it("that begin anew with 1, also of groups with one line, lack nothing", () => {
    expect(numberingOf(lines(1, 2, 3, 1, 1, 2))).toEqual({ jumps: [], doubled: [] });
  });

  it("are looked at in each run: a jump behind a new beginning is one", () => {
    expect(numberingOf(lines(1, 2, 1, 3)).jumps).toEqual([{ line: 5, from: 1, to: 3 }]);
  });

  it("may be missing on as many lines as they jump over, and no more", () => {
    expect(numberingOf(lines(1, 2, null, 4)).jumps).toEqual([]);
    expect(numberingOf(lines(1, null, 4)).jumps).toEqual([{ line: 4, from: 1, to: 4 }]);
    expect(numberingOf(lines(null, null))).toEqual({ jumps: [], doubled: [] });
    expect(numberingOf([])).toEqual({ jumps: [], doubled: [] });
  });

  it("lack nothing in whatever order behind the first 1, and exactly one where one is taken out", () => {
    const shuffled = fc.integer({ min: 3, max: 40 }).chain((last) =>
      fc.shuffledSubarray(
        Array.from({ length: last - 1 }, (_, at) => at + 2),
        { minLength: last - 1 },
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(), (rest, pick) => {
        expect(numberingOf(lines(1, ...rest))).toEqual({ jumps: [], doubled: [] });
        const gone = 2 + (pick % (rest.length - 1));
        const left = rest.filter((number) => number !== gone);
        const { jumps } = numberingOf(lines(1, ...left));
        expect(jumps.map(({ from, to }) => [from, to])).toEqual([[gone - 1, gone + 1]]);
      }),
    );
  });
});

describe("[U27] a pasted list", () => {
  it("is asked about in one sentence, with all of its places, and holds nothing up", () => {
    const text =
      "STT\tTên\tNhóm\n1\tXã A\tUBND huyện\n2\tXã B\tUBND huyện\n4\tXã D\tUBND huyện\n4\tXã E\tUBND huyện";
    expect(asked(text)).toEqual([
      "Tab Đơn vị, cột STT: số thứ tự nhảy từ 2 đến 4 (dòng 4); trùng số 4 (dòng 4, 5). Danh sách có thiếu hay thừa dòng không? Nếu không thì bỏ qua.",
    ]);
    expect(readUnits(text, GROUPS).problems).toEqual([]);
    expect(readUnits(text, GROUPS).rows.length).toBe(4);
  });

  it("of many jumps is one sentence of three places", () => {
    const rows = [1, 3, 5, 7, 9].map((number) => `${number}\tXã ${number}\tUBND huyện`);
    expect(asked(["STT\tTên\tNhóm", ...rows].join("\n"))).toEqual([
      "Tab Đơn vị, cột STT: số thứ tự nhảy từ 1 đến 3 (dòng 3); nhảy từ 3 đến 5 (dòng 4); nhảy từ 5 đến 7 (dòng 5) và 1 chỗ khác. Danh sách có thiếu hay thừa dòng không? Nếu không thì bỏ qua.",
    ]);
  });

  it("lacks nothing where it is numbered anew under each heading, where the number goes on, on pages, or in a prepared line", () => {
    const header = "STT\tTên đơn vị\tThủ trưởng\tThư điện tử";
    const unit = (number: number | string, name: string) =>
      `${number}\t${name}\tA\t${name.toLowerCase()}@x.vn`;
    const lists = [
      [header, "I\tKHỐI ĐẢNG", unit(1, "A"), unit("02.", "B"), "II\tKHỐI XÃ", unit(1, "C"), unit(2, "D")],
      [header, "I\tKHỐI ĐẢNG", unit(1, "A"), "II\tKHỐI XÃ", unit(2, "B"), unit(3, "C")],
      [header, unit(1, "A"), unit(2, "B"), "Trang 1", header, unit(3, "C")],
      [header, unit(1, "A"), "2", unit(3, "C"), "4", "5"],
      [header, unit(1, "A"), unit("", "B"), unit(3, "C"), "\tTổng cộng: 3 đơn vị"],
      ["Tên đơn vị\tThủ trưởng", "Xã A\tB", "Xã C\tD"],
    ];
    expect(lists.flatMap((list) => asked(list.join("\n")))).toEqual([]);
    expect(asked([header, "I\tKHỐI ĐẢNG", unit(1, "A"), unit(3, "B")].join("\n"))).toHaveLength(1);
  });

  it("without a header has its numbers in front", () => {
    expect(asked("1\tXã A\tUBND huyện\n2\tXã B\tUBND huyện\n5\tXã C\tUBND huyện")).toHaveLength(1);
  });
});

it("[U27] of the team is asked about as well: the decision's list in which 5 stands twice and 6 lacks", () => {
  const text = [
    "TT\tHọ và tên\tNhiệm vụ",
    "4\tTrưởng ban A\tTổ trưởng",
    "5\tK’ A\tUV",
    "5\tKa A\tUV",
    "7\tChuyên viên B\tUV",
  ];
  const { notes } = readAppraisers(text.join("\n"));
  expect(listSentences(notes.filter(({ code }) => code === "roster.numbering"))).toEqual([
    "Tab Tổ thẩm định, cột STT: số thứ tự bắt đầu từ 4 (dòng 2); nhảy từ 5 đến 7 (dòng 5); trùng số 5 (dòng 3, 4). Danh sách có thiếu hay thừa dòng không? Nếu không thì bỏ qua.",
  ]);
});
