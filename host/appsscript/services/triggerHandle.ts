import { defineEnum, type EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../membrane.ts";
import type { SheetEvent, StoredTrigger } from "../triggers.ts";

export const EventType = defineEnum("ScriptApp.EventType", [
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
]);
export const TriggerSource = defineEnum("ScriptApp.TriggerSource", [
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
  "CALENDAR",
]);
export const WeekDay = defineEnum("ScriptApp.WeekDay", [
  "SUNDAY",
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
]);

const TYPE_OF_EVENT: Readonly<Record<SheetEvent, EnumValue>> = {
  open: EventType.constants.ON_OPEN,
  edit: EventType.constants.ON_EDIT,
  change: EventType.constants.ON_CHANGE,
  formSubmit: EventType.constants.ON_FORM_SUBMIT,
};

/** Reference: script/trigger. */
export class TriggerHandle implements ServiceObject {
  readonly serviceName = "Trigger";
  readonly #trigger: StoredTrigger;

  constructor(trigger: StoredTrigger) {
    this.#trigger = trigger;
  }

  getEventType(): EnumValue {
    const { plan } = this.#trigger;
    return plan.kind === "clock" ? EventType.constants.CLOCK : TYPE_OF_EVENT[plan.event];
  }

  getHandlerFunction(): string {
    return this.#trigger.functionName;
  }

  getTriggerSource(): EnumValue {
    const { CLOCK, SPREADSHEETS } = TriggerSource.constants;
    return this.#trigger.plan.kind === "clock" ? CLOCK : SPREADSHEETS;
  }

  /** The spreadsheet's id; null for a clock trigger. */
  getTriggerSourceId(): string | null {
    const { plan } = this.#trigger;
    return plan.kind === "clock" ? null : plan.fileId;
  }

  getUniqueId(): string {
    return this.#trigger.uid;
  }
}
