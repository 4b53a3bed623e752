import { MODEL_STATES, registrations } from "../../../tables/registrations.ts";
import { writeRows } from "../../writeRows.ts";
import type { Registrations } from "../campaignTables.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";
import { reasonProblems, targetRow, unknownTarget } from "./targets.ts";

/** “Rút mô hình”: the model stays in the tab with all that was typed, marked as withdrawn. */
export function withdraw(order: Order<Registrations>): Outcome {
  const { given: sheet, record } = order;
  const row = targetRow(sheet, record.target);
  const problems = [...(row === null ? [unknownTarget(order)] : []), ...reasonProblems(order)];
  if (row === null || problems.length > 0) return refuse(problems);
  const [, withdrawn] = MODEL_STATES;
  const changed = writeRows(sheet, ["state"], new Map([[row.number, { state: withdrawn }]]));
  const entry = {
    person: record.requestedBy,
    tab: registrations.title,
    code: row.record.id,
    column: registrations.columns.state.header,
    before: row.record.state,
    after: withdrawn,
    reason: record.reason,
  };
  return done(`Đã rút mô hình ${row.record.id}; nội dung đã gõ vẫn được giữ.`, changed === 0 ? [] : [entry]);
}
