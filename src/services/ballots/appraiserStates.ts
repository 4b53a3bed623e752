import type { appraisers } from "../../tables/appraisers.ts";
import type { RecordOf } from "../../tables/table.ts";
import type { Appraisers, Ballots } from "../campaign/tabs.ts";
import type { WhySetAside } from "./setAside.ts";

export const APPRAISER_STATE_KEYS = ["assigned", "scored", "remaining"] as const;
type AppraiserStates = Pick<RecordOf<typeof appraisers.columns>, (typeof APPRAISER_STATE_KEYS)[number]>;

/** By row of Tổ thẩm định: how many ballots each member has, has submitted, has left. Those recused or set aside are not counted (SPEC X11). */
export function appraiserStates(
  { rows }: Appraisers,
  ballots: Ballots,
  whySetAside: WhySetAside,
): ReadonlyMap<number, AppraiserStates> {
  const counts = new Map<string, { assigned: number; scored: number }>();
  for (const { ballot } of ballots.rows) {
    const { appraiser, state } = ballot;
    if (state === "recused" || whySetAside(ballot) !== null) continue;
    const count = counts.get(appraiser) ?? { assigned: 0, scored: 0 };
    count.assigned += 1;
    if (state === "submitted") count.scored += 1;
    counts.set(appraiser, count);
  }
  return new Map(
    rows.map(({ number, record }) => {
      const { assigned, scored } = counts.get(record.code) ?? { assigned: 0, scored: 0 };
      const states = [assigned, scored, assigned - scored].map(String);
      const [given = "", done = "", left = ""] = states;
      return [number, { assigned: given, scored: done, remaining: left }];
    }),
  );
}
