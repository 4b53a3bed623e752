/** What the page asks, and what came of filling. */
import { isElsewhere, otherAccount } from "../../../src/domain/people/account.ts";
import { MOST_FILLED } from "../../../src/rpc/bounds.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import { answered } from "../../client/answered.ts";
import type { Ask } from "../../client/ask.ts";
import { type Known, LIST_NAMES, type ListKind, type Planned } from "./lists.ts";
import { notThere, type OwnRows, type PlannedRow } from "./plan.ts";
import { type PlannedScores, type Queue, saveOf } from "./scores.ts";

export interface ListsWorld {
  readonly ask: Ask;
  readonly openedBy: () => string;
}

export interface Heard {
  /** Null: nothing usable was heard, for these reasons. */
  readonly known: Known | null;
  readonly sentences: readonly string[];
}

export interface Done {
  readonly rows: number;
  readonly cells: number;
  /** Rows of which something does not stand in the tab, with what. */
  readonly left: readonly Planned[];
  readonly sentences: readonly string[];
}

export interface Filling extends Heard {
  readonly done: Done;
}

/** What stands in the tab of this list, of the person at the keyboard. */
export async function heard({ ask, openedBy }: ListsWorld, kind: ListKind): Promise<Heard> {
  const answer = await answered<AnswerTo<"queue"> | AnswerTo<"ownRows">>(() =>
    kind === "scores" ? ask({ kind: "queue" }) : ask({ kind: "ownRows", tab: kind }),
  );
  if (answer.kind === "refused") return { known: null, sentences: answer.sentences };
  const runsAs = answer.kind === "queue" ? answer.appraiser.email : answer.email;
  if (isElsewhere(openedBy(), runsAs)) return { known: null, sentences: [otherAccount(openedBy(), runsAs)] };
  return { known: answer, sentences: answer.kind === "queue" ? stageSentences(answer) : answer.problems };
}

const stageSentences = ({ stage }: Queue): readonly string[] =>
  stage === "open" ? [] : [`${LIST_NAMES.scores}: hiện không phải thời gian chấm điểm nên chưa ghi được.`];

/** Each request may be sent again: rows are known by their ids or by what stands in them, and only blank cells are filled. */
export async function fill(world: ListsWorld, known: Known, planned: readonly Planned[]): Promise<Filling> {
  return known.kind === "queue"
    ? fillBallots(
        world,
        known,
        planned.filter((row) => row.of === "scores"),
      )
    : fillOwn(
        world,
        known,
        planned.filter((row) => row.of !== "scores"),
      );
}

/** The rows of one list are all of one tab. */
async function fillOwn(world: ListsWorld, known: OwnRows, rows: readonly PlannedRow[]): Promise<Filling> {
  const tab = rows[0]?.of ?? "registrations";
  let now = known;
  const sentences: string[] = [];
  for (let at = 0; at < rows.length; at += MOST_FILLED) {
    const some = rows.slice(at, at + MOST_FILLED).map(({ id, fills }) => ({ id, cells: { ...fills } }));
    const answer = await answered(() => world.ask({ kind: "fillRows", tab, rows: some }));
    sentences.push(...(answer.kind === "ownRows" ? answer.problems : answer.sentences));
    // Where no answer came it may have been written all the same.
    const seen = answer.kind === "ownRows" ? answer : (await heard(world, tab)).known;
    if (seen?.kind === "ownRows") now = seen;
    // What was refused, or got no answer, would be so for the other rows, too; a cell that could not be written keeps none of them back.
    if (answer.kind !== "ownRows") break;
  }
  return { known: now, sentences: [], done: doneOf(rows, notThere(rows, now), sentences) };
}

async function fillBallots(
  world: ListsWorld,
  queue: Queue,
  rows: readonly PlannedScores[],
): Promise<Filling> {
  let ballots = queue.ballots;
  const left: PlannedScores[] = [];
  const sentences: string[] = [];
  for (const row of rows) {
    const answer = await answered(() => world.ask(saveOf(row, { ...queue, ballots })));
    if (answer.kind === "ballot") {
      ballots = ballots.map((each) => (each.ballot === row.ballot ? answer.ballot : each));
      const fills = Object.entries(row.fills).filter(([key]) => answer.clashes.includes(key));
      if (fills.length > 0) left.push({ ...row, fills: Object.fromEntries(fills) });
    } else {
      left.push(row);
      sentences.push(...answer.sentences);
    }
  }
  const again = sentences.length === 0 ? null : (await heard(world, "scores")).known;
  const known = again?.kind === "queue" ? again : { ...queue, ballots };
  return { known, sentences: [], done: doneOf(rows, left, sentences) };
}

function doneOf(rows: readonly Planned[], left: readonly Planned[], sentences: readonly string[]): Done {
  const cells = rows.map((row) => {
    const lacking = left.find(({ line }) => line === row.line);
    return Object.keys(row.fills).length - Object.keys(lacking?.fills ?? {}).length;
  });
  return {
    rows: cells.filter((count) => count > 0).length,
    cells: cells.reduce((sum, count) => sum + count, 0),
    left,
    sentences: [...new Set(sentences)],
  };
}
