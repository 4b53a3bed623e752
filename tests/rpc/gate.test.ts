import { describe, expect, it } from "vitest";
import { Answer } from "../../src/rpc/answers.ts";
import { Request } from "../../src/rpc/contract.ts";
import { answerRequest, type Handlers } from "../../src/rpc/gate.ts";
import type { Refused } from "../../src/rpc/pairs.ts";

/** Handlers that answer with what reached them, as one sentence. */
function echo(): { readonly handlers: Handlers; readonly reached: unknown[] } {
  const reached: unknown[] = [];
  const answer = (request: unknown): Refused => {
    reached.push(request);
    return { kind: "refused", sentences: ["đã nhận"] };
  };
  return {
    reached,
    handlers: {
      whoAmI: answer,
      queue: answer,
      entry: answer,
      models: answer,
      openWide: answer,
      openBallot: answer,
      saveBallot: answer,
      submitBallot: answer,
      reopenBallot: answer,
      recuseBallot: answer,
      previewSetup: answer,
      applySetup: answer,
      addUnit: answer,
      addAppraiser: answer,
      command: answer,
      order: answer,
      board: answer,
      boardBallots: answer,
      baseResult: answer,
      baseUnits: answer,
      receiveBaseResult: answer,
      orders: answer,
      runNow: answer,
      unit: answer,
      documents: answer,
      openDocuments: answer,
      reminders: answer,
      switchReminders: answer,
      skipReminders: answer,
      goTo: answer,
      texts: answer,
      convertTexts: answer,
      ownRows: answer,
      fillRows: answer,
    },
  };
}

const AT = { ballot: "P1-MH-2023-001-TV01", row: 2 };
const CHANGES = [{ field: "point.I.1", was: "", now: "8,5" }];
const SETUP = {
  profile: "huyen-uy-2023",
  settings: { year: "2023" },
  units: [{ line: 2, cells: { name: "Xã Lát", group: "TCCSĐ trực thuộc" } }],
  appraisers: [{ line: 1, cells: {} }],
  twoInOne: null,
  bases: [],
};
const listed = (...units: readonly object[]) => JSON.stringify({ kind: "previewSetup", ...SETUP, units });
const GOOD: readonly Request[] = [
  { kind: "whoAmI" },
  { kind: "queue" },
  { kind: "entry", model: "MH-2023-001" },
  { kind: "models", models: ["MH-2023-001"] },
  { kind: "openWide", ballot: "" },
  { kind: "openBallot", ...AT },
  { kind: "saveBallot", ...AT, changes: CHANGES },
  { kind: "saveBallot", ...AT, changes: CHANGES, rubricVersion: "b1" },
  { kind: "submitBallot", ...AT, changes: [] },
  { kind: "reopenBallot", ...AT, reason: "nhầm" },
  { kind: "recuseBallot", ...AT, reason: "" },
  { kind: "previewSetup", ...SETUP },
  { kind: "applySetup", ...SETUP, twoInOne: "Chức vụ, đơn vị" },
  { kind: "addUnit", cells: { name: "Xã Lát", emails: "lat@lacduong.example" }, seen: [] },
  { kind: "addAppraiser", cells: { name: "Chín" }, seen: ["Tab Tổ thẩm định: …"] },
  { kind: "command", command: "Gia hạn", target: "LAT", value: "báo cáo 20/11/2023", reason: "mưa lũ" },
  { kind: "order", command: "Áp dụng thiết lập" },
  { kind: "board", tabs: [{ key: "units", title: "Đơn vị" }] },
  { kind: "boardBallots" },
  { kind: "orders" },
  { kind: "runNow", row: 2, command: "Gia hạn", target: "LAT" },
  { kind: "unit" },
  { kind: "goTo", tab: "reports", model: "MH-2023-001", column: "done" },
  { kind: "texts" },
  { kind: "convertTexts", sheet: 0, texts: [{ row: 2, column: 5, was: "Céng", now: "Cộng" }] },
];
const NOT_UNDERSTOOD = {
  kind: "refused",
  sentences: [
    "Trang đang mở gửi một yêu cầu mà hệ thống không hiểu. Hãy tải lại bảng tính rồi làm lại; nội dung đã gõ vẫn còn.",
  ],
};

describe("answerRequest", () => {
  it("[W2] hands every kind of request to its handler as it was sent", () => {
    const { handlers, reached } = echo();
    const answers = GOOD.map((request) => JSON.parse(answerRequest(JSON.stringify(request), handlers)));
    expect(reached).toEqual(GOOD);
    expect(answers).toEqual(GOOD.map(() => ({ kind: "refused", sentences: ["đã nhận"] })));
  });

  it("[W2] asks the handler of that kind and no other", () => {
    const { handlers } = echo();
    const asked = GOOD.map(({ kind }) => {
      const only: Handlers = { ...handlers, [kind]: () => ({ kind: "refused", sentences: [kind] }) };
      return JSON.parse(answerRequest(JSON.stringify(GOOD.find((each) => each.kind === kind)), only));
    });
    expect(asked).toEqual(GOOD.map(({ kind }) => ({ kind: "refused", sentences: [kind] })));
  });

  it("[W2] drops fields that the contract does not have", () => {
    const { handlers, reached } = echo();
    answerRequest(
      JSON.stringify({ kind: "openBallot", ...AT, email: "ai@do.vn", state: "submitted" }),
      handlers,
    );
    expect(reached).toEqual([{ kind: "openBallot", ...AT }]);
  });

  it.each([
    ["nothing", undefined],
    ["an object instead of text", { kind: "whoAmI" }],
    ["a number", 5],
    ["no JSON", "kind=whoAmI"],
    ["an empty text", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["no kind", "{}"],
    ["an unknown kind", '{"kind":"dropAll"}'],
    ["a kind that every object has", '{"kind":"toString"}'],
    ["a missing field", JSON.stringify({ kind: "openBallot", ballot: "P1" })],
    ["a row that is no whole number", JSON.stringify({ kind: "openBallot", ...AT, row: 2.5 })],
    ["a row above the first", JSON.stringify({ kind: "openBallot", ...AT, row: 0 })],
    ["a row as text", JSON.stringify({ kind: "openBallot", ...AT, row: "2" })],
    ["a blank id", JSON.stringify({ kind: "openBallot", ...AT, ballot: "" })],
    ["an id that is too long", JSON.stringify({ kind: "openBallot", ...AT, ballot: "x".repeat(61) })],
    [
      "points as a number",
      JSON.stringify({ kind: "saveBallot", ...AT, changes: [{ field: "point.I.1", was: "", now: 8.5 }] }),
    ],
    [
      "a change without what was seen",
      JSON.stringify({ kind: "saveBallot", ...AT, changes: [{ field: "comment", now: "x" }] }),
    ],
    [
      "too many changes",
      JSON.stringify({ kind: "saveBallot", ...AT, changes: Array.from({ length: 61 }, () => CHANGES[0]) }),
    ],
    [
      "more text than a cell holds",
      JSON.stringify({ kind: "reopenBallot", ...AT, reason: "x".repeat(50_001) }),
    ],
    ["more text than any page sends", JSON.stringify({ kind: "queue", more: "x".repeat(2_000_000) })],
    ["a list as it was pasted", JSON.stringify({ kind: "applySetup", ...SETUP, units: "Xã Lát" })],
    ["a list with a damaged row", JSON.stringify({ kind: "applySetup", ...SETUP, units: [{ line: 2 }] })],
    [
      "a row of a list without its line",
      JSON.stringify({ kind: "applySetup", ...SETUP, units: [{ cells: {} }] }),
    ],
    ["a cell of no column", listed({ line: 1, cells: { toString: "x" } })],
    [
      "a cell of a column that the system fills",
      listed({ line: 1, cells: { reportExtensionOrdered: "1/12/2023" } }),
    ],
    ["a cell that is no text", listed({ line: 1, cells: { order: 7 } })],
    ["a cell that no tab could hold", listed({ line: 1, cells: { name: "x".repeat(50_001) } })],
    ["a list of too many rows", listed(...Array(2_501).fill({ line: 1, cells: {} }))],
    ["a setting that is no text", JSON.stringify({ kind: "applySetup", ...SETUP, settings: { year: 2023 } })],
    [
      "an unknown command",
      JSON.stringify({ kind: "command", command: "Xóa hết", target: "", value: "", reason: "" }),
    ],
  ])("[W1] refuses %s in one sentence, and no handler hears of it", (_name, text) => {
    const { handlers, reached } = echo();
    expect(JSON.parse(answerRequest(text, handlers))).toEqual(NOT_UNDERSTOOD);
    expect(reached).toEqual([]);
  });

  it("[W1] takes the bounds themselves", () => {
    const { handlers, reached } = echo();
    const widest = { kind: "reopenBallot", ballot: "x".repeat(60), row: 1, reason: "x".repeat(50_000) };
    answerRequest(JSON.stringify(widest), handlers);
    const longest = listed(...Array(2_500).fill({ line: 1, cells: {} }));
    answerRequest(longest.padEnd(2_000_000), handlers);
    expect(reached).toEqual([widest, JSON.parse(longest)]);
  });

  it("[W4] lets through what a handler throws", () => {
    const { handlers } = echo();
    const queue = (): never => {
      throw new RangeError("hết hạn mức");
    };
    expect(() => answerRequest('{"kind":"queue"}', { ...handlers, queue })).toThrow(
      new RangeError("hết hạn mức"),
    );
  });
});

describe("the contract", () => {
  const ballot = {
    ballot: "P1-M1-TV01",
    row: 2,
    round: 1,
    model: "M1",
    title: "Một cửa",
    state: "draft",
    recorded: true,
    points: { "I.1": 850, "I.2": null },
    total: null,
    comment: "",
    strengths: "",
    limits: "",
    proposal: "",
    recusal: "",
    revision: 1,
    submittedAt: null,
  };
  const queue: Omit<Extract<Answer, { kind: "queue" }>, "ballots"> = {
    kind: "queue",
    appraiser: { code: "TV01", name: "Tổ trưởng", email: "a@x.vn" },
    now: 1_700_000_000_000,
    stage: "open",
    closesAt: 1_701_363_600_000,
    bases: [{ document: "09-HD/BTCTU", link: "", inForce: true }],
    rubric: {
      groups: [{ code: "I", name: "Tính mới", maximum: 10_000, floor: null }],
      criteria: [
        {
          code: "I.1",
          group: "I",
          name: "Mức độ mới",
          maximum: 10_000,
          step: 50,
          levels: [{ from: 0, to: 10_000, text: "Có điểm mới" }],
          evidence: "Tài liệu",
          comment: "extremes",
        },
      ],
    },
    rubricVersion: "b1",
    bands: [{ name: "Xuất sắc", from: 9000 }],
    rows: 600,
  };
  const ANSWERS: readonly Answer[] = [
    { kind: "refused", sentences: [] },
    { kind: "person", email: "", appraiser: null },
    { ...queue, ballots: [ballot] },
    {
      kind: "entry",
      model: "M1",
      unit: "LAT",
      holder: "UBND xã Lát",
      state: "",
      registration: [{ header: "Điểm mới", text: "", missing: true }],
      report: null,
    },
    { kind: "models", models: { M1: { unit: "UBND xã Lát", subject: "Tập thể", holder: "UBND xã Lát" } } },
    { kind: "shown" },
    {
      kind: "ballot",
      ballot: { ...ballot, submittedAt: 1_700_000_000_000, total: 8500 },
      lacks: ["x"],
      clashes: ["comment"],
    },
    {
      kind: "preview",
      units: [{ line: 1, cells: { code: { text: "DV01", wrong: false } } }],
      appraisers: [],
      problems: ["x"],
      notes: [],
    },
    { kind: "setup", units: 1, appraisers: 2, problems: [], applied: true },
    { kind: "requested", command: "Gia hạn", sentence: "Đã ghi.", row: 2 },
    {
      kind: "orders",
      orders: [
        { row: 2, command: "Gia hạn", target: "LAT", value: "", execute: true, state: "Chờ", result: "" },
      ],
    },
    {
      ...{ kind: "texts", email: "an@x.vn", sheet: 7, title: "Đăng ký", key: "registrations", whole: true },
      head: [["Mã mô hình", "Tên mô hình"]],
      texts: [{ row: 2, column: 2, text: "C¶i c¸ch", locked: false }],
    },
    { kind: "converted", changed: ["2,2"], locked: [] },
    {
      kind: "boardBallots",
      ballots: [
        {
          ...{ id: "P1-M1-TV01", round: 1, model: "M1", appraiser: "TV01", state: "Nháp" },
          ...{ late: null, decision: "submit", complete: false },
        },
      ],
      spreads: [{ model: "M1", spread: null }],
    },
  ];

  it("[W3] reads requests and answers back from their JSON unchanged", () => {
    expect(ANSWERS.map((answer) => Answer.parse(JSON.parse(JSON.stringify(answer))))).toEqual(ANSWERS);
    expect(GOOD.map((request) => Request.parse(JSON.parse(JSON.stringify(request))))).toEqual(GOOD);
  });

  it("[W3] lets no figure through that JSON cannot carry", () => {
    const view = (parts: object) =>
      Answer.safeParse({ ...queue, ballots: [{ ...ballot, ...parts }] }).success;
    expect([
      view({}),
      view({ total: Number.NaN }),
      view({ points: { "I.1": 8.5 } }),
      view({ submittedAt: new Date(0) }),
    ]).toEqual([true, false, false, false]);
  });
});
