/** Typed cells as their columns want them: dates and numbers typed as text, formulas where people write words. */
import type { Cell } from "../tables/cell.ts";
import { runs } from "../tables/runs.ts";
import { type Columns, columnOf, type Table } from "../tables/table.ts";
import type { OpenTab } from "./open.ts";
import type { Tab } from "./ports.ts";

export interface Repair {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** A formula that becomes the text it is. */
  readonly asText: boolean;
}

/** Rows just read: cells from the first column on, formulas from `formulaColumn` on (1-based). */
export interface ReadLines {
  readonly first: number;
  readonly lines: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formulaColumn: number;
}

/** The cells to repair, column by column from the top. Cells beside them are never written back: somebody may be typing there. */
export function repairsOf<C extends Columns>(
  sheet: OpenTab<C>,
  read: ReadLines,
  keys: readonly (keyof C & string)[],
): readonly Repair[] {
  return keys.flatMap((key) => {
    const index = sheet.layout.columns.get(key) ?? 0;
    return read.lines.flatMap((line, offset): Repair[] => {
      const place = { row: read.first + offset, column: index + 1 };
      const formula = read.formulas[offset]?.[index + 1 - read.formulaColumn] ?? "";
      if (formula !== "") return [{ ...place, cell: formula, asText: true }];
      const better = cleanCell(sheet.table, key, line[index] ?? "");
      return better === null ? [] : [{ ...place, cell: better, asText: false }];
    });
  });
}

/** One write per unbroken run down a column. */
export function writeRepairs(tab: Tab, repairs: readonly Repair[]): void {
  for (const run of runs(repairs, isBelow)) {
    const [top] = run;
    if (top.asText)
      tab.writeTexts(
        top.row,
        top.column,
        run.map(({ cell }) => String(cell)),
      );
    else
      tab.write(
        top.row,
        top.column,
        run.map(({ cell }) => [cell]),
      );
  }
}

function isBelow(above: Repair, repair: Repair): boolean {
  return repair.column === above.column && repair.row === above.row + 1 && repair.asText === above.asText;
}

/** The cell as its column wants it, when it was typed as text and can be read without doubt; null when it is to stay. */
function cleanCell<C extends Columns>(table: Table<C>, key: keyof C & string, cell: Cell): Cell | null {
  const { kind } = columnOf(table, key);
  if (typeof cell !== "string" || cell === "" || !kind.cleaned) return null;
  const decoded = kind.decode(cell);
  if (!decoded.ok) return null;
  const encoded: Cell = kind.encode(decoded.value);
  return encoded === cell || encoded === "" ? null : encoded;
}
