import type { OpenTab } from "../../sheets/open.ts";
import type { Area, Reservation, Tab } from "../../sheets/ports.ts";
import type { Row, Sheet } from "../../sheets/read.ts";
import { protectionPlan } from "../../tables/protectionPlan.ts";
import { numberRuns } from "../../tables/runs.ts";
import type { Columns } from "../../tables/table.ts";
import { type PersonAtKeyboard, rowsByOwner } from "./typedAreas.ts";

/** Each unbroken piece of rows takes a protection of its own; beyond both limits, in all and for each owner, so many would make the spreadsheet slow. */
const MOST_PIECES = 200;
const PIECES_PER_OWNER = 5;

export interface ReservedRows {
  readonly tab: Tab;
  readonly title: string;
  readonly blocks: readonly Reservation[];
  /** The owners' rows are too mixed to be kept apart: that would take too many protections. */
  readonly scattered: boolean;
}

/**
 * Which rows are kept for whom.
 * @param emailsOf addresses of an owner; with none only the organiser may type, null leaves the rows open to every editor
 */
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
    return reservedAreas(sheet, typist, rows).map((area, index) => ({
      key: index === 0 ? owner : `${owner} (${index + 1})`,
      area,
      emails,
    }));
  });
  const pieces = [...owners.values()].reduce((sum, rows) => sum + numberRuns(rows).length, 0);
  const scattered = pieces > Math.max(MOST_PIECES, PIECES_PER_OWNER * owners.size);
  return { tab: sheet.tab, title: sheet.table.title, blocks, scattered };
}

/**
 * One area for each unbroken piece of rows, from the first column that its owner types to the last: what others write between them is
 * kept from everybody by the lock of the whole tab.
 */
function reservedAreas<C extends Columns>(
  sheet: OpenTab<C>,
  typist: PersonAtKeyboard,
  rows: readonly number[],
): readonly Area[] {
  const columns = protectionPlan(sheet.table, sheet.layout.columns)[typist];
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined) return [];
  return numberRuns(rows).map((run) => ({
    row: run.first,
    column: first.first + 1,
    rows: run.last - run.first + 1,
    columns: last.first + last.count - first.first,
  }));
}
