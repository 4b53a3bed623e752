/** Who may type where, now: one lock per tab and one reserved block per unit or appraiser. */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { StageKey } from "../../domain/time/stage.ts";
import { type ProtectionPlan, protectionPlan } from "../../tables/protectionPlan.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { Columns, Table } from "../../tables/table.ts";
import { stageStateOf } from "../campaign.ts";
import type { Area, Reservation, Tab } from "../ports.ts";
import type { Sheet } from "../readTables.ts";
import { rowRuns } from "./rowRuns.ts";

type PersonAtKeyboard = keyof ProtectionPlan;

/** The areas that these typists may type in, for these rows: column runs times row runs. */
export function typedAreas<C extends Columns>(
  sheet: Sheet<C>,
  typist: PersonAtKeyboard,
  rows: readonly number[],
): Area[] {
  const columns = protectionPlan(sheet.table, sheet.layout.columns)[typist];
  return rowRuns(rows).flatMap((run) =>
    columns.map(({ first, count }) => ({
      row: run.first,
      column: first + 1,
      rows: run.last - run.first + 1,
      columns: count,
    })),
  );
}

/** Rows that belong together, by owner: the unit of a registration, the appraiser of a ballot. */
export function rowsByOwner<C extends Columns>(
  sheet: Sheet<C>,
  ownerOf: (row: Sheet<C>["rows"][number]) => string,
): Map<string, number[]> {
  const byOwner = new Map<string, number[]>();
  for (const row of sheet.rows) {
    const owner = ownerOf(row);
    if (owner === "") continue;
    const rows = byOwner.get(owner);
    if (rows === undefined) byOwner.set(owner, [row.number]);
    else rows.push(row.number);
  }
  return byOwner;
}

/** Leaves open what is open at this moment: the whole while the stage is, and the units with an extension after it. */
export function lockStage<C extends Columns>(
  sheet: Sheet<C>,
  typist: PersonAtKeyboard,
  owners: ReadonlyMap<string, readonly number[]>,
  isOpen: (owner: string) => boolean,
): void {
  const open = [...owners].filter(([owner]) => isOpen(owner)).flatMap(([, rows]) => rows);
  sheet.tab.lockExcept(typedAreas(sheet, typist, open));
}

export function stageIsOpen(
  settings: Settings,
  stage: StageKey,
  extension: string | null,
  now: number,
): boolean {
  return stageStateOf(settings, stage, extension, now) === "open";
}

/** Each unbroken piece of rows takes a protection of its own; beyond both limits, in all and for each owner, so many would make the spreadsheet slow. */
const MOST_PIECES = 200;
const PIECES_PER_OWNER = 5;

export interface Reserved {
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
export function reservedRows<C extends Columns>(
  sheet: Sheet<C>,
  typist: PersonAtKeyboard,
  owners: ReadonlyMap<string, readonly number[]>,
  emailsOf: (owner: string) => readonly string[] | null,
): Reserved {
  const blocks: Reservation[] = [];
  for (const [owner, rows] of owners) {
    const emails = emailsOf(owner);
    if (emails === null) continue;
    for (const [index, area] of typedAreas(sheet, typist, rows).entries()) {
      blocks.push({ key: index === 0 ? owner : `${owner} (${index + 1})`, area, emails });
    }
  }
  const pieces = [...owners.values()].reduce((sum, rows) => sum + rowRuns(rows).length, 0);
  const scattered = pieces > Math.max(MOST_PIECES, PIECES_PER_OWNER * owners.size);
  return { tab: sheet.tab, title: sheet.table.title, blocks, scattered };
}

/** What `Tab.reserve` could not open for anybody (SPEC H14): each address once. */
export function refusedAddresses(
  { title }: Pick<Table<Columns>, "title">,
  addresses: readonly string[],
): readonly Problem[] {
  return [...new Set(addresses)].map((email) => problem("row.addressRefused", { tab: title }, email));
}
