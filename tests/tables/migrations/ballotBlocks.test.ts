import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/tables/cell.ts";
import { arranged } from "../../../src/tables/migrations/arrange.ts";
import { ballotBlocks } from "../../../src/tables/migrations/ballotBlocks.ts";

/** Chấm điểm as version 1 declared it, for a rubric of two criteria, with two columns of people's own. */
const HEADER = [
  ...["Mã phiếu", "Vòng", "Mã mô hình", "Tên mô hình", "Mã thành viên", "I.1 Mới", "I.2 Ích", "việc riêng"],
  ...["Nhóm I", "Tổng", "Nhận xét", "Ưu điểm", "Hạn chế", "Đề xuất", "Trạng thái"],
  ...["Lý do mở lại, né tránh", "Nộp lúc", "Lần lưu", "Phiên bản bộ tiêu chí", "Còn thiếu", "của tôi"],
];
const WHEN: Cell = { day: "2023-11-20", minutes: 600 };

interface Former {
  readonly state: Cell;
  readonly reason?: string;
  readonly at?: Cell;
  readonly revision?: Cell;
}

const former = ({ state, reason = "", at = "", revision = "" }: Former): Cell[] => [
  ...["P1", 1, "M1", "Một cửa", "A", 55, 30, "gọi lại", 85, 85, "rõ", "a", "b", "c"],
  ...[state, reason, at, revision, "r1", "Đủ", 7],
];

const AFTER = [
  ...["Mã phiếu", "Vòng", "Mã mô hình", "Tên mô hình", "Mã thành viên", "I.1 Mới", "I.2 Ích", "việc riêng"],
  ...["Nhận xét", "Ưu điểm", "Hạn chế", "Đề xuất", "Quyết định", "Lý do mở lại, né tránh", "Gửi lúc"],
  ...["Lần lưu", "Phiên bản bộ tiêu chí", "Mã phiếu (bảng chấm ghi)", "Dấu nội dung (bảng chấm ghi)"],
  ...["Trạng thái", "Còn thiếu", "Nhóm I"],
  ...["Tổng", "Nộp lúc", "Né tránh vì", "Số lần mở lại", "Mở lại vì", "Lần lưu đã xét"],
  ...["Bộ tiêu chí đã xét", "của tôi"],
];

/** By header: what the step made of a row beside what it only moved. */
function decided(row: Former): Readonly<Record<string, Cell | undefined>> {
  const tab = ballotBlocks.apply({ title: "Chấm điểm", header: HEADER, rows: [former(row)] });
  const of = [
    "Quyết định",
    "Trạng thái",
    "Nộp lúc",
    "Lần lưu đã xét",
    "Né tránh vì",
    "Số lần mở lại",
    "Mở lại vì",
  ];
  const all = of.map((header) => [header, tab.rows[0]?.[tab.header.indexOf(header)]] as const);
  return Object.fromEntries(all.filter(([, cell]) => cell !== ""));
}

describe("[S21] version 3 of Chấm điểm", () => {
  it("has the appraiser's block in one piece and the steward's columns behind it; people's own stay where they stand", () => {
    const row = former({ state: "Đã nộp", reason: "nhầm", at: WHEN, revision: 4 });
    const tab = ballotBlocks.apply({ title: "Chấm điểm", header: HEADER, rows: [row] });
    expect(tab).toEqual({
      title: "Chấm điểm",
      header: AFTER,
      rows: [
        [
          ...["P1", 1, "M1", "Một cửa", "A", 55, 30, "gọi lại", "rõ", "a", "b", "c", "Nộp", "nhầm", WHEN, 4],
          ...["r1", "", "", "Đã nộp", "Đủ", 85, 85, WHEN, "", "", "", 4, "r1", 7],
        ],
      ],
      from: [
        ...[0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, null, 15, 16, 17, 18, null, null, 14, 19, 8, 9],
        ...[null, null, null, null, null, null, 20],
      ],
    });
  });

  it("tells the appraiser's will from the state, in each of its words and whatever case they were typed in", () => {
    const moment = { at: WHEN, revision: 4 };
    expect(decided({ state: "Chưa chấm" })).toEqual({ "Trạng thái": "Chưa chấm" });
    expect(decided({ state: "" })).toEqual({});
    expect(decided({ state: "Nháp", revision: 2 })).toEqual({ "Trạng thái": "Nháp" });
    expect(decided({ state: "ĐÃ NỘP", ...moment })).toEqual({
      ...{ "Quyết định": "Nộp", "Trạng thái": "Đã nộp", "Nộp lúc": WHEN, "Lần lưu đã xét": 4 },
    });
    expect(decided({ state: "Đã nộp", at: WHEN })).toMatchObject({ "Lần lưu đã xét": 0 });
    // Without a moment it was never counted: it is as if it were chosen now.
    expect(decided({ state: "Đã nộp" })).toEqual({ "Quyết định": "Nộp", "Trạng thái": "Nháp" });
    expect(decided({ state: "Mở lại", reason: "Chấm nhầm", revision: 5 })).toEqual({
      ...{ "Trạng thái": "Mở lại", "Số lần mở lại": 1, "Mở lại vì": "Chấm nhầm" },
    });
    expect(decided({ state: "Mở lại" })).toMatchObject({ "Mở lại vì": "Sửa phiếu đã nộp" });
  });

  it("keeps recusals: prepared ones are nobody's decision", () => {
    const prepared = { state: "Né tránh", reason: "Thành viên là tác giả của mô hình" };
    expect(decided(prepared)).toEqual({ "Trạng thái": "Né tránh", "Né tránh vì": prepared.reason });
    expect(decided({ ...prepared, reason: "người nhà", revision: 1 })).toEqual({
      ...{ "Quyết định": "Né tránh", "Trạng thái": "Né tránh", "Né tránh vì": "người nhà" },
    });
    expect(decided({ state: "Né tránh" })).toMatchObject({ "Né tránh vì": "Thành viên tự né tránh" });
  });

  it("keeps a word that is no state, and a cell that is no word, as they were typed", () => {
    expect(decided({ state: "xong rồi" })).toEqual({ "Quyết định": "xong rồi" });
    expect(decided({ state: 7 })).toEqual({ "Quyết định": 7 });
  });

  it("leaves a tab alone that has not these columns, and goes on where one of the others is missing", () => {
    const other = { title: "Chấm điểm", header: ["Mã phiếu", "Trạng thái"], rows: [["P1", "Nháp"]] };
    expect(ballotBlocks.apply(other)).toBe(other);
    const done = ballotBlocks.apply({ title: "", header: HEADER, rows: [] });
    expect(ballotBlocks.apply(done)).toBe(done);
    const none = { title: "Chấm điểm", header: ["Mã phiếu"], rows: [] };
    expect(ballotBlocks.apply(none)).toBe(none);
    const few = { title: "", header: ["Trạng thái", "Phiên bản bộ tiêu chí"], rows: [["Đã nộp", "r1"]] };
    expect(ballotBlocks.apply(few)).toMatchObject({
      header: [
        ...["Quyết định", "Phiên bản bộ tiêu chí", "Mã phiếu (bảng chấm ghi)"],
        ...["Dấu nội dung (bảng chấm ghi)", "Trạng thái", "Nộp lúc"],
        ...["Né tránh vì", "Số lần mở lại", "Mở lại vì", "Lần lưu đã xét", "Bộ tiêu chí đã xét"],
      ],
      rows: [["Nộp", "r1", "", "", "Nháp", "", "", "", "", "", "r1"]],
    });
  });
});

it("[S21] columns that two steps move are known by where they stood before both", () => {
  const tab = { title: "T", header: ["a", "b", "c"], rows: [[1, 2, 3], [4]] };
  const once = arranged(tab, [
    { place: 2 },
    { place: null, header: "d", cells: [9] },
    { place: 0, header: "A" },
  ]);
  expect(once).toEqual({
    title: "T",
    header: ["c", "d", "A"],
    rows: [
      [3, 9, 1],
      ["", "", 4],
    ],
    from: [2, null, 0],
  });
  expect(arranged(once, [{ place: 1 }, { place: 2 }, { place: 5 }]).from).toEqual([null, 0, null]);
});
