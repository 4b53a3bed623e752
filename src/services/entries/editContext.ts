import type { Day, Instant } from "../../domain/time/calendar.ts";
import { type EditedRows, editedHeaders } from "../../sheets/editedRows.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import type { Columns } from "../../tables/table.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import type { StewardWorld } from "../campaign/world.ts";
import type { StateContext } from "./rowStates.ts";

export type TypedStage = "registration" | "report";

/** Rules and moment for rows that were typed in just now. */
export function editContext<C extends Columns>(
  world: StewardWorld,
  snapshot: Snapshot,
  stage: TypedStage,
  edited: EditedRows<C>,
): StateContext {
  const headers = editedHeaders(edited);
  return {
    settings: snapshot.settings,
    extensionOf: (unit) => extensionOf(snapshot, stage, unit),
    moment: { now: world.clock.now(), lastLook: null, utcOffsetMinutes: UTC_OFFSET_MINUTES },
    edited: new Map(edited.rows.map(({ number }) => [number, headers])),
    editedSince: new Map(
      edited.rows.flatMap(({ number, earlier }) =>
        earlier.slice(0, 1).map(({ at }): [number, Instant] => [number, at]),
      ),
    ),
  };
}

export function extensionOf(snapshot: Snapshot, stage: TypedStage, code: string): Day | null {
  const unit = snapshot.units.find((each) => each.code === code);
  const extension = stage === "registration" ? unit?.registrationExtension : unit?.reportExtension;
  return extension ?? null;
}
