/**
 * One unit, or one member of the team, added by a form: read and checked as a list of one line is (SPEC U26), beside what the tab holds.
 * Runs as the organiser.
 */
import { type Problem, problem, sentence } from "../../domain/problems/problem.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTables, type Sheet } from "../../sheets/read.ts";
import { upsertRows } from "../../sheets/upsert.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { commands } from "../../tables/commands.ts";
import { type Columns, columnOf } from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import { likeNames, sharedUnitAddresses, withoutAddress } from "../campaign/likeUnits.ts";
import { sharedAddresses } from "../campaign/sharedAddresses.ts";
import { requestCommand } from "../orders/requestCommand.ts";
import type { Known } from "./codes.ts";
import { appraisersFrom, type Roster, type RosterRow, unitsFrom } from "./roster.ts";
import { saidOnce } from "./saidOnce.ts";
import { stated } from "./stated.ts";
import { withUnitCodes } from "./unitCodes.ts";

/** The form's row is a list's first line, where a tab has its header: its rows are all below. */
const LINE = 1;

export function addUnit(book: Book, asked: RequestOf<"addUnit">, email: string): AnswerTo<"addUnit"> {
  const read = readTables(book, { units, commands });
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  const sheet = read.value.units;
  const known = sheet.rows.map(({ record }) => record);
  const roster = unitsFrom([{ line: LINE, cells: asked.cells }], nameless(known));
  const own = roster.rows.map(({ coded, record: { name, emails }, unread }) => ({
    ...{ name, coded, row: LINE, emails: unread.has("emails") ? null : emails },
  }));
  const standing = sheet.rows.map(({ number: row, record: { name, emails } }) => ({
    ...{ row, name, emails, coded: true },
  }));
  const all = [...standing, ...own];
  const problems = likeNames(all);
  const notes = [...sharedUnitAddresses(all), ...withoutAddress(own)];
  return added(book, sheet, withFindings(roster, problems, notes), { ...asked, email });
}

export function addAppraiser(
  book: Book,
  asked: RequestOf<"addAppraiser">,
  email: string,
): AnswerTo<"addAppraiser"> {
  const read = readTables(book, { units, appraisers, commands });
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  const sheet = read.value.appraisers;
  const known = sheet.rows.map(({ record }) => record);
  const listed = appraisersFrom([{ line: LINE, cells: asked.cells }], nameless(known));
  const roster = withUnitCodes(
    listed,
    read.value.units.rows.map(({ record }) => record),
    null,
  );
  const own = roster.rows.map(({ record }) => ({ ...record, row: LINE }));
  const team = sheet.rows.map(({ number: row, record }) => ({ ...record, row }));
  return added(book, sheet, withFindings(roster, sharedAddresses([...team, ...own])), { ...asked, email });
}

/** The codes that are taken; a name that stands there already is a question, and no way to change its row. */
const nameless = (known: readonly Known[]): readonly Known[] => known.map(({ code }) => ({ code, name: "" }));

function withFindings<C extends Columns>(
  roster: Roster<C>,
  problems: readonly Problem[],
  notes: readonly Problem[] = [],
): Roster<C> {
  return {
    ...roster,
    problems: [...roster.problems, ...problems],
    notes: [...roster.notes, ...notes],
  };
}

interface Asking {
  readonly seen: readonly string[];
  readonly email: string;
}

/** Writes the row and orders its rows and rights, once nothing is wrong and all that is to be known was seen. */
function added<C extends Columns>(
  book: Book,
  sheet: Sheet<C>,
  roster: Roster<C>,
  { seen, email }: Asking,
): AnswerTo<"addUnit"> {
  const { table, rows } = sheet;
  const codes = roster.rows.map(({ record }) => String(record[table.id]));
  const [code = ""] = codes;
  const taken = rows
    .filter(({ record }) => matchingKey(String(record[table.id])) === matchingKey(code))
    .map(({ record }) => ({ code, other: String(record["name"]) }));
  const place = { tab: table.title, header: columnOf(table, table.id).header };
  const problems = said([
    ...roster.problems,
    ...taken.map((facts) => problem("roster.codeTaken", place, code, facts)),
  ]);
  const notes = said(roster.notes);
  const nothing = { kind: "added", code, row: null, problems, notes } as const;
  if (problems.length > 0 || notes.some((note) => !seen.includes(note))) return nothing;
  upsertRows(
    sheet,
    roster.rows.map(({ record }: RosterRow<C>) => stated(table, record)),
  );
  const wanted = { command: "Áp dụng thiết lập", target: code, value: "", reason: "" } as const;
  const requested = requestCommand(book, wanted, email);
  return requested.kind === "refused" ? requested : { ...nothing, row: requested.row };
}

/** What is said of the form's own row, without a line, for a form has none; what is said of the tab's rows is no matter of this form. */
function said(problems: readonly Problem[]): string[] {
  const own = problems.filter(({ place }) => (place.row ?? LINE) === LINE);
  return saidOnce(
    own.map((each) => {
      const { row: _, ...place } = each.place;
      return { ...each, place };
    }),
  );
}
