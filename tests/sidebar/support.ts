import { AskFailure } from "../../sidebar/client/ask.ts";
import { type Kept, keptInMemory } from "../../sidebar/client/kept.ts";
import type { Desk } from "../../sidebar/scoring/state/desk.ts";
import { EMPTY_DESK } from "../../sidebar/scoring/state/desk.ts";
import { createDesk } from "../../sidebar/scoring/state/deskRun.ts";
import type { ScoringRubric } from "../../sidebar/scoring/state/rubric.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import { merge } from "../../src/domain/ballot/changes.ts";
import type { Answer, BallotView, ModelView } from "../../src/rpc/answers.ts";
import type { Request } from "../../src/rpc/contract.ts";
import type { AnswerTo } from "../../src/rpc/pairs.ts";

/** Two groups, three criteria: A.1 of 6 and A.2 of 4 with a floor of 5, B.1 of 90. */
export const RUBRIC: ScoringRubric = {
  groups: [
    { code: "A", name: "Tính mới", maximum: 1000, floor: 500 },
    { code: "B", name: "Hiệu quả", maximum: 9000, floor: null },
  ],
  criteria: [
    {
      code: "A.1",
      group: "A",
      name: "Mức độ mới",
      maximum: 600,
      step: 50,
      levels: [
        { from: 500, to: 600, text: "Lần đầu" },
        { from: 50, to: 450, text: "Cải tiến" },
        { from: 0, to: 0, text: "Không mới" },
      ],
      evidence: "",
      comment: "never",
      order: 0,
    },
    {
      code: "A.2",
      group: "A",
      name: "Sáng tạo",
      maximum: 400,
      step: 50,
      levels: [{ from: 0, to: 400, text: "Có" }],
      evidence: "",
      comment: "extremes",
      order: 1,
    },
    {
      code: "B.1",
      group: "B",
      name: "Kết quả",
      maximum: 9000,
      step: 100,
      levels: [{ from: 0, to: 9000, text: "Có" }],
      evidence: "",
      comment: "never",
      order: 2,
    },
  ],
};

export const BANDS = [
  { name: "Tốt", from: 8000 },
  { name: "Chưa tốt", from: 0 },
];

export function view(changes: Partial<BallotView> = {}): BallotView {
  return {
    ballot: "P1",
    row: 2,
    round: 1,
    model: "MH-1",
    title: "Tổ tự quản",
    state: "notStarted",
    points: { "A.1": null, "A.2": null, "B.1": null },
    total: null,
    recusal: "",
    comment: "",
    strengths: "",
    limits: "",
    proposal: "",
    recorded: true,
    revision: 0,
    submittedAt: null,
    ...changes,
  };
}

/** Holds one ballot and merges into it by the server's own rule. */
export function createServer(start: BallotView = view()) {
  let held = start;
  const heard: Request[] = [];
  const server = {
    /** `lost`: questions never arrive; `answerLost`: only their answers are lost; `no`: refused. */
    line: "up" as "up" | "lost" | "answerLost" | "no",
    /** Whose the models are; null: that is refused. */
    models: null as Readonly<Record<string, ModelView>> | null,
    heard,
    held: () => held,
    /** Somebody else's window. */
    set: (changes: Partial<BallotView>) => {
      held = { ...held, ...changes, revision: held.revision + 1 };
    },
    ask: async <R extends Request>(request: R): Promise<AnswerTo<R["kind"]>> => {
      if (server.line === "lost") throw new AskFailure("mất mạng", true);
      heard.push(request);
      const answer = answerTo(request);
      if (server.line === "answerLost") throw new AskFailure("mất mạng", true);
      // `answerTo` gives each request its own kind of answer, or refuses it.
      return answer as AnswerTo<R["kind"]>;
    },
  };
  const answerTo = (request: Request): Answer => {
    const beside = answerBeside(request);
    if (beside !== null) return beside;
    if (request.kind !== "saveBallot" && request.kind !== "submitBallot")
      return { kind: "refused", sentences: ["không có ở đây"] };
    if (server.line === "no") return { kind: "refused", sentences: ["Thời gian chấm điểm đã hết."] };
    const before = ballotIn(held);
    const merged = merge(before, request.changes, { tab: "Chấm điểm" });
    const state = request.kind === "submitBallot" ? "submitted" : "draft";
    if (merged.ballot !== before || state === "submitted") {
      const { points, comment, strengths, limits, proposal } = merged.ballot;
      server.set({ points, comment, strengths, limits, proposal, state });
    }
    return { kind: "ballot", ballot: held, lacks: [], clashes: [...merged.clashes] };
  };
  /** What does not change what was typed. */
  const answerBeside = (request: Request): Answer | null => {
    if (request.kind === "queue") return queue(held);
    if (request.kind === "openBallot") return { kind: "ballot", ballot: held, lacks: [], clashes: [] };
    if (request.kind === "models" && server.models !== null)
      return { kind: "models", models: { ...server.models } };
    if (request.kind === "openWide") return { kind: "shown" };
    if (request.kind !== "recuseBallot") return null;
    server.set({ state: "recused", recusal: request.reason });
    return { kind: "ballot", ballot: held, lacks: [], clashes: [] };
  };
  return server;
}

function ballotIn(held: BallotView): Ballot {
  return {
    ...held,
    id: held.ballot,
    appraiser: "A",
    state: "draft",
    reason: "",
    rubricVersion: "",
  };
}

const RUBRIC_VERSION = "b1";
export const ROWS = 40;

function queue(held: BallotView): Answer {
  return {
    kind: "queue",
    appraiser: { code: "A", name: "Nguyễn A", email: "a@lacduong.example" },
    now: 0,
    stage: "open",
    closesAt: 1e12,
    rubric: {
      groups: [...RUBRIC.groups],
      criteria: RUBRIC.criteria.map((each) => ({ ...each, levels: [...each.levels] })),
    },
    bases: [],
    rubricVersion: RUBRIC_VERSION,
    bands: BANDS,
    ballots: [held],
    rows: ROWS,
  };
}

/** A page at the desk, with a clock that only the test moves. */
export async function sitDown(
  server: ReturnType<typeof createServer>,
  kept: Kept = keptInMemory(),
  openedBy = "",
) {
  let now = 0;
  let desk: Desk = EMPTY_DESK;
  let waiting: { at: number; then: () => void } | null = null;
  const world = {
    ask: server.ask,
    kept,
    openedBy: () => openedBy,
    now: () => now,
    later: (milliseconds: number, then: () => void) => {
      const mine = { at: now + milliseconds, then };
      waiting = mine;
      return () => {
        if (waiting === mine) waiting = null;
      };
    },
  };
  const run = createDesk(world, (next) => {
    desk = next;
  });
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  await run.load();
  return {
    run,
    kept,
    desk: () => desk,
    work: () => {
      const [work] = desk.works;
      if (work === undefined) throw new Error("no ballot");
      return work;
    },
    /** Lets so much time pass; what falls due meanwhile happens. */
    pass: async (milliseconds: number) => {
      const end = now + milliseconds;
      while (waiting !== null && waiting.at <= end) {
        const due: { at: number; then: () => void } = waiting;
        waiting = null;
        now = Math.max(now, due.at);
        due.then();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
