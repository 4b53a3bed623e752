/**
 * One tab that cannot be written must not stop the others, nor the deadlines: a rule that somebody put on a column of the steward's is
 * enough for Google to refuse a whole batch. Then each tab is written by itself, once without the orders: an order whose work is not
 * done is not done, and comes again with the next round (SPEC ST14).
 */
import type { Change } from "../../sheets/draft/changes.ts";
import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import type { DraftTab } from "../../sheets/draft/draftTab.ts";
import type { Memory } from "../../sheets/ports.ts";
import { journal } from "../../tables/journal.ts";
import { tabNames } from "../../tables/registry.ts";
import { system } from "../../tables/system.ts";
import { isInvalid } from "./answers.ts";
import { holdLines, takeBackLines } from "./journalApart.ts";
import { keysById, knownTabs } from "./knownTabs.ts";
import { writeWithAddresses } from "./refused.ts";
import type { Sending } from "./sending.ts";

/** Stands in Nhật ký in place of a tab where the spreadsheet as a whole is meant, and in place of a tab's key. */
export const WHOLE = "Bảng tính";
const SPREADSHEET = "spreadsheet";

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

/** Sends these; says why they were refused, null where they were not. */
type Attempt = (changes: readonly Change[], remarks: readonly string[]) => string | null;

/**
 * The spreadsheet as a whole comes first; Nhật ký comes last: what it says of a tab is written only when that tab was, and so are the
 * remarks.
 */
export function writeApart(sending: Divisible, book: DraftBook, memory: Memory): Apart {
  // Where the cell of the number is what is refused, it must not keep all tabs from being written.
  let numbered = sending.numberCell !== null;
  const attempt: Attempt = (changes, remarks) => {
    const answer = answerTo(() => writeWithAddresses(asNumbered(remarks), changes, memory));
    if (answer === null || !numbered) return answer;
    numbered = false;
    const plain = answerTo(() => writeWithAddresses(asNumbered(remarks), changes, memory));
    numbered = plain !== null;
    if (plain === null) refused.set(system.key, refusedTab(system.title, system.key, answer));
    return plain;
  };
  const asNumbered = (remarks: readonly string[]): Sending =>
    numbered ? { ...sending, remarks } : { ...sending, numberCell: null };
  const written = new Set<number>();
  const refused = new Map<string, Refused>();
  const own = book.ownChanges();
  const ownAnswer = own.length === 0 ? null : attempt(own, []);
  if (ownAnswer !== null) refused.set(SPREADSHEET, { titles: [WHOLE], sentence: wholeRefusal(ownAnswer) });
  const keyOf = keysById(knownTabs(memory));
  const writeTab = (tab: DraftTab, remarks: readonly string[]) => {
    const { sheetId, title } = tab.seen;
    const changes = tab.changes();
    if (changes.length === 0) return;
    const answer = attempt(changes, remarks);
    if (answer === null) written.add(sheetId);
    else refused.set(keyOf.get(sheetId) ?? "", refusedTab(title, keyOf.get(sheetId), answer));
  };
  const isJournal = ({ seen }: DraftTab) => keyOf.get(seen.sheetId) === journal.key;
  for (const tab of book.tabs()) if (!isJournal(tab)) writeTab(tab, []);
  for (const tab of book.tabs().filter(isJournal)) {
    takeBackLines(book, tab, new Set([...refused.values()].flatMap(({ titles }) => titles)));
    writeTab(tab, sending.remarksBut(new Set(refused.keys())));
    if (refused.has(journal.key)) holdLines(book, tab, memory);
  }
  const sentences = [...refused.values()].map(({ sentence }) => sentence);
  return { written, unwritten: new Set(refused.keys()), sentences };
}

/** Google's words where it refuses; null where it does not. */
function answerTo(write: () => void): string | null {
  try {
    write();
    return null;
  } catch (error) {
    if (!isInvalid(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

interface Refused {
  /** As lines of Nhật ký name it. */
  readonly titles: readonly string[];
  /** What people must be told. */
  readonly sentence: string;
}

/** People may have renamed the tab: lines name it as it is declared, or as it is called. */
function refusedTab(title: string, key: string | undefined, answer: string): Refused {
  const declared = tabNames().find((tab) => tab.key === key);
  const titles = declared === undefined ? [title] : [title, declared.title];
  return { titles, sentence: refusal(title, answer) };
}

const UNWRITTEN = "unwrittenTabs";

/** Keys of the tabs that the last round could not write. */
export function unwrittenTabs(memory: Memory): ReadonlySet<string> {
  return new Set((memory.get(UNWRITTEN) ?? "").split(" ").filter((key) => key !== ""));
}

export function keepUnwritten(memory: Memory, keys: ReadonlySet<string>): void {
  if (keys.size > 0 || unwrittenTabs(memory).size > 0) memory.set(UNWRITTEN, [...keys].join(" "));
}

function wholeRefusal(answer: string): string {
  return `Ngôn ngữ, múi giờ của bảng tính bị đổi mà chưa đặt lại được; các tab vẫn được ghi. Google trả lời: “${answer}”. Hãy mở mục Cài đặt của bảng tính, chọn ngôn ngữ Việt Nam và múi giờ Hồ Chí Minh; các lệnh chờ đến khi đặt xong.`;
}

function refusal(title: string, answer: string): string {
  return `Tab ${title} chưa ghi được, các tab khác vẫn được ghi. Google trả lời: “${answer}”. Hãy xem quy tắc xác thực dữ liệu hoặc ô gộp do ai đó thêm vào tab này; các lệnh chờ đến khi ghi được.`;
}
