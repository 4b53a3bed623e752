import { type Quorum, reachesQuorum } from "./quorum.ts";

/** How far a model's round has come. */
export interface RoundProgress {
  readonly round: number;
  /** Ballots given out and not recused. */
  readonly assigned: number;
  /** Complete submitted ones among them. */
  readonly counted: number;
}

/**
 * The round that decides (SPEC T22): the latest that has reached the quorum; while none has, the latest with a counted ballot; else
 * the first. A second round that was only ordered takes nothing away from the first.
 */
export function decidingRound(rounds: readonly RoundProgress[], quorum: Quorum): number {
  const latest = (those: readonly RoundProgress[]) => Math.max(0, ...those.map(({ round }) => round));
  const quorate = rounds.filter(({ counted, assigned }) => reachesQuorum(counted, assigned, quorum));
  return latest(quorate) || latest(rounds.filter(({ counted }) => counted > 0)) || 1;
}
