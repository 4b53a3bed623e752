/** Looks at the names of the rows that were written, and puts right by name what moved in that second (src/sheets/draft/moved.ts). */
import type { Instant } from "../../domain/time/calendar.ts";
import { type JournalLine, remark, writeJournal } from "../../services/campaign/journal.ts";
import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import type { DraftTab, Expected } from "../../sheets/draft/draftTab.ts";
import { type Found, type Moved, movedRows } from "../../sheets/draft/moved.ts";
import { linesOf } from "./cells.ts";
import { type Sending, send } from "./sending.ts";
import type { Service } from "./service.ts";

export interface WrittenTab {
  readonly tab: DraftTab;
  readonly expected: Expected;
}

/** The tabs that are to be looked at, as they should stand: to be asked before the writing. */
export function writtenTabs(book: DraftBook): readonly WrittenTab[] {
  return book.tabs().flatMap((tab) => {
    const expected = tab.expected();
    return expected === null ? [] : [{ tab, expected }];
  });
}

/** @param book whose changes were sent */
export function verify(
  sending: Sending,
  book: DraftBook,
  written: readonly WrittenTab[],
  now: Instant,
): void {
  if (written.length === 0) return;
  const found = lookAt(sending.service, written);
  const moved = written.flatMap(({ tab, expected }, index) => {
    const at = found[index];
    const put = at === undefined ? null : movedRows(tab.seen.sheetId, expected, at);
    return put === null ? [] : [{ title: tab.seen.title, put }];
  });
  if (moved.length === 0) return;
  writeJournal(book, now, moved.map(lineOf));
  const changes = [...moved.flatMap(({ put }) => put.changes), ...book.changes()];
  send({ ...sending, number: `${sending.number}+` }, changes);
}

function lineOf({ title, put }: { readonly title: string; readonly put: Moved }): JournalLine {
  const reason = `Các dòng ${put.rows.join(", ")} đổi chỗ đúng lúc hệ thống đang ghi; hệ thống đã ghi lại đúng dòng theo mã.`;
  return remark(reason, title);
}

/** Of each tab the header row and the names below it, all in one read; where names were given only now the whole lines. */
function lookAt(service: Service, written: readonly WrittenTab[]): readonly Found[] {
  const ranges = written.flatMap(({ tab, expected: { names, given } }) => {
    const { sheetId } = tab.seen;
    const [first, column] = [names.headerRow, names.column - 1];
    const below = { sheetId, startRowIndex: first };
    return [
      { sheetId, startRowIndex: first - 1, endRowIndex: first },
      given.size > 0 ? below : { ...below, startColumnIndex: column, endColumnIndex: column + 1 },
    ];
  });
  const values = service.cells(ranges).map(linesOf);
  return written.map(({ expected: { names, given } }, index) => {
    const lines = values[2 * index + 1] ?? [];
    const before = Array.from({ length: names.column - 1 }, () => "");
    return {
      header: values[2 * index]?.[0] ?? [],
      lines: given.size > 0 ? lines : lines.map((line) => [...before, ...line]),
    };
  });
}
