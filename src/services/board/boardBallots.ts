/** The ballots as orders look at them: a few columns of Chấm điểm, whatever else stands there, and how far they lie apart. */
import { LACKS_NOTHING } from "../../domain/problems/lacks.ts";
import { sentence } from "../../domain/problems/problem.ts";
import type { BoardBallot } from "../../rpc/boardAnswers.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { type OpenTab, openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import { shownCell } from "../../tables/cell.ts";
import { columnAt } from "../../tables/layout.ts";
import { rankingTable } from "../../tables/ranking.ts";
import { decisionIn, lateWorkIn } from "../../tables/records/ballot.ts";
import { readSnapshot } from "../campaign/snapshot.ts";

const READ = ["id", "round", "model", "appraiser", "state", "late", "decision", "missing"] as const;

export function boardBallots(book: Book): AnswerTo<"boardBallots"> {
  const snapshot = readSnapshot(book);
  if (!snapshot.ok) return { kind: "refused", sentences: snapshot.problems.map(sentence) };
  const opened = openTab(book, ballotsTable(snapshot.value.rubric));
  if (!opened.ok) return { kind: "refused", sentences: opened.problems.map(sentence) };
  const ranking = readTable(book, rankingTable(snapshot.value.rubric));
  const ranked = ranking.ok ? ranking.value.rows : [];
  return {
    kind: "boardBallots",
    ballots: ballotsIn(opened.value),
    spreads: ranked
      .filter(({ record }) => record.model !== "")
      .map(({ record: { model, spread } }) => ({ model, spread })),
  };
}

function ballotsIn({ tab, layout }: OpenTab<BallotColumns>): BoardBallot[] {
  const [ids, ...others] = READ.map((key) =>
    tab
      .readColumns(columnAt(layout, key), 1)
      .slice(layout.headerRow + 1)
      .map(([cell = ""]) => shownCell(cell).trim()),
  );
  return (ids ?? []).flatMap((id, row): BoardBallot[] => {
    if (id === "") return [];
    const [round, model = "", appraiser = "", state = "", late = "", decision = "", missing = ""] =
      others.map((column) => column[row] ?? "");
    return [
      {
        ...{ id, model, appraiser, state, round: Number(round) || 1 },
        late: lateWorkIn(late),
        decision: decisionIn(decision),
        complete: missing === LACKS_NOTHING,
      },
    ];
  });
}
