import { BALLOT_STATE_TEXTS, nextState } from "../../../domain/ballot/ballot.ts";
import { reopenedByOrder } from "../../../domain/ballot/settle.ts";
import { problem } from "../../../domain/problems/problem.ts";
import { changeRows } from "../../../sheets/change.ts";
import { memoryCells } from "../../../tables/records/ballot.ts";
import { judgedColumns } from "../../ballots/judgeBallot.ts";
import type { Ballots } from "../../campaign/tabs.ts";
import { changeLine, done, type Order, type Outcome, refuse } from "../outcome.ts";
import { commandPlace, namedRow } from "../targets.ts";

/** “Mở lại phiếu”: the secretary gives a submitted ballot back to its appraiser, in the steward's columns; the points stay. */
export function reopen(order: Order<Ballots>): Outcome {
  const { needed: sheet, record } = order;
  const named = namedRow(order, sheet);
  if (!named.ok) return refuse(named.problems);
  const row = named.value;
  const { ballot, seen } = row;
  const next = nextState(ballot.state, "reopen");
  if (next === null)
    return refuse([problem("ballot.notSubmitted", commandPlace(order, "target"), ballot.id)]);
  const memory = memoryCells(reopenedByOrder(seen, record.reason));
  const change = { ...memory, state: BALLOT_STATE_TEXTS[next] };
  changeRows(sheet, judgedColumns(sheet.table), new Map([[row.number, change]]));
  const states = [BALLOT_STATE_TEXTS[ballot.state], change.state] as const;
  const line = changeLine(record, sheet, ballot.id, "state", states);
  return done(`Đã mở lại phiếu ${ballot.id}.`, [line]);
}
