import { type BallotPoints, type BallotTotals, ballotTotals } from "../ballot/ballot.ts";
import { type Band, bandOf } from "../rubric/bands.ts";
import type { Points } from "../rubric/points.ts";
import type { CriterionGroup, Rubric } from "../rubric/rubric.ts";
import { compareIds } from "../text/idOrder.ts";
import { type Combination, combine } from "./combination.ts";
import type { Rank } from "./competitionRanks.ts";
import { groupsBelowFloor, mayBePutForward } from "./eligibility.ts";
import { type Quorum, reachesQuorum } from "./quorum.ts";
import { type Contender, ranksInGroups, ranksOfSubjects } from "./subjectRanking.ts";

export interface StandingRule {
  readonly dropExtremes: boolean;
  /** Share of the assigned ballots that must be in before a result stands. */
  readonly quorum: Quorum;
  readonly spreadLimit: Points;
  readonly passMark: Points;
  /** Codes of the groups whose means break a tie of totals, in this order. */
  readonly tieChain: readonly string[];
  readonly bestPerSubject: boolean;
}

/** Which groups break a tie unless a setting says otherwise: Hiệu quả, then Tính mới, then Nhân rộng (docs/domain.md#combining-scores). */
export const DEFAULT_TIE_CHAIN: readonly string[] = ["III", "I", "IV"];

export interface Candidate {
  readonly model: string;
  /** Label of the ranking group. */
  readonly group: string;
  /** Key of the collective or person; "" = not known, never shared. */
  readonly subject: string;
  readonly state: "active" | "rejected" | "suspended" | "withdrawn";
  readonly unmetPrerequisites: readonly string[];
  readonly round: number;
  /** Ballots of that round given out and not recused. */
  readonly assigned: number;
  /** Submitted ballots of that round, without their ids: no result may depend on those. */
  readonly ballots: readonly { readonly points: BallotPoints }[];
}

export type UnrankedReason =
  | "withdrawn"
  | "suspended"
  | "rejected"
  | "prerequisite"
  | "noBallots"
  | "quorum"
  | "betterModel";

export const UNRANKED_TEXTS: Readonly<Record<UnrankedReason, string>> = {
  withdrawn: "Đã rút",
  suspended: "Tạm dừng – có khiếu nại",
  rejected: "Không qua rà soát",
  prerequisite: "Chưa đạt điều kiện tiên quyết",
  noBallots: "Chưa có phiếu chấm",
  quorum: "Chưa đủ số phiếu",
  betterModel: "Đã xếp hạng mô hình khác cao hơn",
};

export interface Standing {
  readonly model: string;
  readonly group: string;
  readonly subject: string;
  readonly rank: number | null;
  readonly tied: boolean;
  /** Complete submitted ballots, of how many assigned. */
  readonly ballots: number;
  readonly of: number;
  readonly mean: Points | null;
  readonly groupMeans: Readonly<Record<string, Points>>;
  readonly highest: Points | null;
  readonly lowest: Points | null;
  readonly spread: Points | null;
  readonly band: string | null;
  /** Codes of the groups whose mean is below their floor (điểm liệt). */
  readonly belowFloor: readonly string[];
  readonly needsAnotherRound: boolean;
  /** "Đủ điều kiện trình BTV xem xét"; the decision is BTV's. */
  readonly eligible: boolean;
  /** Filled by `applyCap`; null when the model is not eligible or its group has no cap. */
  readonly withinCap: boolean | null;
  readonly unranked: UnrankedReason | null;
}

/** A candidate with its result, before ranks. */
interface Scored extends Contender {
  readonly candidate: Candidate;
  /** Number of complete submitted ballots. */
  readonly ballots: number;
  readonly result: Combination | null;
  /** Why it cannot be ranked at all; null = it contends. */
  readonly stopped: UnrankedReason | null;
}

/**
 * The standing of every candidate inside its ranking group (SPEC T7–T20), sorted by group, rank, model id;
 * those without a rank come last in their group. The answer depends neither on the order of the candidates nor on their ids.
 */
export function standings(
  candidates: readonly Candidate[],
  rubric: Rubric,
  bands: readonly Band[],
  rule: StandingRule,
): readonly Standing[] {
  const scored = candidates.map((candidate) => scoreOf(candidate, rubric, rule));
  const contenders = scored.filter((each) => each.stopped === null);
  const ranks = rule.bestPerSubject ? ranksOfSubjects(contenders) : ranksInGroups(contenders);
  return scored
    .map((each) => standingOf(each, ranks.get(each), { groups: rubric.groups, bands, rule }))
    .sort(byGroupRankModel);
}

/** No result when the dossier is out or fails a prerequisite: such a model is not scored (SPEC T8). */
function scoreOf(candidate: Candidate, rubric: Rubric, rule: StandingRule): Scored {
  const counted = countedBallots(candidate, rubric);
  const out = reasonToStop(candidate);
  const result = out === null ? combine(counted, rule) : null;
  const { model, group, subject } = candidate;
  const key = result === null ? [] : rankingKey(result, rule.tieChain);
  const stopped = out ?? lackOfBallots(counted.length, candidate.assigned, rule.quorum);
  return { model, group, subject, key, candidate, ballots: counted.length, result, stopped };
}

function countedBallots(candidate: Candidate, rubric: Rubric): readonly BallotTotals[] {
  return candidate.ballots.flatMap(({ points }) => ballotTotals(points, rubric) ?? []);
}

function reasonToStop(candidate: Candidate): UnrankedReason | null {
  if (candidate.state !== "active") return candidate.state;
  return candidate.unmetPrerequisites.length > 0 ? "prerequisite" : null;
}

function lackOfBallots(counted: number, assigned: number, quorum: Quorum): UnrankedReason | null {
  if (counted === 0) return "noBallots";
  return reachesQuorum(counted, assigned, quorum) ? null : "quorum";
}

function rankingKey({ total, groups }: Combination, tieChain: readonly string[]): readonly number[] {
  return [total, ...tieChain.map((code) => groups[code] ?? 0)];
}

interface Measure {
  readonly groups: readonly CriterionGroup[];
  readonly bands: readonly Band[];
  readonly rule: StandingRule;
}

function standingOf(scored: Scored, rank: Rank | undefined, { groups, bands, rule }: Measure): Standing {
  const { result } = scored;
  const belowFloor = result === null ? [] : groupsBelowFloor(result.groups, groups);
  return {
    model: scored.model,
    group: scored.group,
    subject: scored.subject,
    rank: rank?.rank ?? null,
    tied: rank?.tied ?? false,
    ballots: scored.ballots,
    of: scored.candidate.assigned,
    mean: result?.total ?? null,
    groupMeans: result?.groups ?? {},
    highest: result?.highest ?? null,
    lowest: result?.lowest ?? null,
    spread: result?.spread ?? null,
    band: result === null ? null : bandOf(result.total, bands),
    belowFloor,
    needsAnotherRound: result !== null && result.spread > rule.spreadLimit,
    eligible:
      rank !== undefined && result !== null && mayBePutForward(result.total, belowFloor, rule.passMark),
    withinCap: null,
    unranked: rank === undefined ? (scored.stopped ?? "betterModel") : null,
  };
}

function byGroupRankModel(a: Standing, b: Standing): number {
  return compareIds(a.group, b.group) || compareRanks(a.rank, b.rank) || compareIds(a.model, b.model);
}

function compareRanks(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
