/** Cells as the Sheets API gives them. */
import type { SheetRead } from "../../sheets/draft/draftTab.ts";
import type { Line, PlainCell } from "../../sheets/draft/grid.ts";
import type { BookSeen } from "../../sheets/draft/seen.ts";
import type { Memory } from "../../sheets/ports.ts";
import { COLUMN_MARK } from "../marks.ts";
import { rememberColumns, vouchedMarks } from "./columnMemory.ts";
import { type KnownTabs, keysById } from "./knownTabs.ts";
import type { Service } from "./service.ts";

/**
 * All tabs of ours in one read, when the first of them is asked for.
 * @param spared keys of tabs that are read by themselves, and only when somebody asks for them
 */
export function readingFrom(
  service: Service,
  memory: Memory,
  seen: BookSeen,
  known: KnownTabs,
  spared: ReadonlySet<string>,
): (sheetId: number) => SheetRead {
  const marks = once(() => service.marks(COLUMN_MARK));
  const ours = new Set([...known].flatMap(([key, sheetId]) => (spared.has(key) ? [] : [sheetId])));
  const read = new Map<number, readonly Line[]>();
  const readThese = (sheetIds: readonly number[]) => {
    const values = service.cells(sheetIds.map((sheetId) => ({ sheetId })));
    for (const [index, sheetId] of sheetIds.entries()) read.set(sheetId, linesOf(values[index] ?? []));
  };
  const present = seen.sheets.map(({ sheetId }) => sheetId);
  const linesIn = (sheetId: number): readonly Line[] => {
    if (!read.has(sheetId))
      readThese(ours.has(sheetId) ? present.filter((each) => ours.has(each)) : [sheetId]);
    return read.get(sheetId) ?? [];
  };
  const keys = keysById(known);
  return (sheetId) => {
    const key = keys.get(sheetId) ?? "";
    const own = () => marksOf(marks(), sheetId);
    return {
      lines: () => linesIn(sheetId),
      marks: () => new Map(own()),
      vouched: (headers) => vouchedMarks(memory, key, headers, own()),
      found: (headers, columns) => rememberColumns(memory, key, headers, columns),
    };
  };
}

/** A cell comes as text, number or truth; what else may come is text. */
export function linesOf(values: readonly (readonly unknown[])[]): readonly Line[] {
  return values.map((line) => line.map(plain));
}

function plain(value: unknown): PlainCell {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

function once<T>(ask: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: ask() };
    return held.value;
  };
}

function marksOf(
  marks: ReturnType<Service["marks"]>,
  sheetId: number,
): readonly (readonly [string, number])[] {
  return marks.flatMap(({ metadataValue, location }) => {
    const range = location?.dimensionRange;
    const here = range !== undefined && (range.sheetId ?? 0) === sheetId;
    return here ? [[metadataValue ?? "", (range.startIndex ?? 0) + 1] as const] : [];
  });
}
