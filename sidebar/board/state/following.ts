/** An order on its way: written by the page, carried out by the steward, its result in Lệnh (SPEC D17). */
import { matchingKey } from "../../../src/domain/text/vietnamese.ts";
import type { BoardOrder } from "../../../src/rpc/boardAnswers.ts";
import type { Wanted } from "./facts.ts";

export type Sent =
  | { readonly kind: "writing"; readonly wanted: Wanted }
  | { readonly kind: "failed"; readonly wanted: Wanted; readonly sentences: readonly string[] }
  /** Nothing is written yet: this is to be known first. */
  | { readonly kind: "asked"; readonly wanted: Wanted; readonly notes: readonly string[] }
  /** Its row in Lệnh, and since when, in ms of this page's clock. */
  | { readonly kind: "written"; readonly wanted: Wanted; readonly row: number; readonly since: number };

export type Progress =
  | { readonly kind: "writing" }
  | { readonly kind: "waiting"; readonly late: boolean }
  /** Its tick was taken back: it waits for the organiser's own. */
  | { readonly kind: "unticked" }
  | { readonly kind: "asked"; readonly notes: readonly string[] }
  | { readonly kind: "done" | "refused"; readonly text: string };

/** Two rounds of the clock, in ms. */
const PATIENCE = 10 * 60_000;

/** Rows may have moved: then the newest order of the same words is it. */
export function orderIn(sent: Extract<Sent, { kind: "written" }>, orders: readonly BoardOrder[]) {
  const { command, target, value } = sent.wanted;
  const same = orders.filter(
    (order) =>
      order.command === command &&
      matchingKey(order.target) === matchingKey(target) &&
      matchingKey(order.value) === matchingKey(value),
  );
  return same.find(({ row }) => row === sent.row) ?? same[0] ?? null;
}

export function progressOf(sent: Sent, orders: readonly BoardOrder[], now: number): Progress {
  if (sent.kind === "writing") return { kind: "writing" };
  if (sent.kind === "asked") return { kind: "asked", notes: sent.notes };
  if (sent.kind === "failed") return { kind: "refused", text: sent.sentences.join("\n") };
  const order = orderIn(sent, orders);
  if (order?.state === "Xong") return { kind: "done", text: order.result };
  if (order?.state === "Từ chối") return { kind: "refused", text: order.result };
  if (order !== null && !order.execute) return { kind: "unticked" };
  return { kind: "waiting", late: now - sent.since >= PATIENCE };
}

export const isUnderWay = ({ kind }: Progress): boolean =>
  kind === "writing" || kind === "waiting" || kind === "unticked";
