import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, letters, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";
import { withoutRule } from "../support/withoutRule.ts";

const [A, B, C] = TEAM;
const id = (model: number, appraiser: string) => `P1-MH-2023-00${model}-${appraiser}`;
const NOVELTY = "I.1 Mức độ mới so với cách làm trước…";

interface Shown {
  readonly kind: string;
  readonly sentences?: readonly string[];
  readonly lacks?: readonly string[];
  readonly clashes?: readonly string[];
  readonly ballot?: { readonly state: string; readonly total: number | null; readonly revision: number };
}

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

const rowOf = (ballot: string) => Number(desk.place("Chấm điểm", ballot, "Mã phiếu").slice(1));
// The gate answers one of the kinds of the contract; each test names the fields it looks at.
const ask = (user: string, request: object) => desk.rpc(user, request) as Shown;
const on = (ballot: string) => ({ ballot, row: rowOf(ballot) });
const save = (
  user: string,
  ballot: string,
  ...changes: readonly [field: string, was: string, now: string][]
) =>
  ask(user, {
    kind: "saveBallot",
    ...on(ballot),
    changes: changes.map(([field, was, now]) => ({ field, was, now })),
  });
const cells = (ballot: string, ...headers: string[]) =>
  headers.map((header) => desk.cell("Chấm điểm", ballot, header));

describe("saving from the sidebar", () => {
  it("[M1] two pages that read the same ballot: whichever saves first, different fields both stand, the same field is a clash and stays the first one's", () => {
    const SECOND = "I.2 Tính sáng tạo trong cách tổ chức…";
    for (const [ballot, order] of [
      [id(1, "A"), [0, 1]],
      [id(4, "A"), [1, 0]],
    ] as const) {
      // Both pages have the ballot as it was before either of them saved.
      const seen = [0, 1].map(() => ask(A, { kind: "openBallot", ...on(ballot) }).ballot?.revision);
      const pages = [
        () => save(A, ballot, ["point.I.1", "", "12"], ["limits", "", "Chậm"]),
        () => save(A, ballot, ["point.I.1", "", "9"], ["point.I.2", "", "8,5"], ["comment", "", "Khá"]),
      ];
      const clashes = order.map((page) => pages[page]?.().clashes);
      expect([seen, clashes]).toEqual([
        [0, 0],
        [[], ["point.I.1"]],
      ]);
      const first = order[0] === 0 ? 12 : 9;
      expect(cells(ballot, NOVELTY, SECOND, "Nhận xét", "Hạn chế")).toEqual([first, 8.5, "Khá", "Chậm"]);
      desk.tick();
      expect(cells(ballot, "Trạng thái")).toEqual(["Nháp"]);
    }
  });

  it("[M2] a call repeated after its answer was lost changes nothing", () => {
    const before = desk.state("Chấm điểm", "Nhật ký");
    expect(save(A, id(1, "A"), ["point.I.1", "", "12"])).toMatchObject({ clashes: [] });
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(before);
  });

  it("[M4] [M6] what is no score and a field that does not exist are said; the rest of the call is saved", () => {
    const { lacks = [] } = save(
      A,
      id(2, "A"),
      ["point.I.1", "", "mười"],
      ["point.X", "", "1"],
      ["limits", "", "Chậm"],
    );
    expect(lacks[0]).toContain("cột I.1: “mười” không phải một số điểm");
    expect(lacks[1]).toContain("phiếu không có mục “point.X”");
    expect(cells(id(2, "A"), NOVELTY, "Hạn chế")).toEqual(["", "Chậm"]);
  });

  it("[M8] another appraiser's ballot is refused, whatever is asked, and so is a stranger's queue", () => {
    const before = desk.state("Chấm điểm", "Nhật ký");
    for (const kind of ["openBallot", "saveBallot", "submitBallot", "reopenBallot", "recuseBallot"]) {
      const answer = ask(B, { kind, ...on(id(1, "A")), changes: [], reason: "x" });
      expect(answer).toEqual({
        kind: "refused",
        sentences: [
          expect.stringContaining(`phiếu này giao cho Thành viên 1, còn trang đang mở bằng “${B}”`),
        ],
      });
    }
    expect(ask(OWNER, { kind: "queue" }).kind).toBe("refused");
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(before);
  });

  it("[W1] what is no request is refused in a sentence and changes nothing", () => {
    const before = desk.state("Chấm điểm", "Nhật ký");
    for (const text of [
      "",
      "{",
      "null",
      "[]",
      '{"kind":"drop"}',
      '{"kind":"saveBallot","ballot":"x"}',
      7,
      null,
    ]) {
      const answer = JSON.parse(String(desk.host.rpc(desk.addin, desk.file, A, "rpc", text)));
      expect(answer).toEqual({
        kind: "refused",
        sentences: [expect.stringMatching(/^Trang đang mở gửi một yêu cầu mà hệ thống không hiểu/)],
      });
    }
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(before);
  });
});

describe("[S30] a score that its criterion does not have", () => {
  const SECOND = "I.2 Tính sáng tạo trong cách tổ chức…";
  const SAYS =
    /Nhập từ 0 đến 15, bước 0,5\. Số lẻ viết bằng dấu phẩy: nhập 8,5, không phải 8\.5 \(bảng tính hiểu là ngày\)\.$/;
  const plant = () => {
    withoutRule(desk, desk.place("Chấm điểm", id(3, "C"), NOVELTY));
    expect(desk.type(C, "Chấm điểm", id(3, "C"), NOVELTY, "99")).toBeNull();
    // The rule comes back over the score, as in a workbook of before there was the rule.
    desk.install();
  };

  it("is refused where it is typed, in words that cover 8.5 turned into a date", () => {
    for (const text of ["99", "8.5", "-1"]) {
      expect(desk.type(C, "Chấm điểm", id(3, "C"), NOVELTY, text)).toMatch(SAYS);
    }
    expect(desk.type(C, "Chấm điểm", id(3, "C"), NOVELTY, "8,5")).toBe(null);
    expect(cells(id(3, "C"), NOVELTY)).toEqual([8.5]);
  });

  it("hinders no save, no recusal of the sidebar where it stands already", () => {
    plant();
    expect(save(C, id(3, "C"), ["point.I.2", "", "8,5"])).toMatchObject({ kind: "ballot" });
    expect(cells(id(3, "C"), NOVELTY, SECOND)).toEqual([99, 8.5]);
    expect(save(C, id(3, "C"), ["point.I.1", "99", "12"])).toMatchObject({ kind: "ballot" });
    expect(cells(id(3, "C"), NOVELTY, SECOND)).toEqual([12, 8.5]);
    plant();
    const recused = ask(C, { kind: "recuseBallot", ...on(id(3, "C")), reason: "Người nhà tham gia" });
    expect(recused).toMatchObject({ ballot: { state: "recused" } });
    expect(cells(id(3, "C"), NOVELTY, "Quyết định")).toEqual([99, "Né tránh"]);
  });
});

describe("a spreadsheet that is busy", () => {
  it("[W5] says so, writes nothing, and takes the same request a moment later", () => {
    const before = desk.state("Chấm điểm", "Nhật ký");
    const release = desk.host.holdLock(desk.addin, "user", { of: B });
    const change: [string, string, string] = ["point.I.1", "", "3"];
    expect(save(B, id(6, "B"), change)).toMatchObject({
      kind: "refused",
      sentences: [expect.stringMatching(/^Bảng tính đang bận, chưa ghi được gì\. Hãy làm lại sau một phút/)],
    });
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(before);
    release();
    expect(save(B, id(6, "B"), change)).toMatchObject({ kind: "ballot", clashes: [] });
  });
});

describe("submitting", () => {
  it("[K4] [K7] a ballot that lacks something is not written; all that lacks is said", () => {
    const before = desk.state("Chấm điểm", "Nhật ký");
    const { lacks, ballot } = ask(B, {
      kind: "submitBallot",
      ...on(id(1, "B")),
      changes: [{ field: "point.I.1", was: "", now: "15" }],
    });
    // Ten of eleven criteria are blank, and 15 of 15 asks for a comment.
    expect(lacks).toHaveLength(11);
    expect(lacks?.at(-1)).toContain("điểm của tiêu chí I.1 phải kèm nhận xét");
    expect(ballot?.state).toBe("notStarted");
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(before);
  });

  it("[K2] [M9] a complete one is locked with its total and moment; asked twice it is written once", () => {
    const ballot = id(1, "B");
    const request = submitted(desk, ballot, scores(85));
    const first = ask(B, request);
    expect(first).toMatchObject({ lacks: [], clashes: [], ballot: { state: "submitted", total: 8500 } });
    // The sidebar writes the own block; the steward's next round takes note of it.
    expect(cells(ballot, "Quyết định", "Trạng thái")).toEqual(["Nộp", "Chưa chấm"]);
    const [at] = cells(ballot, "Gửi lúc") as [Date]; // a column of instants
    expect(Math.abs(at.getTime() - desk.host.now())).toBeLessThan(60_000);
    const after = desk.state("Chấm điểm", "Nhật ký");
    // A cell keeps the minute, the first answer the millisecond.
    const sameMoment = { ...first.ballot, submittedAt: expect.any(Number) };
    expect(ask(B, request)).toEqual({ ...first, ballot: sameMoment });
    expect(save(B, ballot, ["point.I.1", "15", "1"])).toMatchObject({
      kind: "refused",
      sentences: [expect.stringContaining("phiếu đã nộp nên đã khóa")],
    });
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(after);
  });

  it("[K19] the page says when the steward has recorded it, with sums and state in the steward's columns", () => {
    const ballot = id(1, "B");
    const open = () => ask(B, { kind: "openBallot", ...on(ballot) }).ballot;
    expect(open()).toMatchObject({ state: "submitted", recorded: false });
    // The round begins when the page's call has ended: runs of the host may otherwise overlap.
    desk.host.skipTo(desk.host.now() + 60_000);
    desk.tick();
    expect(cells(ballot, "Trạng thái", "Tổng", "Nhóm I")).toEqual(["Đã nộp", 85, 25]);
    // A serial number tells the moment to the millisecond, not its minute only.
    const [sent, noted] = cells(ballot, "Gửi lúc", "Nộp lúc") as [Date, Date]; // columns of instants
    expect(noted).toEqual(sent);
    expect(open()).toMatchObject({ state: "submitted", recorded: true });
  });

  it("[K2] [M9] reopening needs a reason, keeps the points, and is done once", () => {
    const at = on(id(1, "B"));
    expect(ask(B, { kind: "reopenBallot", ...at, reason: " " })).toMatchObject({ kind: "refused" });
    const request = { kind: "reopenBallot", ...at, reason: "Chấm nhầm" };
    expect(ask(B, request)).toMatchObject({ ballot: { state: "reopened", total: 8500 } });
    const after = desk.state("Chấm điểm", "Nhật ký");
    ask(B, request);
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(after);
  });

  it("[K3] stepping back needs a reason and is final", () => {
    const ballot = id(6, "C");
    expect(ask(C, { kind: "recuseBallot", ...on(ballot), reason: "" })).toMatchObject({ kind: "refused" });
    ask(C, { kind: "recuseBallot", ...on(ballot), reason: "Người nhà tham gia" });
    expect(cells(ballot, "Quyết định", "Lý do mở lại, né tránh")).toEqual(["Né tránh", "Người nhà tham gia"]);
    desk.tick();
    expect(cells(ballot, "Trạng thái", "Né tránh vì")).toEqual(["Né tránh", "Người nhà tham gia"]);
    expect(save(C, ballot, ["point.I.1", "", "9"])).toMatchObject({ kind: "refused" });
    expect(ask(C, submitted(desk, ballot, scores(80)))).toMatchObject({ kind: "refused" });
  });
});

describe("the grid", () => {
  it("[M12] points typed by the appraiser begin the ballot and add up; the sidebar sees them", () => {
    const ballot = id(2, "B");
    const line = Object.values(scores(70)).map(String);
    const place = desk.place("Chấm điểm", ballot, NOVELTY);
    expect(desk.host.as(B).paste(desk.file, "Chấm điểm", place, [line]).refused).toBeNull();
    expect(cells(ballot, "Tổng", "Trạng thái", "Nhóm I")).toEqual([70, "Nháp", 25]);
    expect(ask(B, { kind: "openBallot", ...on(ballot) })).toMatchObject({ ballot: { total: 7000 } });
  });

  it("[K5] [M11] what the grid holds wrongly is said in the same words, and kept", () => {
    const ballot = id(3, "B");
    expect(desk.type(B, "Chấm điểm", ballot, NOVELTY, "8,5")).toBeNull();
    expect(cells(ballot, NOVELTY)).toEqual([8.5]);
    expect(desk.type(B, "Chấm điểm", ballot, NOVELTY, "8,25")).toBeNull();
    const inGrid = ask(B, { kind: "openBallot", ...on(ballot) }).lacks?.[0];
    expect(inGrid).toContain("cột I.1: “8,25” không theo bước 0,5");
    desk.type(B, "Chấm điểm", ballot, NOVELTY, "");
    expect(save(B, ballot, ["point.I.1", "", "8,25"]).lacks?.[0]).toBe(inGrid);
    save(B, ballot, ["point.I.1", "8,25", ""]);
    // More than the criterion has is taken by neither.
    expect(desk.type(B, "Chấm điểm", ballot, NOVELTY, "16")).toEqual(expect.any(String));
    expect(save(B, ballot, ["point.I.1", "", "16"]).lacks?.[0]).toContain(
      "cột I.1: “16” cao hơn mức tối đa 15",
    );
    expect(cells(ballot, NOVELTY)).toEqual([""]);
  });

  it("[S20] an appraiser types in no other one's ballots", () => {
    const before = desk.state("Chấm điểm", "Nhật ký");
    expect(desk.type(C, "Chấm điểm", id(1, "A"), NOVELTY, "1")).toEqual(expect.any(String));
    expect(desk.type(C, "Chấm điểm", id(1, "C"), "Mã mô hình", "x")).toEqual(expect.any(String));
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(before);
  });

  it("[M8] rows sorted, inserted and headers renamed: what is saved stands in its own ballot, no other changes", () => {
    const owner = desk.host.as(OWNER);
    const points = () =>
      new Map(
        desk.rows("Chấm điểm").map(({ cells: row }) => [row["Mã phiếu"], Object.values(row).slice(6, 23)]),
      );
    const before = points();
    const stale = on(id(4, "C"));
    owner.sort(
      desk.file,
      "Chấm điểm",
      `A2:${letters((desk.values("Chấm điểm")[0] ?? []).length)}19`,
      3,
      false,
    );
    owner.insertRows(desk.file, "Chấm điểm", 3);
    owner.insertColumns(desk.file, "Chấm điểm", 2);
    const header = desk.values("Chấm điểm")[0] ?? [];
    const first = header.findIndex((each) => String(each).startsWith("I.1 "));
    owner.type(desk.file, "Chấm điểm", `${letters(first + 1)}1`, "Độ mới");
    const request = { kind: "saveBallot", ...stale, changes: [{ field: "point.I.1", was: "", now: "7" }] };
    // The reserved blocks stay where they are while rows are sorted: until the next round of the clock the page says no.
    expect(ask(C, request)).toEqual({
      kind: "refused",
      sentences: [expect.stringMatching(/^Chưa ghi được vào bảng tính: ô cần ghi đang khóa/)],
    });
    desk.tick();
    expect(ask(C, request)).toMatchObject({ kind: "ballot", clashes: [] });
    const [headers = []] = desk.values("Chấm điểm");
    const after = new Map(
      desk
        .rows("Chấm điểm")
        .map(({ cells: row }) => [row["Mã phiếu"], headers.slice(7, 24).map((each) => row[String(each)])]),
    );
    after.delete("");
    expect(after.get(stale.ballot)?.[0]).toBe(7);
    expect(new Map([...after, [stale.ballot, before.get(stale.ballot)]])).toEqual(before);
  });
});

describe("the stage", () => {
  it("[H3] after its end every action is refused in a sentence and writes nothing; the ballot can still be read", () => {
    desk.host.skipTo("2023-12-01T00:00:01+07:00");
    desk.tick();
    const before = desk.state("Chấm điểm", "Nhật ký");
    for (const kind of ["saveBallot", "submitBallot", "recuseBallot", "reopenBallot"]) {
      const answer = ask(A, {
        kind,
        ...on(id(5, "A")),
        changes: [{ field: "point.I.1", was: "", now: "9" }],
        reason: "x",
      });
      expect(answer).toEqual({
        kind: "refused",
        sentences: [expect.stringContaining("thời gian chấm điểm đã hết")],
      });
    }
    expect(desk.type(A, "Chấm điểm", id(5, "A"), "Nhận xét", "muộn")).toEqual(expect.any(String));
    expect(ask(A, { kind: "openBallot", ...on(id(5, "A")) }).kind).toBe("ballot");
    desk.tick();
    expect(desk.state("Chấm điểm", "Nhật ký")).toBe(before);
  });

  it("[H3] before its opening likewise", () => {
    desk.type(OWNER, "Cấu hình", "appraisalDeadline", "Giá trị", "30/12/2023");
    desk.type(OWNER, "Cấu hình", "appraisalOpens", "Giá trị", "20/12/2023");
    expect(desk.tick()).toBe("");
    const before = desk.state("Chấm điểm");
    for (const kind of ["saveBallot", "submitBallot", "recuseBallot", "reopenBallot"]) {
      const changes = [{ field: "point.I.1", was: "", now: "9" }];
      expect(ask(A, { kind, ...on(id(5, "A")), changes, reason: "x" })).toEqual({
        kind: "refused",
        sentences: [expect.stringContaining("chưa đến thời gian chấm điểm")],
      });
    }
    desk.tick();
    expect(desk.state("Chấm điểm")).toBe(before);
  });
});
