import type { EnumValue } from "../enumValue.ts";
import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { integerBetween } from "../random.ts";
import type { Schedule } from "../schedule.ts";
import type { SheetEvent, TriggerPlan } from "../triggers.ts";
import { instantOf } from "../zone.ts";
import { signatureError, textArgument, wholeArgument } from "./argument.ts";
import { TriggerHandle, WeekDay } from "./triggerHandle.ts";

/** Reference: script/clock-trigger-builder, everyMinutes and everyHours. */
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

function create(execution: RunningExecution, functionName: string, plan: TriggerPlan): TriggerHandle {
  const { state, plan: run, effectiveUser } = execution;
  const uid = String(integerBetween(state.random, 1e15, 9e15));
  const trigger = { uid, projectId: run.project.id, creator: effectiveUser, functionName, plan };
  return new TriggerHandle(state.triggers.add(trigger, execution.now()));
}

/** Reference: script/trigger-builder. */
export class TriggerBuilder implements ServiceObject {
  readonly serviceName = "TriggerBuilder";
  readonly #execution: RunningExecution;
  readonly #functionName: string;

  constructor(execution: RunningExecution, functionName: string) {
    this.#execution = execution;
    this.#functionName = functionName;
  }

  /** A spreadsheet or its id; one the user may not open is refused. */
  forSpreadsheet(sheet: unknown): SpreadsheetTriggerBuilder {
    const getId: unknown = typeof sheet === "object" && sheet !== null ? Reflect.get(sheet, "getId") : null;
    const id = typeof getId === "function" ? String(Reflect.apply(getId, sheet, [])) : sheet;
    if (typeof id !== "string") throw signatureError("TriggerBuilder.forSpreadsheet", [sheet]);
    if (!this.#execution.openFile(id)) {
      throw new Error("You do not have permission to access the requested document.");
    }
    return new SpreadsheetTriggerBuilder(this.#execution, this.#functionName, id);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#execution, this.#functionName);
  }
}

/** Reference: script/spreadsheet-trigger-builder. */
class SpreadsheetTriggerBuilder implements ServiceObject {
  readonly serviceName = "SpreadsheetTriggerBuilder";
  readonly #execution: RunningExecution;
  readonly #functionName: string;
  readonly #fileId: string;
  #event: SheetEvent | null = null;

  constructor(execution: RunningExecution, functionName: string, fileId: string) {
    this.#execution = execution;
    this.#functionName = functionName;
    this.#fileId = fileId;
  }

  onOpen(): this {
    return this.#on("open");
  }

  onEdit(): this {
    return this.#on("edit");
  }

  onChange(): this {
    return this.#on("change");
  }

  onFormSubmit(): this {
    return this.#on("formSubmit");
  }

  create(): TriggerHandle {
    if (!this.#event) throw new Error("The event of the trigger is not set.");
    return create(this.#execution, this.#functionName, {
      kind: "sheet",
      event: this.#event,
      fileId: this.#fileId,
    });
  }

  #on(event: SheetEvent): this {
    this.#event = event;
    return this;
  }
}

/** Reference: script/clock-trigger-builder. */
class ClockTriggerBuilder implements ServiceObject {
  readonly serviceName = "ClockTriggerBuilder";
  readonly #execution: RunningExecution;
  readonly #functionName: string;
  #once: number | null = null;
  #interval: { readonly every: "minutes" | "hours"; readonly count: number } | null = null;
  #calendar: {
    readonly every: "days" | "weeks" | "month";
    readonly count: number;
    readonly day: number;
  } | null = null;
  #hour: number | null = null;
  #minute: number | null = null;
  #zone: string;

  constructor(execution: RunningExecution, functionName: string) {
    this.#execution = execution;
    this.#functionName = functionName;
    this.#zone = execution.plan.project.manifest.timeZone;
  }

  after(durationMilliseconds: unknown): this {
    this.#once = this.#execution.now() + wholeArgument("ClockTriggerBuilder.after", durationMilliseconds);
    return this;
  }

  at(date: unknown): this {
    const epoch = this.#execution.realm.epochOf(date);
    if (epoch === null || Number.isNaN(epoch)) throw signatureError("ClockTriggerBuilder.at", [date]);
    this.#once = epoch;
    return this;
  }

  /** About midnight of that day. */
  atDate(year: unknown, month: unknown, day: unknown): this {
    const [y = 0, m = 0, d = 0] = [year, month, day].map((part) =>
      wholeArgument("ClockTriggerBuilder.atDate", part),
    );
    this.#once = instantOf({ year: y, month: m, day: d }, this.#zone);
    return this;
  }

  atHour(hour: unknown): this {
    this.#hour = this.#within("atHour", hour, 0, 23);
    return this;
  }

  nearMinute(minute: unknown): this {
    this.#minute = this.#within("nearMinute", minute, 0, 59);
    return this;
  }

  inTimezone(timezone: unknown): this {
    this.#zone = textArgument("ClockTriggerBuilder.inTimezone", timezone);
    return this;
  }

  everyMinutes(n: unknown): this {
    return this.#repeat("minutes", n, MINUTES);
  }

  everyHours(n: unknown): this {
    return this.#repeat("hours", n, HOURS);
  }

  everyDays(n: unknown): this {
    this.#calendar = { every: "days", count: this.#within("everyDays", n, 1, 366), day: 0 };
    return this;
  }

  /** With onWeekDay in either order; alone it keeps the weekday of its making. */
  everyWeeks(n: unknown): this {
    const count = this.#within("everyWeeks", n, 1, 52);
    this.#calendar = { every: "weeks", count, day: this.#calendar?.day ?? this.#today() };
    return this;
  }

  onWeekDay(day: unknown): this {
    if (!WeekDay._has(day)) throw signatureError("ClockTriggerBuilder.onWeekDay", [day]);
    this.#calendar = { every: "weeks", count: this.#calendar?.count ?? 1, day: weekdayNumber(day) };
    return this;
  }

  onMonthDay(day: unknown): this {
    this.#calendar = { every: "month", count: 1, day: this.#within("onMonthDay", day, 1, 31) };
    return this;
  }

  create(): TriggerHandle {
    return create(this.#execution, this.#functionName, { kind: "clock", schedule: this.#schedule() });
  }

  #schedule(): Schedule {
    // A moment that has passed fires at once.
    if (this.#once !== null) return { every: "once", at: Math.max(this.#once, this.#execution.now() + 1) };
    if (this.#interval) return this.#interval;
    const calendar =
      this.#calendar ?? (this.#hour === null ? null : { every: "days" as const, count: 1, day: 0 });
    if (!calendar) throw new Error("The time of the trigger is not set.");
    return { ...calendar, hour: this.#hour, minute: this.#minute, zone: this.#zone };
  }

  #repeat(every: "minutes" | "hours", n: unknown, allowed: readonly number[]): this {
    const count = wholeArgument(`ClockTriggerBuilder.every`, n);
    if (!allowed.includes(count)) {
      throw new Error(`Invalid argument: n. Should be one of: ${allowed.join(", ")}`);
    }
    this.#interval = { every, count };
    return this;
  }

  #within(method: string, value: unknown, least: number, most: number): number {
    const number = wholeArgument(`ClockTriggerBuilder.${method}`, value);
    if (number < least || number > most) {
      throw new Error(`Invalid argument: ${method}. Should be between ${least} and ${most}`);
    }
    return number;
  }

  #today(): number {
    return new Date(this.#execution.now()).getDay();
  }
}

function weekdayNumber(day: EnumValue): number {
  return day.ordinal();
}
