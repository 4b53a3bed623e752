/** The columns of the pasted lists as they were read, and what each may be said to mean (SPEC U24). */
import { shortened } from "../../../src/domain/problems/problem.ts";
import type { TakenColumn } from "../../../src/lists/pastedTable.ts";
import { appraisers } from "../../../src/tables/appraisers.ts";
import { type Columns, columnOf, keysTypedBy, type Table } from "../../../src/tables/table.ts";
import { units } from "../../../src/tables/units.ts";
import type { SetupForm } from "./form.ts";
import type { Reading } from "./reading.ts";

export type ListName = "units" | "appraisers";

/** What a pasted column was taken for, "" for nothing, and its first cell. */
export interface PastedColumn {
  readonly header: string;
  readonly key: string;
  readonly first: string;
}
export type PastedColumns = Readonly<Record<ListName, readonly PastedColumn[]>>;

export function columnsOf({ units: list, appraisers: team }: Reading): PastedColumns {
  return { units: list.columns.map(pastedColumn), appraisers: team.columns.map(pastedColumn) };
}

function pastedColumn({ header, key, first }: TakenColumn): PastedColumn {
  return { header, key: key ?? "", first: shortened(first) };
}

export interface Field {
  readonly key: string;
  readonly header: string;
}

/** Columns of the tab in its order; STT the tab counts itself. */
export function fieldsOf(list: ListName): readonly Field[] {
  return list === "units" ? typedIn(units) : typedIn(appraisers);
}

function typedIn<C extends Columns>(table: Table<C>): readonly Field[] {
  return keysTypedBy(table, "organiser")
    .filter((key) => key !== "number")
    .map((key) => ({ key, header: columnOf(table, key).header }));
}

const MEANINGS = { units: "unitColumns", appraisers: "appraiserColumns" } as const;

/** What a column is shown to mean: as the organiser said, else as it was understood. */
export function meaningIn(form: SetupForm, list: ListName, { header: name, key }: PastedColumn): string {
  return form[MEANINGS[list]][name] ?? key;
}

export function withMeaning(
  form: SetupForm,
  list: ListName,
  [header, key]: readonly [string, string],
): SetupForm {
  return { ...form, [MEANINGS[list]]: { ...form[MEANINGS[list]], [header]: key } };
}
