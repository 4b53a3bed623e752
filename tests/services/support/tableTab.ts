import { type Row, readTables, type Sheet } from "../../../src/sheets/read.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import { type Columns, columnOf, type Table } from "../../../src/tables/table.ts";
import { type MemoryTab, memoryBook, memoryTab } from "./memoryTab.ts";

export type Cells = Readonly<Record<string, Cell>>;

/** Header and rows of a declared table, in declared order; cells by column key. */
export function tabOf<C extends Columns>(table: Table<C>, rows: readonly Cells[]): MemoryTab {
  const headers = table.order.map((key) => columnOf(table, key).header);
  return memoryTab([headers, ...rows.map((row) => table.order.map((key) => row[key] ?? ""))]);
}

/** The filled cells of the rows below the header, by column key. */
export function rowsIn<C extends Columns>(table: Table<C>, tab: MemoryTab): Record<string, Cell>[] {
  return tab
    .cells()
    .slice(1)
    .map((line) =>
      Object.fromEntries(
        table.order
          .map((key, index): [string, Cell] => [key, line[index] ?? ""])
          .filter(([, cell]) => cell !== ""),
      ),
    );
}

/** The sheet as a service reads it; the calls of reading it are forgotten. */
export function sheetOf<C extends Columns>(table: Table<C>, tab: MemoryTab): Sheet<C> {
  const read = readTables(memoryBook({ [table.key]: tab }), { table });
  if (!read.ok) throw new Error(read.problems.map((found) => found.code).join());
  tab.forgetCalls();
  return read.value.table;
}

/** Its rows with what they are to the domain, as a campaign reads them. */
export function rowsAs<C extends Columns, X>(
  { rows }: Sheet<C>,
  convert: (row: Row<C>) => X,
): readonly (Row<C> & X)[] {
  return rows.map((row) => ({ ...row, ...convert(row) }));
}
