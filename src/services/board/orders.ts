/** The newest orders as they stand in Lệnh, and how one is begun at once. */
import { sentence } from "../../domain/problems/problem.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { changeRows } from "../../sheets/change.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, type Sheet } from "../../sheets/read.ts";
import { COMMAND_STATES, commands, isFinished } from "../../tables/commands.ts";
import { columnAt } from "../../tables/layout.ts";

const SHOWN = 12;

type Commands = Sheet<typeof commands.columns>;

export function recentOrders(book: Book): AnswerTo<"orders"> {
  const read = readTable(book, commands);
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  return ordersIn(read.value);
}

function ordersIn({ rows }: Commands): AnswerTo<"orders"> {
  const written = rows.filter(({ record }) => record.command !== "");
  return {
    kind: "orders",
    orders: written
      .slice(-SHOWN)
      .reverse()
      .map(({ number, record: { command, target, value, execute, state, result } }) => ({
        row: number,
        ...{ command, target, value, execute, result },
        // Ticked, and not seen by the steward yet.
        state: state === "" && execute ? COMMAND_STATES[0] : state,
      })),
  };
}

/**
 * What a script writes sets no trigger off, and a person's tick does (guides/triggers/installable): so the tick is taken back, and the
 * page goes to its box. An order that was finished meanwhile is left alone.
 * @param goTo shows a cell of Lệnh, 1-based
 */
export function runNow(
  book: Book,
  asked: RequestOf<"runNow">,
  goTo: (row: number, column: number) => void,
): AnswerTo<"runNow"> {
  const read = readTable(book, commands);
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  const sheet = read.value;
  const found = sheet.rows.find((row) => row.number === asked.row && isAsked(row, asked));
  const waiting = found ?? sheet.rows.find((row) => isAsked(row, asked) && !isFinished(row.record));
  if (waiting === undefined || isFinished(waiting.record)) return ordersIn(sheet);
  changeRows(sheet, ["execute"], new Map([[waiting.number, { execute: false }]]));
  goTo(waiting.number, columnAt(sheet.layout, "execute"));
  return recentOrders(book);
}

function isAsked({ record }: Commands["rows"][number], { command, target }: RequestOf<"runNow">): boolean {
  return record.command === command && matchingKey(record.target) === matchingKey(target);
}
