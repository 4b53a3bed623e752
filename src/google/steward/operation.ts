/**
 * One operation of the steward: look at the structure, read all tabs at once, decide, write all in one batch, look at what was written.
 * So nothing is ever half done, and the number of calls does not depend on the size of the campaign (SPEC ST1).
 */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import { remark, writeJournal } from "../../services/campaign/journal.ts";
import type { StewardWorld } from "../../services/campaign/world.ts";
import { type DraftBook, type DraftMemory, draftBook, draftMemory } from "../../sheets/draft/draftBook.ts";
import type { BookSeen } from "../../sheets/draft/seen.ts";
import type { TabRef } from "../../sheets/ports.ts";
import { commands } from "../../tables/commands.ts";
import { frozenYear } from "../../tables/frozenYear.ts";
import { journal } from "../../tables/journal.ts";
import { overview } from "../../tables/overview.ts";
import { system } from "../../tables/system.ts";
import { clock, digest } from "../world.ts";
import { type Apart, type Divisible, keepUnwritten } from "./apart.ts";
import { dashboardOf } from "./dashboard.ts";
import { grownRemarks, takeGrown } from "./grown.ts";
import { type KnownTabs, keepKnownTabs, knownTabs, knownTabsKept, strangersIn } from "./knownTabs.ts";
import { cellsLook, type Look, wholeLook } from "./look.ts";
import { numberCellIn, remarksIn } from "./numberCell.ts";
import { forgetEdits, type NotedEdit } from "./queue.ts";
import { refusedAddresses } from "./refused.ts";
import { schemaRemarks } from "./schema.ts";
import { type Service, sheetsService } from "./service.ts";
import { STRUCTURE } from "./structure.ts";
import { numbersFrom, writeAll } from "./writing.ts";

type Noted = Pick<NotedEdit, "key" | "table">;

export interface Operation extends StewardWorld {
  readonly book: DraftBook;
  readonly memory: DraftMemory;
  readonly seen: BookSeen;
  readonly known: KnownTabs;
  readonly service: Service;
  readonly owner: string;
  /** Keys of the notes that the last batch carried: a run that was stopped after it must not look at them again. */
  readonly seenNotes: ReadonlySet<string>;
  /** These notes are looked at in this operation: each is forgotten when its tab has been written. */
  noteDone(notes: readonly Noted[]): void;
  /** Done after the batch, and not at all where this tab could not be written. */
  onceWritten(ref: TabRef, action: () => void): void;
}

/** What is to be looked at before. */
export type Wanted =
  | {
      readonly look: "structure";
      /** A field mask. */
      readonly fields: string;
      /** Keys of tabs that this round leaves alone: they are read only when an order asks for them. */
      readonly spared: ReadonlySet<string>;
      /** Keys of tabs that are looked after as any other, and read by themselves, as hardly anybody asks for their rows. */
      readonly apart: ReadonlySet<string>;
    }
  /** The cells of these tabs, by key, and nothing else. */
  | { readonly look: "cells"; readonly tabs: ReadonlySet<string> };

/** A result may not stand there before its work. */
const TELLING: readonly string[] = [overview.key, journal.key, commands.key, system.key];

/** What was frozen of a year has a row for every ballot, and two orders ask for it. */
export const EVERYTHING = {
  look: "structure",
  fields: STRUCTURE,
  spared: new Set<string>(),
  apart: new Set<string>([frozenYear.key]),
} as const;

/** @param wanted told by what the steward remembers */
export function inOneOperation<T>(
  spreadsheet: string,
  act: (operation: Operation) => T,
  wanted: (memory: DraftMemory, known: KnownTabs) => Wanted = () => EVERYTHING,
  holdsOrders = false,
): T {
  const properties = PropertiesService.getScriptProperties();
  const memory = draftMemory(new Map(Object.entries(properties.getProperties())));
  const service = sheetsService(spreadsheet);
  const owner = Session.getEffectiveUser().getEmail();
  const known = knownTabs(memory);
  const what = wanted(memory, known);
  const { seen, read } = lookFor(what, service, memory, known, owner);
  const book = draftBook({
    sheetOf: ({ key }) => {
      const found = seen.sheets.find(({ sheetId }) => sheetId === known.get(key)) ?? null;
      // Not to be taken for a tab that is gone.
      if (found === null && what.look === "cells" && !what.tabs.has(key))
        throw new Error(`Not looked at: ${key}`);
      return found;
    },
    read,
    refused: refusedAddresses(memory),
    last: TELLING,
  });
  const left = remarksIn(book);
  takeGrown(memory, left);
  const seenNotes = new Set(left);
  let notes: readonly Noted[] = [];
  const afterwards: { readonly key: string; readonly action: () => void }[] = [];
  const notesBut = (unwritten: ReadonlySet<string>) =>
    notes.filter(({ table }) => !unwritten.has(table?.key ?? "")).map(({ key }) => key);
  const answer = act({
    book,
    dashboard: (ref) => {
      const tab = book.tab(ref);
      return tab === null ? null : dashboardOf(tab, ref.key, memory, seen);
    },
    clock,
    memory,
    digest,
    holdsOrders,
    spared: what.look === "structure" ? what.spared : new Set(),
    strangers: strangersIn(seen, known),
    seen,
    known,
    service,
    owner,
    seenNotes,
    noteDone: (done) => {
      notes = done;
    },
    onceWritten: ({ key }, action) => void afterwards.push({ key, action }),
  });
  let refused: Apart | null = null;
  if (book.changes().length > 0) {
    if (book.added().size > 0) {
      // Known before they are made, and nothing else: whatever stops the run in between, new sheets are never taken for strangers.
      keepKnownTabs(memory, new Map([...known, ...book.added()]));
      properties.setProperties(knownTabsKept(memory));
    }
    // What the batch before had looked at, and a run that was stopped has not forgotten yet, is said again, or it would be looked at twice.
    const waiting = [...seenNotes].filter((key) => memory.all().has(key));
    const remarksBut: Divisible["remarksBut"] = (unwritten) => [
      ...schemaRemarks(memory, book),
      ...grownRemarks(memory),
      ...new Set([...waiting, ...notesBut(unwritten)]),
    ];
    const sending = {
      service,
      owner,
      nextNumber: numbersFrom(clock.now()),
      remarks: remarksBut(new Set()),
      remarksBut,
      numberCell: numberCellIn(service, book),
    };
    const outcome = writeAll(sending, book, memory, holdsOrders);
    // Nothing was written: the same once more, without the orders.
    if (outcome === "holds orders") return inOneOperation(spreadsheet, act, wanted, true);
    refused = outcome;
  }
  const { unwritten, sentences } = refused ?? NOTHING_REFUSED;
  // Who looks at few tabs cannot say that the others may be written again.
  const isNews = what.look === "structure" && rememberRefused(memory, unwritten, sentences);
  const kept = memory.kept(unwritten);
  if (kept.size > 0) properties.setProperties(Object.fromEntries(kept));
  forgetEdits(notesBut(unwritten));
  if (isNews) inOneOperation(spreadsheet, journalled(sentences), () => JOURNAL_ALONE);
  for (const { key, action } of afterwards) if (!unwritten.has(key)) action();
  return answer;
}

/** Of an operation that was written whole. */
const NOTHING_REFUSED: Omit<Apart, "written"> = { unwritten: new Set(), sentences: [] };

const REFUSED_TABS = "refusedTabs";
const JOURNAL_ALONE: Wanted = { look: "cells", tabs: new Set([journal.key, system.key]) };

/** @returns whether something is refused that was not refused before */
function rememberRefused(
  memory: DraftMemory,
  unwritten: ReadonlySet<string>,
  sentences: readonly string[],
): boolean {
  keepUnwritten(memory, unwritten);
  // Its print alone: many sentences of Google's are more than a property holds.
  const said = sentences.length === 0 ? "" : fnv1a64(sentences.join("\n"));
  const before = memory.get(REFUSED_TABS) ?? "";
  if (said !== before) memory.set(REFUSED_TABS, said);
  return said !== "" && said !== before;
}

function journalled(sentences: readonly string[]): (operation: Operation) => void {
  return ({ book }) => {
    const lines = sentences.map((sentence) => remark(sentence));
    writeJournal(book, clock.now(), lines);
  };
}

function lookFor(
  wanted: Wanted,
  service: Service,
  memory: DraftMemory,
  known: KnownTabs,
  owner: string,
): Look {
  const cells = wanted.look === "cells" ? cellsLook(service, known, wanted.tabs) : null;
  if (cells !== null) return cells;
  const { fields, spared, apart } = wanted.look === "structure" ? wanted : EVERYTHING;
  return wholeLook(service, memory, known, owner, fields, new Set([...spared, ...apart]));
}
