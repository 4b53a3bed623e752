/** Why somebody may not change cells: the application knows whose they are, Google only that they are protected. */
import { mayEditFile } from "../../appsscript/spreadsheet/rights.ts";
import type { Area } from "../../workbook/contract.ts";
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";
import { guardedFor } from "./guarded.ts";

/** A sentence about the first cell of the area that this person may not change; null where they may change all of it. */
export function refusalOf(
  { host, file }: Installation,
  { refusal }: Pick<Application, "refusal">,
  email: string,
  area: Area,
): string | null {
  const general = file.refuseEdit(email, area);
  if (general === null) return null;
  const cell = mayEditFile(file, email) ? firstGuarded(guardedFor(file, email), area) : null;
  return (cell && refusal({ file, email, cell, now: host.now() })) ?? general.forPerson;
}

function firstGuarded(guarded: readonly Area[], area: Area): Area | null {
  const shared = guarded.flatMap((each) => (each.sheet === area.sheet ? overlap(each, area) : []));
  const [first] = shared.sort((one, other) => one.row - other.row || one.column - other.column);
  return first ?? null;
}

/** The first cell that both hold. */
function overlap(one: Area, other: Area): readonly Area[] {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const isIn = ({ row: top, column: left, rows, columns }: Area): boolean =>
    row < top + rows && column < left + columns;
  return isIn(one) && isIn(other) ? [{ sheet: one.sheet, row, column, rows: 1, columns: 1 }] : [];
}
