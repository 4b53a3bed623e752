import { LACKS_NOTHING } from "../../domain/problems/lacks.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import {
  type Doubles,
  doublesById,
  doublesText,
  type FormerModel,
} from "../../domain/registration/doubles.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import { registrationProblems } from "../../domain/registration/registrationProblems.ts";
import { cleanLine } from "../../domain/text/vietnamese.ts";
import { progressOf } from "../../domain/time/progress.ts";
import { lateDecision } from "../../tables/lateRulings.ts";
import {
  isBlankRegistration,
  missingInRegistration,
  REGISTRATION_TYPED,
  type RegistrationField,
  type RegistrationRecord,
} from "../../tables/records/registration.ts";
import { registrations } from "../../tables/registrations.ts";
import { columnOf } from "../../tables/table.ts";
import { closesAt } from "../campaign/settings.ts";
import type { RegistrationRow } from "../campaign/tabs.ts";
import {
  blankCodes,
  hasUnreadCells,
  isComplete,
  type Lacks,
  lacksText,
  type StateContext,
  standstillText,
} from "./rowStates.ts";

export const REGISTRATION_STATE_KEYS = [
  "timeliness",
  "duplicates",
  "missing",
  "completedAt",
  "lateEdits",
] as const;
export type RegistrationStates = Pick<RegistrationRecord, (typeof REGISTRATION_STATE_KEYS)[number]>;

const UNTOUCHED: Omit<RegistrationStates, "completedAt" | "lateEdits"> = {
  timeliness: "",
  duplicates: "",
  missing: "",
};

const NO_DOUBLES: Doubles = { same: [], like: [] };

/** Codes that the organiser gives a row. */
const CODES = ["id", "unit"] as const;

/**
 * The states of rows of Đăng ký, by row. Titles are compared among the rows given: give them all to find doubles.
 * @param earlier models of former years
 */
export function registrationStates(
  rows: readonly RegistrationRow[],
  context: StateContext,
  earlier: readonly FormerModel[] = [],
): ReadonlyMap<number, RegistrationStates> {
  const doubles = doublesById(
    rows.map(({ registration }) => registration),
    earlier,
  );
  return new Map(rows.map((row) => [row.number, statesOf(row, doubles, context)]));
}

function statesOf(
  row: RegistrationRow,
  doubles: ReadonlyMap<string, Doubles>,
  context: StateContext,
): RegistrationStates {
  const { record, registration } = row;
  const { completedAt, lateEdits } = record;
  const begun = completedAt !== null || hasUnreadCells(registrations, row, "unit");
  if (isBlankRegistration(registration) && !begun) return { ...UNTOUCHED, completedAt, lateEdits };
  const lacks = lacksOf(row, context.settings.year);
  const work = {
    complete: isComplete(registrations, lacks),
    due: registration.state !== "withdrawn",
    completedAt,
    closesAt: closesAt(context.settings, "registration", context.extensionOf(record.unit)),
    lateEdits,
    ruling: lateDecision(record.lateRuling),
    edited: context.edited.get(row.number) ?? null,
    editedSince: context.editedSince.get(row.number) ?? null,
  };
  return {
    ...progressOf(work, context.moment),
    duplicates: doublesText(doubles.get(record.id) ?? NO_DOUBLES),
    missing: withState(
      registration,
      lacksText({ ...lacks, missing: [...blankCodes(registrations, record, CODES), ...lacks.missing] }),
    ),
  };
}

/** A model that is out, waits for a complaint or is to be added to says so first, and never that all is well (SPEC Q7, Q14). */
function withState(registration: Registration, lacks: string): string {
  const { state } = registration;
  const first = [standstillText(state), reviewText(registration)].filter((text) => text !== "").join(": ");
  if (first === "") return lacks;
  // The complaint may be settled, or the verdict changed, while there is time: what the row lacks is asked for then.
  return state === "withdrawn" || lacks === LACKS_NOTHING ? first : `${first}. ${lacks}`;
}

/** What the organiser says of it on having looked it through; '' where nothing is asked, or other things hold it up. */
function reviewText({ state, review, toComplete }: Registration): string {
  const words = cleanLine(toComplete).replace(/\.$/, "");
  if (state === "rejected") return words;
  if (state !== "active" || review !== "Cần bổ sung") return "";
  return ["Ban Tổ chức đề nghị bổ sung", words].filter((text) => text !== "").join(": ");
}

function lacksOf({ registration, problems, unread, number }: RegistrationRow, year: number): Lacks {
  // Fields of a registration that people type are columns of its tab.
  const headerOf = (field: string) => columnOf(registrations, field as RegistrationField).header;
  const wrong: readonly Problem[] = [
    ...problems,
    ...registrationProblems(registration, { typed: REGISTRATION_TYPED, year }, (field) => ({
      tab: registrations.title,
      row: number,
      header: headerOf(field),
    })),
  ];
  // The unit's code is required but not the unit's to type: `blankCodes` tells it together with the row's own code (SPEC Q11).
  // What cannot be read is not missing.
  const missing = missingInRegistration(registration).filter(
    (field) => field !== "unit" && !unread.has(field),
  );
  return { missing: missing.map(headerOf), wrong };
}
