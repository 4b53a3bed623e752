import { describe, expect, it } from "vitest";
import type { BallotMemory, SeenBallot } from "../../../src/domain/ballot/inForce.ts";
import { type BallotLook, reopenedByOrder, settle } from "../../../src/domain/ballot/settle.ts";

const MINUTE = 60_000;
const NOW = 1_700_000_000_000;
const CLOSES = NOW + 10 * MINUTE;
const NOTHING: BallotMemory = {
  ...{
    accepted: null,
    settled: null,
    chosen: null,
    reopenings: 0,
    reopenReason: "",
    recusal: "",
    late: null,
  },
};
const BLANK: SeenBallot = {
  id: "P1",
  own: { decision: null, reason: "", sentAt: null, revision: 0, copy: "", sentPrint: "" },
  memory: NOTHING,
  print: "a",
  complete: true,
  begun: true,
};
/** A ballot scored in the grid. */
const grid = (
  own: Partial<SeenBallot["own"]>,
  memory: Partial<BallotMemory> = {},
  print = "a",
): SeenBallot => ({
  ...BLANK,
  own: { ...BLANK.own, ...own },
  memory: { ...NOTHING, ...memory },
  print,
});
/** The same through the sidebar, which writes id, revision and moment. */
const sidebar = (
  own: Partial<SeenBallot["own"]>,
  memory: Partial<BallotMemory> = {},
  print = "a",
): SeenBallot => grid({ copy: "P1", revision: 1, sentAt: NOW - MINUTE, ...own }, memory, print);
const LOOK: BallotLook = { now: NOW, since: NOW - 5 * MINUTE, closesAt: CLOSES, touched: false };
const look = (seen: SeenBallot, other: Partial<BallotLook> = {}) => settle(seen, { ...LOOK, ...other });
const ACCEPTED = { accepted: { at: NOW - 60 * MINUTE, print: "a" }, settled: 0 };
const submitted = { state: "submitted", recorded: true };
const reopened = { state: "reopened", recorded: true };

/** Looking again with what was remembered changes nothing more: “once” is shown by a second look (SPEC K18). */
function twice(seen: SeenBallot, other: Partial<BallotLook> = {}) {
  const first = look(seen, other);
  const again = look({ ...seen, memory: first.memory }, { ...other, touched: false });
  expect(again).toEqual({ ...first, reopened: null });
  return first;
}

describe("[K18] what the steward notes", () => {
  it("is a submission, with its moment and the content that is accepted", () => {
    expect(twice(grid({ decision: "submit" }))).toEqual({
      memory: { ...NOTHING, accepted: { at: NOW, print: "a" }, settled: 0 },
      inForce: submitted,
      reopened: null,
    });
    expect(twice(sidebar({ decision: "submit" }))).toEqual({
      memory: { ...NOTHING, accepted: { at: NOW - MINUTE, print: "a" }, settled: 1 },
      inForce: submitted,
      reopened: null,
    });
  });

  it("is nothing while the ballot lacks something", () => {
    const seen = { ...grid({ decision: "submit" }), complete: false };
    expect(look(seen)).toEqual({
      memory: NOTHING,
      inForce: { state: "draft", recorded: true },
      reopened: null,
    });
  });

  it("is a recusal, with the appraiser's reason", () => {
    expect(twice(grid({ decision: "recuse", reason: "người nhà" })).memory.recusal).toBe("người nhà");
    expect(twice(grid({ decision: "recuse" })).memory.recusal).toBe("Thành viên tự né tránh");
  });

  it("[S21] is the fingerprint of what a former program accepted", () => {
    const former = grid({ decision: "submit" }, { accepted: { at: NOW - MINUTE, print: "" }, settled: 0 });
    expect(twice(former)).toEqual({
      memory: { ...former.memory, accepted: { at: NOW - MINUTE, print: "a" } },
      inForce: submitted,
      reopened: null,
    });
    const reopening = look({ ...former, own: { ...former.own, decision: "reopen" } });
    expect(reopening.memory.accepted).toBe(null);
  });

  it("[K13] is nothing of a ballot that is recused or parted", () => {
    const recused = grid({ decision: "submit" }, { recusal: "là tác giả" });
    expect(look(recused).memory).toBe(recused.memory);
    const parted = sidebar({ decision: "submit", copy: "P2" }, ACCEPTED, "b");
    expect(look(parted)).toEqual({
      memory: parted.memory,
      inForce: { state: "parted", recorded: true },
      reopened: null,
    });
  });
});

describe("[M13] a submitted ballot", () => {
  it("is reopened when its content is changed, whoever told it, and takes a new decision to be submitted again", () => {
    const changed = grid({ decision: "submit" }, ACCEPTED, "b");
    const first = twice(changed);
    expect(first).toEqual({
      memory: { ...NOTHING, settled: 0, reopenings: 1, reopenReason: "Sửa phiếu đã nộp" },
      inForce: reopened,
      reopened: "Sửa phiếu đã nộp",
    });
    const more = { ...changed, memory: first.memory, print: "c" };
    expect(look(more).inForce).toEqual(reopened);
    // Chosen anew: by an edit of the decision itself, or because another look saw it blank.
    expect(look(more, { touched: true }).memory.accepted).toEqual({ at: NOW, print: "c" });
    const blank = look({ ...more, own: { ...more.own, decision: null } });
    expect(blank.inForce).toEqual(reopened);
    expect(look({ ...more, memory: blank.memory }).memory.accepted).toEqual({ at: NOW, print: "c" });
  });

  it("stays when its decision is cleared, chosen again, or a recusal is chosen without a reopening", () => {
    for (const decision of [null, "submit", "recuse"] as const) {
      const seen = grid({ decision }, ACCEPTED);
      expect(look(seen, { touched: true })).toEqual({
        memory: seen.memory,
        inForce: submitted,
        reopened: null,
      });
    }
  });

  it("[M15] is reopened by its appraiser with the reason, in the grid and through the sidebar", () => {
    const inGrid = twice(grid({ decision: "reopen", reason: "nhầm" }, ACCEPTED));
    expect([inGrid.reopened, inGrid.memory.chosen, inGrid.inForce]).toEqual(["nhầm", 0, reopened]);
    const seen = sidebar({ decision: "reopen", reason: "nhầm", revision: 2 }, { ...ACCEPTED, settled: 1 });
    expect(twice(seen).memory).toEqual({
      ...NOTHING,
      ...{ settled: 2, chosen: 2, reopenings: 1, reopenReason: "nhầm" },
    });
  });

  it("[M15] is reopened once by “Mở lại” in the grid without a reason, also when the sidebar had submitted it and a reason comes later", () => {
    const block = { decision: "reopen", sentPrint: "a" } as const;
    const seen = sidebar(block, { ...ACCEPTED, settled: 1 });
    const { memory } = twice(seen, { touched: true });
    expect([memory.reopenings, memory.reopenReason]).toEqual([1, "Sửa phiếu đã nộp"]);
    expect(twice(sidebar({ ...block, reason: "nhầm" }, memory)).memory).toEqual(memory);
  });

  it("[M15] that the secretary reopened in the moment in which its appraiser does is reopened once, and is submitted again as usual", () => {
    const memory = reopenedByOrder(sidebar({ decision: "submit" }, { ...ACCEPTED, settled: 1 }), "Chấm nhầm");
    const seen = sidebar({ decision: "reopen", reason: "Cần xem lại", revision: 2 }, memory);
    const joined = { ...memory, reopenings: 1, reopenReason: "Cần xem lại", settled: 2, chosen: 2 };
    expect(twice(seen)).toEqual({ memory: joined, inForce: reopened, reopened: null });
    // After the closing instant nothing is noted any more.
    expect(twice(seen, { now: CLOSES, since: CLOSES }).memory).toEqual(memory);
    for (const known of [memory, joined]) {
      const again = twice(sidebar({ decision: "submit", reason: "Cần xem lại", revision: 3 }, known));
      expect([again.inForce, again.memory.reopenings]).toEqual([submitted, 1]);
    }
  });

  it("[M15] that was reopened and submitted again between two looks is both", () => {
    const seen = sidebar(
      { decision: "submit", reason: "nhầm", revision: 4 },
      { ...ACCEPTED, settled: 1 },
      "b",
    );
    expect(twice(seen)).toEqual({
      memory: {
        ...NOTHING,
        accepted: { at: NOW - MINUTE, print: "b" },
        ...{ settled: 4, reopenings: 1, reopenReason: "nhầm" },
      },
      inForce: submitted,
      reopened: "nhầm",
    });
  });

  it("[K3] that was reopened and recused between two looks is both", () => {
    const seen = sidebar(
      { decision: "recuse", reason: "người nhà", revision: 3 },
      { ...ACCEPTED, settled: 1 },
    );
    const { memory, reopened: reason } = twice(seen);
    expect([memory.accepted, memory.recusal, memory.reopenings, reason]).toEqual([
      ...[null, "người nhà", 1, "người nhà"],
    ]);
  });

  it("through the sidebar and changed in the grid before the steward took note of it is reopened all the same", () => {
    const seen = sidebar({ decision: "submit", sentPrint: "a", reason: "cũ" }, {}, "b");
    const first = twice(seen);
    expect(first).toEqual({
      memory: { ...NOTHING, settled: 1, reopenings: 1, reopenReason: "Sửa phiếu đã nộp" },
      inForce: reopened,
      reopened: "Sửa phiếu đã nộp",
    });
    // Chosen anew in the grid it is submitted as it stands, and so is what the sidebar sends then.
    const again = { ...seen, memory: first.memory };
    expect(look(again, { touched: true }).memory.accepted?.print).toBe("b");
    const more = { ...again, own: { ...again.own, revision: 2, sentPrint: "b" } };
    expect(look(more).inForce).toEqual(submitted);
    expect(look({ ...more, print: "c" }).reopened).toBe("Sửa phiếu đã nộp");
  });

  it("[O1] given back by order is submitted again by a new decision only", () => {
    const seen = sidebar({ decision: "submit" }, { ...ACCEPTED, settled: 1 });
    const memory = reopenedByOrder(seen, "Chấm nhầm");
    expect(memory).toEqual({ ...NOTHING, settled: 1, reopenings: 1, reopenReason: "Chấm nhầm" });
    expect(look({ ...seen, memory }).inForce).toEqual(reopened);
    const again = { ...seen, memory, own: { ...seen.own, revision: 2 } };
    expect(look(again).inForce).toEqual(submitted);
    expect(reopenedByOrder({ ...seen, own: { ...seen.own, decision: null } }, "x").chosen).toBe(1);
  });
});

describe("[M20] the moment of a decision", () => {
  const at = (own: Partial<SeenBallot["own"]>, other: Partial<BallotLook> = {}) =>
    look(sidebar({ decision: "submit", ...own }), other).memory.accepted?.at;

  it("is the one that the block tells, between two looks and to the minute", () => {
    expect(at({ sentAt: NOW })).toBe(NOW);
    expect(at({ sentAt: NOW - 5 * MINUTE - 1 })).toBe(NOW - 5 * MINUTE - 1);
    expect(at({ sentAt: NOW - 99 * MINUTE }, { since: null })).toBe(NOW - 99 * MINUTE);
  });

  it("is not that of what the sidebar sent before, when it was chosen in the grid", () => {
    const again = sidebar({ decision: "submit", sentAt: NOW }, { settled: 1, chosen: 1, reopenings: 1 });
    expect(look(again, { now: NOW + MINUTE }).memory.accepted?.at).toBe(NOW + MINUTE);
    const touched = look(sidebar({ decision: "submit", sentAt: NOW }), { now: NOW + MINUTE, touched: true });
    expect(touched.memory.accepted?.at).toBe(NOW + MINUTE);
  });

  it("else that of the look: earlier than the look before, in the future, without one, of another ballot", () => {
    expect(at({ sentAt: NOW - 6 * MINUTE })).toBe(NOW);
    expect(at({ sentAt: NOW + 1 })).toBe(NOW);
    expect(at({ sentAt: null })).toBe(NOW);
    expect(at({ copy: "" })).toBe(NOW);
  });
});

describe("[H16] a decision from the closing instant on", () => {
  const CLOSED = { closesAt: NOW - 2 * MINUTE };

  it("is kept, marked and not counted; one that was sent in time counts though it is seen later", () => {
    const seen = grid({ decision: "submit" });
    expect(twice(seen, CLOSED)).toEqual({
      memory: { ...NOTHING, settled: 0, late: "undecided" },
      inForce: { state: "draft", recorded: true },
      reopened: null,
    });
    expect(twice(sidebar({ decision: "submit" }), CLOSED).memory.late).toBe("undecided");
    const inTime = sidebar({ decision: "submit", sentAt: NOW - 3 * MINUTE });
    expect(twice(inTime, CLOSED).inForce).toEqual(submitted);
    expect(twice(grid({ decision: "recuse" }), CLOSED).inForce).toEqual({ state: "draft", recorded: true });
  });

  it("takes nothing away from what was accepted, unless the content is changed; put back it counts again", () => {
    const wanted = twice(grid({ decision: "reopen", reason: "x" }, ACCEPTED), CLOSED);
    expect([wanted.inForce, wanted.memory]).toEqual([
      submitted,
      { ...NOTHING, ...ACCEPTED, late: "undecided" },
    ]);
    const changed = look(grid({ decision: "submit" }, ACCEPTED, "b"), CLOSED);
    expect([changed.inForce.state, changed.memory]).toEqual([
      "reopened",
      { ...NOTHING, ...ACCEPTED, late: "undecided" },
    ]);
    const still = grid({ decision: "submit" }, { ...ACCEPTED, late: "undecided" }, "b");
    expect(look(still, CLOSED).memory).toBe(still.memory);
    const back = twice({ ...still, print: "a" }, CLOSED);
    expect([back.inForce, back.memory]).toEqual([submitted, { ...NOTHING, ...ACCEPTED }]);
  });

  it("stays refused, and what is chosen anew after a refusal is to be decided anew", () => {
    const refused = grid({ decision: "submit" }, { settled: 0, late: "refused" });
    expect(look(refused, CLOSED).memory).toBe(refused.memory);
    expect(look(refused, { ...CLOSED, touched: true }).memory.late).toBe("undecided");
    const changed = grid({ decision: "submit" }, { ...ACCEPTED, late: "refused" }, "b");
    expect(look(changed, CLOSED).memory).toBe(changed.memory);
  });

  it("is looked at again when the deadline is put off", () => {
    expect(twice(grid({ decision: "submit" }, { settled: 0, late: "undecided" })).memory).toEqual({
      ...NOTHING,
      accepted: { at: NOW, print: "a" },
      settled: 0,
    });
  });
});
