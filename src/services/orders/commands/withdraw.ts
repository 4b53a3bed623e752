import { STATE_AFTER, type StateOrder, stateObstacle } from "../../../domain/orders/modelState.ts";
import { matchingKey } from "../../../domain/text/vietnamese.ts";
import { changeRows } from "../../../sheets/change.ts";
import { stateIn } from "../../../tables/records/registration.ts";
import { MODEL_STATES, registrations } from "../../../tables/registrations.ts";
import type { Registrations } from "../../campaign/tabs.ts";
import { changeLine, done, notDone, type Order, type Outcome, refuse } from "../outcome.ts";
import { namedRow, reasonProblems, valueProblem } from "../targets.ts";

/** Value of an order that takes a withdrawal by order back: only the steward writes its column. */
const UNDONE = "bo rut";
const [, WITHDRAWN, SUSPENDED] = MODEL_STATES;
const CELLS = { active: "", withdrawn: WITHDRAWN, suspended: SUSPENDED } as const;

const SAID: Readonly<Record<StateOrder, (id: string) => string>> = {
  withdraw: (id) => `Đã rút mô hình ${id}; nội dung đã gõ vẫn được giữ.`,
  unwithdraw: (id) => `Đã bỏ lệnh rút mô hình ${id}.`,
  suspend: (id) => `Đã tạm dừng mô hình ${id}; nội dung, phiếu vẫn được giữ.`,
  resume: (id) => `Mô hình ${id} được tiếp tục.`,
};

/**
 * “Rút mô hình”: the model stays in the tab with all that was typed, marked as withdrawn in the steward's column beside the organiser's;
 * with the value “Bỏ rút” that mark is taken away.
 */
export function withdraw(order: Order<Registrations>): Outcome {
  const wish = matchingKey(order.record.value);
  if (wish !== "" && wish !== UNDONE)
    return refuse([valueProblem(order, "ô trống để rút, hoặc “Bỏ rút”"), ...reasonProblems(order)]);
  return stated(order, wish === UNDONE ? "unwithdraw" : "withdraw");
}

/** “Tạm dừng”: as long as a complaint is looked at the model is neither scored nor ranked. */
export function suspend(order: Order<Registrations>): Outcome {
  return stated(order, "suspend");
}

/** “Tiếp tục” takes a suspension by order back. */
export function resume(order: Order<Registrations>): Outcome {
  return stated(order, "resume");
}

function stated(order: Order<Registrations>, wanted: StateOrder): Outcome {
  const named = namedRow(order, order.needed);
  if (!named.ok) return refuse(named.problems);
  const { number, record } = named.value;
  const obstacle = stateObstacle(wanted, stateIn(record.orderedState));
  if (obstacle !== "") return notDone(`${obstacle}.`);
  const orderedState = CELLS[STATE_AFTER[wanted]];
  const changed = changeRows(order.needed, ["orderedState"], new Map([[number, { orderedState }]]));
  const line = changeLine(order.record, order.needed, record.id, "orderedState", [
    record.orderedState,
    orderedState,
  ]);
  const still =
    orderedState === "" && stateIn(record.state) !== "active"
      ? ` Cột ${registrations.columns.state.header} vẫn ghi ${record.state}.`
      : "";
  return done(SAID[wanted](record.id) + still, changed === 0 ? [] : [line]);
}
