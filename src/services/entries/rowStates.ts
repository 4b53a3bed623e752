/** What the states of Đăng ký and Báo cáo have in common. */
import { LACKS_NOTHING } from "../../domain/problems/lacks.ts";
import { type Problem, rowSentence } from "../../domain/problems/problem.ts";
import type { ModelState } from "../../domain/registration/registration.ts";
import type { Day, Instant } from "../../domain/time/calendar.ts";
import type { Moment } from "../../domain/time/progress.ts";
import type { Row } from "../../sheets/read.ts";
import { MODEL_STATES } from "../../tables/registrations.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { type Columns, columnOf, keysTypedBy, type Table, type Typist } from "../../tables/table.ts";

export interface StateContext {
  readonly settings: Settings;
  /** Extension of a unit by its code; null when it has none. */
  readonly extensionOf: (unit: string) => Day | null;
  readonly moment: Moment;
  /** Headers typed in just now, by row; rows not named were not edited. */
  readonly edited: ReadonlyMap<number, readonly string[]>;
  /** Of rows in which several edits waited, the moment of the first. */
  readonly editedSince: ReadonlyMap<number, Instant>;
}

/** What keeps a row from being complete. */
export interface Lacks {
  /** Headers of required columns that are blank. */
  readonly missing: readonly string[];
  readonly wrong: readonly Problem[];
}

/** “Thiếu: A; B. Xem lại: C: …”, or “Đủ” (SPEC Q6). Semicolons stand between headers because some headers contain commas. */
export function lacksText({ missing, wrong }: Lacks): string {
  const parts = [
    ...(missing.length > 0 ? [`Thiếu: ${missing.join("; ")}`] : []),
    ...(wrong.length > 0 ? [`Xem lại: ${wrong.map(rowSentence).join("; ")}`] : []),
  ];
  return parts.length === 0 ? LACKS_NOTHING : parts.join(". ");
}

/** What a row says first of its model: that it is out, or waits for a complaint (SPEC Q7); '' of one that goes on. */
export function standstillText(state: ModelState): string {
  const [, withdrawn, suspended] = MODEL_STATES;
  return { active: "", rejected: "Không qua rà soát", withdrawn, suspended }[state];
}

/**
 * Whether the unit's work is done: neither what is wrong in the organiser's own columns (SPEC Q6) nor a suspected font, a warning
 * only (SPEC V13), holds it back.
 */
export function isComplete<C extends Columns>(table: Table<C>, { missing, wrong }: Lacks): boolean {
  const organisers = new Set(keysTypedBy(table, "organiser").map((key) => columnOf(table, key).header));
  const holdsBack = ({ code, place }: Problem) =>
    code !== "text.legacyEncoding" && !organisers.has(place.header ?? "");
  return missing.length === 0 && !wrong.some(holdsBack);
}

/** Whether somebody has typed something that cannot be read: it decodes to a blank, but the row is not untouched (SPEC Q5). */
export function hasUnreadCells<C extends Columns>(
  table: Table<C>,
  { unread }: Row<C>,
  typist: Typist,
): boolean {
  return keysTypedBy(table, typist).some((key) => unread.has(key));
}

/**
 * Headers of the codes that a row lacks because it was typed below the prepared rows: it does not count until the organiser gives it them.
 * The unit's work is done all the same (SPEC Q11).
 */
export function blankCodes<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  record: Readonly<Record<K, unknown>>,
  keys: readonly K[],
): readonly string[] {
  return keys.filter((key) => record[key] === "").map((key) => columnOf(table, key).header);
}
