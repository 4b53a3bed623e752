import { whole } from "../arguments.ts";

/** Rows or columns side by side, counted from 0. */
export interface Span {
  readonly from: number;
  readonly count: number;
}

/** Of a method's arguments, which count from 1. */
export function spanOf(method: string, position: unknown, howMany: unknown): Span {
  const call = `Sheet.${method}`;
  return { from: whole(call, position) - 1, count: whole(call, howMany) };
}
