/** What the system's cells of a ballot hold, told from its points and state. */
import { type Ballot, ballotTotals } from "../../domain/ballot/ballot.ts";
import type { Points } from "../../domain/rubric/points.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Row } from "../../sheets/read.ts";
import { type BallotColumns, groupColumn } from "../../tables/ballots.ts";
import type { RecordOf, Table } from "../../tables/table.ts";
import { appraiserCells } from "./appraiserCells.ts";
import { ballotLacks, ballotText, type VersionedRubric } from "./ballotLacks.ts";

type Cells = Partial<RecordOf<BallotColumns>>;

/** The columns that follow from the others: sums, state, moment, revision, rubric, Còn thiếu. */
export function derivedColumns({ groups }: Rubric): readonly (keyof BallotColumns & string)[] {
  const sums = groups.map(({ code }) => groupColumn(code));
  return [...sums, "total", "state", "submittedAt", "revision", "rubricVersion", "missing"];
}

type SumKey = ReturnType<typeof groupColumn> | "total";

/** Group sums and total as they follow from the points; blank for a recused ballot, which has none (SPEC K9, K13). */
export function sumsOf(ballot: Ballot, { groups, criteria }: Rubric): ReadonlyMap<SumKey, Points | null> {
  const totals = ballot.state === "recused" ? null : ballotTotals(ballot.points, { groups, criteria });
  return new Map<SumKey, Points | null>([
    ...groups.map(({ code }) => [groupColumn(code), totals?.groups[code] ?? null] as const),
    ["total", totals?.total ?? null],
  ]);
}

/** The row's cells after somebody typed in it. */
export function ballotCells(
  row: Row<BallotColumns>,
  after: Ballot,
  table: Table<BallotColumns>,
  inForce: VersionedRubric,
): Cells {
  const { state, ...others } = appraiserCells(after, inForce.rubric);
  const missing = ballotText(after, ballotLacks(row, after, table, inForce));
  const cells = { ...others, ...Object.fromEntries(sumsOf(after, inForce.rubric)), missing };
  // A word that is no state stays in its cell, so that the appraiser sees what was typed; a recusal is put back all the same (SPEC K13).
  return row.unread.has("state") && after.state !== "recused" ? cells : { ...cells, state: state ?? "" };
}
