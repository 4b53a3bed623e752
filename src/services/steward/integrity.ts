/** What must hold across rows and tabs before an operation builds on them. Any finding refuses the operation; nothing is guessed. */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { isBlankRegistration } from "../../domain/registration/registration.ts";
import { isBlankReport } from "../../domain/report/report.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { commands } from "../../tables/commands.ts";
import { criteria } from "../../tables/criteria.ts";
import { journal } from "../../tables/journal.ts";
import { rankingTable } from "../../tables/ranking.ts";
import { system } from "../../tables/system.ts";
import { type Columns, columnOf } from "../../tables/table.ts";
import type { Book } from "../ports.ts";
import type { Row, Sheet } from "../readTables.ts";
import { toRegistration } from "../records/registration.ts";
import { toReport } from "../records/report.ts";
import { sharedAddresses } from "../sharedAddresses.ts";
import type { Ballots } from "./ballotsTab.ts";
import type { Campaign, Entries } from "./campaignTables.ts";

export function campaignProblems(campaign: Campaign): readonly Problem[] {
  const { appraisers } = campaign.sheets;
  return [
    ...entriesProblems(campaign),
    ...repeatedIds(appraisers),
    ...sharedAddresses(appraisers.rows.map((row) => ({ ...row.record, row: row.number }))),
  ];
}

/** Ids that stand twice, and rows whose unit nobody knows. Rows that nobody has typed in are left out. */
export function entriesProblems({ sheets, units }: Entries): readonly Problem[] {
  const { registrations } = sheets;
  const begun = registrations.rows.filter((row) => !isBlankRegistration(toRegistration(row.record)));
  return [
    ...repeatedIds(sheets.units),
    ...repeatedIds(registrations),
    ...repeatedIds(sheets.reports),
    ...begun
      .filter((row) => row.record.id === "")
      .map((row) => rowProblem("row.idMissing", registrations, row, "id")),
    ...unknownReferences("row.unknownUnit", registrations, begun, "unit", new Set(units.keys())),
  ];
}

/** Ballots that stand twice, or whose appraiser is not in its tab: whether one counts cannot be told then (SPEC X11). */
export function ballotsProblems({ sheets }: Campaign, ballots: Ballots): readonly Problem[] {
  const appraisers = new Set(sheets.appraisers.rows.map((row) => row.record.code));
  return [
    ...repeatedIds(ballots),
    ...oneEach(unknownReferences("row.unknownAppraiser", ballots, ballots.rows, "appraiser", appraisers)),
  ];
}

/**
 * Reports and ballots whose model is not in its tab any more: said once a model, at the first row; the others are ranked all the same
 * (SPEC T23). A report without a code is said by its row.
 */
export function orphans({ sheets }: Campaign, ballots: Ballots): readonly Problem[] {
  const { registrations, reports } = sheets;
  const models = new Set(registrations.rows.map((row) => row.record.id));
  const begun = reports.rows.filter((row) => !isBlankReport(toReport(row.record)));
  const named = begun.filter((row) => row.record.model !== "");
  const nameless = begun.filter((row) => row.record.model === "");
  return [
    ...nameless.map((row) => rowProblem("row.idMissing", reports, row, "model")),
    ...oneEach([
      ...unknownReferences("row.lostModel", reports, named, "model", models),
      ...unknownReferences("row.lostModel", ballots, ballots.rows, "model", models),
    ]),
  ];
}

function oneEach(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map([...problems].reverse().map((each) => [each.found, each])).values()].reverse();
}

/** Tabs that are not read in every round; the others are named where they are read. */
export function missingTabs(book: Book, rubric: Rubric): readonly Problem[] {
  return [criteria, ballotsTable(rubric), rankingTable(rubric), journal, commands, system]
    .filter((table) => book.tab(table) === null)
    .map(({ title }) => problem("tab.missing", { tab: title }, ""));
}

/** One finding an id, at its second row, naming all of them. */
export function repeatedIds<C extends Columns>(sheet: Sheet<C>): readonly Problem[] {
  const { id } = sheet.table;
  const byId = new Map<string, Row<C>[]>();
  for (const row of sheet.rows) {
    const value = String(row.record[id]);
    if (value !== "") byId.set(value, [...(byId.get(value) ?? []), row]);
  }
  return [...byId.values()].flatMap((rows) => {
    const [, second] = rows;
    if (second === undefined) return [];
    return [rowProblem("row.idTwice", sheet, second, id, { rows: rows.map((row) => row.number).join(", ") })];
  });
}

type RowCode = "row.idMissing" | "row.idTwice" | "row.unknownUnit" | "row.lostModel" | "row.unknownAppraiser";

function unknownReferences<C extends Columns>(
  code: RowCode,
  sheet: Sheet<C>,
  rows: readonly Row<C>[],
  key: keyof C & string,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return rows
    .filter((row) => !known.has(String(row.record[key])))
    .map((row) => rowProblem(code, sheet, row, key));
}

function rowProblem<C extends Columns>(
  code: RowCode,
  sheet: Sheet<C>,
  row: Row<C>,
  key: keyof C & string,
  facts: Readonly<Record<string, string>> = {},
): Problem {
  const place = { tab: sheet.table.title, row: row.number, header: columnOf(sheet.table, key).header };
  return problem(code, place, String(row.record[key]), facts);
}
