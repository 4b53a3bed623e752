/** Builds Xếp hạng from the ballots. The same input gives the same tab; what BTV typed stays with its entry. */
import type { Ballot } from "../../domain/ballot.ts";
import { ballotProblems } from "../../domain/ballotProblems.ts";
import { applyCap } from "../../domain/cap.ts";
import { CAP_BASE_TEXTS, type CapBase, excellenceCap } from "../../domain/classification.ts";
import { formatPoints } from "../../domain/points.ts";
import { isBlankReport, prerequisitesVerdict } from "../../domain/report.ts";
import type { Rubric } from "../../domain/rubric.ts";
import { type Candidate, type Standing, standings, UNRANKED_TEXTS } from "../../domain/standing.ts";
import { rankingGroupOf } from "../../domain/unit.ts";
import { matchingKey } from "../../domain/vietnamese.ts";
import type { Cell } from "../../tables/cell.ts";
import { meanColumn, type RankingColumns, rankingTable } from "../../tables/ranking.ts";
import { columnOf, type RecordOf } from "../../tables/table.ts";
import { bandsOf, standingRule } from "../campaign.ts";
import type { Book } from "../ports.ts";
import { type Read, readTables, type Sheet } from "../readTables.ts";
import { type RegistrationRecord, toRegistration } from "../records/registration.ts";
import { toReport } from "../records/report.ts";
import { replaceRows } from "../replaceRows.ts";
import { toBallot } from "../scoring/ballotRow.ts";
import type { Ballots, Campaign } from "./campaignTables.ts";
import { hasOwnCells, moveRows } from "./ownCells.ts";

type RankingRecord = RecordOf<RankingColumns>;

export function readRanking(
  book: Book,
  campaign: Campaign,
): Read<{ ranking: ReturnType<typeof rankingTable> }> {
  return readTables(book, { ranking: rankingTable(campaign.rubric) });
}

/** Standings of every model that was put to the appraisal team. */
export function standingsOf(campaign: Campaign, ballots: Ballots): readonly Standing[] {
  const ranked = standings(
    candidatesOf(campaign, ballots),
    campaign.rubric,
    bandsOf(campaign.settings),
    standingRule(campaign.settings),
  );
  return applyCap(ranked, capSizes(ranked, campaign));
}

/** Writes the tab where it differs. @returns how many cells changed */
export function writeRanking(campaign: Campaign, ballots: Ballots, sheet: Sheet<RankingColumns>): number {
  const typed = new Map(sheet.rows.map((row) => [row.record.model, row.record]));
  const registered = new Map(campaign.sheets.registrations.rows.map((row) => [row.record.id, row.record]));
  const records = standingsOf(campaign, ballots).map((standing) =>
    rankingRecord(standing, campaign, registered.get(standing.model), typed.get(standing.model)),
  );
  const listed = new Set(records.map((record) => record.model));
  // A model that is no longer scored leaves the list, unless somebody has typed something about it: that is kept.
  const kept = sheet.rows
    .filter(({ number, record }) => !listed.has(record.model) && hasTyped(sheet, record, number))
    .map(({ record }) => withoutResult(record));
  const all = [...records, ...kept];
  moveRows(
    sheet,
    all.map(({ model }) => model),
    "rank",
  );
  return replaceRows(sheet, all, typedCells(sheet));
}

/** BTV's cells move with their entry exactly as they were typed. */
function typedCells(
  sheet: Sheet<RankingColumns>,
): (record: RankingRecord, key: keyof RankingColumns & string) => Cell | undefined {
  const lines = new Map(sheet.rows.map((row) => [row.record.model, sheet.grid[row.number - 1]]));
  return (record, key) => {
    const column = sheet.layout.columns.get(key);
    if (column === undefined || columnOf(sheet.table, key).typedBy !== "leader") return undefined;
    return lines.get(record.model)?.[column];
  };
}

function hasTyped(sheet: Sheet<RankingColumns>, record: RankingRecord, row: number): boolean {
  const leaders = sheet.table.order.filter((key) => columnOf(sheet.table, key).typedBy === "leader");
  return record.model !== "" && (leaders.some((key) => record[key] !== "") || hasOwnCells(sheet, row));
}

function withoutResult(record: RankingRecord): RankingRecord {
  return {
    ...record,
    rank: null,
    tied: null,
    eligible: false,
    withinCap: null,
    unranked: "Không còn trong danh sách chấm",
  };
}

function candidatesOf(campaign: Campaign, ballots: Ballots): readonly Candidate[] {
  const reports = new Map(
    campaign.sheets.reports.rows.map((row) => [row.record.model, toReport(row.record)]),
  );
  const byModel = ballotsByModel(ballots);
  return campaign.sheets.registrations.rows.flatMap((row): Candidate[] => {
    const model = toRegistration(row.record);
    const given = byModel.get(model.id);
    const report = reports.get(model.id);
    const failed = report === undefined ? [] : prerequisitesVerdict(report).failed;
    const out = failed.length > 0 && report !== undefined && !isBlankReport(report);
    if (given === undefined && !out) return [];
    const unit = campaign.units.get(model.unit) ?? { group: "", rankingGroup: "" };
    const last = lastRound(given ?? []);
    return [
      {
        model: model.id,
        group: rankingGroupOf(model.subject, unit),
        subject: [model.unit, model.subject, model.holder].map(matchingKey).join("|"),
        state: model.state,
        unmetPrerequisites: failed,
        round: last.round,
        assigned: last.ballots.filter((ballot) => ballot.state !== "recused").length,
        ballots: last.ballots.filter((ballot) => counts(ballot, campaign.rubric)),
      },
    ];
  });
}

/** Submitted, complete, and no score out of bounds; a comment that lacks does not make points invalid. */
function counts(ballot: Ballot, rubric: Rubric): boolean {
  if (ballot.state !== "submitted") return false;
  return ballotProblems(ballot, rubric, { tab: "" }).every((found) => found.code === "ballot.commentMissing");
}

function ballotsByModel(ballots: Ballots): Map<string, Ballot[]> {
  const byModel = new Map<string, Ballot[]>();
  for (const row of ballots.rows) {
    const ballot = toBallot(row.record, ballots.table);
    const list = byModel.get(ballot.model);
    if (list === undefined) byModel.set(ballot.model, [ballot]);
    else list.push(ballot);
  }
  return byModel;
}

/** A later round decides once it was begun; the earlier ballots stay as they are (SPEC T7). */
function lastRound(ballots: readonly Ballot[]): {
  readonly round: number;
  readonly ballots: readonly Ballot[];
} {
  const round = Math.max(1, ...ballots.map((ballot) => ballot.round));
  return { round, ballots: ballots.filter((ballot) => ballot.round === round) };
}

const CAP_BASES = new Map<string, CapBase>(
  // The keys of CAP_BASE_TEXTS are the cap bases.
  Object.entries(CAP_BASE_TEXTS).map(([base, text]) => [text, base as CapBase]),
);

/**
 * How many of each group may be put forward. Before BTV rates anybody the eligible stand for those rated good or better,
 * all scored ones for the total: a forecast, and the tab's note says so.
 */
function capSizes(ranked: readonly Standing[], campaign: Campaign): Record<string, number> {
  const sizes: Record<string, number> = {};
  const base = CAP_BASES.get(campaign.settings.capBase) ?? "good";
  for (const group of new Set(ranked.map((standing) => standing.group))) {
    const members = ranked.filter((standing) => standing.group === group);
    const good = members.filter((standing) => standing.eligible).length;
    const counts = { excellent: 0, good, total: members.length };
    sizes[group] = excellenceCap(counts, base, campaign.settings.capPercent);
  }
  return sizes;
}

function rankingRecord(
  standing: Standing,
  campaign: Campaign,
  registration: RegistrationRecord | undefined,
  typed: RankingRecord | undefined,
): RankingRecord {
  const unit = campaign.units.get(registration?.unit ?? "");
  const subject = [registration?.holder ?? "", unit?.name ?? ""].filter((part) => part !== "").join(", ");
  const means = campaign.rubric.groups.map(
    ({ code }) => [meanColumn(code), standing.groupMeans[code] ?? null] as const,
  );
  return {
    ...Object.fromEntries(means),
    rank: standing.rank,
    tied: standing.rank === null ? null : standing.tied,
    group: standing.group,
    model: standing.model,
    title: registration?.title ?? "",
    subject,
    ballots: `${standing.ballots}/${standing.of}`,
    highest: standing.highest,
    lowest: standing.lowest,
    spread: standing.spread,
    mean: standing.mean,
    band: standing.band ?? "",
    belowFloor: standing.belowFloor.map((code) => floorText(code, standing)).join(", "),
    needsAnotherRound: standing.mean === null ? null : standing.needsAnotherRound,
    eligible: standing.mean === null ? null : standing.eligible,
    withinCap: standing.withinCap,
    unranked: standing.unranked === null ? "" : UNRANKED_TEXTS[standing.unranked],
    opinion: typed?.opinion ?? "",
    conclusion: typed?.conclusion ?? "",
    document: typed?.document ?? "",
    replicate: typed?.replicate ?? "",
    note: typed?.note ?? "",
  };
}

function floorText(code: string, standing: Standing): string {
  const mean = standing.groupMeans[code];
  return mean === undefined ? code : `${code} (${formatPoints(mean)})`;
}
