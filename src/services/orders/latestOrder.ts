/** How far the newest order of a kind is, for a page that waits for it. */
import { sentence } from "../../domain/problems/problem.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { type Command, commands } from "../../tables/commands.ts";

/** State and result as they stand in Lệnh; both blank when no such order does. */
export function latestOrder(book: Book, command: Command): AnswerTo<"order"> {
  const read = readTable(book, commands);
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  const orders = read.value.rows.filter(({ record }) => record.command === command);
  const { state, result } = orders[orders.length - 1]?.record ?? { state: "", result: "" };
  return { kind: "order", state, result };
}
