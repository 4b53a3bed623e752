/** Pasted lists as rows of cells by column, with what is told about the reading (SPEC U25): the page's work, before anything is asked. */
import type { UnitGroup } from "../domain/people/unit.ts";
import { appraisers } from "../tables/appraisers.ts";
import { type Columns, keysTypedBy, type Table } from "../tables/table.ts";
import { units } from "../tables/units.ts";
import { APPRAISER_NAMES, UNIT_NAMES } from "./columnNames.ts";
import { APPRAISER_MEANINGS, unitMeanings } from "./meanings.ts";
import { type ListForm, type PastedRow, pastedRows, type TakenColumn } from "./pastedTable.ts";
import { type ListFinding, readingNotes, strayCells } from "./readingNotes.ts";
import type { Choices } from "./sections.ts";

export interface ListReading<C extends Columns = Columns> {
  readonly rows: readonly PastedRow<C>[];
  readonly columns: readonly TakenColumn[];
  /** A header over position and unit, whose cells are taken for the position. */
  readonly twoInOne: string | null;
  /** What must be put right in the list itself. */
  readonly problems: readonly ListFinding[];
  /** What is told and holds nothing up. */
  readonly notes: readonly ListFinding[];
}

const UNIT_LIST: Omit<ListForm<typeof units.columns>, "meanings"> = {
  usual: ["name", "group", "head", "emails"],
  names: UNIT_NAMES,
  headings: (group) => ({ group }),
};
const APPRAISER_LIST: ListForm<typeof appraisers.columns> = {
  usual: ["name", "position", "role", "email", "unit"],
  names: APPRAISER_NAMES,
  meanings: APPRAISER_MEANINGS,
  together: ["position", "unit"],
};

/** @param groups to which a unit of this campaign may belong */
export function readUnits(
  text: string,
  groups: readonly UnitGroup[],
  choices: Choices = {},
): ListReading<typeof units.columns> {
  return readList(text, units, { ...UNIT_LIST, meanings: unitMeanings(groups), chosen: choices }, "đơn vị");
}

export function readAppraisers(text: string, choices: Choices = {}): ListReading<typeof appraisers.columns> {
  return readList(text, appraisers, { ...APPRAISER_LIST, chosen: choices }, "thành viên");
}

function readList<C extends Columns>(
  text: string,
  table: Table<C>,
  form: ListForm<C>,
  sought: string,
): ListReading<C> {
  const typed = keysTypedBy(table, "organiser");
  const pasted = pastedRows(text, table, { ...form, typed, chosen: typable(typed, form.chosen) });
  return {
    rows: pasted.rows,
    columns: pasted.columns,
    twoInOne: pasted.twoInOne,
    problems: strayCells(pasted, table),
    notes: readingNotes(pasted, table, sought),
  };
}

/** A column that the list may not fill cannot be chosen. */
export function typable(typed: readonly string[], choices: Choices = {}): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, key]) => key === "" || typed.includes(key)));
}
