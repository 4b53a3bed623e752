/**
 * One tab that cannot be written must not stop the others, nor the deadlines: a rule that somebody put on a column of the steward's is
 * enough for Google to refuse a whole batch. Then each tab is written by itself, once without the orders: an order whose work is not
 * done is not done, and comes again with the next round (SPEC ST14).
 */
import { REFERENCE_RUBRIC } from "../../domain/rubric/referenceRubric.ts";
import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import type { DraftTab } from "../../sheets/draft/draftTab.ts";
import type { Memory } from "../../sheets/ports.ts";
import { journal } from "../../tables/journal.ts";
import { tables } from "../../tables/registry.ts";
import { isInvalid } from "./answers.ts";
import { keysById, knownTabs } from "./knownTabs.ts";
import { writeWithAddresses } from "./refused.ts";
import type { Sending } from "./sending.ts";
import { takeBackLines } from "./takeBackLines.ts";

export interface Apart {
  /** Sheet ids of the tabs that were written. */
  readonly written: ReadonlySet<number>;
  /** Keys of those that could not be. */
  readonly unwritten: ReadonlySet<string>;
  /** What people must be told of these. */
  readonly sentences: readonly string[];
}

/** What is sent whole if it can be, else tab by tab. */
export interface Divisible extends Sending {
  /** The remarks that hold when all but these tabs are written. */
  remarksBut(unwritten: ReadonlySet<string>): readonly string[];
}

/** Nhật ký comes last: what it says of a tab is written only when that tab was, and so are the remarks. */
export function writeApart(sending: Divisible, book: DraftBook, memory: Memory): Apart {
  const keyOf = keysById(knownTabs(memory));
  const written = new Set<number>();
  const refused = new Map<string, { readonly title: string; readonly sentence: string }>();
  const writeTab = (tab: DraftTab, remarks: readonly string[]) => {
    const { sheetId, title } = tab.seen;
    const changes = tab.changes();
    if (changes.length === 0) return;
    try {
      writeWithAddresses({ ...sending, number: `${sending.number}/${sheetId}`, remarks }, changes, memory);
      written.add(sheetId);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      refused.set(keyOf.get(sheetId) ?? "", { title, sentence: refusal(title, error) });
    }
  };
  const isJournal = ({ seen }: DraftTab) => keyOf.get(seen.sheetId) === journal.key;
  for (const tab of book.tabs()) if (!isJournal(tab)) writeTab(tab, []);
  for (const tab of book.tabs().filter(isJournal)) {
    takeBackLines(book, tab, new Set([...refused].flatMap(([key, each]) => [each.title, titleOf(key)])));
    writeTab(tab, sending.remarksBut(new Set(refused.keys())));
  }
  return {
    written,
    unwritten: new Set(refused.keys()),
    sentences: [...refused.values()].map(({ sentence }) => sentence),
  };
}

/** As it is declared: people may have renamed the tab. */
function titleOf(key: string): string {
  return tables(REFERENCE_RUBRIC).find((table) => table.key === key)?.title ?? "";
}

const UNWRITTEN = "unwrittenTabs";

/** Keys of the tabs that the last round could not write. */
export function unwrittenTabs(memory: Memory): ReadonlySet<string> {
  return new Set((memory.get(UNWRITTEN) ?? "").split(" ").filter((key) => key !== ""));
}

export function keepUnwritten(memory: Memory, keys: ReadonlySet<string>): void {
  if (keys.size > 0 || unwrittenTabs(memory).size > 0) memory.set(UNWRITTEN, [...keys].join(" "));
}

function refusal(title: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return `Tab ${title} chưa ghi được, các tab khác vẫn được ghi. Google trả lời: “${said}”. Hãy xem quy tắc xác thực dữ liệu hoặc ô gộp do ai đó thêm vào tab này; các lệnh chờ đến khi ghi được.`;
}
