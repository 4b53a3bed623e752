/** A unit's rows of Đăng ký or of Danh hiệu thi đua, as the page Nhập danh sách is told them (SPEC NR1, NR5). */
import { isAmong } from "../../domain/people/addresses.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, problem, sentence } from "../../domain/problems/problem.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { nextRow } from "../../sheets/append.ts";
import { cellAt } from "../../sheets/cells.ts";
import type { Book, Clock } from "../../sheets/ports.ts";
import { readTable, type Sheet } from "../../sheets/read.ts";
import { shownCell } from "../../tables/cell.ts";
import { registrations } from "../../tables/registrations.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { type AnyTable, type Columns, keysTypedBy, type Table } from "../../tables/table.ts";
import { titles } from "../../tables/titles.ts";
import { stageStateOf } from "../campaign/settings.ts";
import { readSnapshot, type SnapshotUnit } from "../campaign/snapshot.ts";
import { refused } from "./answers.ts";

export interface ListWorld {
  readonly book: Book;
  readonly clock: Clock;
  /** Address of the person at the keyboard; '' when Google does not tell. */
  readonly email: string;
}

type Tab = RequestOf<"ownRows">["tab"];
export type OwnRowsAnswer = AnswerTo<"ownRows">;

/** The column that says whose a row is. */
export const UNIT = "unit";
const TABLES: Readonly<Record<Tab, AnyTable>> = { registrations, titles };

export interface OwnTab {
  readonly unit: SnapshotUnit;
  readonly settings: Settings;
  readonly email: string;
  readonly sheet: Sheet<Columns>;
  /** What may be filled: all that units type but the code of the unit, which is the caller's. */
  readonly keys: readonly string[];
}

/** Two reads, and the height of a tab whose rows are nobody's. */
export function ownRows(world: ListWorld, { tab }: RequestOf<"ownRows">): OwnRowsAnswer {
  const opened = ownTab(world, tab);
  return opened.ok ? answered(opened.value, closedFor(world, opened.value)) : refused(opened.problems);
}

export function ownTab({ book, email }: ListWorld, tab: Tab): Checked<OwnTab> {
  const table: Table<Columns> = TABLES[tab];
  const snapshot = readSnapshot(book);
  if (!snapshot.ok) return snapshot;
  const { settings, units } = snapshot.value;
  const unit = units.find(({ emails }) => isAmong(email, emails));
  if (unit === undefined)
    return { ok: false, problems: [problem("unit.unknown", { tab: table.title }, email)] };
  const read = readTable(book, table);
  const keys = keysTypedBy(table, "unit").filter((key) => key !== UNIT);
  return read.ok ? { ok: true, value: { unit, settings, email, sheet: read.value, keys } } : read;
}

/** No day closes Danh hiệu thi đua. */
export function closedFor({ clock }: ListWorld, { sheet, settings, unit }: OwnTab): readonly Problem[] {
  const { key, title } = sheet.table;
  const stage = stageStateOf(settings, "registration", unit.registrationExtension, clock.now());
  if (key === titles.key || stage === "open") return [];
  return [problem(stage === "closed" ? "unit.stageClosed" : "unit.stageNotOpen", { tab: title }, "")];
}

export function answered({ unit, email, sheet, keys }: OwnTab, problems: readonly Problem[]): OwnRowsAnswer {
  const { rows, table } = sheet;
  return {
    kind: "ownRows",
    email,
    unit: { code: unit.code, name: unit.name },
    rows: rows
      .filter(({ record }) => record[UNIT] === unit.code)
      .map(({ number, record }) => ({
        id: String(record[table.id]),
        cells: Object.fromEntries(
          keys.flatMap((key) => {
            const shown = shownCell(cellAt(sheet, number, key));
            return shown === "" ? [] : [[key, shown]];
          }),
        ),
      })),
    free: table.key === titles.key ? Math.max(0, sheet.tab.height() - nextRow(sheet) + 1) : 0,
    problems: problems.map(sentence),
  };
}
