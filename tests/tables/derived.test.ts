import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pointField } from "../../src/domain/ballot/pointField.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { ballotsTable } from "../../src/tables/ballots.ts";
import { checkbox, oneOf, yesNo } from "../../src/tables/choiceKinds.ts";
import { type CellColour, COLOURS, colouredBy, LACKS_COLOURS } from "../../src/tables/colours.ts";
import { columnLetters } from "../../src/tables/columnLetters.ts";
import { conditionalFormats } from "../../src/tables/conditionalFormats.ts";
import { dictionary } from "../../src/tables/dictionary.ts";
import { integer, points } from "../../src/tables/kinds.ts";
import { columnHelps, headerNote, helpOf } from "../../src/tables/notes.ts";
import { declaredPlaces, protectionPlan } from "../../src/tables/protectionPlan.ts";
import { rankingTable } from "../../src/tables/ranking.ts";
import { registrations } from "../../src/tables/registrations.ts";
import { tables } from "../../src/tables/registry.ts";
import { reports } from "../../src/tables/reports.ts";
import { columnFormats } from "../../src/tables/sheetFormat.ts";
import { column, columnOf, defineTable } from "../../src/tables/table.ts";
import { code, text } from "../../src/tables/textKinds.ts";
import { day, instant } from "../../src/tables/timeKinds.ts";

const all = tables(REFERENCE_RUBRIC);

const columns = {
  id: column("Mã", code(), { by: "steward", required: true, help: "Mã của dòng." }),
  title: column("Tên", text(200), { by: "unit", required: true, help: "Tên ngắn | gọn." }),
  points: column("Điểm", points(80, { from: 0, to: 1000 }), { by: "unit", help: "Điểm." }),
  times: column("Số lần", integer(1, 9), { by: "organiser", help: "Số lần." }),
  asks: column("Đề nghị", yesNo(), { by: "unit", help: "Có hay không." }),
  state: column("Trạng thái", oneOf(["Chờ", "Xong"]), {
    by: "leader",
    help: "Chọn.",
    colours: colouredBy({ Chờ: "quiet", Xong: "done" }),
  }),
  from: column("Từ ngày", day(), { by: "unit", help: "Ngày." }),
  at: column("Lúc", instant(), { by: "steward", help: "Lúc." }),
  tick: column("Đánh dấu", checkbox(), { by: "unit", help: "Đánh dấu." }),
  missing: column("Còn thiếu", text(), { by: "steward", help: "Còn thiếu.", colours: LACKS_COLOURS }),
};
const table = defineTable({
  key: "commands",
  title: "Thử",
  purpose: "Để thử.",
  id: "id",
  frozenColumns: 1,
  columns,
});

it("[S22] the note says what to type, who types it, whether it must be filled", () => {
  expect([columns.title, columns.times, columns.id].map((column) => headerNote(column.help, column))).toEqual(
    [
      "Tên ngắn | gọn.\nĐơn vị nhập.\n* Bắt buộc.",
      "Số lần.\nBan Tổ chức nhập.",
      "Mã của dòng.\nHệ thống ghi, không nhập tay.",
    ],
  );
});

it("[S37] what tabs of before may lack is typed by people, need not be filled, and tells no row", () => {
  const later = all.flatMap((each) =>
    each.order.filter((key) => columnOf(each, key).later).map((key) => ({ table: each, key })),
  );
  expect(later.map(({ table: { key: tab }, key }) => `${tab}.${key}`)).toEqual(["legalBasis.governs"]);
  const unfit = later.filter(({ table: { id, knownBy }, key }) => [id, ...knownBy].includes(key));
  expect(unfit).toEqual([]);
  for (const each of later) {
    const { required, typedBy } = columnOf(each.table, each.key);
    expect([required, typedBy === "steward"]).toEqual([false, false]);
  }
});

it("[A14] what a column is for is kept beside it where the column itself is silent", () => {
  const kept = columnHelps([table]);
  const silent = { ...table, columns: { ...columns, times: { ...columns.times, help: "" } } };
  expect([helpOf(table, "times", {}), helpOf(silent, "times", kept), helpOf(silent, "times", {})]).toEqual([
    "Số lần.",
    "Số lần.",
    "",
  ]);
});

it("[S22] letters of columns go on behind Z", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

describe("[S22] formats", () => {
  it("come from the kind; a header says by its colour who writes below it", () => {
    const formats = columnFormats(table);
    expect(formats.map(({ key }) => key)).toEqual(table.order);
    expect(formats.slice(0, 3)).toEqual([
      {
        key: "id",
        width: 110,
        numberFormat: "@",
        wraps: false,
        vertical: "top",
        validation: null,
        rejects: false,
        hidden: false,
        folded: false,
        header: { background: COLOURS.writtenGround, fontColour: COLOURS.writtenInk },
        clearsGround: true,
      },
      {
        key: "title",
        width: 200,
        numberFormat: "@",
        wraps: true,
        vertical: "top",
        validation: null,
        rejects: false,
        hidden: false,
        folded: false,
        header: { background: COLOURS.typedGround, fontColour: COLOURS.typedInk },
        clearsGround: false,
      },
      {
        key: "points",
        width: 80,
        numberFormat: "0.0#",
        wraps: false,
        vertical: "top",
        validation: { rule: "numberBetween", from: 0, to: 10 },
        rejects: false,
        hidden: false,
        folded: false,
        header: { background: COLOURS.typedGround, fontColour: COLOURS.typedInk },
        clearsGround: false,
      },
    ]);
  });
  it("offer no list and no bound where only the system writes", () => {
    const ranking = rankingTable(REFERENCE_RUBRIC);
    const eligible = columnFormats(ranking).find(({ key }) => key === "eligible");
    expect([ranking.columns.eligible.kind.validation, eligible?.validation]).toEqual([
      { rule: "oneOf", values: ["Có", "Không"] },
      null,
    ]);
  });
  it("colours are written as a sheet takes them", () => {
    expect(Object.values(COLOURS).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });
});

function wordsOf(when: CellColour["when"]): string {
  if (when.rule === "notBlank") return "…";
  return when.rule === "above" ? `> ${when.number}` : when.text;
}

describe("[S22] conditional formats", () => {
  it("are those that the columns declare, in the order of the tab and of the declaration", () => {
    expect(conditionalFormats(table).map(({ key, when }) => [key, when])).toEqual([
      ["state", { rule: "is", text: "Chờ" }],
      ["state", { rule: "is", text: "Xong" }],
      ["missing", { rule: "is", text: "Đủ" }],
      ["missing", { rule: "notBlank" }],
    ]);
  });
  it("mean one thing each: green is done, yellow is to be looked at, grey asks nothing of anybody, red is refused", () => {
    // “…” stands for whatever a cell holds that is blank as long as all is well.
    const meant: Readonly<Record<string, readonly string[]>> = {
      [COLOURS.done]: [
        ...["Quán triệt / Còn thiếu: Đủ", "Đăng ký / Còn thiếu: Đủ"],
        ...["Báo cáo / Còn thiếu: Đủ", "Chấm điểm / Còn thiếu: Đủ"],
        ...[
          "Đăng ký / Kết quả rà soát: Đạt",
          "Báo cáo / Đủ điều kiện: Có",
          "Xếp hạng / Đủ điều kiện trình: Có",
        ],
        ...[
          "Chấm điểm / Trạng thái: Đã nộp",
          "Thư nhắc / Trạng thái: Đã gửi",
          "Lệnh / Trạng thái: Xong",
          "Xếp hạng / Kết luận: Công nhận",
        ],
      ],
      [COLOURS.attention]: [
        ...["Quán triệt / Còn thiếu: …", "Đăng ký / Còn thiếu: …"],
        ...["Báo cáo / Còn thiếu: …", "Chấm điểm / Còn thiếu: …"],
        ...["Đăng ký / Nghi trùng: …", "Đăng ký / Sửa sau hạn: …", "Báo cáo / Sửa sau hạn: …"],
        ...["Đăng ký / Kết quả rà soát: Cần bổ sung", "Đăng ký / Tình trạng: Tạm dừng – có khiếu nại"],
        "Đăng ký / Tình trạng (theo lệnh): Tạm dừng – có khiếu nại",
        ...["Chấm điểm / Trạng thái: Nháp", "Chấm điểm / Trạng thái: Mở lại", "Lệnh / Trạng thái: Đang làm"],
        "Chấm điểm / Nộp muộn: Chưa xác định",
        ...["Thư nhắc / Trạng thái: Đang gửi", "Thư nhắc / Trạng thái: Cần gọi điện"],
        ...["Tiêu chí / Kiểm tra: …", "Danh hiệu thi đua / Cảnh báo: …"],
        ...["Xếp hạng / Điều cần biết: Hãy ", "Xếp hạng / Kết luận: Xem xét thêm"],
      ],
      [COLOURS.quiet]: [
        "Đăng ký / Còn thiếu: Đã rút",
        "Báo cáo / Còn thiếu: Đã rút",
        "Đăng ký / Tình trạng (theo lệnh): Đã rút",
        "Đăng ký / Tình trạng: Đã rút",
        "Chấm điểm / Trạng thái: Né tránh",
        "Lệnh / Trạng thái: Chờ",
        "Thư nhắc / Trạng thái: Chờ gửi",
      ],
      [COLOURS.refused]: [
        "Đăng ký / Kết quả rà soát: Không đạt",
        ...["Lệnh / Trạng thái: Từ chối", "Xếp hạng / Kết luận: Không công nhận"],
        "Chấm điểm / Trạng thái: Lệch dòng",
        "Chấm điểm / Nộp muộn: Không chấp nhận",
        ...["Thư nhắc / Trạng thái: Chưa rõ đã gửi", "Thư nhắc / Trạng thái: Không gửi được"],
        // Of each criterion, what it does not have.
        ...REFERENCE_RUBRIC.criteria.map(
          ({ code, maximum }) =>
            `Chấm điểm / ${columnOf(ballotsTable(REFERENCE_RUBRIC), pointField(code)).header}: > ${maximum / 100}`,
        ),
      ],
    };
    const filled = all.flatMap((each) =>
      conditionalFormats(each).map(({ key, when, background }) => ({
        background,
        cell: `${each.title} / ${columnOf(each, key).header}: ${wordsOf(when)}`,
      })),
    );
    for (const [colour, cells] of Object.entries(meant)) {
      const found = filled.filter(({ background }) => background === colour).map(({ cell }) => cell);
      expect(found.sort()).toEqual([...cells].sort());
    }
  });
  it("[Q7] grey the rows of models that are withdrawn or suspended, in both tabs of units", () => {
    const looks = [registrations.rowColours, reports.rowColours];
    expect(new Set(looks.flat().map(({ fontColour }) => fontColour))).toEqual(new Set([COLOURS.muted]));
    expect(looks.map((look) => look.map(({ when }) => when))).toEqual([
      [
        '={missing}="Đã rút"',
        '={review}="Không đạt"',
        '={state}="Tạm dừng – có khiếu nại"',
        '={orderedState}="Tạm dừng – có khiếu nại"',
      ],
      ['={missing}="Đã rút"', '={missing}="Tạm dừng – có khiếu nại"'],
    ]);
  });
  it("show late work in red words and name only words that the columns may hold", () => {
    const formats = all.flatMap((each) =>
      conditionalFormats(each).map((format) => ({ table: each, format })),
    );
    const late = formats
      .filter(({ format }) => format.fontColour === COLOURS.late)
      .map(({ format }) => format.when);
    expect(new Set(late.map((when) => JSON.stringify(when)))).toEqual(
      new Set([
        JSON.stringify({ rule: "contains", text: "muộn" }),
        JSON.stringify({ rule: "contains", text: "Quá hạn" }),
      ]),
    );
    const unknown = formats.filter(({ table: each, format }) => {
      const { validation } = columnOf(each, format.key).kind;
      return (
        validation?.rule === "oneOf" &&
        format.when.rule === "is" &&
        !validation.values.includes(format.when.text)
      );
    });
    expect(unknown).toEqual([]);
  });
});

describe("[S20] the protection plan", () => {
  it("is runs of columns side by side, and nobody's what the system writes", () => {
    expect(protectionPlan(table)).toEqual({
      unit: [
        { first: 1, count: 2 },
        { first: 4, count: 1 },
        { first: 6, count: 1 },
        { first: 8, count: 1 },
      ],
      appraiser: [],
      organiser: [{ first: 3, count: 1 }],
      leader: [{ first: 5, count: 1 }],
    });
  });
  it("follows the columns where they stand now; one that is missing is nobody's", () => {
    const places = new Map([
      ["title", 7],
      ["asks", 6],
      ["from", 5],
      ["id", 0],
      ["tick", 2],
    ]);
    expect(protectionPlan(table, places).unit).toEqual([
      { first: 2, count: 1 },
      { first: 5, count: 3 },
    ]);
    expect(declaredPlaces(table).get("points")).toBe(2);
  });
});

describe("[S22] the data dictionary", () => {
  it("has a line per column, with a bar in the help kept out of the table's", () => {
    const lines = dictionary([table]).split("\n");
    expect(lines.filter((line) => line.startsWith("| ")).slice(0, 5)).toEqual([
      "| Header | Key | Kind | Typed by | Help |",
      "| Mã \\* | `id` | code (text) | the system | Mã của dòng. |",
      "| Tên \\* | `title` | text | unit | Tên ngắn \\| gọn. |",
      "| Điểm | `points` | points 0–10 | unit | Điểm. |",
      "| Số lần | `times` | whole number 1–9 | organiser | Số lần. |",
    ]);
  });
  it("in docs/tabs.md is not stale", () => {
    expect(readFileSync(new URL("../../docs/tabs.md", import.meta.url), "utf8")).toBe(dictionary(all));
  });
});
