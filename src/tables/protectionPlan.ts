import { numberRuns } from "./runs.ts";
import type { Columns, Table, Typist } from "./table.ts";
import { columnOf } from "./table.ts";

/** Columns side by side that the same people type. */
export interface ColumnRun {
  /** Zero-based. */
  readonly first: number;
  readonly count: number;
}

export type ProtectionPlan = Readonly<Record<Exclude<Typist, "steward">, readonly ColumnRun[]>>;

/**
 * Which columns each kind of person may type; everything else in the tab is the steward's.
 * @param places zero-based column by key as the sheet has them now (people move columns); left out: as declared
 */
export function protectionPlan<C extends Columns>(
  table: Table<C>,
  places: ReadonlyMap<string, number> = declaredPlaces(table),
): ProtectionPlan {
  const runsOf = (typist: Typist): readonly ColumnRun[] => {
    const typed = table.order.flatMap((key) => {
      const place = places.get(key);
      return place === undefined || columnOf(table, key).typedBy !== typist ? [] : [place];
    });
    return numberRuns(typed).map(({ first, last }) => ({ first, count: last - first + 1 }));
  };
  return {
    unit: runsOf("unit"),
    appraiser: runsOf("appraiser"),
    organiser: runsOf("organiser"),
    leader: runsOf("leader"),
  };
}

export function declaredPlaces<C extends Columns>(table: Table<C>): ReadonlyMap<string, number> {
  return new Map(table.order.map((key, index) => [key, index]));
}
