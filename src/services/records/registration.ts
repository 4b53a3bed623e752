import type { ModelState, Registration } from "../../domain/registration/registration.ts";
import { MODEL_STATES, type registrations } from "../../tables/registrations.ts";
import type { RecordOf } from "../../tables/table.ts";

export type RegistrationRecord = RecordOf<typeof registrations.columns>;

const STATES = new Map<string, ModelState>([
  [MODEL_STATES[1], "withdrawn"],
  [MODEL_STATES[2], "suspended"],
]);

/** A row of Đăng ký as the domain knows a registration; a blank Tình trạng is an active one, a blank Có/Không is Không. */
export function toRegistration(record: RegistrationRecord): Registration {
  return {
    ...record,
    asksForExcellence: record.asksForExcellence === true,
    fiveYears: record.fiveYears === true,
    state: STATES.get(record.state) ?? "active",
  };
}
