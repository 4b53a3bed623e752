/** What the column Còn thiếu of Chấm điểm says. */
import type { Ballot } from "../../domain/ballot/ballot.ts";
import { ballotProblems, rubricVersionProblems } from "../../domain/ballot/ballotProblems.ts";
import type { SeenBallot } from "../../domain/ballot/inForce.ts";
import { type PointField, pointField } from "../../domain/ballot/pointField.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Row } from "../../sheets/read.ts";
import { type BallotColumns, groupColumn } from "../../tables/ballots.ts";
import { columnOf, type Table } from "../../tables/table.ts";
import { type Lacks, lacksText } from "../entries/rowStates.ts";

/** A rubric with the fingerprint that ballots scored by it carry. */
export interface VersionedRubric {
  readonly rubric: Rubric;
  readonly rubricVersion: string;
}

const RECUSED = "Phiếu né tránh, không tính";
const POINTS_STAY = "; điểm gõ vào vẫn được giữ trong ô";
const NOT_COUNTED = "Chưa được tính là đã nộp";
const CHOOSE_AGAIN = ": xóa ô Quyết định rồi chọn lại Nộp";
const REOPEN_FIRST = "Phiếu đã nộp; muốn né tránh thì chọn Mở lại trước";
const LATE = {
  undecided: "Gửi sau hạn chấm, chưa xác định: chưa được tính cho đến khi Ban Tổ chức quyết định",
  refused: "Gửi sau hạn chấm, không được chấp nhận",
} as const;

/** Written anew from the block whatever stands there; of what the steward remembers an unreadable cell is said. */
const isRenewed = (key: string): boolean =>
  key === "state" || key === "total" || key.startsWith(groupColumn(""));

/** Everything that keeps a ballot from being submitted; points that cannot be read are not named again as missing. */
export function ballotLacks(
  row: Row<BallotColumns>,
  ballot: Ballot,
  table: Table<BallotColumns>,
  { rubric, rubricVersion }: VersionedRubric,
): Lacks {
  const { number, problems, unread } = row;
  const place = { tab: table.title, row: number };
  const renewed = new Set(table.order.filter(isRenewed).map((key) => columnOf(table, key).header));
  const found = ballotProblems(ballot, rubric, place).filter((each) => !isAboutUnread(each, unread));
  const missing = found.filter(({ code }) => code === "score.missing");
  const wrong = found.filter(({ code }) => code !== "score.missing");
  return {
    missing: missing.map((each) => each.place.header ?? ""),
    wrong: [
      ...problems.filter((each) => !renewed.has(each.place.header ?? "")),
      ...wrong,
      ...rubricVersionProblems(ballot, rubricVersion, place),
    ],
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
export function ballotText(ballot: Ballot, seen: SeenBallot, lacks: Lacks): string {
  if (ballot.state === "recused") return seen.begun ? `${RECUSED}${POINTS_STAY}` : RECUSED;
  if (ballot.state === "parted") return partedText(seen);
  const ahead = whatComesFirst(ballot, seen, lacks);
  if (ahead !== "") return `${ahead}. ${lacksText(lacks)}`;
  if (ballot.state === "notStarted")
    return lacks.wrong.length === 0 ? "" : lacksText({ ...lacks, missing: [] });
  return lacksText(lacks);
}

/** Why a ballot does not count though its appraiser may think so; "" when nothing of the kind is to be said. */
function whatComesFirst(ballot: Ballot, { own, memory }: SeenBallot, lacks: Lacks): string {
  if (memory.late === "undecided" || memory.late === "refused") return LATE[memory.late];
  if (ballot.state === "reopened") {
    const again = own.decision === "submit" ? CHOOSE_AGAIN : "";
    return `Phiếu mở lại (${memory.reopenReason}), cần nộp lại${again}`;
  }
  const submitted = ballot.state === "submitted" || own.decision === "submit";
  if (submitted && !lacksNothing(lacks)) return NOT_COUNTED;
  return ballot.state === "submitted" && own.decision === "recuse" ? REOPEN_FIRST : "";
}

function partedText({ own }: SeenBallot): string {
  return `Nội dung ở dòng này là của phiếu ${own.copy}, có lẽ do sắp xếp; phiếu không được tính. Hãy hoàn tác việc sắp xếp, hoặc báo thư ký Tổ thẩm định`;
}
