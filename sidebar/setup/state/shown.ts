/** What of the lists' rows is shown: enough to see whether each was understood as it was meant (SPEC U12). */
import { groupInWords } from "../../../src/domain/people/unit.ts";
import type { PreviewedRows } from "../../../src/rpc/answers.ts";
import { appraisers } from "../../../src/tables/appraisers.ts";
import { type Columns, columnOf, type Table } from "../../../src/tables/table.ts";
import { units } from "../../../src/tables/units.ts";
import type { ListName } from "./columns.ts";

interface CellText {
  readonly text: string;
  /** A problem names it. */
  readonly wrong: boolean;
}

interface ShownCell extends CellText {
  readonly header: string;
}

export interface ShownList {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly ShownCell[] }[];
}

const OF_UNITS = ["code", "name", "group", "head", "emails"] as const;
const OF_TEAM = ["code", "name", "position", "role", "unit", "email"] as const;

export function shownList(list: ListName, rows: PreviewedRows): ShownList {
  return list === "units" ? shownOf(units, OF_UNITS, rows) : shownOf(appraisers, OF_TEAM, rows);
}

function shownOf<C extends Columns>(
  table: Table<C>,
  keys: readonly (keyof C & string)[],
  rows: PreviewedRows,
): ShownList {
  const columns = keys.map((key) => ({ key, header: columnOf(table, key).header }));
  return {
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: columns.map(({ key, header }) => ({ header, ...inWords(key, cells[key] ?? BLANK) })),
    })),
  };
}

const BLANK: CellText = { text: "", wrong: false };

/** A group without its abbreviation (SPEC V21); a cell that is wrong shows what was found. */
function inWords(key: string, cell: CellText): CellText {
  return key !== "group" || cell.wrong ? cell : { ...cell, text: groupInWords(cell.text) };
}
