import type { Reservation, Tab } from "../../sheets/ports.ts";
import type { Row, Sheet } from "../../sheets/read.ts";
import { numberRuns } from "../../tables/runs.ts";
import type { Columns } from "../../tables/table.ts";
import { type PersonAtKeyboard, rowsByOwner, typedAreas } from "./typedAreas.ts";

/** More pieces than this, and more than a few an owner, are no blocks any more: a protection each would choke the spreadsheet. */
const MOST_PIECES = 200;
const PIECES_PER_OWNER = 5;

export interface ReservedRows {
  readonly tab: Tab;
  readonly title: string;
  readonly blocks: readonly Reservation[];
  /** The rows of the owners lie too much among each other to be kept apart. */
  readonly scattered: boolean;
}

/** Each owner's rows for that owner's addresses: nobody's but the organiser's where there are none; null leaves them open to every editor. */
export function reservedRows<C extends Columns, R extends Row<C>>(
  sheet: Sheet<C, R>,
  typist: PersonAtKeyboard,
  ownerOf: (row: R) => string,
  emailsOf: (owner: string) => readonly string[] | null,
): ReservedRows {
  const owners = rowsByOwner(sheet, ownerOf);
  const blocks = [...owners].flatMap(([owner, rows]) => {
    const emails = emailsOf(owner);
    if (emails === null) return [];
    return typedAreas(sheet, typist, rows).map((area, index) => ({
      key: index === 0 ? owner : `${owner} (${index + 1})`,
      area,
      emails,
    }));
  });
  const pieces = [...owners.values()].reduce((sum, rows) => sum + numberRuns(rows).length, 0);
  const scattered = pieces > Math.max(MOST_PIECES, PIECES_PER_OWNER * owners.size);
  return { tab: sheet.tab, title: sheet.table.title, blocks, scattered };
}
