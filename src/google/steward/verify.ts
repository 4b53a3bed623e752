/** Looks at the names of the rows that were written, and puts right by name what moved in that second (src/sheets/draft/moved.ts). */
import type { Instant } from "../../domain/time/calendar.ts";
import { type JournalLine, remark, writeJournal } from "../../services/campaign/journal.ts";
import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import type { DraftTab, Expected } from "../../sheets/draft/draftTab.ts";
import type { Line } from "../../sheets/draft/grid.ts";
import type { FoundRows } from "../../sheets/draft/linesByRow.ts";
import { type FoundHeader, foundHeader, type Moved, movedRows } from "../../sheets/draft/moved.ts";
import { HEADER_SEARCH_ROWS } from "../../tables/layout.ts";
import { numberRuns } from "../../tables/runs.ts";
import { isInvalid } from "./answers.ts";
import { linesOf } from "./cells.ts";
import { type Sending, send } from "./sending.ts";
import type { GridRange, Service, Window } from "./service.ts";

export interface WrittenTab {
  readonly tab: DraftTab;
  readonly expected: Expected;
}

/** Rows may move again while they are put right. */
const MOST_LOOKS = 4;

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
  let toLookAt = written;
  for (let look = 0; look < MOST_LOOKS && toLookAt.length > 0; look++) {
    const found = lookAt(sending.service, toLookAt);
    const moved = toLookAt.flatMap((each, index) => putRight(each, found[index] ?? null));
    if (moved.length === 0) return;
    writeJournal(book, now, moved.map(lineOf));
    send(sending, [...moved.flatMap(({ put }) => put?.changes ?? []), ...book.changes()]);
    book.sent();
    toLookAt = moved.flatMap(({ tab, put }) => (put === null ? [] : [{ tab, expected: put.expected }]));
  }
}

interface PutRight {
  readonly tab: DraftTab;
  /** null where its header is gone. */
  readonly put: Moved | null;
}

function putRight({ tab, expected }: WrittenTab, found: Found | null): readonly PutRight[] {
  if (found === null) return [{ tab, put: null }];
  const put = movedRows(tab.seen.sheetId, expected, found.header, found.rows);
  return put === null ? [] : [{ tab, put }];
}

function lineOf({ tab, put }: PutRight): JournalLine {
  const reason =
    put === null
      ? "Dòng tiêu đề đổi chỗ hoặc bị xóa đúng lúc hệ thống đang ghi, nên có ô của hệ thống nằm nhầm dòng. Hãy mở lịch sử phiên bản của tệp, khôi phục tab này như trước lúc đó."
      : `Dòng ${rowsText(put.rows)} đổi chỗ đúng lúc hệ thống đang ghi; hệ thống đã ghi lại đúng dòng theo mã.`;
  return remark(reason, tab.seen.title);
}

/** “3–7, 12”: a cell holds at most 50,000 characters, and nobody reads so many. */
function rowsText(rows: readonly number[]): string {
  const found = numberRuns(rows);
  const texts = found
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return found.length > MOST_RUNS ? `${texts.join(", ")} và nhiều dòng khác` : texts.join(", ");
}

const MOST_RUNS = 20;

interface Found {
  readonly header: FoundHeader;
  readonly rows: FoundRows;
}

/** Of each tab its first rows and the names below, all in one read; names that stand in other columns now take another one. */
function lookAt(service: Service, written: readonly WrittenTab[]): readonly (Found | null)[] {
  const answers = topsAndNames(service, written);
  const looks = written.map((each, index) => {
    const [top, names] = answers.slice(2 * index, 2 * index + 2);
    const header = foundHeader(each.expected, linesOf(top?.values ?? []));
    return { ...each, header, names };
  });
  const elsewhere = looks.flatMap(({ tab, expected, header }) =>
    header === null || header.names === expected.names.columns ? [] : [wholeColumns(tab, header.names)],
  );
  const again = elsewhere.length === 0 ? [] : [...service.windows(elsewhere)];
  return looks.map(({ expected, header, names }) => {
    if (header === null) return null;
    const answer = header.names === expected.names.columns ? names : again.shift();
    const first = Math.min(...header.names);
    const cells = linesOf(answer?.values ?? []);
    const lines = cells.map((line): Line => header.names.map((column) => line[column - first] ?? ""));
    return { header, rows: { names: lines, height: answer?.rows ?? 0 } };
  });
}

/** Of each tab two windows: the rows in which its header may stand, and the names of all rows. */
function topsAndNames(service: Service, written: readonly WrittenTab[]): readonly Window[] {
  const ask = (rowsOf: (each: WrittenTab) => number) =>
    service.windows(
      written.flatMap((each) => [
        { sheetId: each.tab.seen.sheetId, startRowIndex: 0, endRowIndex: rowsOf(each) },
        wholeColumns(each.tab, each.expected.names.columns),
      ]),
    );
  try {
    return ask(({ tab }) => Math.min(HEADER_SEARCH_ROWS, tab.seen.rows));
  } catch (error) {
    // A tab of few rows may have fewer now.
    if (!isInvalid(error)) throw error;
    return ask(({ expected }) => expected.names.headerRow);
  }
}

function wholeColumns({ seen }: DraftTab, columns: readonly number[]): GridRange {
  return {
    sheetId: seen.sheetId,
    startColumnIndex: Math.min(...columns) - 1,
    endColumnIndex: Math.max(...columns),
  };
}
