import {
  type ModelState,
  REVIEWS,
  type Registration,
  strongerState,
} from "../../domain/registration/registration.ts";
import { blankFields, isBlankIn } from "../../domain/text/blank.ts";
import { MODEL_STATES, registrations } from "../registrations.ts";
import { keysTypedBy, type RecordOf, requiredKeys } from "../table.ts";

export type RegistrationRecord = RecordOf<typeof registrations.columns>;
export type RegistrationField = keyof Registration & keyof RegistrationRecord;

const STATES = new Map<string, ModelState>([
  [MODEL_STATES[1], "withdrawn"],
  [MODEL_STATES[2], "suspended"],
]);

/** Of a cell of Tình trạng; a blank one is an active model. */
export const stateIn = (word: string): ModelState => STATES.get(word) ?? "active";

const stateAfter = (review: string): ModelState => (review === REVIEWS[2] ? "rejected" : "active");

/** A row of Đăng ký as the domain knows a registration; a blank Tình trạng is an active one, a blank Có/Không is Không. */
export function toRegistration(record: RegistrationRecord): Registration {
  return {
    ...record,
    asksForExcellence: record.asksForExcellence === true,
    fiveYears: record.fiveYears === true,
    state: [stateIn(record.orderedState), stateAfter(record.review)].reduce(
      strongerState,
      stateIn(record.state),
    ),
  };
}

/** What the unit itself types, in the order of the tab. A registration holds every such column under the column's own key. */
export const REGISTRATION_TYPED = keysTypedBy(registrations, "unit") as readonly RegistrationField[];
// As above: no required column is one that only the tab knows.
const REQUIRED = requiredKeys(registrations) as readonly RegistrationField[];

/** Whether the unit has typed nothing into its prepared row (SPEC G1); “Không” alone is nothing. */
export function isBlankRegistration(registration: Registration): boolean {
  return isBlankIn(registration, REGISTRATION_TYPED);
}

/** The required columns that are blank, in the order of the tab (SPEC G2). */
export function missingInRegistration(registration: Registration): readonly RegistrationField[] {
  return blankFields(registration, REQUIRED);
}
