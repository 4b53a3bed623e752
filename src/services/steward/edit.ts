/** Somebody typed or pasted: the states of just those rows, at once. What a trigger misses, the next tick finds. */

import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import type { Area } from "../ports.ts";
import { readSnapshot } from "../snapshot.ts";
import { editBallots } from "./editBallots.ts";
import { editRegistrations } from "./editRegistrations.ts";
import { editReports } from "./editReports.ts";
import { tick } from "./tick.ts";
import type { StewardWorld } from "./world.ts";

export interface Edit {
  /** Key of the table whose tab was edited; null when it is none of ours. */
  readonly table: string | null;
  readonly area: Area;
  /** Address of the person as far as Google tells; never a proof. */
  readonly person: string;
  /** Of a single cell, as the event tells it; '' for a paste. */
  readonly before: string;
  readonly after: string;
}

/** Tabs of the organiser: what is typed there changes the campaign, so all duties run. */
const CAMPAIGN_TABS: ReadonlySet<string> = new Set([
  "settings",
  "units",
  "criteria",
  "appraisers",
  "commands",
]);

export function onEdit(world: StewardWorld, edit: Edit): void {
  if (edit.table === null) return;
  if (CAMPAIGN_TABS.has(edit.table)) {
    tick(world);
    return;
  }
  const read = readSnapshot(world.book);
  if (!read.ok) return;
  const { snapshot } = read;
  world.lock.exclusively(() => {
    if (edit.table === registrations.key) editRegistrations(world, snapshot, edit);
    if (edit.table === reports.key) editReports(world, snapshot, edit);
    if (edit.table === "ballots") editBallots(world, snapshot, edit);
  });
}
