/** The models that were put to the appraisal team, each with the ballots of the round that decides. */
import type { Ballot } from "../../domain/ballot/ballot.ts";
import { ballotProblems } from "../../domain/ballot/ballotProblems.ts";
import { rankingGroupOf } from "../../domain/people/unit.ts";
import { decidingRound } from "../../domain/ranking/round.ts";
import type { Candidate } from "../../domain/ranking/standing.ts";
import { isBlankReport, prerequisitesVerdict } from "../../domain/report/report.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { identityKey } from "../../domain/text/vietnamese.ts";
import { toRegistration } from "../records/registration.ts";
import { toReport } from "../records/report.ts";
import { toBallot } from "../scoring/ballotRow.ts";
import type { Ballots } from "./ballotsTab.ts";
import { type Campaign, districtAppraises } from "./campaignTables.ts";
import { setAside } from "./setAside.ts";

export function candidatesOf(campaign: Campaign, ballots: Ballots): readonly Candidate[] {
  const reports = new Map(
    campaign.sheets.reports.rows.map((row) => [row.record.model, toReport(row.record)]),
  );
  const aside = setAside(campaign);
  const byModel = ballotsByModel(ballots, (ballot) => ballot.state !== "recused" && aside(ballot) === null);
  return campaign.sheets.registrations.rows.flatMap((row): Candidate[] => {
    const model = toRegistration(row.record);
    const given = byModel.get(model.id);
    const report = reports.get(model.id);
    const failed = report === undefined ? [] : prerequisitesVerdict(report).failed;
    const out = failed.length > 0 && report !== undefined && !isBlankReport(report);
    if (given === undefined && !(out && districtAppraises(campaign, model.unit))) return [];
    const unit = campaign.units.get(model.unit) ?? { group: "", rankingGroup: "" };
    return [
      {
        model: model.id,
        group: rankingGroupOf(model.subject, unit),
        subject: [model.unit, model.subject, model.holder].map(identityKey).join("|"),
        state: model.state,
        unmetPrerequisites: failed,
        ...decisive(given ?? [], campaign),
      },
    ];
  });
}

/** The ballots of the one round that counts (SPEC T22). */
function decisive(
  given: readonly Ballot[],
  { rubric, settings }: Campaign,
): Pick<Candidate, "round" | "assigned" | "ballots"> {
  const rounds = [...new Set(given.map(({ round }) => round))].map((round) => {
    const assigned = given.filter((ballot) => ballot.round === round);
    return { round, assigned, ballots: assigned.filter((ballot) => counts(ballot, rubric)) };
  });
  const progress = rounds.map(({ round, assigned, ballots }) => ({
    round,
    assigned: assigned.length,
    counted: ballots.length,
  }));
  const round = decidingRound(progress, settings.quorum);
  const found = rounds.find((one) => one.round === round);
  return { round, assigned: found?.assigned.length ?? 0, ballots: found?.ballots ?? [] };
}

/** Submitted, complete, and no score out of bounds; a comment that lacks does not make points invalid. */
function counts(ballot: Ballot, rubric: Rubric): boolean {
  if (ballot.state !== "submitted") return false;
  return ballotProblems(ballot, rubric, { tab: "" }).every((found) => found.code === "ballot.commentMissing");
}

/** The ballots that are not set aside, by model; a model with none left is listed as well. */
function ballotsByModel(ballots: Ballots, stands: (ballot: Ballot) => boolean): Map<string, Ballot[]> {
  const byModel = new Map<string, Ballot[]>();
  for (const row of ballots.rows) {
    const ballot = toBallot(row.record, ballots.table);
    const list = byModel.get(ballot.model) ?? [];
    byModel.set(ballot.model, list);
    if (stands(ballot)) list.push(ballot);
  }
  return byModel;
}
