import type { Area } from "../workbook/contract.ts";
import type { SpreadsheetFile } from "./contract.ts";
import type { RunningExecution } from "./execution.ts";
import type { ServiceObject } from "./membrane.ts";
import { authModeValue } from "./services/scriptApp.ts";
import { User } from "./services/user.ts";
import { wallTimeOf } from "./zone.ts";

/** What a person did to cells. `value` and `oldValue` exist for a single typed cell only. */
export interface EditHappening {
  readonly kind: "edit";
  readonly file: SpreadsheetFile;
  readonly user: string;
  readonly area: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

/** Names as in reference: guides/triggers/events, "changeType". */
export type ChangeType =
  | "EDIT"
  | "INSERT_ROW"
  | "INSERT_COLUMN"
  | "REMOVE_ROW"
  | "REMOVE_COLUMN"
  | "INSERT_GRID"
  | "REMOVE_GRID"
  | "FORMAT"
  | "OTHER";

export interface ChangeHappening {
  readonly kind: "change";
  readonly file: SpreadsheetFile;
  readonly user: string;
  readonly changeType: ChangeType;
}

export interface OpenHappening {
  readonly kind: "open";
  readonly file: SpreadsheetFile;
  readonly user: string;
}

export type Happening = EditHappening | ChangeHappening | OpenHappening;

/** Whoever edits through a link without signing in. */
const ANONYMOUS = "";

/**
 * Whom Session.getActiveUser() tells in an installable trigger [C]: the creator of the creator, nobody of anybody else on
 * consumer accounts, and the creator again when somebody edits through a link without signing in.
 */
export function toldUser(actor: string, creator: string): string {
  return actor === creator || actor === ANONYMOUS ? creator : "";
}

function source(execution: RunningExecution, file: SpreadsheetFile) {
  return execution.spreadsheetApp().openById(file.id);
}

function common(execution: RunningExecution, happening: Happening, triggerUid: string | null) {
  return {
    authMode: authModeValue(execution.authMode),
    source: source(execution, happening.file),
    user: eventUser(execution.activeUser),
    ...(triggerUid === null ? {} : { triggerUid }),
  };
}

/** [C] Undocumented and widely used: an event's range, and its user, carry plain properties too. */
function withProperties<T extends ServiceObject>(target: T, constants: Readonly<Record<string, unknown>>): T {
  return Object.defineProperty(target, "constants", { value: constants });
}

function eventUser(email: string): User {
  return withProperties(new User(email), { email, nickname: email.split("@")[0] ?? "" });
}

function edited(execution: RunningExecution, { file, area }: EditHappening) {
  const range = execution.spreadsheetApp()._range(file.id, area);
  return withProperties(range, {
    rowStart: area.row + 1,
    rowEnd: area.row + area.rows,
    columnStart: area.column + 1,
    columnEnd: area.column + area.columns,
  });
}

/** The `e` of onOpen, onEdit and onChange, simple or installable (guides/triggers/events). */
export function sheetEvent(
  execution: RunningExecution,
  happening: Happening,
  triggerUid: string | null,
): unknown {
  const event = common(execution, happening, triggerUid);
  if (happening.kind === "open") return execution.membrane.toScript(event);
  if (happening.kind === "change") {
    return execution.membrane.toScript({ ...event, changeType: happening.changeType });
  }
  const { value, oldValue } = happening;
  return execution.membrane.toScript({
    ...event,
    range: edited(execution, happening),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  });
}

const DAY = 86_400_000;

/** The `e` of a clock trigger: UTC fields whatever zone the trigger was made in. */
export function clockEvent(execution: RunningExecution, triggerUid: string): unknown {
  const wall = wallTimeOf(execution.startedAt, "UTC");
  const dayOfYear = (Date.UTC(wall.year, wall.month - 1, wall.day) - Date.UTC(wall.year, 0, 1)) / DAY;
  return execution.membrane.toScript({
    authMode: authModeValue(execution.authMode),
    "day-of-month": wall.day,
    "day-of-week": wall.weekday || 7,
    hour: wall.hour,
    minute: wall.minute,
    month: wall.month,
    second: wall.second,
    timezone: "UTC",
    triggerUid,
    "week-of-year": Math.floor((dayOfYear + new Date(Date.UTC(wall.year, 0, 1)).getUTCDay()) / 7) + 1,
    year: wall.year,
  });
}
