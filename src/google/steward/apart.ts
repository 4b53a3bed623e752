/**
 * One tab that cannot be written must not stop the others, nor the deadlines: a rule that somebody put on a column of the steward's is
 * enough for Google to refuse a whole batch. Then each tab is written by itself, once without the orders: an order whose work is not
 * done is not done, and comes again with the next round (SPEC ST14).
 */
import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import type { Memory } from "../../sheets/ports.ts";
import { isInvalid } from "./answers.ts";
import { writeWithAddresses } from "./refused.ts";
import type { Sending } from "./sending.ts";

export interface Apart {
  /** Sheet ids of the tabs that were written. */
  readonly written: ReadonlySet<number>;
  /** What people must be told of the others. */
  readonly sentences: readonly string[];
}

export function writeApart(sending: Sending, book: DraftBook, memory: Memory): Apart {
  const written = new Set<number>();
  const sentences: string[] = [];
  for (const tab of book.tabs()) {
    const { sheetId, title } = tab.seen;
    const changes = tab.changes();
    if (changes.length === 0) continue;
    try {
      writeWithAddresses(sending, changes, memory);
      written.add(sheetId);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      sentences.push(refusal(title, error));
    }
  }
  return { written, sentences };
}

function refusal(title: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return `Tab ${title} chưa ghi được, các tab khác vẫn được ghi. Google trả lời: “${said}”. Hãy xem quy tắc xác thực dữ liệu hoặc ô gộp do ai đó thêm vào tab này; các lệnh chờ đến khi ghi được.`;
}
