/** Deleted tabs and columns come back as they are declared, and nothing else is touched (SPEC O10). */
import { type Checked, checked } from "../../domain/problems/checked.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import { REFERENCE_OUTLINE } from "../../domain/rubric/referenceOutline.ts";
import { layoutIn, openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { criteria } from "../../tables/criteria.ts";
import { letterTemplates } from "../../tables/letterTemplates.ts";
import { overview } from "../../tables/overview.ts";
import { tables } from "../../tables/registry.ts";
import { settings } from "../../tables/settings.ts";
import type { Columns, Table } from "../../tables/table.ts";
import { goneText, isGone } from "../campaign/gone.ts";
import { dress, insertMissing, installTab, placeOf, rubricInForce, seed } from "./install.ts";
import type { Workshop } from "./workshop.ts";

/** @returns what came back, in words */
export function restoreTabs(workshop: Workshop, book: Book): Checked<readonly string[]> {
  // Only where these come back: what somebody took out of a tab that stands stays out.
  const emptied = [settings, criteria, letterTemplates].some((table) => book.tab(table) === null);
  const said: string[] = [];
  const problems: Problem[] = [];
  const restore = (followsRubric: boolean, of: readonly Table<Columns>[]): void => {
    for (const table of of.filter((each) => each.followsRubric === followsRubric)) {
      const opened = openTab(book, table);
      // What a tab can be read without lacks all the same.
      const lacks = opened.ok ? opened.value.layout.problems : opened.problems;
      if (lacks.length === 0 || !lacks.every(isGone)) continue;
      said.push(...lacks.map(goneText));
      if (book.tab(table) === null) problems.push(...installTab(workshop, table, placeOf(table)));
      else restoreColumns(workshop, table);
    }
  };
  if (book.tab(overview) === null && workshop.ensureDashboard(overview)) said.push(`tab ${overview.title}`);
  restore(false, tables(REFERENCE_OUTLINE));
  if (emptied) problems.push(...seed(book, workshop.shipped()));
  const rubric = rubricInForce(book);
  if (rubric.ok) restore(true, tables(rubric.value));
  return checked(said, problems);
}

function restoreColumns(workshop: Workshop, table: Table<Columns>): void {
  const tab = workshop.ensureTab(table, 0, 0);
  if (tab === null) return;
  const layout = layoutIn(tab, table, tab.readAll());
  const columns = insertMissing(tab, table, layout, layout.missing);
  dress(workshop, { table, layout: { ...layout, columns }, tab }, layout.missing);
}
