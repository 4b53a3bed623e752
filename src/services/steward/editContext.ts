import type { Columns } from "../../tables/table.ts";
import type { Snapshot } from "../snapshot.ts";
import type { EditedRows } from "./editedRows.ts";
import type { StateContext } from "./rowStates.ts";
import type { StewardWorld } from "./world.ts";

export type TypedStage = "registration" | "report";

/** Rules and moment for rows that were typed in just now. */
export function editContext<C extends Columns>(
  world: StewardWorld,
  snapshot: Snapshot,
  stage: TypedStage,
  edited: EditedRows<C>,
): StateContext {
  return {
    settings: snapshot.settings,
    extensionOf: (unit) => extensionOf(snapshot, stage, unit),
    moment: { now: world.clock.now(), lastLook: null },
    edited: new Map(edited.rows.map((row) => [row.number, edited.headers])),
  };
}

export function extensionOf(snapshot: Snapshot, stage: TypedStage, code: string): string | null {
  const unit = snapshot.units.find((each) => each.code === code);
  const extension = stage === "registration" ? unit?.registrationExtension : unit?.reportExtension;
  return extension ?? null;
}
