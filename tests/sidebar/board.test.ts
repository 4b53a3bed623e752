import { describe, expect, it } from "vitest";
import { choiceLack, chosenIn } from "../../sidebar/board/state/choices.ts";
import { extendPlan, offeredDays } from "../../sidebar/board/state/extend.ts";
import { APPLYING, type BallotFacts, type Board, type Wanted } from "../../sidebar/board/state/facts.ts";
import { afterLostAnswer, progressOf, type Sent } from "../../sidebar/board/state/following.ts";
import { lateUnits, membersHeading, membersLeft } from "../../sidebar/board/state/late.ts";
import { lateItems, latePlan } from "../../sidebar/board/state/lateWork.ts";
import { modelChoices } from "../../sidebar/board/state/lists.ts";
import { statePlan } from "../../sidebar/board/state/modelState.ts";
import { reopenPlan } from "../../sidebar/board/state/reopen.ts";
import {
  chosenAtFirst,
  secondPlan,
  shownModels,
  spreadModels,
} from "../../sidebar/board/state/secondRound.ts";
import { freezePlan, restorePlan, rowsPlan } from "../../sidebar/board/state/simple.ts";
import { standingOf } from "../../sidebar/board/state/standing.ts";

const instant = (text: string): number => Date.parse(text);
const NOW = instant("2023-11-17T08:00:00+07:00");
const endOf = (day: string): number => instant(`${day}T24:00:00+07:00`);

const work = (day: string, state: Board["units"][number]["report"]["state"]) => ({
  closesAt: endOf(day),
  state,
  extension: null,
});
const unit = (code: string, name: string, report: "overdue" | "onTime"): Board["units"][number] => ({
  ...{ code, name, head: "", phone: "", active: true, here: true, models: 1, reportsDue: 1 },
  unfinished: 0,
  reportsIn: report === "overdue" ? 0 : 1,
  registration: work("2023-03-28", "onTime"),
  report: work("2023-11-15", report),
});
const model = (
  id: string,
  of: string,
  over: Partial<Board["models"][number]> = {},
): Board["models"][number] => ({
  ...{ id, title: `Mô hình ${id}`, unit: of, holder: "", coauthors: "", state: "active", ordered: "active" },
  ...{ review: "", asksForExcellence: true, reported: true, failed: false, late: [] },
  ...over,
});
const STAGES: Board["stages"] = [
  {
    stage: "registration",
    opens: "2023-02-08",
    deadline: "2023-03-28",
    closesAt: endOf("2023-03-28"),
    state: "closed",
  },
  {
    stage: "report",
    opens: "2023-10-01",
    deadline: "2023-11-15",
    closesAt: endOf("2023-11-15"),
    state: "closed",
  },
  {
    stage: "appraisal",
    opens: "2023-11-16",
    deadline: "2023-11-30",
    closesAt: endOf("2023-11-30"),
    state: "open",
  },
];
const BOARD: Board = {
  ...{ kind: "board", now: NOW, stages: STAGES, spreadLimit: 2000, sameUnitConflicts: true },
  units: [unit("PNV", "Phòng Nội vụ", "onTime"), unit("PTP", "Phòng Tư pháp", "overdue")],
  models: [model("MH-1", "PNV"), model("MH-2", "PTP", { reported: false })],
  members: [
    {
      code: "TV01",
      name: "Bà Hòa",
      email: "hoa@x.vn, hoa2@x.vn",
      unit: "",
      active: true,
      recusals: [],
      answers: [],
      assigned: 4,
      scored: 1,
    },
    {
      code: "TV02",
      name: "Ông K'Brếu",
      email: "",
      unit: "",
      active: true,
      recusals: [],
      answers: [],
      assigned: 4,
      scored: 4,
    },
  ],
  ...{ concluded: { done: 0, of: 0 }, missing: [], troubles: [] },
};
const ballot = (id: string, over: Partial<BallotFacts["ballots"][number]> = {}) => ({
  ...{ id, round: 1, model: "MH-1", appraiser: "TV01", state: "Đã nộp", late: null },
  ...{ decision: "submit" as const, complete: true },
  ...over,
});
const FACTS: BallotFacts = {
  kind: "boardBallots",
  ballots: [ballot("P1-MH-1-TV01"), ballot("P1-MH-1-TV02", { appraiser: "TV02", state: "Nháp" })],
  spreads: [
    { model: "MH-1", spread: 600 },
    { model: "MH-2", spread: 2500 },
    { model: "MH-3", spread: null },
  ],
};

describe("[D16] a choice", () => {
  const choices = [
    { key: "PNV", label: "Phòng Nội vụ (PNV)" },
    { key: "PNN", label: "Phòng Nông nghiệp (PNN)" },
    { key: "P", label: "Phòng (P)" },
  ];
  it("is made by a part without marks, by the code, or by the whole label though it is part of others", () => {
    expect(["noi vu", "PNN", "Phòng (P)", "p"].map((text) => chosenIn(text, choices))).toEqual([
      { kind: "one", key: "PNV" },
      { kind: "one", key: "PNN" },
      { kind: "one", key: "P" },
      { kind: "one", key: "P" },
    ]);
  });
  it("is none while nothing or several fit, and says so", () => {
    const said = ["", "phong n", "Sở"].map((text) => choiceLack(chosenIn(text, choices), "đơn vị"));
    expect(said).toEqual([
      ["Chọn đơn vị."],
      ["Có 2 đơn vị khớp: gõ thêm hoặc chọn trong danh sách."],
      ["Không có đơn vị nào khớp."],
    ]);
  });
});

describe("[D19] where the campaign stands", () => {
  const at = (...states: readonly Board["stages"][number]["state"][]) =>
    standingOf({
      ...BOARD,
      stages: STAGES.map((stage, index) => ({ ...stage, state: states[index] ?? "closed" })),
    });
  it("is the stage that is open, with the days left", () => {
    expect(standingOf(BOARD)).toMatchObject({
      line: "Thứ Sáu 17/11/2023 · đến hết 30/11/2023",
      // The 17th to the 30th, both counted.
      title: "Chấm điểm: còn 14 ngày",
    });
    expect(standingOf({ ...BOARD, now: instant("2023-11-30T09:00:00+07:00") }).title).toBe(
      "Chấm điểm: hôm nay là ngày cuối",
    );
  });
  it("between two stages the next one, after the last one the conclusion, without settings that they cannot be read", () => {
    expect([at("closed", "notOpen", "notOpen").title, at("closed", "closed", "closed").title]).toEqual([
      "Báo cáo: mở từ 01/10/2023",
      "Chờ kết luận",
    ]);
    expect(at("closed", "closed", "closed").steps.map(({ state }) => state)).toEqual([
      "over",
      "over",
      "over",
      "now",
    ]);
    const over = STAGES.map((stage) => ({ ...stage, state: "closed" as const }));
    const left = standingOf({ ...BOARD, stages: over, concluded: { done: 39, of: 40 } });
    const done = standingOf({ ...BOARD, stages: over, concluded: { done: 40, of: 40 } });
    expect([left, done].map(({ title, steps }) => [title, steps.at(-1)?.state])).toEqual([
      ["Chờ kết luận", "now"],
      ["Đã kết luận xong", "over"],
    ]);
    expect(standingOf({ ...BOARD, stages: [] })).toEqual({
      line: "Thứ Sáu 17/11/2023",
      title: "Chưa đọc được thời hạn",
      steps: [],
    });
  });
});

describe("[D19] who is late", () => {
  it("is a unit with what it lacks; merged units are not asked", () => {
    expect(lateUnits(BOARD)).toEqual([
      {
        ...{ code: "PTP", name: "Phòng Tư pháp", phone: "" },
        // The 16th and the 17th.
        works: [{ stage: "report", text: "Chưa báo cáo MH-2, quá hạn 2 ngày" }],
      },
    ]);
    const merged = BOARD.units.map((each) => ({ ...each, active: false }));
    expect(lateUnits({ ...BOARD, units: merged })).toEqual([]);
  });
  it("is a member with ballots left", () => {
    expect(membersLeft(BOARD)).toEqual([{ code: "TV01", name: "Bà Hòa", email: "hoa@x.vn", left: 3 }]);
  });
  it("is no member while there is time to score", () => {
    const at = (day: string) => membersHeading({ ...BOARD, now: instant(`${day}T09:00:00+07:00`) }, 3);
    expect([at("2023-11-17"), at("2023-11-30"), at("2023-12-01")]).toEqual([
      "Còn phiếu chưa nộp: 3 thành viên, còn 14 ngày",
      "Còn phiếu chưa nộp: 3 thành viên, hôm nay là ngày cuối",
      "Quá hạn chấm: 3 thành viên",
    ]);
  });
});

describe("[D15] an order", () => {
  const draft = { unit: "tu phap", stage: "report" as const, day: "24/11/2023", reason: " Chờ số liệu " };
  it("Gia hạn is sent as the steward reads it", () => {
    expect(extendPlan(BOARD, draft)).toEqual({
      wanted: { command: "Gia hạn", target: "PTP", value: "báo cáo 24/11/2023", reason: "Chờ số liệu" },
      lacks: [],
      will: [
        "Phòng Tư pháp gõ được báo cáo đến hết thứ Sáu 24/11/2023.",
        "Trước hạn chấm 6 ngày.",
        "Các đơn vị khác không đổi.",
      ],
    });
    // Two, five and ten days from today, as the deadline is over.
    expect(offeredDays(BOARD, draft)).toEqual(["2023-11-19", "2023-11-22", "2023-11-27"]);
  });
  it("Gia hạn says all that lacks, and that a day behind the scoring is late", () => {
    expect(extendPlan(BOARD, { ...draft, unit: "", day: "", reason: "" }).lacks).toEqual([
      "Chọn đơn vị.",
      "Chọn ngày.",
      "Ghi lý do.",
    ]);
    expect(extendPlan(BOARD, { ...draft, day: "1/12/2023" }).will[1]).toBe(
      "Sau hạn chấm: báo cáo đến lúc này khó kịp chấm.",
    );
    expect(extendPlan({ ...BOARD, stages: [] }, draft).wanted).toBeNull();
  });
  it("of a model's state is one that changes something", () => {
    const plan = (
      order: "withdraw" | "suspend" | "resume" | "unwithdraw",
      ordered: "active" | "withdrawn" | "suspended",
    ) =>
      statePlan(
        { ...BOARD, models: [model("MH-1", "PNV", { ordered })] },
        { model: "MH-1", order, reason: "x" },
      );
    expect(plan("withdraw", "active").wanted).toEqual({
      command: "Rút mô hình",
      value: "",
      target: "MH-1",
      reason: "x",
    });
    expect(plan("unwithdraw", "withdrawn").wanted).toMatchObject({ command: "Rút mô hình", value: "Bỏ rút" });
    expect(plan("resume", "suspended").wanted).toMatchObject({ command: "Tiếp tục", value: "" });
    expect([
      plan("resume", "active").lacks,
      plan("suspend", "withdrawn").lacks,
      plan("unwithdraw", "active").lacks,
    ]).toEqual([
      ["Mô hình không có lệnh tạm dừng."],
      ["Mô hình đã rút theo lệnh."],
      ["Mô hình không có lệnh rút."],
    ]);
  });
  it("about late work names the work; a ballot that cannot be accepted says why", () => {
    const late = { ...BOARD, models: [model("MH-1", "PNV", { late: [{ stage: "report", ruling: "" }] })] };
    const unfinished = ballot("P1-MH-1-TV02", { late: "undecided", appraiser: "TV02", complete: false });
    const items = lateItems(late, { ...FACTS, ballots: [...FACTS.ballots, unfinished] });
    expect(items.map(({ label }) => label)).toEqual([
      "Báo cáo MH-1 · Mô hình MH-1",
      "Phiếu MH-1 của Ông K'Brếu",
    ]);
    const plan = (chosen: string, accept: boolean) => latePlan(items, { work: chosen, accept, reason: "x" });
    expect(plan("bao cao", true).wanted).toEqual({
      ...{ command: "Chấp nhận muộn", target: "MH-1", value: "báo cáo", reason: "x" },
    });
    expect(plan("k'breu", true).lacks).toEqual([
      "Phiếu chưa đủ điểm hoặc nhận xét: lùi hạn chấm để thành viên bổ sung.",
    ]);
    expect(plan("k'breu", false).wanted).toMatchObject({
      command: "Không chấp nhận muộn",
      target: "P1-MH-1-TV02",
    });
  });
  it("reopens a submitted ballot only", () => {
    const plan = (chosen: string) => reopenPlan(BOARD, FACTS, { model: "MH-1", ballot: chosen, reason: "x" });
    expect(plan("P1-MH-1-TV01").wanted).toMatchObject({ command: "Mở lại phiếu", target: "P1-MH-1-TV01" });
    expect(plan("P1-MH-1-TV02").lacks).toEqual(["Chọn phiếu của ai."]);
  });
  it("for round 2 begins with those that lie too far apart; another one asks for a reason", () => {
    const models = spreadModels(BOARD, FACTS);
    expect(models.map(({ model: id, far }) => [id, far])).toEqual([
      ["MH-2", true],
      ["MH-1", false],
    ]);
    expect(chosenAtFirst(BOARD, models)).toEqual(["MH-2"]);
    const plan = (chosen: readonly string[], reason: string) =>
      secondPlan(BOARD, models, { models: chosen, sought: "", reason });
    expect(plan(["MH-2"], "").wanted).toEqual({
      command: "Chấm lại vòng 2",
      target: "MH-2",
      value: "",
      reason: "",
    });
    expect(plan(["MH-2", "MH-1"], "").lacks).toEqual([
      "MH-1 chênh 6 điểm, chưa quá 20. Vẫn chấm lại thì ghi lý do.",
    ]);
    expect(plan(["MH-2", "MH-1"], "Khiếu nại").wanted?.target).toBe("MH-2, MH-1");
    const found = shownModels(models, { models: ["MH-1"], sought: "mh-2", reason: "" });
    expect(found.shown.map(({ model: id }) => id)).toEqual(["MH-2", "MH-1"]);
  });
  it("for further rows takes 1 to 200 of them, and a restoration names what lacks", () => {
    const rows = (count: string) => rowsPlan(BOARD, { unit: "PNV", count }).wanted?.value ?? null;
    expect(["0", "1", "200", "201", "hai"].map(rows)).toEqual([null, "1", "200", null, null]);
    expect(restorePlan({ ...BOARD, missing: ["tab Báo cáo"] }).will[0]).toBe(
      "Dựng lại tab Báo cáo. Các tab, cột khác không đổi.",
    );
  });
  it("[FR2] freezes the year once the appraisal has closed, and checks it at any time", () => {
    const freeze = { command: "Chốt đợt", reason: "Chưa kết luận hết", year: "" } as const;
    const order = { command: freeze.command, reason: freeze.reason };
    expect(freezePlan(BOARD, freeze)).toMatchObject({
      wanted: null,
      lacks: ["Chấm điểm còn đến hết ngày 30/11/2023; hết hạn mới chốt được."],
    });
    const after = { ...BOARD, now: endOf("2023-11-30") };
    expect(freezePlan(after, freeze).wanted).toEqual({ ...order, target: "", value: "" });
    expect(freezePlan(BOARD, { ...freeze, command: "Kiểm tra bản chốt" }).wanted).toEqual({
      ...{ command: "Kiểm tra bản chốt", target: "", value: "", reason: "" },
    });
  });
  it("[NY1] begins the next year, or the one that is named by its four digits", () => {
    const next = { command: "Mở đợt năm sau", reason: "cũ", year: " 2025 " } as const;
    const wanted = { command: next.command, target: "", reason: "" };
    expect(freezePlan(BOARD, next).wanted).toEqual({ ...wanted, value: "2025" });
    expect(freezePlan(BOARD, { ...next, year: "" }).wanted).toEqual({ ...wanted, value: "" });
    expect(freezePlan(BOARD, { ...next, year: "sau" })).toMatchObject({
      wanted: null,
      lacks: ["Năm ghi bằng bốn chữ số, ví dụ 2024; để trống là năm kế tiếp."],
    });
  });
  it("[D16] three hundred units are found by a few letters as well", () => {
    const units = Array.from({ length: 300 }, (_, index) =>
      unit(`DV${index}`, `Đảng ủy xã số ${index} K'Ho`, "onTime"),
    );
    expect(extendPlan({ ...BOARD, units }, { ...draft, unit: "so 299 k'ho" }).wanted?.target).toBe("DV299");
    expect(modelChoices([]).length).toBe(0);
  });
});

describe("[D17] an order on its way", () => {
  const wanted: Wanted = { command: "Gia hạn", target: "PTP", value: "báo cáo 24/11/2023", reason: "x" };
  const sent: Sent = { kind: "written", wanted, row: 7, since: 0 };
  const order = (row: number, state: string, over: object = {}) => ({
    ...{
      row,
      command: "Gia hạn",
      target: "PTP",
      value: "báo cáo 24/11/2023",
      execute: true,
      state,
      result: "Lời",
    },
    ...over,
  });
  it("is told by its own row; by the newest of the same words where rows have moved; never by another order", () => {
    expect(progressOf(sent, [order(9, "Chờ"), order(7, "Xong")], 1)).toEqual({ kind: "done", text: "Lời" });
    expect(progressOf(sent, [order(8, "Từ chối"), order(7, "Xong", { target: "PNV" })], 1)).toEqual({
      kind: "refused",
      text: "Lời",
    });
    expect(progressOf(sent, [order(7, "Xong", { value: "báo cáo 25/11/2023" })], 1)).toEqual({
      kind: "waiting",
      late: false,
    });
  });
  it("waits as long as only an older one of the same words is over, also where that one was sorted into its row", () => {
    const again: Sent = { ...sent, over: 1 };
    // Before it was sent the older one stood in row 4; a sort put the newer one there.
    expect(progressOf(again, [order(7, "Xong"), order(4, "Chờ")], 1)).toEqual({
      kind: "waiting",
      late: false,
    });
    expect(progressOf(again, [order(7, "Xong"), order(4, "Xong")], 1)).toEqual({ kind: "done", text: "Lời" });
    expect(progressOf(again, [order(7, "Xong")], 1)).toEqual({ kind: "done", text: "Lời" });
  });
  it("[D21] whose answer was lost is looked for before it could be asked for again", () => {
    const written = { kind: "written", wanted, row: 9, since: 5 };
    expect(afterLostAnswer(wanted, [order(9, "Chờ"), order(7, "Xong")], 8, 5)).toEqual(written);
    // The same words in a row that stood there before are an older order.
    const failed = (heard: Parameters<typeof afterLostAnswer>[1]) => {
      const found = afterLostAnswer(wanted, heard, 8, 5);
      return found.kind === "failed" ? found.sentences : found;
    };
    expect(failed([order(8, "Chờ")])).toEqual(["Mất kết nối nên chưa ghi được gì. Bấm lại để làm."]);
    expect(failed([order(9, "Chờ", { target: "PNV" })])).toEqual([
      "Mất kết nối nên chưa ghi được gì. Bấm lại để làm.",
    ]);
    expect(failed(null)).toEqual([
      "Mất kết nối đúng lúc ghi nên chưa rõ việc này đã vào tab Lệnh hay chưa. Xem tab Lệnh, rồi hãy bấm lại nếu chưa có.",
    ]);
    const applied = { command: "Áp dụng thiết lập", target: "DV07", value: "" };
    expect(afterLostAnswer(APPLYING, [order(9, "Chờ", applied)], 8, 5)).toEqual({
      ...{ kind: "written", row: 9, since: 5 },
      wanted: { ...APPLYING, target: "DV07" },
    });
  });
  it("waits for its tick, and is late after ten minutes", () => {
    expect(progressOf(sent, [order(7, "", { execute: false })], 1)).toEqual({ kind: "unticked" });
    expect(progressOf(sent, [order(7, "Chờ")], 599_999)).toEqual({ kind: "waiting", late: false });
    expect(progressOf(sent, [order(7, "Chờ")], 600_000)).toEqual({ kind: "waiting", late: true });
  });
});
