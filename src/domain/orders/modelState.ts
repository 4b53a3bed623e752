/** Which state of a model an order writes beside the organiser's own (SPEC G13, O9). */
import type { ModelState } from "../registration/registration.ts";

export type StateOrder = "withdraw" | "unwithdraw" | "suspend" | "resume";

/** No order rejects a model: its review does. */
export type OrderedState = Exclude<ModelState, "rejected">;

/** There is one column for what was ordered. */
export const STATE_AFTER: Readonly<Record<StateOrder, OrderedState>> = {
  withdraw: "withdrawn",
  unwithdraw: "active",
  suspend: "suspended",
  resume: "active",
};

/**
 * A suspension never takes a withdrawal's place, and “Tiếp tục” takes back a suspension only.
 * @param ordered what stands in the column now
 * @returns why it cannot be ordered, as the end of a sentence; "" when it can
 */
export function stateObstacle(order: StateOrder, ordered: ModelState): string {
  if (order === "withdraw" || order === "unwithdraw") return "";
  if (ordered === "withdrawn") return "mô hình đã rút theo lệnh";
  return order === "suspend" || ordered === "suspended" ? "" : "mô hình không có lệnh tạm dừng";
}
