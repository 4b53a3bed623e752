/**
 * Which sheet is which of our tabs. Titles and marks are anybody's to change, so the steward remembers the sheet ids in its own
 * properties, which nobody reaches through the spreadsheet; a sheet that merely bears a title is never read (SPEC ST3).
 */
import { cleanLine } from "../../domain/text/vietnamese.ts";
import type { BookSeen, SheetSeen } from "../../sheets/draft/seen.ts";
import type { Memory } from "../../sheets/ports.ts";
import { tabNames } from "../../tables/registry.ts";

const KNOWN = "tabs";

export type KnownTabs = ReadonlyMap<string, number>;

export function knownTabs(memory: Memory): KnownTabs {
  const text = memory.get(KNOWN);
  // Only `keepKnownTabs` writes it: keys of tables and ids of sheets.
  return text === null ? new Map() : new Map(Object.entries(JSON.parse(text) as Record<string, number>));
}

/** The keys of tabs by their sheets' ids. */
export function keysById(known: KnownTabs): ReadonlyMap<number, string> {
  return new Map([...known].map(([key, sheetId]) => [sheetId, key]));
}

/** As it is kept in the properties. */
export function knownTabsKept(memory: Memory): Record<string, string> {
  return { [KNOWN]: memory.get(KNOWN) ?? "{}" };
}

export function keepKnownTabs(memory: Memory, known: KnownTabs): void {
  memory.set(KNOWN, JSON.stringify(Object.fromEntries(known)));
}

/** Equal for titles that people take for the same: Google lets no two of one spreadsheet differ in capitals alone. */
export function titleKey(title: string): string {
  return cleanLine(title).toLowerCase();
}

/** Titles of ours on sheets that are not: people find them by their title, so they must be told (SPEC ST3). */
export function strangersIn({ sheets }: BookSeen, known: KnownTabs): readonly string[] {
  return tabNames()
    .filter(({ key, title }) =>
      sheets.some((sheet) => titleKey(sheet.title) === titleKey(title) && sheet.sheetId !== known.get(key)),
    )
    .map(({ title }) => title);
}

/** An id that no sheet has; the same for the same sheets. Ids are 31 bits. */
export function freshSheetId(key: string, sheets: readonly SheetSeen[], taken: KnownTabs): number {
  const used = new Set([...sheets.map(({ sheetId }) => sheetId), ...taken.values()]);
  let id = [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % LARGEST, FIRST);
  while (used.has(id)) id = (id + 1) % LARGEST;
  return id;
}

const FIRST = 848;
const LARGEST = 2 ** 31 - 1;
