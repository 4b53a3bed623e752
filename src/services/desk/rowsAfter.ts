/** The tab after rows were written: a row that another one had taken the place of gets back what it held (SPEC NR7). */
import { cellAt, sameCell } from "../../sheets/cells.ts";
import { type Row, readAgain, type Sheet } from "../../sheets/read.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Columns } from "../../tables/table.ts";
import { type OwnTab, UNIT } from "./ownRows.ts";

export interface Written {
  /** 1-based row of the tab. */
  readonly row: number;
  /** '' for a row that was nobody's. */
  readonly id: string;
  readonly values: ReadonlyMap<string, Cell>;
}

type Write = (own: OwnTab, row: number, values: Written["values"]) => void;

/**
 * A row number is all that can be written to: where somebody sorted or inserted rows in that moment, another row was written to. It gets
 * back what it held when the tab was read first; the caller finds its own texts nowhere. A row that the system has numbered meanwhile has
 * not moved.
 */
export function seenAfter(own: OwnTab, written: readonly Written[], write: Write): Sheet<Columns> {
  const now = readAgain(own.sheet);
  if (!haveMoved(own, now)) return now;
  const given = written.map(({ row, ...each }) => ({ row, cells: heldBy(own, now, { row, ...each }) }));
  for (const { row, cells } of given) write(own, row, cells);
  return readAgain(own.sheet);
}

function haveMoved({ sheet }: OwnTab, now: Sheet<Columns>): boolean {
  return sheet.rows.some(({ number, record }) => {
    const id = record[sheet.table.id];
    const there = rowAt(now, number);
    return there === undefined || (id !== "" && there.record[sheet.table.id] !== id);
  });
}

const rowAt = ({ rows }: Sheet<Columns>, row: number): Row<Columns> | undefined =>
  rows.find(({ number }) => number === row);

/** Cells of a row in which the list's texts stand in error, with what they held; none where the texts have reached their own row. */
function heldBy(own: OwnTab, now: Sheet<Columns>, written: Written): ReadonlyMap<string, Cell> {
  const { row, id, values } = written;
  const before = standingBefore(own, now, written);
  const key = own.sheet.table.id;
  const isItsOwn = id === "" ? before === undefined : rowAt(now, row)?.record[key] === id;
  const elsewhere = now.rows.some(
    ({ number, record }) =>
      number !== row &&
      (id === "" || record[key] === id) &&
      [...values].every(([each, cell]) => sameCell(cellAt(now, number, each), cell)),
  );
  if (isItsOwn || elsewhere) return new Map();
  const inError = [...values].filter(([each, cell]) => sameCell(cellAt(now, row, each), cell));
  return new Map(inError.map(([each]) => [each, cellAt(own.sheet, before?.number ?? 0, each)]));
}

/** The row of the first reading that stands at this place now. One that had no id is known by what was not written over. */
function standingBefore(
  { sheet, keys }: OwnTab,
  now: Sheet<Columns>,
  { row, values }: Written,
): Row<Columns> | undefined {
  const { id: key } = sheet.table;
  const id = rowAt(now, row)?.record[key] ?? "";
  const typed = [UNIT, ...keys];
  const same = (before: Row<Columns>, after: number, each: string): boolean =>
    sameCell(cellAt(sheet, before.number, each), cellAt(now, after, each));
  const stands = (before: Row<Columns>): boolean =>
    now.rows.some(({ number }) => number !== row && typed.every((each) => same(before, number, each)));
  return (
    sheet.rows.find(({ record }) => id !== "" && record[key] === id) ??
    sheet.rows.find(
      (before) =>
        before.record[key] === "" &&
        typed.every((each) => values.has(each) || same(before, row, each)) &&
        !stands(before),
    )
  );
}
