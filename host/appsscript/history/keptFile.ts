/** What hangs on the cells of a file, in its workbook and beside it, at one moment. */
import type { Kept, Place, SheetId } from "../../workbook/contract.ts";
import type { Desk } from "../desk.ts";
import { type LocalFile, localFile } from "../spreadsheet/localFile.ts";

export interface KeptFile {
  readonly book: Kept;
  readonly stores: readonly Stored[];
}

interface Stored {
  /** What the store holds, as text. */
  readonly text: string;
  readonly restore: () => void;
}

export interface Moments {
  readonly before: KeptFile;
  readonly after: KeptFile;
  readonly present: KeptFile;
}

export function keepFile({ file }: Desk): KeptFile {
  return { book: file.workbook.keep(), stores: storesOf(localFile(file)) };
}

function stored<T>(store: { saved(): T; restore(saved: T): void }): Stored {
  const saved = structuredClone(store.saved());
  return { text: textOf(saved), restore: () => store.restore(saved) };
}

/** The same for equal values, in whatever order their members were made. */
const textOf = (value: unknown): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

function storesOf({
  numbers,
  protections,
  metadata,
  filters,
  bandings,
  groups,
  charts,
}: LocalFile): readonly Stored[] {
  return [
    stored(numbers),
    stored(protections),
    stored(metadata),
    stored(filters),
    stored(bandings),
    stored(groups),
    stored(charts),
  ];
}

/** False where somebody has changed since `after` what would have to be put back. */
export function putFileBack(
  { file }: Desk,
  { before, after, present }: Moments,
  moved: (sheet: SheetId, row: number, column: number) => Place | null,
): boolean {
  const books = { before: before.book, after: after.book, present: present.book };
  if (!file.workbook.putBack(books, moved)) return false;
  const now = storesOf(localFile(file));
  const other = before.stores.filter(({ text }, index) => text !== now[index]?.text);
  const untouched = (store: Stored): boolean => {
    const index = before.stores.indexOf(store);
    return present.stores[index]?.text === after.stores[index]?.text;
  };
  if (!other.every(untouched)) return false;
  for (const { restore } of other) restore();
  return true;
}
