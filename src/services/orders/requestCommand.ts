/** Puts an order into Lệnh for the steward's next round, in the columns that the organiser types. Only the owner may write there; the sheet's protection sees to it. */
import { sentence } from "../../domain/problems/problem.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { appendRows } from "../../sheets/append.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, type Sheet } from "../../sheets/read.ts";
import { type Command, commands } from "../../tables/commands.ts";

export interface Wanted {
  readonly command: Command;
  readonly target: string;
  readonly value: string;
  readonly reason: string;
}

const KEYS = ["command", "target", "value", "reason", "execute", "requestedBy"] as const;

export function requestCommand(book: Book, wanted: Wanted, email: string): AnswerTo<"command"> {
  const read = readTable(book, commands);
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  const sheet = read.value;
  const row = firstUntouched(sheet);
  appendRows(sheet, row, KEYS, [{ ...wanted, execute: true, requestedBy: email }]);
  return {
    kind: "requested",
    command: wanted.command,
    row,
    sentence: `Đã ghi lệnh “${wanted.command}” vào tab ${commands.title}. Hệ thống sẽ làm trong khoảng 5 phút; kết quả hiện ở cột Kết quả.`,
  };
}

/** The row below the last one that holds more than its checkbox. Cells that cannot be read count as well, so a half-written order is never overwritten. */
function firstUntouched(sheet: Sheet<typeof commands.columns>): number {
  const { layout, grid, table } = sheet;
  const typed = table.order.filter((key) => key !== "execute").map((key) => layout.columns.get(key) ?? -1);
  const last = grid.reduce(
    (found, line, index) => (typed.some((column) => (line[column] ?? "") !== "") ? index : found),
    layout.headerRow,
  );
  return last + 2;
}
