import { createRandom, type SeededRandom } from "./random.ts";
import type { Rhythm, Schedule } from "./schedule.ts";
import { rhythmOf } from "./schedule.ts";

export type SheetEvent = "open" | "edit" | "change" | "formSubmit";

export type TriggerPlan =
  | { readonly kind: "sheet"; readonly event: SheetEvent; readonly fileId: string }
  | { readonly kind: "clock"; readonly schedule: Schedule };

export interface StoredTrigger {
  readonly uid: string;
  readonly projectId: string;
  /** Whose rights it runs with; the only one who sees it. */
  readonly creator: string;
  readonly functionName: string;
  readonly plan: TriggerPlan;
}

interface Alarm {
  readonly trigger: StoredTrigger;
  readonly made: number;
  /** What its rhythm was drawn from. */
  readonly seed: number;
  readonly rhythm: Rhythm;
  nominal: number | null;
  due: number | null;
}

/** A trigger as it is kept; `alarm` for those of the clock. */
export interface SavedTrigger {
  readonly trigger: StoredTrigger;
  readonly alarm: (Omit<Alarm, "trigger" | "rhythm"> & { readonly schedule: Schedule }) | null;
}

/** 20 triggers per user per script. Source: guides/services/quotas. */
const LIMIT = 20;
/** How late a clock trigger may come, in milliseconds: seeded, never early. */
const LATEST = 59_000;

/** All installable triggers of a host, and when the clock ones are due. */
export class TriggerStore {
  readonly #triggers = new Map<string, StoredTrigger>();
  readonly #alarms = new Map<string, Alarm>();
  readonly #random: SeededRandom;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  add(trigger: StoredTrigger, now: number): StoredTrigger {
    if (this.of(trigger.projectId, trigger.creator).length >= LIMIT) {
      throw new Error(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    }
    this.#triggers.set(trigger.uid, trigger);
    if (trigger.plan.kind === "clock") this.#setAlarm(trigger, trigger.plan.schedule, now);
    return trigger;
  }

  #setAlarm(trigger: StoredTrigger, schedule: Schedule, now: number): void {
    const seed = this.#random.seed();
    const rhythm = rhythmOf(schedule, now, this.#random);
    const alarm: Alarm = { trigger, made: now, seed, rhythm, nominal: now, due: null };
    this.#alarms.set(trigger.uid, alarm);
    this.#wind(alarm);
  }

  /** A one-off trigger that has fired stays listed, and counts, until the script deletes it. */
  #wind(alarm: Alarm): void {
    alarm.nominal = alarm.nominal === null ? null : alarm.rhythm.after(alarm.nominal);
    alarm.due = alarm.nominal === null ? null : alarm.nominal + Math.floor(this.#random() * LATEST);
  }

  saved(): SavedTrigger[] {
    return [...this.#triggers.values()].map((trigger) => {
      const alarm = this.#alarms.get(trigger.uid);
      if (!alarm || trigger.plan.kind !== "clock") return { trigger, alarm: null };
      const { made, seed, nominal, due } = alarm;
      return { trigger, alarm: { made, seed, nominal, due, schedule: trigger.plan.schedule } };
    });
  }

  restore(triggers: readonly SavedTrigger[]): void {
    this.#triggers.clear();
    this.#alarms.clear();
    for (const { trigger, alarm } of triggers) {
      this.#triggers.set(trigger.uid, trigger);
      if (!alarm) continue;
      const { schedule, ...rest } = alarm;
      const rhythm = rhythmOf(schedule, rest.made, createRandom(rest.seed));
      this.#alarms.set(trigger.uid, { trigger, rhythm, ...rest });
    }
  }

  remove(uid: string): void {
    this.#triggers.delete(uid);
    this.#alarms.delete(uid);
  }

  of(projectId: string, creator: string): StoredTrigger[] {
    return [...this.#triggers.values()].filter(
      (trigger) => trigger.projectId === projectId && trigger.creator === creator,
    );
  }

  /** Triggers of an event in a file, in the order they were made. */
  listening(event: SheetEvent, fileId: string): StoredTrigger[] {
    return [...this.#triggers.values()].filter(
      ({ plan }) => plan.kind === "sheet" && plan.event === event && plan.fileId === fileId,
    );
  }

  /** Repeated clock triggers due at or before `limit` never come; one-off ones stay due and come late. */
  passOver(limit: number): void {
    for (const alarm of this.#alarms.values()) {
      const { plan } = alarm.trigger;
      const once = plan.kind === "clock" && plan.schedule.every === "once";
      if (once || alarm.due === null || alarm.due > limit) continue;
      alarm.nominal = limit;
      this.#wind(alarm);
    }
  }

  /** When the next clock trigger comes; null when none will. */
  nextDue(): number | null {
    const dues = [...this.#alarms.values()].flatMap(({ due }) => due ?? []);
    return dues.length === 0 ? null : Math.min(...dues);
  }

  /** Takes the earliest clock trigger due at or before `limit` and winds it up again. */
  takeDue(limit: number): { readonly trigger: StoredTrigger; readonly due: number } | null {
    let next: Alarm | null = null;
    for (const alarm of this.#alarms.values()) {
      if (alarm.due !== null && alarm.due <= limit && alarm.due < (next?.due ?? Infinity)) next = alarm;
    }
    if (next === null || next.due === null) return null;
    const { trigger, due } = next;
    this.#wind(next);
    return { trigger, due };
  }
}
