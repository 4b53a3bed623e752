/** Builds Xếp hạng from the ballots. The same input gives the same tab; what BTV typed stays with its entry. */

import { whoDecides } from "../../domain/people/bodies.ts";
import { groupInWords } from "../../domain/people/unit.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { applyCap, capSizes } from "../../domain/ranking/cap.ts";
import { type Candidate, type Standing, standings, UNRANKED_TEXTS } from "../../domain/ranking/standing.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import { formatPoints } from "../../domain/rubric/points.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { hasPeoplesCells, moveRows } from "../../sheets/move.ts";
import type { Book } from "../../sheets/ports.ts";
import { readAgain, readTable, type Sheet } from "../../sheets/read.ts";
import { replaceRows } from "../../sheets/replace.ts";
import { layRules } from "../../sheets/rules.ts";
import { emptyRecord } from "../../tables/emptyRecord.ts";
import {
  groupKey,
  levelOfText,
  meanColumn,
  NO_RANK,
  type RankingColumns,
  rankingTable,
} from "../../tables/ranking.ts";
import type { RecordOf } from "../../tables/table.ts";
import type { WhySetAside } from "../ballots/setAside.ts";
import type { Campaign } from "../campaign/parts.ts";
import { standingRule } from "../campaign/settings.ts";
import type { Ballots } from "../campaign/tabs.ts";
import { candidatesOf } from "./candidates.ts";
import { capBase, type RankedGroup, rankedGroups } from "./groupLines.ts";
import { type Override, overridesIn } from "./overrides.ts";
import { type Judged, remarkOf } from "./remarks.ts";

type RankingRecord = RecordOf<RankingColumns>;
type ByLeaders = Pick<
  RankingRecord,
  "decision" | "conclusion" | "document" | "classification" | "opinion" | "note" | "replicate"
>;

export type Ranking = Sheet<RankingColumns>;

export function readRanking(book: Book, campaign: Campaign): Checked<Ranking> {
  return readTable(book, rankingTable(campaign.rubric));
}

/** The models that were put to the team, with where each of them stands. */
export interface Ranked {
  readonly standings: readonly Standing[];
  readonly candidates: ReadonlyMap<string, Candidate>;
}

export function rankedModels(campaign: Campaign, ballots: Ballots, whySetAside: WhySetAside): Ranked {
  const candidates = candidatesOf(campaign, ballots, whySetAside);
  const ranked = standings(
    candidates,
    campaign.rubric,
    bandScale(campaign.settings),
    standingRule(campaign.settings),
  );
  const caps = capSizes(ranked, capBase(campaign), campaign.settings.capPercent);
  return {
    standings: applyCap(ranked, caps),
    candidates: new Map(candidates.map((candidate) => [candidate.model, candidate])),
  };
}

/** Where each of them stands, alone. */
export function standingsOf(
  campaign: Campaign,
  ballots: Ballots,
  whySetAside: WhySetAside,
): readonly Standing[] {
  return rankedModels(campaign, ballots, whySetAside).standings;
}

export interface Written {
  /** How many cells changed. */
  readonly changed: number;
  readonly overrides: readonly Override[];
}

/**
 * Moves whole rows, with what leaders and others typed beside an entry, and writes the steward's columns where they differ.
 * @param capBasis documents on which the cap rests, in words; '' where none is named
 */
export function writeRanking(campaign: Campaign, ranked: Ranked, sheet: Ranking, capBasis: string): Written {
  const typed = new Map(sheet.rows.map((row) => [row.record.model, row.record]));
  const models = new Map(
    campaign.registrations.rows.map(({ registration }) => [registration.id, registration]),
  );
  const blank = emptyRecord(sheet.table);
  const present = (model: string): ByLeaders => typed.get(model) ?? blank;
  const levelOf = (model: string) => levelOfText(present(model).classification);
  const overrides: Override[] = [];
  const decider = whoDecides(campaign.settings.decidingBody);
  const records = rankedGroups(ranked.standings, campaign, levelOf, capBasis).flatMap(
    (group): RankingRecord[] => [
      { ...blank, ...lineOf(group, present(groupKey(group.group))) },
      ...group.standings.map((standing) => {
        const own = present(standing.model);
        const judged = judge(standing, group, ranked, own);
        overrides.push(...overridesIn(sheet.table, judged, own, decider));
        // What leaders typed stands there and is not written.
        return { ...blank, ...recordOf(judged, campaign, models.get(standing.model)) };
      }),
    ],
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
    "place",
  );
  const changed = replaceRows(readAgain(sheet), all);
  if (changed > 0) layRules(sheet);
  return { changed, overrides };
}

function judge(
  standing: Standing,
  { standings: members, places, rating }: RankedGroup,
  { candidates }: Ranked,
  { decision, conclusion, classification }: ByLeaders,
): Judged {
  const candidate = candidates.get(standing.model);
  if (candidate === undefined) throw new Error(`Ranked without being put to the team: ${standing.model}`);
  const ranked = members.filter(({ rank }) => rank !== null);
  return {
    standing,
    candidate,
    next: ranked.find(({ rank }) => standing.rank !== null && (rank ?? 0) > standing.rank) ?? null,
    tiedWith: ranked
      .filter(({ rank, model }) => rank === standing.rank && model !== standing.model)
      .map(({ model }) => model),
    places,
    recognised: decision === "Công nhận",
    level: levelOfText(classification),
    rating,
    reason: conclusion,
  };
}

/**
 * What the steward writes in the line of a group; its other columns are blank there, and the sentence runs over them. Nothing can be chosen
 * there; what somebody types all the same stays, counts nowhere, and is told.
 */
function lineOf({ group, sentence }: RankedGroup, { decision, classification }: ByLeaders) {
  const misplaced = decision !== "" || classification !== "";
  const rank = `${groupInWords(group)}: ${misplaced ? MISPLACED : ""}${sentence}`;
  return { rank, model: groupKey(group), group };
}

const MISPLACED = "Kết luận ghi ở dòng mô hình, ghi ở dòng này không tính. ";

function withoutResult(record: RankingRecord): RankingRecord {
  return {
    ...record,
    rank: NO_RANK,
    remark: NOT_SCORED,
    place: null,
    tied: null,
    eligible: null,
    withinCap: null,
    unranked: NOT_SCORED,
  };
}

const NOT_SCORED = "Không còn trong danh sách chấm";

/** Says the exception and is silent about the rule: “Đồng hạng” and “Cần chấm lại” only where it is so. */
const onlyYes = (is: boolean): true | null => (is ? true : null);

function recordOf(
  judged: Judged,
  campaign: Campaign,
  registration: Registration | undefined,
): Omit<RankingRecord, keyof ByLeaders> {
  const { standing } = judged;
  const unit = campaign.units.byCode.get(registration?.unit ?? "");
  const title = registration?.title ?? "";
  const means = campaign.rubric.groups.map(
    ({ code }) => [meanColumn(code), standing.groupMeans[code] ?? null] as const,
  );
  return {
    ...Object.fromEntries(means),
    rank: rankText(standing),
    // The code first: it stands whole, and names are read below each other.
    name: `${standing.model} · ${title}`,
    mean: standing.mean,
    band: standing.band ?? "",
    subject: subjectText(registration, unit?.name ?? ""),
    remark: remarkOf(judged, campaign),
    eligible: standing.mean === null ? null : standing.eligible,
    model: standing.model,
    title,
    place: standing.rank,
    tied: onlyYes(standing.tied),
    group: standing.group,
    ballots: `${standing.ballots}/${standing.of}`,
    highest: standing.highest,
    lowest: standing.lowest,
    spread: standing.spread,
    belowFloor: standing.belowFloor.map((code) => floorText(code, standing)).join(", "),
    needsAnotherRound: onlyYes(standing.needsAnotherRound),
    withinCap: standing.withinCap,
    unranked: standing.unranked === null ? "" : UNRANKED_TEXTS[standing.unranked],
  };
}

/** Of two names of which one says the other the longer; of a collective that is named by its unit the unit, as its group says the rest. */
function subjectText(registration: Registration | undefined, unit: string): string {
  const holder = registration?.holder ?? "";
  const saysUnit = unit !== "" && matchingKey(holder).includes(matchingKey(unit));
  if (saysUnit) return registration?.subject === "Tập thể" ? unit : holder;
  return [holder, unit].filter((part) => part !== "").join(", ");
}

function rankText({ rank, tied }: Standing): string {
  if (rank === null) return NO_RANK;
  return tied ? `${rank}=` : String(rank);
}

function floorText(code: string, standing: Standing): string {
  const mean = standing.groupMeans[code];
  return mean === undefined ? code : `${code} (${formatPoints(mean)})`;
}
