/** Units' own lists, of registrations and of danh hiệu, as rows of cells by column (SPEC NL1–NL6). */
import { registrations } from "../tables/registrations.ts";
import { type Columns, columnOf, keysTypedBy, type Table } from "../tables/table.ts";
import { titles } from "../tables/titles.ts";
import { REGISTRATION_MEANINGS, subjectIn, TITLE_MEANINGS } from "./entryMeanings.ts";
import { REGISTRATION_NAMES, TITLE_NAMES } from "./entryNames.ts";
import { type LookedAt, looksAtRegistrations, looksAtTitles } from "./entryRows.ts";
import { type ListReading, typable } from "./lists.ts";
import { type ListForm, type Pasted, pastedRows } from "./pastedTable.ts";
import { type ListFinding, readingNotes, strayCells } from "./readingNotes.ts";
import { type Choices, NUMBER } from "./sections.ts";

/** A heading of a unit's list says whether persons or collectives follow. */
function subjectBelow(heading: string): { readonly subject?: string } {
  const subject = subjectIn(heading);
  return subject === "" ? {} : { subject };
}

const REGISTRATION_LIST: ListForm<typeof registrations.columns> = {
  usual: ["holder", "title", "content", "from", "to", "products"],
  names: REGISTRATION_NAMES,
  meanings: REGISTRATION_MEANINGS,
  named: "holder",
  together: ["position", "unit"],
  headings: subjectBelow,
};
const TITLE_LIST: ListForm<typeof titles.columns> = {
  usual: ["holder", "position", "title", "reward", "initiative"],
  names: TITLE_NAMES,
  meanings: TITLE_MEANINGS,
  named: "holder",
  together: ["position", "unit"],
  headings: subjectBelow,
};

/** The columns that such a list may fill: what units type, the unit's own name, and a model's id. */
export const REGISTRATION_KEYS = ["id", "unit", ...keysTypedBy(registrations, "unit")] as const;
export const TITLE_KEYS = keysTypedBy(titles, "unit");

export function readRegistrations(
  text: string,
  choices: Choices = {},
): ListReading<typeof registrations.columns> {
  const form = {
    ...REGISTRATION_LIST,
    typed: [NUMBER, ...REGISTRATION_KEYS],
    chosen: typable(REGISTRATION_KEYS, choices),
  };
  return readingBy(registrations, pastedRows(text, registrations, form), looksAtRegistrations, "mô hình");
}

export function readTitles(text: string, choices: Choices = {}): ListReading<typeof titles.columns> {
  const form = { ...TITLE_LIST, typed: [NUMBER, ...TITLE_KEYS], chosen: typable(TITLE_KEYS, choices) };
  return readingBy(titles, pastedRows(text, titles, form), looksAtTitles, "cá nhân hay tập thể");
}

function readingBy<C extends Columns>(
  table: Table<C>,
  pasted: Pasted<C>,
  look: (pasted: Pasted<C>) => LookedAt<C>,
  sought: string,
): ListReading<C> {
  const { asked, ...looked } = look(pasted);
  const whole = { ...pasted, ...looked };
  const questions = asked.map(
    ({ code, key, found, line }): ListFinding => ({
      code,
      place: { tab: table.title, row: line, header: columnOf(table, key).header },
      found,
      facts: {},
    }),
  );
  return {
    rows: whole.rows,
    columns: whole.columns,
    twoInOne: whole.twoInOne,
    problems: strayCells(whole, table),
    notes: [...questions, ...readingNotes(whole, table, sought)],
  };
}
