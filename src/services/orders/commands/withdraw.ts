import { matchingKey } from "../../../domain/text/vietnamese.ts";
import { changeRows } from "../../../sheets/change.ts";
import { MODEL_STATES, registrations } from "../../../tables/registrations.ts";
import type { Registrations } from "../../campaign/tabs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";
import { reasonProblems, targetRow, unknownTarget, valueProblem } from "../targets.ts";

const [, WITHDRAWN] = MODEL_STATES;
/** Value of an order that takes a withdrawal by order back: only the steward writes its column. */
const UNDONE = "bo rut";

/**
 * “Rút mô hình”: the model stays in the tab with all that was typed, marked as withdrawn in the steward's column beside the organiser's;
 * with the value “Bỏ rút” that mark is taken away.
 */
export function withdraw(order: Order<Registrations>): Outcome {
  const { needed: sheet, record } = order;
  const row = targetRow(sheet, record.target);
  const wish = matchingKey(record.value);
  const problems = [
    ...(row === null ? [unknownTarget(order)] : []),
    ...(wish === "" || wish === UNDONE ? [] : [valueProblem(order, "ô trống để rút, hoặc “Bỏ rút”")]),
    ...reasonProblems(order),
  ];
  if (row === null || problems.length > 0) return refuse(problems);
  const orderedState = wish === UNDONE ? "" : WITHDRAWN;
  const changed = changeRows(sheet, ["orderedState"], new Map([[row.number, { orderedState }]]));
  const line = {
    person: record.requestedBy,
    tab: registrations.title,
    code: row.record.id,
    column: registrations.columns.orderedState.header,
    before: row.record.orderedState,
    after: orderedState,
    reason: record.reason,
  };
  const said = orderedState === "" ? undoneText(row.record) : withdrawnText(row.record);
  return done(said, changed === 0 ? [] : [line]);
}

interface Named {
  readonly id: string;
  readonly state: string;
}

const withdrawnText = ({ id }: Named): string => `Đã rút mô hình ${id}; nội dung đã gõ vẫn được giữ.`;

function undoneText({ id, state }: Named): string {
  const still = state === WITHDRAWN ? ` Cột ${registrations.columns.state.header} vẫn ghi ${WITHDRAWN}.` : "";
  return `Đã bỏ lệnh rút mô hình ${id}.${still}`;
}
