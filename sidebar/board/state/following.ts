/** An order on its way: written by the page, carried out by the steward, its result in Lệnh (SPEC D17). */
import { matchingKey } from "../../../src/domain/text/vietnamese.ts";
import type { BoardOrder } from "../../../src/rpc/boardAnswers.ts";
import { APPLYING, type Wanted } from "./facts.ts";

export type Sent =
  | { readonly kind: "writing"; readonly wanted: Wanted }
  | { readonly kind: "failed"; readonly wanted: Wanted; readonly sentences: readonly string[] }
  /** Nothing is written yet: this is to be known first. */
  | { readonly kind: "asked"; readonly wanted: Wanted; readonly notes: readonly string[] }
  /** Its row in Lệnh, and since when, in ms of this page's clock; `over`: orders of the same words that were over before. */
  | {
      readonly kind: "written";
      readonly wanted: Wanted;
      readonly row: number;
      readonly since: number;
      readonly over?: number;
    };

export type Progress =
  | { readonly kind: "writing" }
  | { readonly kind: "waiting"; readonly late: boolean }
  /** Its tick was taken back: it waits for the organiser's own. */
  | { readonly kind: "unticked" }
  | { readonly kind: "asked"; readonly notes: readonly string[] }
  | { readonly kind: "done" | "refused"; readonly text: string };

/** Two rounds of the clock, in ms. */
const PATIENCE = 10 * 60_000;

/**
 * The one in its row, or where rows have moved the newest of the same words. As long as no more of these are over than before it was
 * sent, it is one that waits, whatever stands in its row now.
 */
export function orderIn(sent: Extract<Sent, { kind: "written" }>, orders: readonly BoardOrder[]) {
  const same = orders.filter((order) => saysSame(order, sent.wanted));
  const waiting = same.filter((order) => !isOver(order));
  const isAt = ({ row }: BoardOrder): boolean => row === sent.row;
  if (waiting.length > 0 && overLike(sent.wanted, orders) <= (sent.over ?? 0))
    return waiting.find(isAt) ?? waiting[0] ?? null;
  return same.find(isAt) ?? same[0] ?? null;
}

/** How many orders of the same words were done or refused. */
export function overLike(wanted: Wanted, orders: readonly BoardOrder[]): number {
  return orders.filter((order) => saysSame(order, wanted) && isOver(order)).length;
}

const isOver = ({ state }: BoardOrder): boolean => state === "Xong" || state === "Từ chối";

function saysSame(order: BoardOrder, { command, target, value }: Wanted): boolean {
  return (
    order.command === command &&
    matchingKey(order.target) === matchingKey(target) &&
    matchingKey(order.value) === matchingKey(value)
  );
}

const UNSURE =
  "Mất kết nối đúng lúc ghi nên chưa rõ việc này đã vào tab Lệnh hay chưa. Xem tab Lệnh, rồi hãy bấm lại nếu chưa có.";
const NOT_WRITTEN = "Mất kết nối nên chưa ghi được gì. Bấm lại để làm.";

/**
 * What became of an order whose answer was lost (SPEC D21): it may stand in Lệnh all the same, and asked again it would be done twice.
 * @param orders as they stand now; null where that cannot be heard either
 * @param before the newest row before it was sent
 */
export function afterLostAnswer(
  wanted: Wanted,
  orders: readonly BoardOrder[] | null,
  before: number,
  now: number,
): Sent {
  if (orders === null) return { kind: "failed", wanted, sentences: [UNSURE] };
  // What is added has its code from the server.
  const isIt = (order: BoardOrder): boolean =>
    order.row > before &&
    (saysSame(order, wanted) || (wanted === APPLYING && order.command === wanted.command));
  const written = orders.find(isIt);
  if (written === undefined) return { kind: "failed", wanted, sentences: [NOT_WRITTEN] };
  return { kind: "written", wanted: { ...wanted, target: written.target }, row: written.row, since: now };
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
