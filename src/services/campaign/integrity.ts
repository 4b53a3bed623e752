/** What must hold across rows and tabs before an operation builds on them. Any finding refuses the operation; nothing is guessed. */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { repeatedIds, rowProblem, unknownReferences } from "../../sheets/references.ts";
import { commands } from "../../tables/commands.ts";
import { journal } from "../../tables/journal.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import { tables } from "../../tables/registry.ts";
import type { AnyTable } from "../../tables/table.ts";
import type { Campaign, Entries } from "./parts.ts";
import { sharedAddresses } from "./sharedAddresses.ts";

export function campaignProblems(campaign: Campaign): readonly Problem[] {
  const { appraisers } = campaign;
  return [
    ...entriesProblems(campaign),
    ...repeatedIds(appraisers),
    ...sharedAddresses(appraisers.rows.map((row) => ({ ...row.record, row: row.number }))),
  ];
}

/** Ids that stand twice, and rows whose unit nobody knows. Rows that nobody has typed in are left out. */
export function entriesProblems({ registrations, reports, units }: Entries): readonly Problem[] {
  const { table } = registrations;
  const begun = registrations.rows.filter((row) => !isBlankRegistration(row.registration));
  return [
    ...repeatedIds(units.sheet),
    ...repeatedIds(registrations),
    ...repeatedIds(reports),
    ...begun
      .filter((row) => row.record.id === "")
      .map((row) => rowProblem("row.idMissing", table, row, "id")),
    ...unknownReferences("row.unknownUnit", table, begun, "unit", new Set(units.byCode.keys())),
  ];
}

/** The tabs that the campaign lives in and that are not there, but for those that are named already: whoever reads one needs not say so again. */
export function missingTabs(book: Book, rubric: Rubric, named: readonly Problem[]): readonly Problem[] {
  const said = new Set(named.map(({ code, place }) => (code === "tab.missing" ? place.tab : "")));
  return tables(rubric)
    .filter((table) => !table.optional && !said.has(table.title) && book.tab(table) === null)
    .map(({ title }) => problem("tab.missing", { tab: title }, ""));
}

/** What is wrong with the header of the tabs that no duty reads: without them orders wait, and nothing is written down. */
export function unreadableTabs(book: Book): readonly Problem[] {
  return [commands, journal].flatMap((table: AnyTable) => {
    const opened = openTab(book, table);
    return opened.ok ? [] : withoutMissingTabs(opened.problems);
  });
}

/** What is wrong beside tabs that are not there. */
export function withoutMissingTabs(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code !== "tab.missing");
}
