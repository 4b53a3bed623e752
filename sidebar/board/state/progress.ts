/** How far the campaign is, as so many of so many. */
import type { Share } from "../../../src/domain/overview/overview.ts";
import type { Board } from "./facts.ts";

export function progressOf({ units, members, concluded }: Board): readonly (readonly [string, Share])[] {
  const active = units.filter((unit) => unit.active);
  const registered = active.filter(({ registration: { state } }) => state === "onTime" || state === "late");
  return [
    ["Đơn vị đã đăng ký", { done: registered.length, of: active.length }],
    ["Báo cáo đã nhận", { done: sum(units, "reportsIn"), of: sum(units, "reportsDue") }],
    ["Phiếu chấm đã nộp", { done: sum(members, "scored"), of: sum(members, "assigned") }],
    ["Đã kết luận", concluded],
  ];
}

function sum<K extends string>(of: readonly Readonly<Record<K, number>>[], key: K): number {
  return of.reduce((all, each) => all + each[key], 0);
}
