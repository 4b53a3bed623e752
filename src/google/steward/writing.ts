/** How the changes of one operation get into the spreadsheet: whole, or tab by tab where one of them cannot be written (SPEC ST14). */
import type { Instant } from "../../domain/time/calendar.ts";
import type { DraftBook, DraftMemory } from "../../sheets/draft/draftBook.ts";
import { system } from "../../tables/system.ts";
import { clock } from "../world.ts";
import { isInvalid } from "./answers.ts";
import { type Apart, type Divisible, writeApart } from "./apart.ts";
import { writeWithAddresses } from "./refused.ts";
import type { Sending } from "./sending.ts";
import { verify, writtenTabs } from "./verify.ts";

/** Two operations of one script never begin at the same moment: the lock lets in one at a time. */
export function numbersFrom(now: Instant): () => string {
  let batch = 0;
  return () => `${now}.${++batch}`;
}

/** @returns what could not be written, null: nothing; or that the orders must wait first, and nothing was written */
export function writeAll(
  sending: Divisible,
  book: DraftBook,
  memory: DraftMemory,
  holdsOrders: boolean,
): Apart | null | "holds orders" {
  const [now, written] = [clock.now(), writtenTabs(book)];
  if (isWritten(sending, book, memory)) {
    book.sent();
    verify(sending, book, written, now);
    return null;
  }
  if (!holdsOrders) return "holds orders";
  const apart = writeApart(sending, book, memory);
  // Asked anew: Nhật ký may have become shorter.
  const done = writtenTabs(book).filter(({ tab }) => apart.written.has(tab.seen.sheetId));
  book.sent();
  const numberCell = apart.unwritten.has(system.key) ? null : sending.numberCell;
  verify({ ...sending, numberCell, remarks: sending.remarksBut(apart.unwritten) }, book, done, now);
  return apart;
}

/** @returns false where Google refuses it, so that nothing is written */
function isWritten(sending: Sending, book: DraftBook, memory: DraftMemory): boolean {
  try {
    writeWithAddresses(sending, book.changes(), memory);
    return true;
  } catch (error) {
    if (!isInvalid(error) || comesInOnePiece(book)) throw error;
    return false;
  }
}

/** Tabs that are made, and those of another version: a step that one of them lacks would never be taken. */
function comesInOnePiece(book: DraftBook): boolean {
  return book.added().size > 0 || book.changes().some(({ kind }) => kind === "schemaMark");
}
