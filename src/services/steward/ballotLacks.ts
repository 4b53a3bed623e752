/** What the column Còn thiếu of Chấm điểm says. */
import type { Ballot } from "../../domain/ballot/ballot.ts";
import { ballotProblems, rubricVersionProblems } from "../../domain/ballot/ballotProblems.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { type BallotColumns, pointColumn } from "../../tables/ballots.ts";
import { columnOf, type Table } from "../../tables/table.ts";
import type { Row } from "../readTables.ts";
import { type Lacks, lacksText } from "./rowStates.ts";

export interface RubricInForce {
  readonly rubric: Rubric;
  readonly rubricVersion: string;
}

/** Begins the cell of every recused ballot: this is how the steward knows a recusal again that was typed over (SPEC K13). */
const RECUSED = "Phiếu né tránh, không tính";
const POINTS_STAY = "; điểm gõ vào vẫn được giữ trong ô";
const REOPENED = "Phiếu mở lại, cần nộp lại";
const NOT_COUNTED = "Chưa được tính là đã nộp";

/** Everything that keeps a ballot from being submitted; a cell that cannot be read is not named again as missing. */
export function ballotLacks(
  row: Row<BallotColumns>,
  ballot: Ballot,
  table: Table<BallotColumns>,
  { rubric, rubricVersion }: RubricInForce,
): Lacks {
  const place = { tab: table.title, row: row.number };
  const unread = new Set(row.problems.map((found) => found.place.header));
  const all = ballotProblems(ballot, rubric, place).filter(
    ({ place: { header = "" } }) =>
      !(header in ballot.points) || !unread.has(columnOf(table, pointColumn(header)).header),
  );
  const missing = all.filter(({ code }) => code === "score.missing");
  const wrong = all.filter(({ code }) => code !== "score.missing");
  return {
    missing: missing.map((found) => found.place.header ?? ""),
    wrong: [...row.problems, ...wrong, ...rubricVersionProblems(ballot, rubricVersion, place)],
  };
}

export function lacksNothing({ missing, wrong }: Lacks): boolean {
  return missing.length === 0 && wrong.length === 0;
}

/** The cell of a ballot in this state; blank for one that nobody has begun. */
export function ballotText(ballot: Ballot, lacks: Lacks): string {
  const begun = Object.values(ballot.points).some((points) => points !== null);
  if (ballot.state === "recused") return begun ? `${RECUSED}${POINTS_STAY}` : RECUSED;
  if (ballot.state === "reopened") return `${reopenedMark(ballot)}. ${lacksText(lacks)}`;
  if (ballot.state === "submitted" && !lacksNothing(lacks)) return `${NOT_COUNTED}. ${lacksText(lacks)}`;
  if (ballot.state === "notStarted")
    return lacks.wrong.length === 0 ? "" : lacksText({ ...lacks, missing: [] });
  return lacksText(lacks);
}

export function notesRecusal(text: string): boolean {
  return text.startsWith(RECUSED);
}

/** Whether this reopening, for this reason, was noted already. */
export function notesReopening(text: string, ballot: Ballot): boolean {
  return text.startsWith(reopenedMark(ballot));
}

function reopenedMark({ reason }: Ballot): string {
  return reason === "" ? REOPENED : `${REOPENED} (${reason})`;
}
