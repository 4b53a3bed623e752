/** Models as lists on paper name them. */
import { formatFixed, type Points } from "../rubric/points.ts";
import type { Draft } from "./draft.ts";
import type { DocumentFacts, ModelFact, StandingFact } from "./facts.ts";
import { cell } from "./gap.ts";
import { paperText } from "./paperText.ts";

export function unitName({ units }: DocumentFacts, code: string): string {
  return paperText(units.find((unit) => unit.code === code)?.name ?? code);
}

export function modelTitle({ gaps }: Draft, { id, title }: Pick<ModelFact, "id" | "title">): string {
  return gaps.text(title, `Tên mô hình ${id}`, cell("registrations", id, "title"));
}

export function modelHolder({ gaps }: Draft, { id, holder }: ModelFact): string {
  return gaps.text(holder, `Họ tên, tập thể của ${id}`, cell("registrations", id, "holder"));
}

/** Who, at which post, in which unit; a collective that is its unit is named once. */
export function holderAndUnit(draft: Draft, model: ModelFact): string {
  const unit = unitName(draft.facts, model.unit);
  const parts = [modelHolder(draft, model), paperText(model.position), unit].filter((part) => part !== "");
  return [...new Set(parts)].join(", ");
}

/** Those that take part: neither withdrawn nor without anything typed. */
export function takingPart({ models }: DocumentFacts): readonly ModelFact[] {
  return models.filter(({ state }) => state !== "withdrawn");
}

/** `84,33`, always with two decimals; "" where none were given. */
export function shownPoints(points: Points | null | undefined): string {
  return points === null || points === undefined ? "" : formatFixed(points);
}

/** "5=" of Xếp hạng in words. */
export function shownRank(rank: string): string {
  return paperText(rank).replace(/^(\d+)=$/, "$1 (đồng hạng)");
}

/** The groups of Xếp hạng in its order, each with its models. */
export function rankingGroups(
  ranking: readonly StandingFact[],
): readonly { readonly group: string; readonly standings: readonly StandingFact[] }[] {
  const groups = new Map<string, StandingFact[]>();
  for (const standing of ranking) {
    const members = groups.get(standing.group) ?? [];
    members.push(standing);
    groups.set(standing.group, members);
  }
  return [...groups].map(([group, standings]) => ({ group, standings }));
}

/** What a list says of a model that the team has looked at: never more than that it may be put to the deciding body (docs/domain.md#the-letter). */
export function standingRemark({ eligible, unranked, belowFloor, mean }: StandingFact): string {
  if (unranked !== "") return paperText(unranked);
  if (eligible) return "Đủ điều kiện trình";
  if (mean === null) return "Chưa có điểm";
  return belowFloor === "" ? "Chưa đủ điểm trình" : `Dưới điểm liệt: ${paperText(belowFloor)}`;
}

/** Ballots of all standings: submitted, and given out. */
export function ballotSums(ranking: readonly StandingFact[]): {
  readonly submitted: number;
  readonly given: number;
} {
  return ranking.reduce(
    (sums, { ballots }) => {
      const [submitted = 0, given = 0] = ballots.split("/").map((each) => Number(each) || 0);
      return { submitted: sums.submitted + submitted, given: sums.given + given };
    },
    { submitted: 0, given: 0 },
  );
}
