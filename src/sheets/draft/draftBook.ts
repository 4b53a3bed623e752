/** The spreadsheet for the length of one operation: read once, changed in memory, sent whole. */
import type { Book, Memory, TabRef } from "../ports.ts";
import type { Change } from "./changes.ts";
import { type DraftTab, draftTab, type KnownAddresses, type SheetRead, UNMARKED } from "./draftTab.ts";
import type { SheetSeen } from "./seen.ts";

export interface DraftBook extends Book {
  tab(ref: TabRef): DraftTab | null;
  /** A tab that is made in this operation. */
  add(ref: TabRef, sheet: SheetSeen, place: number): DraftTab;
  /** A change of the spreadsheet as a whole. */
  also(change: Change): void;
  /** Those of the spreadsheet as a whole. */
  ownChanges(): readonly Change[];
  /** Of the spreadsheet first, then of all tabs in the order in which they were first asked for, but for those that come last. */
  changes(): readonly Change[];
  tabs(): readonly DraftTab[];
  /** Sheet ids of the tabs that are made in this operation, by key. */
  added(): ReadonlyMap<string, number>;
  /** All changes have been done: what follows begins anew. */
  sent(): void;
}

export interface DraftSource {
  /** The sheet that is known as this tab; null when there is none. */
  sheetOf(ref: TabRef): SheetSeen | null;
  read(sheetId: number): SheetRead;
  readonly refused: KnownAddresses;
  /** Keys of the tabs that tell what was done in the others: written behind them, where all is too large for one batch. */
  readonly last: readonly string[];
}

const NOTHING: SheetRead = {
  ...UNMARKED,
  lines: () => [],
};

export function draftBook(source: DraftSource): DraftBook {
  const open = new Map<string, DraftTab>();
  const added = new Map<string, number>();
  let own: readonly Change[] = [];
  const keep = (ref: TabRef, tab: DraftTab): DraftTab => {
    open.set(ref.key, tab);
    return tab;
  };
  return {
    tab: (ref) => {
      const present = open.get(ref.key);
      if (present !== undefined) return present;
      const seen = source.sheetOf(ref);
      return seen === null ? null : keep(ref, draftTab(seen, source.read(seen.sheetId), source.refused));
    },
    add: (ref, sheet, place) => {
      const { sheetId, title, rows, columns } = sheet;
      added.set(ref.key, sheetId);
      own = [...own, { kind: "addSheet", sheetId, title, key: ref.key, place, rows, columns }];
      return keep(ref, draftTab(sheet, NOTHING, source.refused));
    },
    also: (change) => {
      own = [...own, change];
    },
    ownChanges: () => own,
    changes: () => {
      const tabs = [...open].sort(([a], [b]) => source.last.indexOf(a) - source.last.indexOf(b));
      return [...own, ...tabs.flatMap(([, tab]) => tab.changes())];
    },
    tabs: () => [...open.values()],
    added: () => added,
    sent: () => {
      own = [];
      for (const tab of open.values()) tab.sent();
    },
    attempt: (action) => {
      const [tabs, sheets, changes] = [new Map(open), new Map(added), own];
      const restores = [...open.values()].map((tab) => tab.save());
      try {
        return action();
      } catch (error) {
        // What was begun and not finished is taken back, so that nothing half done is ever sent.
        open.clear();
        for (const [key, tab] of tabs) open.set(key, tab);
        added.clear();
        for (const [key, sheetId] of sheets) added.set(key, sheetId);
        own = changes;
        for (const restore of restores) restore();
        throw error;
      }
    },
  };
}

/** Remembers for the length of an operation; what was kept goes out only when the spreadsheet has been written. */
export interface DraftMemory extends Memory {
  /** @param unwritten keys of tabs that could not be written: nothing is kept about them */
  kept(unwritten: ReadonlySet<string>): ReadonlyMap<string, string>;
  /** What of it is to be kept in the writing itself. */
  grown(): ReadonlyMap<string, number>;
  /** All that was there when the operation began. */
  all(): ReadonlyMap<string, string>;
}

export function draftMemory(present: ReadonlyMap<string, string>): DraftMemory {
  const kept = new Map<string, { readonly value: string; readonly about: string | undefined }>();
  const grown = new Map<string, number>();
  const get = (key: string) => kept.get(key)?.value ?? present.get(key) ?? null;
  const set: Memory["set"] = (key, value, about) => {
    if (present.get(key) === value) kept.delete(key);
    else kept.set(key, { value, about });
  };
  return {
    get,
    set,
    grow: (key, value) => {
      if (value <= Number(get(key))) return;
      set(key, String(value));
      grown.set(key, value);
    },
    kept: (unwritten) => {
      const written = [...kept].filter(([, { about }]) => about === undefined || !unwritten.has(about));
      return new Map(written.map(([key, { value }]) => [key, value]));
    },
    grown: () => grown,
    all: () => present,
  };
}
