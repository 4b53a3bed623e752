import { changeRows } from "../../../sheets/change.ts";
import { MODEL_STATES, registrations } from "../../../tables/registrations.ts";
import type { Registrations } from "../../campaign/tabs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";
import { reasonProblems, targetRow, unknownTarget } from "../targets.ts";

/** “Rút mô hình”: the model stays in the tab with all that was typed, marked as withdrawn. */
export function withdraw(order: Order<Registrations>): Outcome {
  const { needed: sheet, record } = order;
  const row = targetRow(sheet, record.target);
  const problems = [...(row === null ? [unknownTarget(order)] : []), ...reasonProblems(order)];
  if (row === null || problems.length > 0) return refuse(problems);
  const [, withdrawn] = MODEL_STATES;
  const changed = changeRows(sheet, ["state"], new Map([[row.number, { state: withdrawn }]]));
  const line = {
    person: record.requestedBy,
    tab: registrations.title,
    code: row.record.id,
    column: registrations.columns.state.header,
    before: row.record.state,
    after: withdrawn,
    reason: record.reason,
  };
  return done(`Đã rút mô hình ${row.record.id}; nội dung đã gõ vẫn được giữ.`, changed === 0 ? [] : [line]);
}
