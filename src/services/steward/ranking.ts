/** Builds Xếp hạng from the ballots. The same input gives the same tab; what BTV typed stays with its entry. */

import { applyCap, capSizes } from "../../domain/ranking/cap.ts";
import { CAP_BASE_TEXTS, type CapBase } from "../../domain/ranking/classification.ts";
import { type Standing, standings, UNRANKED_TEXTS } from "../../domain/ranking/standing.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import { formatPoints } from "../../domain/rubric/points.ts";
import type { Cell } from "../../tables/cell.ts";
import { meanColumn, type RankingColumns, rankingTable } from "../../tables/ranking.ts";
import { columnOf, type RecordOf } from "../../tables/table.ts";
import { standingRule } from "../campaign.ts";
import type { Book } from "../ports.ts";
import { type Read, readTables, type Sheet } from "../readTables.ts";
import type { RegistrationRecord } from "../records/registration.ts";
import { replaceRows } from "../replaceRows.ts";
import type { Ballots } from "./ballotsTab.ts";
import type { Campaign } from "./campaignTables.ts";
import { candidatesOf } from "./candidates.ts";
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
    bandScale(campaign.settings),
    standingRule(campaign.settings),
  );
  const base = CAP_BASES.get(campaign.settings.capBase) ?? "good";
  return applyCap(ranked, capSizes(ranked, base, campaign.settings.capPercent));
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

const CAP_BASES = new Map<string, CapBase>(
  // The keys of CAP_BASE_TEXTS are the cap bases.
  Object.entries(CAP_BASE_TEXTS).map(([base, text]) => [text, base as CapBase]),
);

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
