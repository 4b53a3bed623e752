/** Puts an order into Lệnh for the steward's next round. Only the owner may write there; the sheet's protection sees to it. */
import { sentence } from "../domain/problem.ts";
import type { Answer } from "../rpc/contract.ts";
import { type Command, commands } from "../tables/commands.ts";
import { encodeCell, type RecordOf } from "../tables/table.ts";
import type { Book } from "./ports.ts";
import { readTables } from "./readTables.ts";
import { columnRuns } from "./writeRows.ts";

export interface Wanted {
  readonly command: Command;
  readonly target: string;
  readonly value: string;
  readonly reason: string;
}

const KEYS = ["command", "target", "value", "reason", "execute", "requestedBy", "state"] as const;

export function requestCommand(book: Book, wanted: Wanted, email: string): Answer {
  const read = readTables(book, { commands });
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  const sheet = read.sheets.commands;
  // An untouched row holds nothing but its unticked box.
  const used = sheet.rows.filter((row) => row.record.command !== "" || row.record.target !== "");
  const row = used.reduce((last, each) => Math.max(last, each.number), sheet.layout.headerRow + 1) + 1;
  const record: Pick<RecordOf<typeof commands.columns>, (typeof KEYS)[number]> = {
    ...wanted,
    execute: true,
    requestedBy: email,
    state: "Chờ",
  };
  sheet.tab.growTo(row);
  for (const run of columnRuns(sheet, KEYS)) {
    // columnRuns gives back the keys it was given.
    const keys = run.keys as readonly (typeof KEYS)[number][];
    sheet.tab.write(row, run.first + 1, [keys.map((key) => encodeCell(commands, key, record[key]))]);
  }
  return {
    kind: "requested",
    command: wanted.command,
    sentence: `Đã ghi lệnh “${wanted.command}” vào tab ${commands.title}. Hệ thống sẽ làm trong khoảng 5 phút; kết quả hiện ở cột Kết quả.`,
  };
}
