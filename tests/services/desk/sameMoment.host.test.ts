/** One ballot in two pages at the same moment, and a page that asks again: each call of the one is held while the other asks. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { behindEveryCall, SIDEBAR_WRITES } from "../support/everyCall.ts";
import { scores, submitted } from "../support/scores.ts";

const TAB = "Chấm điểm";
const MINE = "P1-MH-2023-001-A";
const NOVELTY = "I.1 Mức độ mới so với cách làm trước…";

interface Answer {
  readonly kind: string;
  readonly sentences?: readonly string[];
  readonly clashes?: readonly string[];
  readonly ballot?: { readonly state: string; readonly revision: number };
}

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

const on = (ballot: string) => ({
  ballot,
  row: Number(desk.place(TAB, ballot, "Mã phiếu").slice(1)),
});
const appraiserOf = (ballot: string) => TEAM["ABC".indexOf(ballot.slice(-1))] ?? "";
// The gate answers about one ballot as its contract says; the tests name what they look at.
const ask = (ballot: string, request: object) => desk.rpc(appraiserOf(ballot), request) as Answer;
const cell = (ballot: string, header: string) => String(desk.cell(TAB, ballot, header));
const isBusy = ({ sentences = [] }: Answer) => /^Bảng tính đang bận/.test(sentences[0] ?? "");
/** Whoever is told to wait asks the same again. */
const answered = (ballot: string, request: object, answer: Answer | undefined): Answer =>
  answer === undefined || isBusy(answer) ? ask(ballot, request) : answer;

it("[M1] two pages save what they saw, the one between any two calls of the other: other fields both stand, of one field one stands and the other page is told", () => {
  const answers: Answer[] = [];
  let asked: readonly object[] = [];
  // Points that differ from turn to turn and from page to page; I.1 goes to 15.
  const pointsOf = (turn: number) => [1, 2].map((page) => page + 2 * ((turn + 1) % 7));
  const calls = behindEveryCall(desk, {
    of: "rpc",
    prepare: (turn) => {
      answers.length = 0;
      const change = (field: string, header: string, now: string) => ({
        field,
        was: cell(MINE, header),
        now,
      });
      const [first, second] = pointsOf(turn);
      // Both have the ballot as it was before either of them saved.
      asked = [
        [change("point.I.1", NOVELTY, String(first)), change("comment", "Nhận xét", `Khá ${turn}`)],
        [change("point.I.1", NOVELTY, String(second)), change("limits", "Hạn chế", `Chậm ${turn}`)],
      ].map((changes) => ({ kind: "saveBallot", ...on(MINE), changes }));
    },
    run: () => void answers.push(ask(MINE, asked[0] ?? {})),
    // It is answered before the page that it interrupts.
    meanwhile: () => void answers.unshift(ask(MINE, asked[1] ?? {})),
    check: (turn) => {
      const [second, first] = answers;
      const told = [first, second].map((answer, page) => answered(MINE, asked[page] ?? {}, answer).clashes);
      const winner = pointsOf(turn).indexOf(Number(cell(MINE, NOVELTY)));
      expect([turn, cell(MINE, "Nhận xét"), cell(MINE, "Hạn chế"), told]).toEqual([
        turn,
        `Khá ${turn}`,
        `Chậm ${turn}`,
        [0, 1].map((page) => (page === winner ? [] : ["point.I.1"])),
      ]);
    },
  });
  expect(calls).toEqual(SIDEBAR_WRITES);
});

describe("[M2] [M9] the same request twice", () => {
  /** Each recusal is final, so it has a ballot of its own. */
  const FRESH = ["A", "B", "C"].flatMap((appraiser) =>
    [2, 3, 4, 5, 6].map((model) => `P1-MH-2023-00${model}-${appraiser}`),
  );
  const reasoned = (kind: string, ballot: string) => ({ kind, ...on(ballot), reason: "Xem lại" });
  const submit = (ballot: string) => submitted(desk, ballot, scores(80));
  const ballotOf = (kind: string, turn: number) => {
    if (kind === "saveBallot") return "P1-MH-2023-001-B";
    return kind === "recuseBallot" ? (FRESH[turn + 1] ?? "") : MINE;
  };
  const save = (ballot: string) => {
    const was = cell(ballot, "Hạn chế");
    return { kind: "saveBallot", ...on(ballot), changes: [{ field: "limits", was, now: `${was}.` }] };
  };
  const requestOf = (kind: string, ballot: string) => {
    if (kind === "saveBallot") return save(ballot);
    return kind === "submitBallot" ? submit(ballot) : reasoned(kind, ballot);
  };
  /** What has to be done before it can be asked for. */
  const ready = (kind: string) => {
    if (kind !== "reopenBallot" && cell(MINE, "Quyết định") === "Nộp")
      ask(MINE, reasoned("reopenBallot", MINE));
    if (kind === "reopenBallot") ask(MINE, submit(MINE));
    desk.tick();
  };
  const KINDS = [
    ["saveBallot", "draft"],
    ["submitBallot", "submitted"],
    ["reopenBallot", "reopened"],
    ["recuseBallot", "recused"],
  ] as const;

  it.each(KINDS)(
    "%s, the one between any two calls of the other: written once, both are answered “%s”",
    (kind, state) => {
      const answers: Answer[] = [];
      let [ballot, revision, request]: [string, number, object] = ["", 0, {}];
      const calls = behindEveryCall(desk, {
        of: "rpc",
        prepare: (turn) => {
          answers.length = 0;
          ready(kind);
          ballot = ballotOf(kind, turn);
          [revision, request] = [Number(cell(ballot, "Lần lưu")), requestOf(kind, ballot)];
        },
        run: () => void answers.push(ask(ballot, request)),
        meanwhile: () => void answers.push(ask(ballot, request)),
        check: (turn) => {
          const states = [0, 1].map((page) => answered(ballot, request, answers[page]).ballot?.state);
          expect([turn, states, Number(cell(ballot, "Lần lưu"))]).toEqual([
            turn,
            [state, state],
            revision + 1,
          ]);
        },
      });
      expect(calls).toEqual(SIDEBAR_WRITES);
    },
  );

  it.each(KINDS)(
    "%s, killed behind any of its calls and asked for again: written once and “%s”",
    (kind, state) => {
      // The recusals above are final.
      if (kind === "recuseBallot") desk = openScoringDesk();
      let [ballot, revision, request]: [string, number, object] = ["", 0, {}];
      const calls = behindEveryCall(desk, {
        of: "rpc",
        prepare: (turn) => {
          ready(kind);
          ballot = ballotOf(kind, turn);
          [revision, request] = [Number(cell(ballot, "Lần lưu")), requestOf(kind, ballot)];
        },
        run: () => {
          try {
            ask(ballot, request);
          } catch {
            // Killed, as it should be: `behindEveryCall` asks whether it was.
          }
        },
        meanwhile: "kill",
        check: (turn) => {
          const { ballot: seen } = ask(ballot, request);
          expect([turn, seen?.state, Number(cell(ballot, "Lần lưu"))]).toEqual([turn, state, revision + 1]);
        },
      });
      expect(calls).toEqual(SIDEBAR_WRITES);
    },
  );
});
