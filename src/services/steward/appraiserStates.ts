import type { appraisers } from "../../tables/appraisers.ts";
import type { RecordOf } from "../../tables/table.ts";
import type { Sheet } from "../readTables.ts";
import { toBallot } from "../scoring/ballotRow.ts";
import type { Ballots } from "./ballotsTab.ts";
import type { SetAside } from "./setAside.ts";

export const APPRAISER_STATE_KEYS = ["assigned", "scored", "remaining"] as const;

/** By row of Tổ thẩm định: how many ballots each member has, has submitted, has left. Those recused or set aside are not counted (SPEC X11). */
export function appraiserStates(
  sheet: Sheet<typeof appraisers.columns>,
  ballots: Ballots,
  aside: SetAside,
): Map<number, Partial<RecordOf<typeof appraisers.columns>>> {
  const counts = new Map<string, { assigned: number; scored: number }>();
  for (const row of ballots.rows) {
    const ballot = toBallot(row.record, ballots.table);
    const { appraiser, state } = ballot;
    if (state === "recused" || aside(ballot) !== null) continue;
    const count = counts.get(appraiser) ?? { assigned: 0, scored: 0 };
    count.assigned += 1;
    if (state === "submitted") count.scored += 1;
    counts.set(appraiser, count);
  }
  return new Map(
    sheet.rows.map((row) => {
      const { assigned, scored } = counts.get(row.record.code) ?? { assigned: 0, scored: 0 };
      const remaining = assigned - scored;
      return [
        row.number,
        { assigned: String(assigned), scored: String(scored), remaining: String(remaining) },
      ];
    }),
  );
}
