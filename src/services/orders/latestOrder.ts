/** How far the newest order of a kind is, for a page that waits for it. */
import { sentence } from "../../domain/problems/problem.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { COMMAND_STATES, type Command, commands } from "../../tables/commands.ts";

const NONE = { state: "", result: "", execute: false } as const;

/** State and result as they stand in Lệnh; a ticked row that the steward has not seen yet waits. Both are blank when there is no such order. */
export function latestOrder(book: Book, command: Command): AnswerTo<"order"> {
  const read = readTable(book, commands);
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  const orders = read.value.rows.filter(({ record }) => record.command === command);
  const { state, result, execute } = orders[orders.length - 1]?.record ?? NONE;
  return { kind: "order", state: state === "" && execute ? COMMAND_STATES[0] : state, result };
}
