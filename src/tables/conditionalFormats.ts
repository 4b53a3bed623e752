import { BALLOT_STATE_TEXTS } from "../domain/ballot/ballot.ts";
import { COLOURS } from "./sheetFormat.ts";
import type { Columns, Table } from "./table.ts";

/** A colour that depends on the cell itself. */
export interface ConditionalFormat {
  readonly key: string;
  readonly when: { readonly rule: "notBlank" } | { readonly rule: "contains" | "is"; readonly text: string };
  readonly background?: string;
  readonly fontColour?: string;
}

type Look = Omit<ConditionalFormat, "key">;

const fill = (text: string, background: string): Look => ({ when: { rule: "is", text }, background });
const redWords = (text: string): Look => ({ when: { rule: "contains", text }, fontColour: COLOURS.late });
const LATE: readonly Look[] = ["muộn", "Quá hạn"].map(redWords);
const NOT_BLANK: readonly Look[] = [{ when: { rule: "notBlank" }, background: COLOURS.attention }];

/** By column key; a key that several tabs have means the same in all of them. */
const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  timeliness: LATE,
  lateEdits: NOT_BLANK,
  missing: [fill("Đủ", COLOURS.done), ...NOT_BLANK],
  duplicates: NOT_BLANK,
  warning: NOT_BLANK,
  check: NOT_BLANK,
  belowFloor: NOT_BLANK,
  needsAnotherRound: [fill("Có", COLOURS.attention)],
  eligible: [fill("Có", COLOURS.done)],
  review: [
    fill("Đạt", COLOURS.done),
    fill("Cần bổ sung", COLOURS.attention),
    fill("Không đạt", COLOURS.refused),
  ],
};

/** Colours of the column `state`, by table key: there each tab has words of its own. */
const STATE_LOOKS: Readonly<Record<string, readonly Look[]>> = {
  ballots: [
    fill(BALLOT_STATE_TEXTS.draft, COLOURS.underway),
    fill(BALLOT_STATE_TEXTS.submitted, COLOURS.done),
    fill(BALLOT_STATE_TEXTS.reopened, COLOURS.attention),
    fill(BALLOT_STATE_TEXTS.recused, COLOURS.quiet),
  ],
  commands: [
    fill("Chờ", COLOURS.quiet),
    fill("Đang làm", COLOURS.underway),
    fill("Xong", COLOURS.done),
    fill("Từ chối", COLOURS.refused),
  ],
  registrations: [fill("Đã rút", COLOURS.quiet), fill("Tạm dừng – có khiếu nại", COLOURS.attention)],
};

/** The conditional formats of a tab, in declared order; of two that fit a cell the first one shows. */
export function conditionalFormats<C extends Columns>(table: Table<C>): readonly ConditionalFormat[] {
  return table.order.flatMap((key) => {
    const looks = key === "state" ? STATE_LOOKS[table.key] : LOOKS[key];
    return (looks ?? []).map((look) => ({ key, ...look }));
  });
}
