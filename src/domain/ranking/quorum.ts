/** A share in whole numbers: 2/3 as { numerator: 2, denominator: 3 }. */
export interface Quorum {
  readonly numerator: number;
  readonly denominator: number;
}

/** counted / assigned ≥ numerator / denominator without dividing, and at least one ballot (SPEC T9). */
export function reachesQuorum(counted: number, assigned: number, quorum: Quorum): boolean {
  return counted > 0 && counted * quorum.denominator >= assigned * quorum.numerator;
}
