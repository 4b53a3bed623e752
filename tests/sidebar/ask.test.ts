import { describe, expect, it } from "vitest";
import { answerShape } from "../../scripts/answerShape.ts";
import { type AskFailure, createAsk, type ScriptRun } from "../../sidebar/client/ask.ts";
import { fits } from "../../sidebar/client/shape.ts";
import { Answer } from "../../src/rpc/answers.ts";
import { ANSWER_KINDS } from "../../src/rpc/pairs.ts";
import { FACTS } from "../domain/documents/fixtures.ts";
import { view } from "./support.ts";

// What the domain calls facts is what the contract carries.
const DOCUMENT_FACTS: Omit<Extract<Answer, { kind: "documents" }>, "kind" | "troubles"> = JSON.parse(
  JSON.stringify(FACTS),
);

const SHAPE = answerShape();
const BALLOT = { kind: "ballot", ballot: view({ points: { "A.1": 850 } }), lacks: ["x"], clashes: [] };
const QUEUE = {
  kind: "queue",
  appraiser: { code: "A", name: "A", email: "" },
  now: 1.5,
  stage: "open",
  closesAt: 2,
  rubric: {
    groups: [{ code: "I", name: "I", maximum: 1000, floor: null }],
    criteria: [
      {
        code: "I.1",
        group: "I",
        name: "I",
        maximum: 1000,
        step: 50,
        levels: [{ from: 0, to: 1000, text: "" }],
        evidence: "",
        comment: "always",
      },
    ],
  },
  rubricVersion: "v",
  bases: [{ document: "1-HD", link: "", inForce: true }],
  bands: [{ name: "Tốt", from: 0 }],
  rows: 3,
  ballots: [view()],
};
const ENTRY = {
  kind: "entry",
  model: "M",
  unit: "U",
  holder: "",
  state: "",
  registration: [{ header: "Tên", text: "", missing: true }],
  report: null,
};
const MODELS = { kind: "models", models: { M: { unit: "U", subject: "Tập thể", holder: "" } } };
const BASE = [
  { kind: "baseResult", unit: "U", year: 2023, models: 1, text: "KẾT QUẢ" },
  { kind: "baseUnits", received: "", units: [{ code: "U", name: "U", models: 0, at: null }] },
];
const WORK = { closesAt: 2, state: "overdue", extension: "2023-11-20" };
const BOARD = {
  ...{ kind: "board", now: 1, spreadLimit: 2000, sameUnitConflicts: true, missing: ["tab X"], troubles: [] },
  stages: [{ stage: "report", opens: "2023-10-01", deadline: "2023-11-15", closesAt: 2, state: "closed" }],
  units: [
    {
      ...{ code: "U", name: "U", head: "", phone: "", active: true, here: true, models: 1 },
      unfinished: 0,
      ...{ reportsDue: 1, reportsIn: 0, registration: { ...WORK, extension: null }, report: WORK },
    },
  ],
  models: [
    {
      ...{
        id: "M",
        title: "M",
        unit: "U",
        holder: "",
        coauthors: "",
        state: "active",
        ordered: "suspended",
        review: "Cần bổ sung",
      },
      ...{ asksForExcellence: true, reported: false, failed: false },
      late: [{ stage: "report", ruling: "" }],
    },
  ],
  members: [
    {
      ...{ code: "A", name: "A", email: "a@x.vn", unit: "", active: true, assigned: 1, scored: 0 },
      recusals: [{ model: "M", reason: "" }],
      answers: [{ model: "M", verdict: "other", reason: "" }],
    },
  ],
  concluded: { done: 0, of: 1 },
};
const BOARD_BALLOTS = {
  kind: "boardBallots",
  ballots: [
    {
      ...{ id: "P", round: 1, model: "M", appraiser: "A", state: "Nháp", late: "undecided" },
      ...{ decision: "submit", complete: false },
    },
  ],
  spreads: [{ model: "M", spread: 600 }],
};
const ORDERS = {
  kind: "orders",
  orders: [{ row: 2, command: "L1", target: "", value: "", execute: true, state: "Chờ", result: "" }],
};
const REMINDERS = {
  ...{ kind: "reminders", now: 1, on: true },
  works: [
    {
      ...{ kind: "Đăng ký", code: "A", name: "N", emails: ["a@x.vn"], phone: "" },
      ...{ opens: "2023-02-08", lastDay: "2023-03-28", lacks: "L" },
    },
  ],
  rows: [
    {
      ...{ id: "TN", day: "2023-03-21", kind: "Đăng ký", code: "A", name: "N", emails: "a@x.vn", phone: "" },
      ...{ state: "Chờ gửi", note: "", skip: false },
    },
  ],
  templates: [{ kind: "Đăng ký", subject: "S", body: "B" }],
  sender: { organisation: "O", year: 2023, phone: "" },
};
const NEXT = { column: "done", header: "Đã thực hiện" };
const WINDOW = { stage: "open", opensAt: 1, closesAt: 2 };
const MODEL = {
  ...{ id: "M", title: "T", subject: "Tập thể", holder: "", state: "active", missing: "Đủ" },
  ...{ completedAt: 1, asked: null, insteadOfLate: null, next: NEXT },
  report: { missing: "", completedAt: null, next: NEXT },
};
const UNIT = {
  kind: "unit",
  email: "",
  now: 1,
  organiser: { name: "", phone: "", email: "" },
  own: {
    ...{ code: "LAT", name: "Xã Lát", standing: "Đúng hạn", registration: WINDOW, report: WINDOW },
    dissemination: { missing: "Thiếu: Số người", next: NEXT },
    bases: [{ document: "14-KL/TW", summary: "", link: "" }],
    deadlineBases: [{ document: "848-CV/HU", link: "", inForce: false }],
    models: [MODEL],
    free: { model: "M2", next: NEXT },
  },
};
const ANSWERS: readonly { readonly kind: string; readonly [field: string]: unknown }[] = [
  ...BASE,
  BALLOT,
  QUEUE,
  ENTRY,
  MODELS,
  { kind: "shown" },
  { kind: "refused", sentences: ["Không được."] },
  { kind: "person", email: "", appraiser: null },
  { kind: "setup", units: 1, appraisers: 2, problems: [], applied: false },
  {
    kind: "preview",
    units: [{ line: 1, cells: { code: { text: "X", wrong: false } } }],
    appraisers: [],
    problems: ["x"],
    notes: [],
  },
  { kind: "requested", command: "L1", sentence: "Đã ghi.", row: 2 },
  { kind: "added", code: "DV01", row: null, problems: [], notes: ["Trùng địa chỉ."] },
  BOARD,
  BOARD_BALLOTS,
  ORDERS,
  REMINDERS,
  { kind: "documents", troubles: ["Thiếu tab."], ...DOCUMENT_FACTS },
  { kind: "order", state: "Xong", result: "" },
  UNIT,
  { kind: "there", row: 2 },
  {
    ...{ kind: "texts", email: "", sheet: 7, title: "Đăng ký", key: "registrations", whole: true },
    head: [["Mã mô hình"]],
    texts: [{ row: 2, column: 1, text: "C¶i c¸ch", locked: false }],
  },
  { kind: "converted", changed: ["2,1"], locked: ["3,1"] },
  {
    kind: "ownRows",
    email: "a@x.vn",
    unit: { code: "LAT", name: "Xã Lát" },
    rows: [{ id: "M1", cells: { title: "Tổ tự quản" } }],
    free: 3,
    problems: ["Hết dòng."],
  },
];

/** Every value that comes from this one by putting something wrong, or nothing, in one place, however deep. */
function spoiled(value: unknown): unknown[] {
  const here = [undefined, null, "x", 0.5, -1, [], {}, true].filter((each) => each !== value);
  if (typeof value !== "object" || value === null) return here;
  const copy = (name: string, inner: unknown) => {
    const next: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
    if (inner === undefined) delete next[name];
    else next[name] = inner;
    return next;
  };
  return [
    ...here,
    ...Object.entries(value).flatMap(([name, inner]) => spoiled(inner).map((each) => copy(name, each))),
  ];
}

describe("an answer", () => {
  it("[W3] is taken or refused exactly as the contract's own schema does it", () => {
    expect(ANSWERS.filter((answer) => !Answer.safeParse(answer).success)).toEqual([]);
    expect(new Set(ANSWERS.map(({ kind }) => kind))).toEqual(
      new Set(["refused", ...Object.values(ANSWER_KINDS)]),
    );
    const values = ANSWERS.flatMap((answer) => [answer, ...spoiled(answer)]).map((value) =>
      value === undefined ? null : JSON.parse(JSON.stringify(value)),
    );
    expect(values.length).toBeGreaterThan(800);
    const differing = values.filter((value) => fits(SHAPE, value) !== Answer.safeParse(value).success);
    expect(differing).toEqual([]);
    expect(values.filter((value) => fits(SHAPE, value)).length).toBeGreaterThan(ANSWERS.length);
    expect(values.filter((value) => !fits(SHAPE, value)).length).toBeGreaterThan(500);
  });

  it("of a kind named like something every object has is refused", () => {
    expect(fits(SHAPE, { kind: "toString" })).toBe(false);
    expect(fits(SHAPE, { kind: "__proto__" })).toBe(false);
  });
});

/** A script that answers each call by this. */
function runner(
  answer: (
    text: string,
    success: (result: unknown) => void,
    failure: (e: { message?: string }) => void,
  ) => void,
) {
  const made = (
    success: (result: unknown) => void,
    failure: (e: { message?: string }) => void,
  ): ScriptRun => ({
    withSuccessHandler: (handler) => made(handler, failure),
    withFailureHandler: (handler) => made(success, handler),
    rpc: (text) => answer(text, success, failure),
  });
  return made(
    () => {},
    () => {},
  );
}

const failureOf = (promise: Promise<unknown>): Promise<{ message: string; retryable: boolean }> =>
  promise.then(
    () => Promise.reject(new Error("should have failed")),
    ({ message, retryable }: AskFailure) => ({ message, retryable }),
  );

describe("asking", () => {
  it("sends JSON and gives the answer", async () => {
    const heard: string[] = [];
    const run = runner((text, success) => {
      heard.push(text);
      success(JSON.stringify({ kind: "person", email: "a@x.vn", appraiser: "A" }));
    });
    const ask = createAsk(() => run, SHAPE);
    expect(await ask({ kind: "whoAmI" })).toEqual({ kind: "person", email: "a@x.vn", appraiser: "A" });
    expect(heard).toEqual(['{"kind":"whoAmI"}']);
  });

  it("may be tried again when the line failed", async () => {
    const run = runner((_, __, failure) => failure({ message: "NetworkError" }));
    const failed = failureOf(createAsk(() => run, SHAPE)({ kind: "queue" }));
    expect(await failed).toEqual({ message: "NetworkError", retryable: true });
  });

  it("may be tried again when the runner itself threw", async () => {
    const run = runner(() => {
      throw new TypeError("rpc is not a function");
    });
    const failed = failureOf(createAsk(() => run, SHAPE)({ kind: "queue" }));
    expect(await failed).toEqual({ message: "rpc is not a function", retryable: true });
  });

  it.each(["no JSON", '{"kind":"queue"}', 7, null])(
    "[W3] refuses %s as an answer, for good",
    async (result) => {
      const run = runner((_, success) => success(result));
      expect((await failureOf(createAsk(() => run, SHAPE)({ kind: "queue" }))).retryable).toBe(false);
    },
  );

  it("[W3] refuses an answer to another kind of request, for good; a refusal answers every kind", async () => {
    const person = JSON.stringify({ kind: "person", email: "", appraiser: null });
    const ask = createAsk(() => runner((_, success) => success(person)), SHAPE);
    expect((await failureOf(ask({ kind: "queue" }))).retryable).toBe(false);
    const refused = { kind: "refused", sentences: ["Không được."] };
    const refuse = createAsk(() => runner((_, success) => success(JSON.stringify(refused))), SHAPE);
    expect(await refuse({ kind: "queue" })).toEqual(refused);
  });

  it("outside a script's page says where the page belongs", async () => {
    expect(await failureOf(createAsk(() => null, SHAPE)({ kind: "queue" }))).toEqual({
      message: "Trang này chỉ chạy khi mở từ menu “Sổ Sáng Tạo” của bảng tính.",
      retryable: false,
    });
  });
});
