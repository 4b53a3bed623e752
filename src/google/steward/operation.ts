/**
 * One operation of the steward: look at the structure, read all tabs at once, decide, write all in one batch, look at what was written.
 * So nothing is ever half done, and the number of calls does not depend on the size of the campaign (SPEC ST1).
 */
import { remark, writeJournal } from "../../services/campaign/journal.ts";
import type { StewardWorld } from "../../services/campaign/world.ts";
import { type DraftBook, type DraftMemory, draftBook, draftMemory } from "../../sheets/draft/draftBook.ts";
import type { BookSeen } from "../../sheets/draft/seen.ts";
import { journal } from "../../tables/journal.ts";
import { system } from "../../tables/system.ts";
import { clock } from "../world.ts";
import { isInvalid } from "./answers.ts";
import { writeApart } from "./apart.ts";
import { grownRemarks, takeGrown } from "./grown.ts";
import { type KnownTabs, keepKnownTabs, knownTabs, knownTabsKept, strangersIn } from "./knownTabs.ts";
import { cellsLook, type Look, wholeLook } from "./look.ts";
import { numberCellIn, remarksIn } from "./numberCell.ts";
import { refusedAddresses, writeWithAddresses } from "./refused.ts";
import { schemaRemarks } from "./schema.ts";
import type { Sending } from "./sending.ts";
import { type Service, sheetsService } from "./service.ts";
import { STRUCTURE } from "./structure.ts";
import { verify, writtenTabs } from "./verify.ts";

export interface Operation extends StewardWorld {
  readonly book: DraftBook;
  readonly memory: DraftMemory;
  readonly seen: BookSeen;
  readonly known: KnownTabs;
  readonly service: Service;
  /** Keys of the notes that the last batch carried: a run that was stopped after it must not look at them again. */
  readonly seenNotes: ReadonlySet<string>;
  /** These notes are looked at in this operation. */
  noteDone(keys: readonly string[]): void;
}

/** What is to be looked at before. */
export type Wanted =
  | {
      readonly look: "structure";
      /** A field mask. */
      readonly fields: string;
      /** Keys of tabs that are read only when somebody asks for them. */
      readonly spared: ReadonlySet<string>;
    }
  /** The cells of these tabs, by key, and nothing else. */
  | { readonly look: "cells"; readonly tabs: ReadonlySet<string> };

export const EVERYTHING = { look: "structure", fields: STRUCTURE, spared: new Set<string>() } as const;

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
  const { seen, read } = lookFor(what, service, known, owner);
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
  });
  const keep = () => {
    if (memory.kept().size > 0) properties.setProperties(Object.fromEntries(memory.kept()));
  };
  const left = remarksIn(book);
  takeGrown(memory, left);
  let notes: readonly string[] = [];
  const answer = act({
    book,
    clock,
    memory,
    holdsOrders,
    spared: what.look === "structure" ? what.spared : new Set(),
    strangers: strangersIn(seen, known),
    seen,
    known,
    service,
    seenNotes: new Set(left),
    noteDone: (keys) => {
      notes = keys;
    },
  });
  let refused: readonly string[] = [];
  if (book.changes().length > 0) {
    if (book.added().size > 0) {
      // Known before they are made, and nothing else: whatever stops the run in between, new sheets are never taken for strangers.
      keepKnownTabs(memory, new Map([...known, ...book.added()]));
      properties.setProperties(knownTabsKept(memory));
    }
    const remarks = [...schemaRemarks(memory), ...grownRemarks(memory), ...notes];
    const number = String(clock.now());
    const sending = { service, owner, number, remarks, numberCell: numberCellIn(service, book) };
    const outcome = writeAll(sending, book, memory, holdsOrders);
    // Nothing was written: the same once more, without the orders.
    if (outcome === "holds orders") return inOneOperation(spreadsheet, act, wanted, true);
    refused = outcome;
  }
  // Who looks at few tabs cannot say that the others may be written again.
  const isNews = what.look === "structure" && rememberRefused(memory, refused);
  keep();
  if (isNews) inOneOperation(spreadsheet, journalled(refused), () => JOURNAL_ALONE);
  return answer;
}

/** @returns what people must be told of tabs that could not be written; or that the orders must wait first, and nothing was written */
function writeAll(
  sending: Sending,
  book: DraftBook,
  memory: DraftMemory,
  holdsOrders: boolean,
): readonly string[] | "holds orders" {
  const [now, written] = [clock.now(), writtenTabs(book)];
  try {
    writeWithAddresses(sending, book.changes(), memory);
    book.sent();
    verify(sending, book, written, now);
    return [];
  } catch (error) {
    // Tabs that are made come in one piece.
    if (!isInvalid(error) || book.added().size > 0) throw error;
  }
  if (!holdsOrders) return "holds orders";
  const apart = writeApart(sending, book, memory);
  const done = written.filter(({ tab }) => apart.written.has(tab.seen.sheetId));
  book.sent();
  verify(sending, book, done, now);
  return apart.sentences;
}

const REFUSED_TABS = "refusedTabs";
const JOURNAL_ALONE: Wanted = { look: "cells", tabs: new Set([journal.key, system.key]) };

/** @returns whether something is refused that was not refused before */
function rememberRefused(memory: DraftMemory, sentences: readonly string[]): boolean {
  const said = sentences.join("\n");
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

function lookFor(wanted: Wanted, service: Service, known: KnownTabs, owner: string): Look {
  const cells = wanted.look === "cells" ? cellsLook(service, known, wanted.tabs) : null;
  if (cells !== null) return cells;
  const { fields, spared } = wanted.look === "structure" ? wanted : EVERYTHING;
  return wholeLook(service, known, owner, fields, spared);
}
