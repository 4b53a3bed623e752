/** What became of the letters that were on their way, written into their rows (SPEC RM6). */
import { type Fate, MAY_HAVE_GONE } from "../../domain/reminders/outbox.ts";
import { dayOfLetter } from "../../domain/reminders/reminder.ts";
import { changeRows } from "../../sheets/change.ts";
import type { Book, Memory } from "../../sheets/ports.ts";
import { type Row, readTable } from "../../sheets/read.ts";
import { reminders } from "../../tables/reminders.ts";
import type { RecordOf } from "../../tables/table.ts";
import { type Attempt, type Attempts, attemptsIn, type Begun, begunLetters } from "./attempts.ts";

type Columns = typeof reminders.columns;
export type ReminderRecord = RecordOf<Columns>;
type Change = Pick<ReminderRecord, "state" | "note" | "at">;

/** Right after they went: a run that is stopped before leaves it to the next round. */
export function noteSent(book: Book, memory: Memory): void {
  const read = readTable(book, reminders);
  if (!read.ok) return;
  const begun = begunLetters(memory);
  changeRows(read.value, ["state", "note", "at"], settled(read.value.rows, attemptsIn(memory), begun));
  begun.keep();
}

/** By row, all that were on their way. */
export function settled(
  rows: readonly Row<Columns>[],
  attempts: Attempts,
  begun: Begun,
): ReadonlyMap<number, Change> {
  const away = rows.filter(({ record }) => record.state === "Đang gửi");
  return new Map(
    away.map(({ number, record: { id, day, at } }) => {
      const told = dayOfLetter(id) ?? day ?? "";
      // A run that was stopped before it could note anything has sent nothing; a letter that was begun long ago may have gone.
      const attempt = attempts.get(id) ?? (begun.has(told, id) ? "trying" : "claimed");
      if (attempt === "claimed") begun.remove(told, id);
      return [number, { ...outcomeOf(attempt), at: attempt === "claimed" ? null : at }];
    }),
  );
}

/** One that was not tried goes back, and one of which nobody knows is never sent again. */
function outcomeOf(attempt: Attempt): Fate {
  if (attempt === "claimed") return { state: "Chờ gửi", note: "" };
  if (attempt === "sent") return { state: "Đã gửi", note: "" };
  if (attempt === "trying") return { state: "Chưa rõ đã gửi", note: MAY_HAVE_GONE };
  if ("refused" in attempt)
    return {
      state: "Không gửi được",
      note: `Google trả lời: “${attempt.refused}”. Hãy xem lại địa chỉ và lời thư.`,
    };
  return { state: "Chưa rõ đã gửi", note: `${MAY_HAVE_GONE} Google trả lời: “${attempt.failed}”.` };
}
