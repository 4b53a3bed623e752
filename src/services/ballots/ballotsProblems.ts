/** What must hold of the ballots before they are counted. */
import type { Problem } from "../../domain/problems/problem.ts";
import { oneEach, repeatedIds, rowProblem, unknownReferences } from "../../sheets/references.ts";
import { isBlankReport } from "../../tables/records/report.ts";
import type { Campaign } from "../campaign/parts.ts";
import type { Ballots } from "../campaign/tabs.ts";

/** Ballots that stand twice, or whose appraiser is not in its tab: whether one counts cannot be told then (SPEC X11). */
export function ballotsProblems({ appraisers }: Campaign, ballots: Ballots): readonly Problem[] {
  const known = new Set(appraisers.rows.map(({ appraiser }) => appraiser.code));
  return [
    ...repeatedIds(ballots),
    ...oneEach(unknownReferences("row.unknownAppraiser", ballots.table, ballots.rows, "appraiser", known)),
  ];
}

/**
 * Reports and ballots whose model is not in its tab any more: said once a model, at the first row; the others are ranked all the same
 * (SPEC T23). A report without a code is said by its row.
 */
export function orphans({ registrations, reports }: Campaign, ballots: Ballots): readonly Problem[] {
  const models = new Set(registrations.rows.map(({ registration }) => registration.id));
  const begun = reports.rows.filter(({ report }) => !isBlankReport(report));
  const named = begun.filter(({ report }) => report.model !== "");
  const nameless = begun.filter(({ report }) => report.model === "");
  return [
    ...nameless.map((row) => rowProblem("row.idMissing", reports.table, row, "model")),
    ...oneEach([
      ...unknownReferences("row.lostModel", reports.table, named, "model", models),
      ...unknownReferences("row.lostModel", ballots.table, ballots.rows, "model", models),
    ]),
  ];
}
