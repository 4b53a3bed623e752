import { describe, expect, it } from "vitest";
import { readScoreSheets } from "../../src/lists/scoreSheets.ts";

/** Two criteria of a group and one alone; maxima in hundredths. */
const WORLD = {
  criteria: [
    { code: "I.1", name: "Mức độ mới so với cách làm trước đây", maximum: 1500 },
    { code: "I.2", name: "Tính sáng tạo", maximum: 1000 },
    { code: "II.1", name: "Hồ sơ, minh chứng", maximum: 500 },
  ],
  models: [
    { id: "LAT-01", title: "Một ngày vì dân" },
    { id: "LAT-02", title: "Tổ tự quản" },
    { id: "DAS-01", title: "Tổ tự quản" },
  ],
};
const read = (lines: readonly string[], choices = {}) => readScoreSheets(lines.join("\n"), WORLD, choices);
const sheetsIn = (lines: readonly string[]) =>
  read(lines).sheets.map(({ model, title, cells }) => [model, title, cells]);
const notesIn = (lines: readonly string[]) =>
  read(lines).notes.map(({ code, place, found }) => [code, place.row, found]);

const HEAD = "TT\tTiêu chí\tĐiểm tối đa\tĐiểm chấm";
/** As the office prints it: groups with their sums, levels below the name. */
const PRINTED = [
  "TỔ THẨM ĐỊNH\tĐẢNG CỘNG SẢN VIỆT NAM",
  "PHIẾU CHẤM ĐIỂM",
  "Tên mô hình: “Một ngày vì dân” (LAT-01)",
  "Tập thể, cá nhân thực hiện: Tập thể Đảng ủy xã Lát",
  "Thành viên chấm: Trưởng ban A, Trưởng ban",
  HEAD,
  "I\tTính mới\t25\t21,5",
  'I.1\t"Mức độ mới so với cách làm trước đây\n0–5: thấp; 6–15: cao"\t15\t12,5',
  "I.2\tTính sáng tạo\t10\t9",
  "II\tHồ sơ\t5\t4",
  "II.1\tHồ sơ, minh chứng\t5\t4",
  "\tCộng\t30\t25,5",
  "Nhận xét:",
  "Làm tốt.",
  "Cần giữ nếp.",
  "Hạn chế: chưa rộng",
  "\tHuyện A, ngày 3 tháng 11 năm 2023",
  "\tTHÀNH VIÊN TỔ THẨM ĐỊNH",
];

describe("[NL7] a paper score sheet", () => {
  it("as the office prints it is a row of points and remarks", () => {
    expect(read(PRINTED).sheets).toEqual([
      {
        line: 3,
        model: "LAT-01",
        title: "“Một ngày vì dân” (LAT-01)",
        appraiser: "Trưởng ban A, Trưởng ban",
        cells: {
          "point.I.1": "12,5",
          "point.I.2": "9",
          "point.II.1": "4",
          comment: "Làm tốt.\nCần giữ nếp.",
          limits: "chưa rộng",
        },
      },
    ]);
    expect(read(PRINTED).notes).toEqual([]);
  });

  it("may be of several models, one below the other", () => {
    const lines = [
      "Mô hình: Một ngày vì dân",
      HEAD,
      "I.1\t\t15\t10",
      "Mã mô hình: LAT-02",
      HEAD,
      "I.1\t\t15\t8.5",
    ];
    expect(sheetsIn(lines)).toEqual([
      ["LAT-01", "Một ngày vì dân", { "point.I.1": "10" }],
      ["LAT-02", "LAT-02", { "point.I.1": "8,5" }],
    ]);
  });

  it("may have a column for each model", () => {
    const lines = [
      "STT\tTiêu chí\tTối đa\tMột ngày vì dân\tLAT-02",
      "1\tTính sáng tạo\t10\t7\t6,5",
      "2\tHồ sơ, minh chứng\t5\t\t4",
    ];
    expect(sheetsIn(lines)).toEqual([
      ["LAT-01", "Một ngày vì dân", { "point.I.2": "7" }],
      ["LAT-02", "LAT-02", { "point.I.2": "6,5", "point.II.1": "4" }],
    ]);
  });

  it("may have a line for each model, criteria by code or by name", () => {
    const lines = [
      "TT\tTên mô hình\tI.1\tTC I.2\tHồ sơ, minh chứng\tCộng\tNhận xét",
      "1\tMột ngày vì dân\t10\t9\t5\t24\tTốt",
      "\tCộng",
    ];
    expect(sheetsIn(lines)).toEqual([
      [
        "LAT-01",
        "Một ngày vì dân",
        { "point.I.1": "10", "point.I.2": "9", "point.II.1": "5", comment: "Tốt" },
      ],
    ]);
  });

  it("that names no model of the appraiser's stays without one: unknown, or of a title that two have", () => {
    expect(sheetsIn(["Mô hình: Tổ tự quản", HEAD, "I.1\t\t15\t10"])).toEqual([
      [null, "Tổ tự quản", { "point.I.1": "10" }],
    ]);
    expect(notesIn([HEAD, "I.1\t\t15\t10"])).toEqual([["list.noModel", 1, ""]]);
  });

  it("[NL9] takes a column for what its appraiser says", () => {
    const head = "TT\tTiêu chí\tTối đa\tCho\tTự chấm";
    const lines = ["Mô hình: LAT-01", head, "I.1\tx\t15\t10\t14"];
    expect(read(lines, { Cho: "points" }).sheets[0]?.cells).toEqual({ "point.I.1": "10" });
    expect(read(lines, { Cho: "points" }).columns.map(({ header, key }) => [header, key])).toEqual([
      ["Tiêu chí", "criterion"],
      ["Tối đa", "maximum"],
      ["Cho", "points"],
      ["Tự chấm", null],
    ]);
  });
});

describe("[NL8] what cannot stand on a score sheet", () => {
  const sheet = (...lines: readonly string[]) => notesIn(["Mô hình: LAT-01", HEAD, ...lines]);

  it("is told and left out: no number, beyond the maximum, below 0", () => {
    expect(sheet("I.1\t\t15\tkhá", "I.2\t\t10\t10,5", "II.1\t\t5\t-1")).toEqual([
      ["list.wrongPoints", 3, "khá"],
      ["list.wrongPoints", 4, "10,5"],
      ["list.wrongPoints", 5, "-1"],
    ]);
  });

  it("is told: a criterion of another rubric, one twice", () => {
    expect(sheet("\tViệc lạ\t15\t3")).toEqual([["list.unknownCriterion", 3, "Việc lạ"]]);
    expect(sheet("9.9\tViệc khác\t15\t3", "I.2\t\t10\t7", "I.2\t\t10\t8")).toEqual([
      ["list.unknownCriterion", 3, "Việc khác"],
      ["list.criterionTwice", 5, "8"],
    ]);
  });

  it("is not a group that bears the name of its criterion, nor a numbering that is no code", () => {
    const lines = ["II\tHồ sơ, minh chứng\t5\t4", "II.1\tHồ sơ, minh chứng\t5\t4", "1\tTính sáng tạo\t10\t7"];
    expect(sheet(...lines)).toEqual([]);
    expect(sheetsIn(["Mô hình: LAT-01", HEAD, ...lines]).map(([, , cells]) => cells)).toEqual([
      { "point.II.1": "4", "point.I.2": "7" },
    ]);
  });

  it("is told: a sum that is not the points', once all are there", () => {
    const points = ["I.1\t\t15\t10", "I.2\t\t10\t7", "II.1\t\t5\t4"];
    expect(sheet(...points, "\tTổng cộng\t30\t21")).toEqual([]);
    expect(sheet(...points, "\tTổng cộng\t30\t22")).toEqual([["list.sumDiffers", 6, "22"]]);
    expect(sheet(...points.slice(1), "\tCộng\t30\t22")).toEqual([]);
  });
});
