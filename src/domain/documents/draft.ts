import { type Day, dayOf, parseDayText } from "../time/calendar.ts";
import type { DocumentFacts } from "./facts.ts";
import { FIELDS, type Field, type FieldKey, type Typed } from "./fields.ts";
import { longDay, shortDay } from "./forms.ts";
import { cell, field, type Gaps, noGaps, TO_FILL } from "./gap.ts";
import type { Format, PaperDocument } from "./paper.ts";
import { paperText } from "./paperText.ts";

/** What a document is made for. */
export interface Wanted {
  readonly facts: DocumentFacts;
  readonly format: Format;
  readonly typed: Typed;
  /** Of the kind's choices; "" where it has none, or for all of them. */
  readonly choice: string;
  /** Minutes east of UTC of the office. */
  readonly utcOffsetMinutes: number;
}

/** A document that is being made: what it is made of, and what it turns out to lack. */
export interface Draft extends Wanted {
  readonly gaps: Gaps;
}

/** Documents of one file, and what they lack. */
export interface Made {
  readonly documents: readonly PaperDocument[];
  readonly gaps: ReturnType<Gaps["list"]>;
}

export function drafted(wanted: Wanted, make: (draft: Draft) => readonly PaperDocument[]): Made {
  const gaps = noGaps();
  const documents = make({ ...wanted, gaps });
  return { documents, gaps: gaps.list() };
}

/** A typed field, its usual words, or the mark. */
export function typedText({ facts, typed, gaps }: Draft, key: FieldKey): string {
  const { label, usual, optional }: Field = FIELDS[key];
  const text = paperText(typed[key] ?? "");
  const known = text === "" ? usual(facts.settings) : text;
  return known === "" && optional ? "" : gaps.text(known, label, field(key));
}

/** A typed day; what is no day of the calendar is a gap, too. */
function typedDay(draft: Draft, key: FieldKey): Day | null {
  const day = parseDayText(draft.typed[key] ?? "");
  if (day === null) draft.gaps.text("", FIELDS[key].label, field(key));
  return day;
}

/** `ngày 08 tháng 02 năm 2023`. */
export function typedLongDay(draft: Draft, key: FieldKey): string {
  const day = typedDay(draft, key);
  return day === null ? `ngày ${TO_FILL}` : longDay(day);
}

/** `28/3/2023`. */
export function typedShortDay(draft: Draft, key: FieldKey): string {
  const day = typedDay(draft, key);
  return day === null ? TO_FILL : shortDay(day);
}

/** `Đà Lạt, ngày 08 tháng 02 năm 2023`. */
export function dateline(draft: Draft): string {
  return `${setting(draft, "place", "Địa danh")}, ${typedLongDay(draft, "day")}`;
}

type TextSetting =
  | "parent"
  | "organisation"
  | "partyName"
  | "place"
  | "organiserPhone"
  | "organiserBody"
  | "authority"
  | "signerPosition"
  | "signer";

/** A setting of the tab Cấu hình. */
export function setting({ facts, gaps }: Draft, key: TextSetting, what: string): string {
  return gaps.text(facts.settings[key], what, cell("settings", key, "value"));
}

export function today({ facts, utcOffsetMinutes }: Pick<Wanted, "facts" | "utcOffsetMinutes">): Day {
  return dayOf(facts.now, utcOffsetMinutes);
}
