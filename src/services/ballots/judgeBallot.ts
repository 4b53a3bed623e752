/** One look of the steward at one ballot: what it takes note of, and what its columns hold then. */
import { BALLOT_STATE_TEXTS } from "../../domain/ballot/ballot.ts";
import { type BallotLook, settle } from "../../domain/ballot/settle.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import type { BallotColumns } from "../../tables/ballots.ts";
import { memoryCells, sumCells, withState } from "../../tables/records/ballot.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { keysTypedBy, type RecordOf, type Table } from "../../tables/table.ts";
import { closesAt } from "../campaign/settings.ts";
import type { BallotRow } from "../campaign/tabs.ts";
import { ballotLacks, ballotText, lacksNothing, type VersionedRubric } from "./ballotLacks.ts";

type Cells = Partial<RecordOf<BallotColumns>>;

const MEMORY = ["acceptedAt", "settled", "chosen", "reopenings", "late"] as const;

export interface JudgedBallot {
  /** With the ballot as it stands after this look. */
  readonly row: BallotRow;
  /** Of the steward's columns. */
  readonly cells: Cells;
  /** Why it was reopened by this look; null when it was not. */
  readonly reopened: string | null;
  readonly complete: boolean;
}

/** The steward's columns that follow from a ballot; what names it never changes. */
export function judgedColumns(table: Table<BallotColumns>): readonly (keyof BallotColumns & string)[] {
  const identity = ["id", "round", "model", "modelTitle", "appraiser"];
  return keysTypedBy(table, "steward").filter((key) => !identity.includes(key));
}

export function ballotLook(
  settings: Settings,
  at: { readonly now: Instant; readonly since: Instant | null; readonly touched: boolean },
): BallotLook {
  return { ...at, closesAt: closesAt(settings, "appraisal", null) };
}

export function judgeBallot(
  row: BallotRow,
  look: BallotLook,
  table: Table<BallotColumns>,
  inForce: VersionedRubric,
): JudgedBallot {
  const { memory, inForce: state, reopened } = settle(row.seen, look);
  // What cannot be read is not written over: somebody has to put it right, and the row says so.
  const isKept = !MEMORY.some((key) => row.unread.has(key));
  const seen = { ...row.seen, memory };
  const ballot = withState(row.ballot, seen, state);
  const lacks = ballotLacks(row, ballot, table, inForce);
  const cells: Cells = {
    ...sumCells(ballot, inForce.rubric),
    ...(isKept ? memoryCells(memory) : {}),
    state: BALLOT_STATE_TEXTS[ballot.state],
    missing: ballotText(ballot, seen, lacks),
    scoredBy: scoredBy(row, inForce),
  };
  // Told only when it is remembered, or each look would tell it again.
  return {
    row: { ...row, ballot, seen },
    cells,
    reopened: isKept ? reopened : null,
    complete: lacksNothing(lacks),
  };
}

/** Kept from the first look at points on: later rubrics change nothing of it (SPEC K11). */
function scoredBy({ record, ballot, seen }: BallotRow, { rubricVersion }: VersionedRubric): string {
  if (record.scoredBy !== "" || !seen.begun) return record.scoredBy;
  return ballot.rubricVersion === "" ? rubricVersion : ballot.rubricVersion;
}
