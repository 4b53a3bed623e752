/** The line above the models of a ranking group, and the order of the groups. */
import { capSizes, leastForOne } from "../../domain/ranking/cap.ts";
import { CAP_BASE_TEXTS, type CapBase, type Level } from "../../domain/ranking/classification.ts";
import { groupRating, type Rating } from "../../domain/ranking/rating.ts";
import type { Standing } from "../../domain/ranking/standing.ts";
import { compareIds } from "../../domain/text/idOrder.ts";
import type { Campaign } from "../campaign/parts.ts";

export interface RankedGroup {
  readonly group: string;
  readonly standings: readonly Standing[];
  /** How many the cap allows; a forecast until BTV rates (SPEC L5). */
  readonly places: number;
  /** Null while BTV has rated nobody of the group. */
  readonly rating: Rating | null;
  /** What BTV must know before it decides. */
  readonly sentence: string;
}

/**
 * Collectives before persons, each in the official order of their units (the letter names them so); inside a group as ranked.
 * @param levelOf how BTV rated a model's collective or person
 * @param capBasis documents on which the cap rests, in words; '' where none is named
 */
export function rankedGroups(
  standings: readonly Standing[],
  campaign: Campaign,
  levelOf: (model: string) => Level | null,
  capBasis: string,
): readonly RankedGroup[] {
  const places = placesOf(campaign);
  const last = campaign.units.byCode.size;
  const placeOf = ({ group, standings: members }: RankedGroup) =>
    Math.min(...members.map(({ model }) => places.get(model) ?? last)) +
    (group.startsWith("Cá nhân") ? last + 1 : 0);
  const groups = [...new Set(standings.map(({ group }) => group))].map((group) => {
    const members = standings.filter((one) => one.group === group);
    const base = capBase(campaign);
    const { capPercent } = campaign.settings;
    const places = capSizes(members, base, capPercent)[group] ?? 0;
    const rating = groupRating(members, levelOf, base, capPercent);
    const percent = `Tỷ lệ trần ${capPercent} %${capBasis === "" ? "" : ` theo ${capBasis}`}`;
    const cap = rating === null ? capSentence(places, campaign, percent) : ratingSentence(rating, percent);
    return { group, standings: members, places, rating, sentence: `${eligibleSentence(members)} ${cap}` };
  });
  return groups.sort((a, b) => placeOf(a) - placeOf(b) || compareIds(a.group, b.group));
}

/** The place of each model's unit in the official order; undefined for one that no unit has. */
function placesOf({ registrations, units }: Campaign): ReadonlyMap<string, number | undefined> {
  const places = new Map([...units.byCode.keys()].map((code, index) => [code, index]));
  return new Map(registrations.rows.map(({ registration: { id, unit } }) => [id, places.get(unit)]));
}

export const capBase = ({ settings }: Campaign): CapBase => CAP_BASES.get(settings.capBase) ?? "good";

const CAP_BASES = new Map<string, CapBase>(
  // The keys of CAP_BASE_TEXTS are the cap bases.
  Object.entries(CAP_BASE_TEXTS).map(([base, text]) => [text, base as CapBase]),
);

function eligibleSentence(members: readonly Standing[]): string {
  const eligible = members.filter((one) => one.eligible).length;
  return `${eligible} trên ${members.length} đủ điều kiện.`;
}

function ratingSentence({ counts: { excellent, good, total }, places }: Rating, percent: string): string {
  const beyond = excellent > places ? `, đã chọn vượt ${excellent - places}` : "";
  return `Đã xếp loại ${total}: ${excellent} xuất sắc, ${good} tốt. ${percent}: ${places} suất xuất sắc${beyond}.`;
}

function capSentence(places: number, campaign: Campaign, percent: string): string {
  if (places > 0) return `${percent}: ${places} suất; công nhận thêm phải ghi lý do.`;
  const least = leastForOne(capBase(campaign), campaign.settings.capPercent);
  const from = least === null ? "" : ` (cần từ ${least} mô hình đủ điều kiện mới có 1)`;
  // What is to be done comes first: beside a long name the end is cut where the lists begin.
  return `0 suất, công nhận phải ghi lý do${from}. ${percent}.`;
}
