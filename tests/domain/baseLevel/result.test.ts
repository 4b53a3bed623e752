/** The result of the base level as a text, sent and read again. The sum below was computed apart from this program, by the published FNV-1a. */
import { describe, expect, it } from "vitest";
import { readResult } from "../../../src/domain/baseLevel/read.ts";
import { type BaseModel, type BaseResult, resultText } from "../../../src/domain/baseLevel/result.ts";
import { sentence } from "../../../src/domain/problems/problem.ts";

const GROUP = "Tập thể – Chi bộ thuộc đảng bộ cơ sở";

function model(code: string, more: Partial<BaseModel>): BaseModel {
  return {
    ...{ code, title: "", subject: "", group: GROUP, rank: "", ballots: "3/3", means: [null, null] },
    ...{ mean: null, band: "", eligible: false, conclusion: "", ...more },
  };
}

const RESULT: BaseResult = {
  ...{ unit: "DU-LAT", name: "Đảng ủy xã Lát", year: 2023, rubric: "BTC-0123456789abcdef" },
  groups: ["A", "B"],
  models: [
    model("MH-2023-001", {
      ...{ title: "Đường hoa tự quản", subject: "Chi bộ thôn 1", rank: "1", means: [4033, 4167], mean: 8200 },
      ...{ band: "Tốt", eligible: true, conclusion: "Công nhận; nhân rộng" },
    }),
    model("MH-2023-002", {
      ...{ title: "Thư viện xe", subject: "Chi bộ thôn 2", rank: "2", means: [3000, 3550], mean: 6550 },
      band: "Khá",
    }),
    model("MH-2023-003", { title: "Tủ thuốc", subject: "Chi bộ thôn 3", rank: "–", ballots: "1/3" }),
  ],
};

const HEAD =
  "Mã mô hình\tTên mô hình\tĐơn vị/Cá nhân\tNhóm xếp hạng\tHạng\tSố phiếu\tA\tB\tĐiểm TB\tMức\tĐủ điều kiện trình\tKết luận";
const LINES = [
  "KẾT QUẢ THẨM ĐỊNH CẤP CƠ SỞ",
  "Đơn vị\tDU-LAT\tĐảng ủy xã Lát",
  "Năm\t2023",
  "Bộ tiêu chí\tBTC-0123456789abcdef",
  HEAD,
  `MH-2023-001\tĐường hoa tự quản\tChi bộ thôn 1\t${GROUP}\t1\t3/3\t40,33\t41,67\t82\tTốt\tCó\tCông nhận; nhân rộng`,
  `MH-2023-002\tThư viện xe\tChi bộ thôn 2\t${GROUP}\t2\t3/3\t30\t35,5\t65,5\tKhá\tKhông`,
  `MH-2023-003\tTủ thuốc\tChi bộ thôn 3\t${GROUP}\t–\t1/3\t\t\t\t\tKhông`,
  "Cộng\t3",
];
const SUM = "2ff5201768e366ab";
const TEXT = [...LINES, `Mã kiểm tra\t${SUM}`, ""].join("\n");

const EXPECTED = { tab: "Kết quả cơ sở", year: 2023, rubric: "BTC-0123456789abcdef" };

/** What is said of the text after these words in it were replaced. */
function said(from: string, to: string, expected = EXPECTED): readonly string[] {
  expect(TEXT).toContain(from);
  const read = readResult(TEXT.replace(from, to), expected);
  return read.ok ? [] : read.problems.map(sentence);
}
const CHANGED = `Tab Kết quả cơ sở: nội dung không khớp với mã kiểm tra “${SUM}”, tức là đã bị sửa hoặc chép thiếu sau khi lập. Hãy đề nghị đơn vị lập và gửi lại từ sổ của họ; chưa ghi gì.`;

describe("[BL3] the text", () => {
  it("has a line for each model, between whose result it is and the sum of all lines", () => {
    expect(resultText(RESULT)).toBe(TEXT);
  });

  it("is one line a model, whatever was typed into its cells", () => {
    const [first] = RESULT.models;
    const hostile = "a\tb\nc\r\nd\u0000 Mã kiểm tra";
    const models = [{ ...(first as BaseModel), title: hostile, conclusion: hostile }];
    const text = resultText({ ...RESULT, models });
    expect(text.split("\n")).toHaveLength(9);
    expect(readResult(text, EXPECTED)).toMatchObject({
      ok: true,
      value: { models: [{ title: "a b c d Mã kiểm tra" }] },
    });
  });

  it("is read as it was made, however it was pasted", () => {
    const asMade = { ok: true, value: { ...RESULT, sum: SUM } };
    expect(readResult(TEXT, EXPECTED)).toEqual(asMade);
    const pasted = [
      `\uFEFF${TEXT}`,
      TEXT.replace(/\n/g, "\r\n"),
      TEXT.replace(/\n/g, "\t\t \n\n"),
      TEXT.normalize("NFD"),
      `Kính gửi Ban Tổ chức\n\n${TEXT}\nTrân trọng.\n`,
      TEXT.replace(/ /g, "\u00A0"),
      // A letter may be called as its result is.
      `Kết quả thẩm định cấp cơ sở\n${TEXT}`,
    ];
    expect(pasted.map((text) => readResult(text, EXPECTED))).toEqual(pasted.map(() => asMade));
  });
});

describe("[BL4] refused", () => {
  it("is what is no result, or ends before its sum", () => {
    const none =
      "Tab Kết quả cơ sở: nội dung dán vào không có đủ từ dòng “KẾT QUẢ THẨM ĐỊNH CẤP CƠ SỞ” đến dòng “Mã kiểm tra”. Hãy mở tệp mà đơn vị gửi, hoặc chép lại cả nội dung rồi dán vào.";
    expect(said(TEXT, "")).toEqual([none]);
    expect(said(TEXT, LINES.join("\n"))).toEqual([none]);
    expect(said("KẾT QUẢ THẨM ĐỊNH CẤP CƠ SỞ\n", "")).toEqual([none]);
  });

  it("is what was changed on its way, were it by one letter, and without a sum", () => {
    expect(said("hoa tự quản", "hoa tự quàn")).toEqual([CHANGED]);
    expect(said(`\t${GROUP}\t2`, `\t${GROUP}\t1`)).toEqual([CHANGED]);
    expect(said("\t3/3\t30\t35,5\t65,5\tKhá\tKhông", "")).toEqual([CHANGED]);
    expect(said(`\t${SUM}`, "")).toEqual([
      "Tab Kết quả cơ sở: nội dung không có mã kiểm tra. Hãy đề nghị đơn vị lập và gửi lại từ sổ của họ; chưa ghi gì.",
    ]);
  });

  it("are points that do not add up, with their model; each mean may be off by half a hundredth", () => {
    expect(said("\t82\t", "\t92\t")).toEqual([
      CHANGED,
      "Tab Kết quả cơ sở, dòng 6: mô hình MH-2023-001 ghi điểm “92” mà các nhóm tiêu chí cộng lại là 82. Hãy đề nghị đơn vị xem lại điểm của mô hình này, lập và gửi lại.",
    ]);
    // Three halves: two means and the whole.
    expect(said("\t82\t", "\t82,01\t")).toEqual([CHANGED]);
    expect(said("\t82\t", "\t82,02\t")).toHaveLength(2);
  });

  it("is a model without a code, or told twice", () => {
    expect(said("MH-2023-002\t", "\t")).toEqual([
      CHANGED,
      "Tab Kết quả cơ sở, dòng 7: dòng không có mã mô hình. Hãy đề nghị đơn vị lập và gửi lại từ sổ của họ.",
    ]);
    expect(said("MH-2023-002\t", "mh-2023-001\t")).toEqual([
      CHANGED,
      "Tab Kết quả cơ sở, dòng 7: mô hình “mh-2023-001” đã có ở dòng 6. Hãy đề nghị đơn vị lập và gửi lại, mỗi mô hình một dòng.",
    ]);
  });

  it("is a line less than were counted, and a count that is gone", () => {
    const [line = ""] = LINES.filter((each) => each.startsWith("MH-2023-003"));
    const count =
      "Tab Kết quả cơ sở: dòng Cộng ghi “3” mô hình mà có 2. Hãy đề nghị đơn vị gửi lại đủ các dòng.";
    expect(said(`${line}\n`, "")).toEqual([CHANGED, count]);
    expect(said("Cộng\t3\n", "")).toEqual([
      CHANGED,
      "Tab Kết quả cơ sở: không có dòng Cộng ở cuối 3 mô hình. Hãy đề nghị đơn vị gửi lại đủ các dòng.",
    ]);
  });

  it("is one of two that come together: each is taken by itself", () => {
    expect(said(TEXT, `${TEXT}\n${TEXT}`)).toEqual([
      "Tab Kết quả cơ sở, dòng 12: ở đây bắt đầu một kết quả khác. Hãy nhận từng kết quả một: bỏ phần từ dòng này trở đi, nhận xong rồi dán phần còn lại.",
    ]);
  });

  it("is another year, or another rubric, though nothing was changed", () => {
    expect(said(TEXT, TEXT, { ...EXPECTED, year: 2024 })).toEqual([
      "Tab Kết quả cơ sở: kết quả của năm “2023”, sổ này là năm 2024. Hãy lấy đúng kết quả của năm 2024.",
    ]);
    expect(said(TEXT, TEXT, { ...EXPECTED, rubric: "BTC-fedcba9876543210" })).toEqual([
      "Tab Kết quả cơ sở: kết quả được chấm theo bộ tiêu chí khác với tab Tiêu chí ở đây. Hai cấp phải chấm cùng một bộ tiêu chí: hãy so tab Tiêu chí của hai sổ, rồi đề nghị đơn vị chấm và gửi lại.",
    ]);
    expect(said("Năm\t2023\n", "")[1]).toBe(
      "Tab Kết quả cơ sở: nội dung không ghi năm; sổ này là năm 2023. Hãy lấy đúng kết quả của năm 2023.",
    );
  });

  it("is a result without a model, or with a text that no cell holds", () => {
    expect(readResult(resultText({ ...RESULT, models: [] }), EXPECTED)).toMatchObject({
      problems: [{ code: "base.noModels" }],
    });
    const long = [model("MH-2023-009", { title: "a".repeat(20_001) })];
    expect(readResult(resultText({ ...RESULT, models: long }), EXPECTED)).toMatchObject({
      problems: [{ code: "base.tooLong", found: "MH-2023-009" }],
    });
  });

  it("is a text of which only first and last line are left", () => {
    expect(said(LINES.slice(1).join("\n"), "")).toEqual([
      "Tab Kết quả cơ sở: kết quả không có mô hình nào. Hãy đề nghị đơn vị lập và gửi lại từ sổ của họ.",
    ]);
  });
});
