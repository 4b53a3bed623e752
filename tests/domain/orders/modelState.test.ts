import { expect, it } from "vitest";
import { STATE_AFTER, type StateOrder, stateObstacle } from "../../../src/domain/orders/modelState.ts";

const ORDERS = ["withdraw", "unwithdraw", "suspend", "resume"] as const satisfies readonly StateOrder[];
const STATES = ["active", "withdrawn", "suspended"] as const;

it("[O9] a suspension never takes a withdrawal's place, and only a suspension is taken back", () => {
  const possible = ORDERS.map((order) => STATES.filter((state) => stateObstacle(order, state) === ""));
  expect(possible).toEqual([
    ["active", "withdrawn", "suspended"],
    ["active", "withdrawn", "suspended"],
    ["active", "suspended"],
    ["suspended"],
  ]);
  expect([stateObstacle("resume", "withdrawn"), stateObstacle("resume", "active")]).toEqual([
    "mô hình đã rút theo lệnh",
    "mô hình không có lệnh tạm dừng",
  ]);
});

it("[G13] [O9] what each order leaves in the column", () => {
  expect(ORDERS.map((order) => STATE_AFTER[order])).toEqual(["withdrawn", "active", "suspended", "active"]);
});
