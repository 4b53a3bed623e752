import { BALLOT_STATE_TEXTS } from "../../../domain/ballot/ballot.ts";
import { stateInForce } from "../../../domain/ballot/inForce.ts";
import { acceptedLate, type LateRuling, refusedLate } from "../../../domain/ballot/lateRuling.ts";
import { problem } from "../../../domain/problems/problem.ts";
import { changeRows } from "../../../sheets/change.ts";
import { memoryCells } from "../../../tables/records/ballot.ts";
import { judgedColumns } from "../../ballots/judgeBallot.ts";
import type { BallotRow, Ballots } from "../../campaign/tabs.ts";
import { changeLine, done, type Order, type Outcome, refuse } from "../outcome.ts";
import { commandPlace, namedRow } from "../targets.ts";

/** “Chấp nhận muộn”: what came after the closing instant counts as it stands now. */
export function acceptLate(order: Order<Ballots>): Outcome {
  return decided(order, (row) => acceptedLate(row.seen, order.world.clock.now()), "Đã chấp nhận");
}

/** “Không chấp nhận muộn”: it stays where it was typed and does not count. */
export function refuseLate(order: Order<Ballots>): Outcome {
  return decided(order, (row) => refusedLate(row.seen), "Không chấp nhận");
}

function decided(order: Order<Ballots>, rule: (row: BallotRow) => LateRuling, said: string): Outcome {
  const { needed: sheet, record } = order;
  const named = namedRow(order, sheet);
  if (!named.ok) return refuse(named.problems);
  const row = named.value;
  const ruling = rule(row);
  const { id } = row.ballot;
  if (!ruling.ok) return refuse([problem(`ballot.${ruling.why}`, commandPlace(order, "target"), id)]);
  const memory = memoryCells(ruling.memory);
  const { state } = stateInForce({ ...row.seen, memory: ruling.memory });
  const change = { ...memory, state: BALLOT_STATE_TEXTS[state] };
  changeRows(sheet, judgedColumns(sheet.table), new Map([[row.number, change]]));
  const line = changeLine(record, sheet, id, "late", [row.record.late, memory.late ?? ""]);
  return done(`${said} nội dung gửi muộn của phiếu ${id}.`, [line]);
}
