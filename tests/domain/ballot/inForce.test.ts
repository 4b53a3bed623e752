import { describe, expect, it } from "vitest";
import type { Decision } from "../../../src/domain/ballot/decision.ts";
import {
  type InForce,
  type LateWork,
  type SeenBallot,
  stateInForce,
} from "../../../src/domain/ballot/inForce.ts";

/**
 * The truth table of SPEC K16, written from its words: one row a line, the first that fits holds; “.” fits everything.
 * recusal noted (+ -) | copy of the id (own other none) | accepted (none same other) | newer than what was dealt with (page: sent by the
 * sidebar, grid: chosen anew there, -) | decision (none submit reopen recuse) | complete (+ -) | late and not allowed (+ -) | reopened
 * before (+ -) | ever sent (+ -) | points or a save (+ -) | another content than the sidebar submitted (+ -) → state, and whether the
 * steward has nothing more to note
 */
const TABLE = `
  +  .      .      .     .       .  .  .  .  .  .  → recused     yes
  -  other  .      .     .       .  .  .  .  .  .  → parted      yes
  -  .      same   -     none    .  .  .  .  .  .  → submitted   yes
  -  .      same   -     submit  .  .  .  .  .  .  → submitted   yes
  -  .      same   -     recuse  .  .  .  .  .  .  → submitted   yes
  -  .      same   -     reopen  .  +  .  .  .  .  → submitted   yes
  -  .      same   -     reopen  .  -  .  .  .  .  → reopened    no
  -  .      .      page  recuse  .  .  .  .  .  .  → recused     no
  -  .      .      grid  recuse  .  .  .  .  .  .  → recused     no
  -  .      .      -     recuse  .  -  .  .  .  .  → recused     no
  -  .      .      page  submit  .  .  .  .  .  +  → reopened    no
  -  .      .      page  submit  +  .  .  .  .  -  → submitted   no
  -  .      .      grid  submit  +  .  .  .  .  .  → submitted   no
  -  .      same   .     .       .  .  .  .  .  .  → reopened    no
  -  .      other  .     .       .  .  .  .  .  .  → reopened    no
  -  .      none   .     reopen  .  .  -  +  .  .  → reopened    no
  -  .      none   .     .       .  .  +  .  .  .  → reopened    yes
  -  .      none   .     .       .  .  -  .  +  .  → draft       yes
  -  .      none   .     .       .  .  -  .  -  .  → notStarted  yes
`;

const ROWS = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [conditions = "", result = ""] = line.split("→");
    const [state = "", noted = ""] = result.trim().split(/\s+/);
    return { conditions: conditions.trim().split(/\s+/), result: { state, recorded: noted === "yes" } };
  });

const signs = ["+", "-"];
const FACTS = [
  signs,
  ["own", "other", "none"],
  ["none", "same", "former", "other"],
  ["page", "grid", "-"],
  ["none", "submit", "reopen", "recuse"],
  ...[signs, signs, signs, signs, signs, signs],
];
const CASES = FACTS.reduce<readonly (readonly string[])[]>(
  (cases, words) => cases.flatMap((facts) => words.map((word) => [...facts, word])),
  [[]],
);

const NOW = 1_700_000_000_000;

/** Every ballot that a case describes: each way in which the block can be newer, each kind of late work. */
function ballotsOf(facts: readonly string[]): readonly SeenBallot[] {
  const [, , , newer = "", , complete, late, , , begun] = facts;
  // A revision is itself a save; without one the block can only be newer because nothing was dealt with.
  const revisions = begun === "+" ? [0, 4] : [0];
  const lates: readonly (LateWork | null)[] = late === "+" ? ["undecided", "refused"] : [null, "accepted"];
  return revisions.flatMap((revision) =>
    dealtWith(newer, revision).flatMap((dealt) =>
      lates.map((each) => ({
        id: "P1",
        own: ownOf(facts, revision),
        memory: { ...memoryOf(facts), ...dealt, late: each },
        print: "a",
        complete: complete === "+",
        begun: begun === "+" && revision === 0,
      })),
    ),
  );
}

/** What the steward remembers of decisions that it has dealt with, in every way that makes the block newer, or not. */
function dealtWith(
  newer: string,
  revision: number,
): readonly Pick<SeenBallot["memory"], "settled" | "chosen">[] {
  const [past, future] = [revision - 1, revision + 1];
  if (newer === "grid") return [revision, future].map((settled) => ({ settled, chosen: revision }));
  if (newer === "-")
    return [revision, future].flatMap((settled) => [null, past].map((chosen) => ({ settled, chosen })));
  const older = revision > 0 ? [null, past] : [null];
  return older.flatMap((settled) => [null, past].map((chosen) => ({ settled, chosen })));
}

/** What a former program accepted has no print: what stands there is what was accepted. */
const PRINTS: Readonly<Record<string, string>> = { same: "a", other: "b", former: "" };
const COPIES: Readonly<Record<string, string>> = { own: "P1", other: "P2", none: "" };

function ownOf(facts: readonly string[], revision: number): SeenBallot["own"] {
  const [, copy = "", , , decision, , , , sent, , changed] = facts;
  return {
    // One of the words of CASES.
    decision: decision === "none" ? null : (decision as Decision),
    reason: "nhầm",
    sentAt: sent === "+" ? NOW : null,
    revision,
    copy: COPIES[copy] ?? "",
    sentPrint: changed === "+" ? "z" : "",
  };
}

function memoryOf([recusal, , accepted, , , , , before]: readonly string[]) {
  const again =
    before === "+" ? { reopenings: 1, reopenReason: "nhầm" } : { reopenings: 0, reopenReason: "" };
  return {
    ...again,
    accepted: accepted === "none" ? null : { at: NOW, print: PRINTS[accepted ?? ""] ?? "" },
    recusal: recusal === "+" ? "là tác giả" : "",
  };
}

function expected(
  facts: readonly string[],
): InForce | { readonly state: string; readonly recorded: boolean } {
  const row = ROWS.find(({ conditions }) =>
    conditions.every((each, at) => each === "." || each === (facts[at] === "former" ? "same" : facts[at])),
  );
  if (row === undefined) throw new Error(`No row for ${facts.join(" ")}`);
  return row.result;
}

describe("[K16] the state in force", () => {
  it("is that of the truth table, in each of its cases", () => {
    const judged = CASES.flatMap((facts) =>
      ballotsOf(facts).map((ballot) => ({ facts, found: stateInForce(ballot), wanted: expected(facts) })),
    );
    expect(judged.length).toBeGreaterThan(CASES.length);
    // Looked at before they are compared: there are more than a hundred thousand.
    const differs = ({ found, wanted }: (typeof judged)[number]) =>
      found.state !== wanted.state || found.recorded !== wanted.recorded;
    expect(judged.filter(differs)).toEqual([]);
  });

  it("uses every row of the table", () => {
    const used = new Set(CASES.map((facts) => JSON.stringify(expected(facts))));
    expect(used.size).toBe(new Set(ROWS.map(({ result }) => JSON.stringify(result))).size);
  });

  describe("[M15] of a ballot that was reopened before and is not accepted now", () => {
    const reopening = (newer: string, sentPrint: string, reason: string) => {
      const [ballot] = ballotsOf(["-", "own", "none", newer, "reopen", "+", "-", "+", "+", "+", "-"]);
      if (ballot === undefined) throw new Error("No such ballot");
      return stateInForce({ ...ballot, own: { ...ballot.own, sentPrint, reason } });
    };

    it("a reopening through the sidebar, for another reason, of what was not noted is still to be noted", () => {
      expect(reopening("page", "z", "khác")).toEqual({ state: "reopened", recorded: false });
      expect(reopening("page", "z", "nhầm")).toEqual({ state: "reopened", recorded: true });
    });

    it("a reopening of what had been noted was somebody else's", () => {
      expect(reopening("page", "", "khác")).toEqual({ state: "reopened", recorded: true });
    });

    it("another reason, or none, typed into the grid reopens nothing once more", () => {
      expect(["khác", ""].map((reason) => reopening("-", "z", reason))).toEqual([
        { state: "reopened", recorded: true },
        { state: "reopened", recorded: true },
      ]);
    });
  });
});
