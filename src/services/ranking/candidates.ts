/** The models that were put to the appraisal team, each with the ballots of the round that decides. */
import type { Ballot } from "../../domain/ballot/ballot.ts";
import { ballotProblems } from "../../domain/ballot/ballotProblems.ts";
import { rankingGroupOf } from "../../domain/people/unit.ts";
import { decidingRound } from "../../domain/ranking/round.ts";
import type { Candidate } from "../../domain/ranking/standing.ts";
import { prerequisitesVerdict } from "../../domain/report/report.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { identityKey } from "../../domain/text/vietnamese.ts";
import { isBlankReport } from "../../tables/records/report.ts";
import type { WhySetAside } from "../ballots/setAside.ts";
import { appraisedHere, type Campaign } from "../campaign/parts.ts";
import type { Ballots } from "../campaign/tabs.ts";

export function candidatesOf(
  campaign: Campaign,
  ballots: Ballots,
  whySetAside: WhySetAside,
): readonly Candidate[] {
  const reports = new Map(campaign.reports.rows.map(({ report }) => [report.model, report]));
  const stands = (ballot: Ballot) => ballot.state !== "recused" && whySetAside(ballot) === null;
  const byModel = ballotsByModel(ballots, stands);
  return campaign.registrations.rows.flatMap(({ registration: model }): Candidate[] => {
    const given = byModel.get(model.id);
    const report = reports.get(model.id);
    const failed = report === undefined ? [] : prerequisitesVerdict(report).failed;
    const out = failed.length > 0 && report !== undefined && !isBlankReport(report);
    if (given === undefined && !(out && appraisedHere(campaign, model.unit))) return [];
    const unit = campaign.units.byCode.get(model.unit) ?? { group: "", rankingGroup: "" };
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

/** Accepted as submitted, complete, and no score out of bounds; a comment that lacks does not make points invalid. */
function counts(ballot: Ballot, rubric: Rubric): boolean {
  if (ballot.state !== "submitted" || !ballot.recorded) return false;
  return ballotProblems(ballot, rubric, { tab: "" }).every((found) => found.code === "ballot.commentMissing");
}

/** The ballots that are not set aside, by model; a model with none left is listed as well. */
function ballotsByModel(ballots: Ballots, stands: (ballot: Ballot) => boolean): Map<string, Ballot[]> {
  const byModel = new Map<string, Ballot[]>();
  for (const { ballot } of ballots.rows) {
    const list = byModel.get(ballot.model) ?? [];
    byModel.set(ballot.model, list);
    if (stands(ballot)) list.push(ballot);
  }
  return byModel;
}
