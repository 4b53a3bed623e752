/** What Nhật ký is to say where a tab, or Nhật ký itself, cannot be written. */
import { writeJournal } from "../../services/campaign/journal.ts";
import { nextRow } from "../../sheets/append.ts";
import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import type { DraftTab } from "../../sheets/draft/draftTab.ts";
import type { Memory } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { journal } from "../../tables/journal.ts";
import { runs } from "../../tables/runs.ts";
import type { RecordOf } from "../../tables/table.ts";

type Line = RecordOf<typeof journal.columns>;

/**
 * Takes back what was to be said of changes that could not be written: it would be said again in every round until they are.
 * @param tab Nhật ký, not sent yet @param titles as the lines name what could not be written
 */
export function takeBackLines(book: DraftBook, tab: DraftTab, titles: ReadonlySet<string>): void {
  if (titles.size === 0) return;
  const lines = takenBack(book, tab);
  append(
    book,
    lines.filter((line) => !titles.has(line.tab)),
  );
}

const WAITING = "waitingLines";
/** A property holds 9 KB, and a letter takes up to three bytes. */
const MOST_CHARACTERS = 2_800;

const MORE = /\(Còn \d+ việc nữa không giữ lại được\.\)$/;

/** Nhật ký itself was refused: what it was to say of what was written stays until it can be. */
export function holdLines(book: DraftBook, tab: DraftTab, memory: Memory): void {
  const all = [...heldLines(memory), ...takenBack(book, tab)];
  const lines = new Map(all.map((line) => [JSON.stringify({ ...line, id: "", at: 0 }), line]));
  const kept: Line[] = [];
  for (const line of lines.values()) {
    const more = JSON.stringify([...kept, line]);
    if (more.length > MOST_CHARACTERS) break;
    kept.push(line);
  }
  const [last] = kept.slice(-1);
  const more = lines.size - kept.length;
  // The others cannot be kept; that there were more is said with the last of those that are.
  if (last !== undefined && more > 0 && !MORE.test(last.reason))
    kept.splice(-1, 1, { ...last, reason: `${last.reason} (Còn ${more} việc nữa không giữ lại được.)` });
  memory.set(WAITING, kept.length === 0 ? "" : JSON.stringify(kept));
}

/** Forgotten only once Nhật ký has been written. */
export function writeHeldLines(book: DraftBook, memory: Memory): void {
  const lines = heldLines(memory);
  if (lines.length === 0) return;
  append(book, lines);
  memory.set(WAITING, "", journal.key);
}

function heldLines(memory: Memory): readonly Line[] {
  const text = memory.get(WAITING) ?? "";
  // Only `holdLines` writes it.
  return text === "" ? [] : (JSON.parse(text) as readonly Line[]);
}

/** The lines that this operation was to append; none of them is in the draft any more. */
function takenBack(book: DraftBook, tab: DraftTab): readonly Line[] {
  const drafted = readTable(book, journal);
  if (!drafted.ok) return [];
  tab.undo();
  const before = readTable(book, journal);
  if (!before.ok) return [];
  const first = nextRow(before.value);
  return drafted.value.rows.filter(({ number }) => number >= first).map(({ record }) => record);
}

function append(book: DraftBook, lines: readonly Line[]): void {
  for (const together of runs(lines, (line, next) => line.at === next.at))
    writeJournal(book, together[0].at ?? 0, together);
}
