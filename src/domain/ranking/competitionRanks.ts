export interface Rank {
  readonly rank: number;
  /** Whether another one has the same rank. */
  readonly tied: boolean;
}

/** Compares two keys so that the higher one comes first; a missing component is below every number. */
export function compareDescending(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let place = 0; place < length; place++) {
    const left = a[place] ?? Number.NEGATIVE_INFINITY;
    const right = b[place] ?? Number.NEGATIVE_INFINITY;
    if (left !== right) return left > right ? -1 : 1;
  }
  return 0;
}

/**
 * The items with their competition ranks ("1, 2, 2, 4"), best first (SPEC T10, T11). Keys hold whole numbers
 * (points in hundredths) and are compared component by component, highest first: equal on paper is equal here.
 */
export function rankedByKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => readonly number[],
): readonly (readonly [Item, Rank])[] {
  const order = items.map((item) => ({ item, key: keyOf(item) }));
  order.sort((a, b) => compareDescending(a.key, b.key));
  const equals = (a: number, b: number) => sameKey(order[a]?.key, order[b]?.key);
  let rank = 1;
  return order.map(({ item }, place) => {
    const afterEqual = equals(place - 1, place);
    if (!afterEqual) rank = place + 1;
    return [item, { rank, tied: afterEqual || equals(place, place + 1) }];
  });
}

function sameKey(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a !== undefined && b !== undefined && compareDescending(a, b) === 0;
}

/** Competition ranks in the order of `keys`. */
export function competitionRanks(keys: readonly (readonly number[])[]): Rank[] {
  const ranks: Rank[] = [];
  for (const [{ index }, rank] of rankedByKey(
    keys.map((key, index) => ({ key, index })),
    (one) => one.key,
  )) {
    ranks[index] = rank;
  }
  return ranks;
}
