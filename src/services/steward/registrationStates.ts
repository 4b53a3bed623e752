import type { Problem } from "../../domain/problems/problem.ts";
import {
  duplicatesByKey,
  isBlankRegistration,
  missingInRegistration,
  type Registration,
} from "../../domain/registration/registration.ts";
import { registrationProblems } from "../../domain/registration/registrationProblems.ts";
import type { registrations } from "../../tables/registrations.ts";
import { columnOf, type RecordOf } from "../../tables/table.ts";
import { closesAt } from "../campaign.ts";
import type { Row, Sheet } from "../readTables.ts";
import { type RegistrationRecord, toRegistration } from "../records/registration.ts";
import { progressOf } from "./progress.ts";
import {
  blankCodes,
  hasUnreadCells,
  isComplete,
  type Lacks,
  lacksText,
  type StateContext,
} from "./rowStates.ts";

type RegistrationColumns = typeof registrations.columns;
type States = Pick<RegistrationRecord, "timeliness" | "duplicates" | "missing" | "completedAt" | "lateEdits">;

export const REGISTRATION_STATE_KEYS = [
  "timeliness",
  "duplicates",
  "missing",
  "completedAt",
  "lateEdits",
] as const;

const UNTOUCHED: Omit<States, "completedAt" | "lateEdits"> = { timeliness: "", duplicates: "", missing: "" };

const CODES = ["id", "unit"] as const;

/** The states of rows of Đăng ký, by row. Titles are compared among the rows given: give them all to find doubles. */
export function registrationStates(
  sheet: Sheet<RegistrationColumns>,
  rows: readonly Row<RegistrationColumns>[],
  context: StateContext,
): Map<number, Partial<RecordOf<RegistrationColumns>>> {
  const doubles = duplicatesByKey(rows.map((row) => toRegistration(row.record)));
  return new Map(rows.map((row) => [row.number, statesOf(sheet, row, doubles, context)]));
}

function statesOf(
  sheet: Sheet<RegistrationColumns>,
  row: Row<RegistrationColumns>,
  doubles: ReadonlyMap<string, readonly string[]>,
  context: StateContext,
): States {
  const { record } = row;
  const registration = toRegistration(record);
  const { completedAt, lateEdits } = record;
  if (isBlankRegistration(registration) && completedAt === null && !hasUnreadCells(sheet.table, row))
    return { ...UNTOUCHED, completedAt, lateEdits };
  const lacks = lacksOf(sheet, row, registration, context.settings.year);
  const work = {
    complete: isComplete(sheet.table, lacks),
    due: registration.state !== "withdrawn",
    completedAt,
    closesAt: closesAt(context.settings, "registration", context.extensionOf(record.unit)),
    lateEdits,
    edited: context.edited.get(row.number) ?? null,
  };
  return {
    ...progressOf(work, context.moment),
    duplicates: (doubles.get(record.id) ?? []).join(", "),
    missing: lacksText({ ...lacks, missing: [...blankCodes(sheet.table, record, CODES), ...lacks.missing] }),
  };
}

function lacksOf(
  sheet: Sheet<RegistrationColumns>,
  row: Row<RegistrationColumns>,
  registration: Registration,
  year: number,
): Lacks {
  const headerOf = (field: string) =>
    columnOf(sheet.table, field as keyof RegistrationColumns & string).header; // fields of a Registration are columns of its tab
  const wrong: readonly Problem[] = [
    ...row.problems,
    ...registrationProblems(registration, year, (field) => ({
      tab: sheet.table.title,
      row: row.number,
      header: headerOf(field),
    })),
  ];
  // The unit's code is required but not the unit's to type: `blankCodes` tells it together with the row's own code (SPEC Q11).
  const toldElsewhere = new Set([...wrong.map((each) => each.place.header), ...CODES.map(headerOf)]);
  const missing = missingInRegistration(registration).map(headerOf);
  return { missing: missing.filter((header) => !toldElsewhere.has(header)), wrong };
}
