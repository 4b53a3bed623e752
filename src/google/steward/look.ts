/** What an operation sees of the spreadsheet before it decides. */
import { type SheetRead, UNMARKED } from "../../sheets/draft/draftTab.ts";
import { type BookSeen, bareSheet } from "../../sheets/draft/seen.ts";
import type { Memory } from "../../sheets/ports.ts";
import { tabNames } from "../../tables/registry.ts";
import { linesOf, readingFrom } from "./cells.ts";
import type { KnownTabs } from "./knownTabs.ts";
import type { Service } from "./service.ts";
import { bookSeen } from "./structure.ts";

export interface Look {
  readonly seen: BookSeen;
  /** The cells of a sheet that `seen` tells. */
  read(sheetId: number): SheetRead;
}

/**
 * Two reads: the structure, and then all tabs of ours at once, when the first of them is asked for.
 * @param fields field mask of the structure
 * @param spared keys of tabs that are not among them, but read by themselves when they are asked for
 */
export function wholeLook(
  service: Service,
  memory: Memory,
  known: KnownTabs,
  owner: string,
  fields: string,
  spared: ReadonlySet<string>,
): Look {
  const seen = bookSeen(service.structure(fields), owner);
  return { seen, read: readingFrom(service, memory, seen, known, spared) };
}

/**
 * One read, for what needs neither protections nor other people's tabs: these tabs of ours with their cells and sizes, and no others.
 * null when one of them is gone: then the structure must tell.
 */
export function cellsLook(service: Service, known: KnownTabs, keys: ReadonlySet<string>): Look | null {
  const wanted = [...known].flatMap(([key, sheetId]) => (keys.has(key) ? [sheetId] : []));
  const answers = wanted.length < keys.size ? null : service.sheets(wanted);
  if (answers === null) return null;
  const titleOf = new Map(tabNames().map(({ key, title }) => [key, title]));
  const titles = new Map([...known].map(([key, sheetId]) => [sheetId, titleOf.get(key) ?? key]));
  const sheets = answers.map(({ sheetId, rows, columns }) =>
    bareSheet({ sheetId, title: titles.get(sheetId) ?? "", rows, columns }),
  );
  const lines = new Map(answers.map(({ sheetId, values }) => [sheetId, linesOf(values)]));
  return {
    seen: { locale: "", timeZone: "", sheets },
    read: (sheetId) => ({ ...UNMARKED, lines: () => lines.get(sheetId) ?? [] }),
  };
}
