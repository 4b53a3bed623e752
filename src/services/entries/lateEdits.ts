import type { Edit } from "../../sheets/editedRows.ts";
import { writeJournal } from "../campaign/journal.ts";
import { closesAt } from "../campaign/settings.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { extensionOf, type TypedStage } from "./editContext.ts";

export interface TypedRows {
  readonly stage: TypedStage;
  readonly tab: string;
  readonly headers: readonly string[];
  readonly owners: readonly { readonly unit: string; readonly code: string }[];
}

/** What was typed after the deadline is kept, and written down: one line a row. */
export function journalLateEdits(
  world: StewardWorld,
  snapshot: Snapshot,
  typed: TypedRows,
  edit: Edit,
): void {
  const now = world.clock.now();
  const late = typed.owners.filter(
    ({ unit }) => now >= closesAt(snapshot.settings, typed.stage, extensionOf(snapshot, typed.stage, unit)),
  );
  const lines = late.map(({ code }) => ({
    person: edit.person,
    tab: typed.tab,
    code,
    column: typed.headers.join("; "),
    before: edit.before,
    after: edit.after,
    reason: "Sửa sau hạn",
  }));
  writeJournal(world.book, now, lines);
}
