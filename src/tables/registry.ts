import { REFERENCE_OUTLINE } from "../domain/rubric/referenceOutline.ts";
import type { Rubric } from "../domain/rubric/rubric.ts";
import { appraisers } from "./appraisers.ts";
import { archive } from "./archive.ts";
import { ballotsTable } from "./ballots.ts";
import { baseResults } from "./baseResults.ts";
import { commands } from "./commands.ts";
import { criteria } from "./criteria.ts";
import { dissemination } from "./dissemination.ts";
import { frozenYear } from "./frozenYear.ts";
import { journal } from "./journal.ts";
import { legalBasis } from "./legalBasis.ts";
import { letterTemplates } from "./letterTemplates.ts";
import { overview } from "./overview.ts";
import { rankingTable } from "./ranking.ts";
import { registrations } from "./registrations.ts";
import { reminders } from "./reminders.ts";
import { reports } from "./reports.ts";
import { settings } from "./settings.ts";
import { system } from "./system.ts";
import type { AnyTable, Columns, Table } from "./table.ts";
import { titles } from "./titles.ts";
import { units } from "./units.ts";

/** Raised by one whenever a header or a column of a tab changes; `migrations.ts` holds the step that leads there. */
export const SCHEMA_VERSION = 9;

/** What names a tab of ours. */
export interface TabName {
  readonly key: string;
  readonly title: string;
}

/** All tabs of ours, in the order in which a fresh workbook shows them: the overview first, then those that hold records. */
export function tabNames(): readonly TabName[] {
  return [overview, ...tables(REFERENCE_OUTLINE)];
}

/** All tabs that hold records, in the order in which a fresh workbook shows them. Ballots and ranking follow the rubric's columns. */
export function tables(rubric: Rubric): readonly Table<Columns>[] {
  const all: readonly AnyTable[] = [
    settings,
    legalBasis,
    dissemination,
    units,
    registrations,
    reports,
    criteria,
    appraisers,
    ballotsTable(rubric),
    rankingTable(rubric),
    titles,
    baseResults,
    reminders,
    letterTemplates,
    frozenYear,
    archive,
    journal,
    commands,
    system,
  ];
  return all;
}
