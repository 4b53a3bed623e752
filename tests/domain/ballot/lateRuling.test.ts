import { describe, expect, it } from "vitest";
import { type BallotMemory, type SeenBallot, stateInForce } from "../../../src/domain/ballot/inForce.ts";
import { acceptedLate, type LateRuling, refusedLate } from "../../../src/domain/ballot/lateRuling.ts";
import { settle } from "../../../src/domain/ballot/settle.ts";

const NOW = 1_700_000_000_000;
/** The closing instant lies a minute back at the organiser's decision. */
const CLOSED = { since: NOW, closesAt: NOW - 60_000, touched: false };
const LATE: BallotMemory = {
  accepted: null,
  settled: 0,
  chosen: null,
  reopenings: 0,
  reopenReason: "",
  recusal: "",
  late: "undecided",
};

/** A ballot that was decided in the grid after the closing instant. */
function late(own: Partial<SeenBallot["own"]>, memory: Partial<BallotMemory> = {}): SeenBallot {
  return {
    id: "P1",
    own: { decision: "submit", reason: "", sentAt: null, revision: 0, copy: "", sentPrint: "", ...own },
    memory: { ...LATE, ...memory },
    print: "a",
    complete: true,
    begun: true,
  };
}

/** The state after a ruling, and after the steward has looked again. */
function statesAfter(seen: SeenBallot, ruling: LateRuling) {
  if (!ruling.ok) return ruling.why;
  const ruled = { ...seen, memory: ruling.memory };
  const again = settle(ruled, { ...CLOSED, now: NOW + 300_000 });
  expect(again.memory).toBe(ruling.memory);
  return [stateInForce(ruled).state, again.inForce.state];
}

describe("[H17] accepting what came too late", () => {
  it("makes a complete submission count from then on, and again after a refusal", () => {
    const accepted = { ...LATE, accepted: { at: NOW, print: "a" }, late: "accepted" };
    for (const before of ["undecided", "refused"] as const) {
      const seen = late({}, { late: before });
      const ruling = acceptedLate(seen, NOW);
      expect(ruling).toEqual({ ok: true, memory: accepted });
      expect(statesAfter(seen, ruling)).toEqual(["submitted", "submitted"]);
    }
  });

  it("takes over what was changed in a ballot that counted before", () => {
    const seen = late({}, { accepted: { at: NOW - 1_000_000, print: "before" } });
    expect(statesAfter(seen, acceptedLate(seen, NOW))).toEqual(["submitted", "submitted"]);
  });

  it("makes a recusal hold, with the appraiser's reason or a sentence of its own", () => {
    const seen = late({ decision: "recuse", reason: "Người nhà" });
    expect(acceptedLate(seen, NOW)).toEqual({
      ok: true,
      memory: { ...LATE, late: "accepted", recusal: "Người nhà" },
    });
    expect(statesAfter(seen, acceptedLate(seen, NOW))).toEqual(["recused", "recused"]);
    const silent = acceptedLate(late({ decision: "recuse" }), NOW);
    expect(silent.ok && silent.memory.recusal).toBe("Thành viên tự né tránh");
  });

  it("accepts nothing that is not complete, no reopening, and nothing that waits for nobody", () => {
    const refusals: readonly [SeenBallot, string][] = [
      [{ ...late({}), complete: false }, "lateIncomplete"],
      [late({ decision: "reopen" }), "lateReopening"],
      [late({ decision: null }), "lateReopening"],
      [late({}, { late: null }), "nothingLate"],
      [late({}, { late: "accepted" }), "nothingLate"],
    ];
    expect(refusals.map(([seen]) => acceptedLate(seen, NOW))).toEqual(
      refusals.map(([, why]) => ({ ok: false, why })),
    );
  });

  it("is of what stood there: points changed afterwards are late anew and take the count away", () => {
    const ruling = acceptedLate(late({}), NOW);
    const memory = ruling.ok ? ruling.memory : LATE;
    const changed = settle({ ...late({}), memory, print: "b" }, { ...CLOSED, now: NOW + 300_000 });
    expect([changed.memory, changed.inForce.state]).toEqual([{ ...memory, late: "undecided" }, "reopened"]);
  });
});

describe("[H17] not accepting it", () => {
  it("leaves it uncounted, once", () => {
    const seen = late({});
    const ruling = refusedLate(seen);
    expect(ruling).toEqual({ ok: true, memory: { ...LATE, late: "refused" } });
    expect(statesAfter(seen, ruling)).toEqual(["draft", "draft"]);
    const others = [null, "accepted", "refused"] as const;
    expect(others.map((each) => refusedLate(late({}, { late: each })))).toEqual(
      others.map(() => ({ ok: false, why: "nothingLate" })),
    );
  });
});
