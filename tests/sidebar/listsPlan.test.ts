import { describe, expect, it } from "vitest";
import { AskFailure } from "../../sidebar/client/ask.ts";
import { listSeen, toFill } from "../../sidebar/lists/state/lists.ts";
import { fill, heard, type ListsWorld } from "../../sidebar/lists/state/listsRun.ts";
import { notThere, type OwnRows, planOf } from "../../sidebar/lists/state/plan.ts";
import { saveOf, scoresPlan } from "../../sidebar/lists/state/scores.ts";
import { outcomeText } from "../../sidebar/lists/state/words.ts";
import type { BallotView } from "../../src/rpc/answers.ts";
import type { Request } from "../../src/rpc/contract.ts";
import type { AnswerTo } from "../../src/rpc/pairs.ts";

type Queue = Extract<AnswerTo<"queue">, { kind: "queue" }>;
type Rows = readonly { readonly id: string; readonly cells: Readonly<Record<string, string>> }[];

const own = (rows: Rows, free = 0): OwnRows => ({
  ...{ kind: "ownRows", email: "lat@x.vn", unit: { code: "LAT", name: "Xã Lát" } },
  ...{ rows: rows.map(({ id, cells }) => ({ id, cells: { ...cells } })), free, problems: [] },
});
const plan = (
  tab: "registrations" | "titles",
  texts: readonly Readonly<Record<string, string>>[],
  known: OwnRows,
) => {
  const rows = texts.map((cells, index) => ({ line: index + 2, cells }));
  return planOf(tab, rows, known).map(({ of, line: _, name: __, ...row }) => {
    expect(of).toBe(tab);
    return row;
  });
};

const NOTHING = { id: "", fills: {}, differs: [], about: "" };

describe("[NP1] a row of the list goes", () => {
  const KNOWN = own([
    { id: "M1", cells: { subject: "Tập thể", title: "“Một ngày vì dân”", from: "01/03/2023" } },
    { id: "M2", cells: { asksForExcellence: "Không" } },
    { id: "M3", cells: {} },
  ]);

  it("to the row with its title, where only blank cells are filled and others are told", () => {
    const row = {
      subject: "tập thể",
      title: "Một ngày vì dân",
      from: "1/3/2023",
      content: "Tiếp dân",
      products: "12 buổi",
    };
    expect(plan("registrations", [row], KNOWN)).toEqual([
      {
        ...NOTHING,
        outcome: "known",
        id: "M1",
        fills: { content: "Tiếp dân", products: "12 buổi" },
        differs: [{ key: "title", there: "“Một ngày vì dân”", listed: "Một ngày vì dân" }],
      },
    ]);
    expect(plan("registrations", [{ title: "“Một ngày vì dân”", from: "2/3/2023" }], KNOWN)).toEqual([
      {
        ...NOTHING,
        outcome: "nothing",
        id: "M1",
        differs: [{ key: "from", there: "01/03/2023", listed: "2/3/2023" }],
      },
    ]);
  });

  it("to the row whose id it has, else to the next one in which nobody has typed, as long as there is one", () => {
    const rows = [{ id: "M2", title: "A b" }, { title: "C d" }, { title: "E g" }];
    expect(plan("registrations", rows, KNOWN)).toEqual([
      { ...NOTHING, outcome: "known", id: "M2", fills: { title: "A b" } },
      { ...NOTHING, outcome: "new", id: "M3", fills: { title: "C d" } },
      { ...NOTHING, outcome: "noRow" },
    ]);
  });

  it("to the row whose id it has, also where a line without an id comes first", () => {
    expect(plan("registrations", [{ title: "C d" }, { id: "M2", title: "A b" }], KNOWN)).toEqual([
      { ...NOTHING, outcome: "new", id: "M3", fills: { title: "C d" } },
      { ...NOTHING, outcome: "known", id: "M2", fills: { title: "A b" } },
    ]);
  });

  it("nowhere where a line before has gone to the same row, by its id or by its title", () => {
    const rows = [
      { id: "M2", title: "A b" },
      { id: "M2", title: "C d" },
      { title: "Một ngày vì dân", content: "Tiếp dân" },
      { id: "M1", title: "Tên mới", content: "Họp dân" },
    ];
    expect(plan("registrations", rows, KNOWN).map(({ outcome, id, about }) => [outcome, id, about])).toEqual([
      ["known", "M2", ""],
      ["twice", "", "2"],
      ["known", "M1", ""],
      ["twice", "", "4"],
    ]);
  });

  it("nowhere where it is another unit's, or repeats a line", () => {
    const rows = [
      { unit: "Xã Khác", title: "A b" },
      { unit: "XÃ LÁT", title: "A b" },
      { unit: "LAT", title: "a  B." },
    ];
    expect(plan("registrations", rows, KNOWN).map(({ outcome, about }) => [outcome, about])).toEqual([
      ["otherUnit", "Xã Khác"],
      ["new", ""],
      ["twice", "3"],
    ]);
  });

  it("nowhere where nothing names it: the list brought in again would be written again", () => {
    const outcomes = (tab: "registrations" | "titles", rows: readonly Readonly<Record<string, string>>[]) =>
      plan(tab, rows, own([{ id: "M1", cells: {} }], 3)).map(({ outcome }) => outcome);
    expect(outcomes("registrations", [{ content: "A" }, { id: "M1", content: "A" }])).toEqual([
      "unnamed",
      "known",
    ]);
    expect(outcomes("titles", [{ title: "Lao động tiên tiến" }, { holder: "A" }])).toEqual([
      "unnamed",
      "new",
    ]);
  });

  it("[NP2] to a row of its own beside one of the same title and another subject, which is named", () => {
    expect(plan("registrations", [{ subject: "Cá nhân", title: "Một ngày vì dân" }], KNOWN)).toEqual([
      {
        ...NOTHING,
        outcome: "new",
        id: "M2",
        fills: { subject: "Cá nhân", title: "Một ngày vì dân" },
        about: "M1",
      },
    ]);
  });

  it("[NP3] of danh hiệu: to the row of its holder and title, else to one of nobody", () => {
    const known = own(
      [
        { id: "1", cells: { holder: "K'A", title: "Lao động tiên tiến" } },
        { id: "", cells: { holder: "Ka A" } },
      ],
      1,
    );
    const rows = [
      { holder: "K'A", title: "Lao động tiên tiến", reward: "Giấy khen" },
      { holder: "Ka A", title: "Lao động tiên tiến" },
      { holder: "K'A", title: "Chiến sĩ thi đua cơ sở" },
      { holder: "Kà A", title: "Lao động tiên tiến" },
    ];
    expect(plan("titles", rows, known).map(({ outcome, id, fills }) => [outcome, id, fills])).toEqual([
      ["known", "1", { reward: "Giấy khen" }],
      ["unnumbered", "", { title: "Lao động tiên tiến" }],
      ["new", "", { holder: "K'A", title: "Chiến sĩ thi đua cơ sở" }],
      ["noRow", "", {}],
    ]);
  });

  it("[NP4] with what stands there afterwards, compared by its id or by whose it is", () => {
    const [row] = planOf(
      "registrations",
      [{ line: 2, cells: { title: "A b", from: "1/4/2023", to: "31/2/2023" } }],
      own([{ id: "M3", cells: {} }]),
    );
    const filled = row === undefined ? [] : [row];
    expect(
      notThere(filled, own([{ id: "M3", cells: { title: "A b", from: "01/04/2023" } }])).map(
        ({ fills }) => fills,
      ),
    ).toEqual([{ to: "31/2/2023" }]);
    expect(
      notThere(filled, own([{ id: "M4", cells: { title: "A b", from: "01/04/2023", to: "31/2/2023" } }])),
    ).toHaveLength(1);
  });
});

const ballot = (model: string, given: Partial<BallotView> = {}): BallotView => ({
  ...{
    ballot: `P1-${model}-A`,
    row: 5,
    round: 1,
    model,
    title: `Mô hình ${model}`,
    state: "draft",
    recorded: true,
  },
  ...{
    points: { "I.1": null, "I.2": null },
    total: null,
    recusal: "",
    comment: "",
    strengths: "",
    limits: "",
  },
  ...{ proposal: "", revision: 1, submittedAt: null, ...given },
});
const queue = (...ballots: readonly BallotView[]): Queue => ({
  ...{
    kind: "queue",
    appraiser: { code: "A", name: "Kră Jăn Ha", email: "a@x.vn" },
    now: 0,
    stage: "open",
    closesAt: 1,
  },
  rubric: {
    groups: [],
    criteria: ["I.1", "I.2"].map((code) => ({
      code,
      group: "I",
      name: `Việc ${code}`,
      maximum: 1000,
      step: 50,
      levels: [],
      evidence: "",
      comment: "never",
    })),
  },
  ...{ bases: [], rubricVersion: "v1", bands: [], ballots: [...ballots], rows: 30 },
});
const sheet = (model: string | null, cells: Readonly<Record<string, string>>, appraiser = "") => ({
  line: 3,
  model,
  title: "Như trên giấy",
  appraiser,
  cells,
});

describe("[NP6] a paper score sheet goes", () => {
  it("into the appraiser's own draft of the newest round: blank fields only, others are told", () => {
    const known = queue(
      ballot("M1"),
      ballot("M1", { ballot: "P2-M1-A", round: 2, points: { "I.1": 800, "I.2": null }, comment: "Tốt" }),
    );
    const cells = { "point.I.1": "7,5", "point.I.2": "9", comment: "Tốt", limits: "Hẹp" };
    const [row] = scoresPlan([sheet("M1", cells)], known);
    expect(row).toEqual({
      ...{ of: "scores", line: 3, outcome: "known", name: "Mô hình M1", ballot: "P2-M1-A", about: "" },
      fills: { "point.I.2": "9", limits: "Hẹp" },
      differs: [{ key: "point.I.1", there: "8", listed: "7,5" }],
    });
    expect(row === undefined ? null : saveOf(row, known)).toEqual({
      ...{ kind: "saveBallot", ballot: "P2-M1-A", row: 5, rows: 30, rubricVersion: "v1" },
      changes: [
        { field: "point.I.2", was: "", now: "9" },
        { field: "limits", was: "", now: "Hẹp" },
      ],
    });
  });

  it("[NP7] nowhere where it is somebody else's, of no ballot, of one that is sent or stepped back from, or twice", () => {
    const known = queue(
      ballot("M1"),
      ballot("M2", { state: "submitted" }),
      ballot("M3", { state: "recused" }),
    );
    const cells = { "point.I.1": "7" };
    const outcomes = scoresPlan(
      [
        sheet("M1", cells, "Trần Thị B, Phó ban"),
        sheet(null, cells),
        sheet("M2", cells),
        sheet("M3", cells),
        sheet("M1", cells, "Kra Jan Ha"),
        sheet("M1", cells),
      ],
      known,
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      "otherPerson",
      "noBallot",
      "submitted",
      "recused",
      "known",
      "twice",
    ]);
  });
});

/** Answers in turn; what was asked is kept. */
function worldOf(answers: readonly unknown[]): { readonly world: ListsWorld; readonly asked: Request[] } {
  const asked: Request[] = [];
  const ask = async (request: Request) => {
    const answer = answers[asked.push(request) - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  // Each answer is of the kind that its request gets.
  return { world: { ask: ask as ListsWorld["ask"], openedBy: () => "lat@x.vn" }, asked };
}

describe("[NP5] filling", () => {
  const LIST = "TT\tTên mô hình\tTừ ngày\n1\tA b\t31/2/2023\n2\tC d\t1/4/2023";
  const BEFORE = own([
    { id: "M1", cells: {} },
    { id: "M2", cells: {} },
  ]);

  it("sends what is ticked, and tells what stands there and what does not", async () => {
    const after = own([
      { id: "M1", cells: { title: "Gõ trước" } },
      { id: "M2", cells: { title: "C d", from: "01/04/2023" } },
    ]);
    const { world, asked } = worldOf([BEFORE, after]);
    const { known } = await heard(world, "registrations");
    const { planned } = listSeen("registrations", LIST, {}, known);
    const filling = await fill(world, known ?? after, toFill(planned, new Set()));
    expect(asked[1]).toEqual({
      ...{ kind: "fillRows", tab: "registrations" },
      rows: [
        { id: "M1", cells: { title: "A b" } },
        { id: "M2", cells: { title: "C d", from: "1/4/2023" } },
      ],
    });
    expect(filling.done).toMatchObject({ rows: 1, cells: 2, left: [{ line: 2, fills: { title: "A b" } }] });
    expect(toFill(planned, new Set([2])).map(({ line }) => line)).toEqual([3]);
  });

  const NO_ANSWER = "Chưa nối được với bảng tính. Nội dung đã nhập vẫn còn; hãy kiểm tra mạng rồi làm lại.";

  it("goes on behind a cell that could not be written, and stops where the tab is closed", async () => {
    const texts = Array.from({ length: 90 }, (_, at) => `${at + 1}\tTên ${at + 1}`);
    const many = own(texts.map((_, at) => ({ id: `M${at + 1}`, cells: {} })));
    const { planned } = listSeen("registrations", ["TT\tTên mô hình", ...texts].join("\n"), {}, many);
    const answers = [{ ...many, problems: ["Một ô chưa ghi được."] }, many, many];
    const going = worldOf(answers);
    await fill(going.world, many, planned);
    const sizes = going.asked.map((request) =>
      "rows" in request && Array.isArray(request.rows) ? request.rows.length : 0,
    );
    expect(sizes).toEqual([40, 40, 10]);
    const closed = worldOf([{ kind: "refused", sentences: ["Hết giờ."] }, many]);
    const { done } = await fill(closed.world, many, planned);
    expect(closed.asked.map(({ kind }) => kind)).toEqual(["fillRows", "ownRows"]);
    expect([done.sentences, done.left.length]).toEqual([["Hết giờ."], 90]);
  });

  it("that got no answer says so, and may be done again", async () => {
    // It had been written all the same, as the tab then shows.
    const after = own([
      { id: "M1", cells: { title: "A b" } },
      { id: "M2", cells: {} },
    ]);
    const { world, asked } = worldOf([new AskFailure("Chờ quá lâu mà chưa có trả lời.", true), after]);
    const { planned } = listSeen("registrations", LIST, {}, BEFORE);
    const { done, known } = await fill(world, BEFORE, toFill(planned, new Set()));
    expect([asked.map(({ kind }) => kind), known]).toEqual([["fillRows", "ownRows"], after]);
    expect(done).toMatchObject({ rows: 1, cells: 1, sentences: [NO_ANSWER] });
  });

  it("of ballots goes ballot by ballot; what is refused or was typed meanwhile is told", async () => {
    const known = queue(ballot("M1"), ballot("M2"));
    const text =
      "Mã mô hình: M1\nTT\tTiêu chí\tĐiểm chấm\nI.1\tViệc\t7\nI.2\tViệc\t8\nMã mô hình: M2\nTT\tTiêu chí\tĐiểm chấm\nI.1\tViệc\t6";
    const saved = {
      kind: "ballot",
      ballot: ballot("M1", { points: { "I.1": 700, "I.2": 500 } }),
      lacks: [],
      clashes: ["point.I.2"],
    };
    const { world, asked } = worldOf([saved, { kind: "refused", sentences: ["Hết giờ."] }, known]);
    const { planned } = listSeen("scores", text, {}, known);
    const filling = await fill(world, known, toFill(planned, new Set()));
    expect(asked.map((request) => ("ballot" in request ? request.ballot : ""))).toEqual([
      "P1-M1-A",
      "P1-M2-A",
      "",
    ]);
    expect(filling.done).toMatchObject({
      ...{ rows: 1, cells: 1, sentences: ["Hết giờ."] },
      left: [{ fills: { "point.I.2": "8" } }, { fills: { "point.I.1": "6" } }],
    });
  });

  it("asks nothing where another account answers, and reads no list that is too long", async () => {
    const { world } = worldOf([{ ...BEFORE, email: "khac@x.vn" }]);
    const { known, sentences } = await heard(world, "registrations");
    expect([known, sentences.length]).toEqual([null, 1]);
    // The address in Tổ thẩm định, of another account than the one that the page was opened by.
    const scores = await heard(worldOf([queue(ballot("M1"))]).world, "scores");
    expect([scores.known, scores.sentences[0]?.slice(0, 71)]).toEqual([
      null,
      "Trang này mở bằng tài khoản lat@x.vn, nhưng Google đang dùng tài khoản ",
    ]);
    expect(
      listSeen("registrations", "TT\tTên mô hình\tTừ ngày\n1\tA\tquý II", {}, BEFORE).sentences[0],
    ).toContain("Danh sách, dòng 2, cột Từ ngày: “quý II”");
    expect(listSeen("titles", "x".repeat(400_001), {}, BEFORE).sentences[0]).toContain("400.000 ký tự");
  });
});

describe("[NP1] each outcome", () => {
  const row = { line: 2, name: "A", id: "M1", fills: { title: "A" }, differs: [], about: "M9" };

  it.each([
    ["new", "Ghi vào dòng M1: 1 ô. Dòng M9 có cùng tên nhưng khác đối tượng; nếu là một thì bỏ chọn."],
    ["known", "Đã có ở dòng M1: điền thêm 1 ô còn trống."],
    ["nothing", "Đã có ở dòng M1, không còn ô trống nào để điền."],
    [
      "otherUnit",
      "Bỏ qua: dòng này ghi đơn vị “M9”, do đơn vị ấy tự nhập. Nếu chính là đơn vị mình thì sửa tên trong ô dán, hoặc chọn “bỏ qua cột này” cho cột đơn vị.",
    ],
    ["twice", "Bỏ qua: giống dòng M9 của danh sách, hoặc cùng ghi vào một dòng của bảng."],
    [
      "noRow",
      "Không còn dòng trống cho dòng này. Hãy báo Ban Tổ chức thêm dòng cho đơn vị rồi nhập lại; những dòng đã ghi sẽ không bị ghi hai lần.",
    ],
    [
      "unnumbered",
      "Đã có, đang chờ hệ thống đánh số (khoảng 5 phút); sau đó bấm “Đọc lại bảng” để điền thêm.",
    ],
    [
      "unnamed",
      "Bỏ qua: dòng này chưa có tên mô hình, hoặc chưa ghi danh hiệu là của ai. Hãy ghi thêm trong ô dán.",
    ],
  ] as const)("%s is said with what to do next", (outcome, text) => {
    expect(outcomeText({ ...row, of: "registrations", outcome })).toBe(text);
  });

  it.each([
    ["known", "Điền 1 ô còn trống của phiếu nháp."],
    ["nothing", "Phiếu đã có đủ các điểm này."],
    [
      "noBallot",
      "Bỏ qua: không có phiếu nào của bạn cho mô hình này. Hãy ghi đúng tên hoặc mã mô hình trong danh sách.",
    ],
    ["twice", "Bỏ qua: cùng mô hình với phiếu ở dòng M9 của danh sách."],
    ["submitted", "Bỏ qua: phiếu này đã nộp. Nếu phải sửa, hãy mở lại phiếu ở trang Chấm điểm rồi nhập lại."],
    ["recused", "Bỏ qua: phiếu này đã né tránh."],
    ["otherPerson", "Bỏ qua: phiếu giấy ghi người chấm là “M9”; mỗi thành viên tự nhập phiếu của mình."],
  ] as const)("of a score sheet: %s is said with what to do next", (outcome, text) => {
    expect(outcomeText({ ...row, of: "scores", outcome, ballot: "P1" })).toBe(text);
  });
});
