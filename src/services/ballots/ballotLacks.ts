/** What the column Còn thiếu of Chấm điểm says. */
import type { Ballot } from "../../domain/ballot/ballot.ts";
import { ballotProblems, rubricVersionProblems } from "../../domain/ballot/ballotProblems.ts";
import { type PointField, pointField } from "../../domain/ballot/pointField.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Row } from "../../sheets/read.ts";
import type { BallotColumns } from "../../tables/ballots.ts";
import type { Table } from "../../tables/table.ts";
import { type Lacks, lacksText } from "../entries/rowStates.ts";

/** A rubric with the fingerprint that ballots scored by it carry. */
export interface VersionedRubric {
  readonly rubric: Rubric;
  readonly rubricVersion: string;
}

/** Begins the cell of every recused ballot: this is how the steward knows a recusal again that was typed over (SPEC K13). */
const RECUSED = "Phiếu né tránh, không tính";
const POINTS_STAY = "; điểm gõ vào vẫn được giữ trong ô";
const REOPENED = "Phiếu mở lại, cần nộp lại";
const NOT_COUNTED = "Chưa được tính là đã nộp";

/** Everything that keeps a ballot from being submitted; points that cannot be read are not named again as missing. */
export function ballotLacks(
  { number, problems, unread }: Row<BallotColumns>,
  ballot: Ballot,
  { title }: Table<BallotColumns>,
  { rubric, rubricVersion }: VersionedRubric,
): Lacks {
  const place = { tab: title, row: number };
  const found = ballotProblems(ballot, rubric, place).filter((each) => !isAboutUnread(each, unread));
  const missing = found.filter(({ code }) => code === "score.missing");
  const wrong = found.filter(({ code }) => code !== "score.missing");
  return {
    missing: missing.map((each) => each.place.header ?? ""),
    wrong: [...problems, ...wrong, ...rubricVersionProblems(ballot, rubricVersion, place)],
  };
}

/** The domain names a criterion's points by the criterion's code. */
function isAboutUnread(
  { place: { header = "" } }: Problem,
  unread: ReadonlySet<keyof BallotColumns & string>,
): boolean {
  const field: PointField = pointField(header);
  return unread.has(field);
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
