/** Builds Xếp hạng from the ballots. The same input gives the same tab; what BTV typed stays with its entry. */

import type { Checked } from "../../domain/problems/checked.ts";
import { applyCap, capSizes } from "../../domain/ranking/cap.ts";
import { CAP_BASE_TEXTS, type CapBase } from "../../domain/ranking/classification.ts";
import { type Standing, standings, UNRANKED_TEXTS } from "../../domain/ranking/standing.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import { formatPoints } from "../../domain/rubric/points.ts";
import { hasPeoplesCells, moveRows } from "../../sheets/move.ts";
import type { Book } from "../../sheets/ports.ts";
import { readAgain, readTable, type Sheet } from "../../sheets/read.ts";
import { replaceRows } from "../../sheets/replace.ts";
import { meanColumn, type RankingColumns, rankingTable } from "../../tables/ranking.ts";
import type { RecordOf } from "../../tables/table.ts";
import type { WhySetAside } from "../ballots/setAside.ts";
import type { Campaign } from "../campaign/parts.ts";
import { standingRule } from "../campaign/settings.ts";
import type { Ballots } from "../campaign/tabs.ts";
import { candidatesOf } from "./candidates.ts";

type RankingRecord = RecordOf<RankingColumns>;

export type Ranking = Sheet<RankingColumns>;

export function readRanking(book: Book, campaign: Campaign): Checked<Ranking> {
  return readTable(book, rankingTable(campaign.rubric));
}

/** Standings of every model that was put to the appraisal team. */
export function standingsOf(
  campaign: Campaign,
  ballots: Ballots,
  whySetAside: WhySetAside,
): readonly Standing[] {
  const ranked = standings(
    candidatesOf(campaign, ballots, whySetAside),
    campaign.rubric,
    bandScale(campaign.settings),
    standingRule(campaign.settings),
  );
  const base = CAP_BASES.get(campaign.settings.capBase) ?? "good";
  return applyCap(ranked, capSizes(ranked, base, campaign.settings.capPercent));
}

/** Moves whole rows, with what leaders and others typed beside an entry, and writes the steward's columns where they differ. @returns how many cells changed */
export function writeRanking(campaign: Campaign, standings: readonly Standing[], sheet: Ranking): number {
  const typed = new Map(sheet.rows.map((row) => [row.record.model, row.record]));
  const models = new Map(
    campaign.registrations.rows.map(({ registration }) => [registration.id, registration]),
  );
  const records = standings.map((standing) =>
    rankingRecord(standing, campaign, models.get(standing.model), typed.get(standing.model)),
  );
  const listed = new Set(records.map((record) => record.model));
  // A model that is no longer scored leaves the list, unless somebody has typed something about it: that is kept.
  const kept = sheet.rows
    .filter(
      ({ number, record }) =>
        !listed.has(record.model) && record.model !== "" && hasPeoplesCells(sheet, number),
    )
    .map(({ record }) => withoutResult(record));
  const all = [...records, ...kept];
  moveRows(
    sheet,
    all.map(({ model }) => model),
    "rank",
  );
  return replaceRows(readAgain(sheet), all);
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

const CAP_BASES = new Map<string, CapBase>(
  // The keys of CAP_BASE_TEXTS are the cap bases.
  Object.entries(CAP_BASE_TEXTS).map(([base, text]) => [text, base as CapBase]),
);

function rankingRecord(
  standing: Standing,
  campaign: Campaign,
  registration: Registration | undefined,
  typed: RankingRecord | undefined,
): RankingRecord {
  const unit = campaign.units.byCode.get(registration?.unit ?? "");
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
