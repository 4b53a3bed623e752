import type { Instant } from "./calendar.ts";
import { formatInstant } from "./calendar.ts";
import { describeTimeliness, timeliness } from "./timeliness.ts";

/** What is known of one row's work when its states are written. */
export interface Work {
  /** Nothing lacks. */
  readonly complete: boolean;
  /** Whether the work is asked for at all. */
  readonly due: boolean;
  /** When it was first complete, as the row says. */
  readonly completedAt: Instant | null;
  readonly closesAt: Instant;
  /** What the row says of edits after the deadline. */
  readonly lateEdits: string;
  /** What the organiser decided on it, if it came late (SPEC H18). */
  readonly ruling: LateDecision;
  /** Headers typed in just now; null when the row is looked at without an edit. */
  readonly edited: readonly string[] | null;
  /** Of several edits that waited together, the moment of the first: at which of them the work was done is not known. null: it was one. */
  readonly editedSince: Instant | null;
}

/** "": not decided. */
export type LateDecision = "" | "accepted" | "refused";

export interface Progress {
  readonly completedAt: Instant | null;
  readonly timeliness: string;
  readonly lateEdits: string;
}

export interface Moment {
  readonly now: Instant;
  /** When all rows were last looked at; what an edit trigger missed happened since. */
  readonly lastLook: Instant | null;
  /** Of the campaign's zone, minutes east of UTC. */
  readonly utcOffsetMinutes: number;
}

/** States that depend on time (SPEC Q1–Q4): a pure function of the row, the deadline and the moment of the edit. */
export function progressOf(work: Work, moment: Moment): Progress {
  const { now, utcOffsetMinutes } = moment;
  const completedAt = completionOf(work, now);
  const moments = { closesAt: work.closesAt, doneAt: completedAt, now };
  const state = timeliness({ ...moments, due: work.due });
  const lateEdits = lateEditText(work, moment);
  const decided = state === "late" ? lateText(work.ruling, lateEdits) : null;
  return {
    completedAt,
    timeliness: decided ?? describeTimeliness(state, moments, utcOffsetMinutes),
    lateEdits,
  };
}

/** null: it is as late as its moment says. */
function lateText(ruling: LateDecision, lateEdits: string): string | null {
  if (ruling === "accepted") return ACCEPTED_LATE;
  return ruling === "" && lateEdits.startsWith(UNKNOWN) ? UNKNOWN : null;
}

/** What was complete and is emptied while there is time is not done any more; afterwards the late edit says what happened to it. */
function completionOf({ complete, completedAt, closesAt }: Work, now: Instant): Instant | null {
  if (complete) return completedAt ?? now;
  return now < closesAt ? null : completedAt;
}

/** Nobody saw the edit that completed the work: it may have been in time, and the organiser decides (SPEC Q4). */
export const UNKNOWN = "Chưa xác định";
export const ACCEPTED_LATE = "Chấp nhận muộn";
/** What a late row may say in place of the days. */
export const INSTEAD_OF_LATE: ReadonlySet<string> = new Set([UNKNOWN, ACCEPTED_LATE]);

function lateEditText(work: Work, moment: Moment): string {
  const { now, utcOffsetMinutes } = moment;
  if (now < work.closesAt) return work.lateEdits;
  const before = unknownText(work, moment) ?? work.lateEdits;
  if (work.edited === null) return before;
  const edit = `${formatInstant(now, utcOffsetMinutes)}: ${work.edited.join("; ")}`;
  const [first = ""] = before.split("\n");
  return first.startsWith(UNKNOWN) ? `${first}\n${edit}` : edit;
}

/** null: it is known, or nothing was completed. */
function unknownText(work: Work, { now, lastLook, utcOffsetMinutes }: Moment): string | null {
  const since = work.edited === null ? lastLook : work.editedSince;
  const completedNow = work.complete && work.completedAt === null;
  if (!completedNow || since === null || since >= work.closesAt) return null;
  const [from, to] = [since, now].map((at) => formatInstant(at, utcOffsetMinutes));
  return `${UNKNOWN}: đủ nội dung trong khoảng ${from} đến ${to}`;
}
