/** Which cells a kind of person types in some rows of a tab, and whose rows they are. */

import type { OpenTab } from "../../sheets/open.ts";
import type { Area } from "../../sheets/ports.ts";
import type { Row, Sheet } from "../../sheets/read.ts";
import { type ProtectionPlan, protectionPlan } from "../../tables/protectionPlan.ts";
import { numberRuns } from "../../tables/runs.ts";
import type { Columns } from "../../tables/table.ts";

export type PersonAtKeyboard = keyof ProtectionPlan;

/** Column runs times row runs. @param rows 1-based */
export function typedAreas<C extends Columns>(
  { table, layout }: OpenTab<C>,
  typist: PersonAtKeyboard,
  rows: readonly number[],
): readonly Area[] {
  const columns = protectionPlan(table, layout.columns)[typist];
  return numberRuns(rows).flatMap((run) =>
    columns.map(({ first, count }) => ({
      row: run.first,
      column: first + 1,
      rows: run.last - run.first + 1,
      columns: count,
    })),
  );
}

/** Rows that belong together, by owner: the unit of a registration, the appraiser of a ballot. Rows of nobody are left out. */
export function rowsByOwner<C extends Columns, R extends Row<C>>(
  { rows }: Sheet<C, R>,
  ownerOf: (row: R) => string,
): ReadonlyMap<string, readonly number[]> {
  const byOwner = new Map<string, number[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner === "") continue;
    const numbers = byOwner.get(owner);
    if (numbers === undefined) byOwner.set(owner, [row.number]);
    else numbers.push(row.number);
  }
  return byOwner;
}
