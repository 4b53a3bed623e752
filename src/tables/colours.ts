import { LACKS_NOTHING } from "../domain/problems/lacks.ts";

/** Calm colours of a spreadsheet's own palette. */
export const COLOURS = {
  /** Headers of columns that people type in, and of those that the system writes. */
  typedGround: "#e8f0fe",
  typedInk: "#174ea6",
  writtenGround: "#f1f3f4",
  writtenInk: "#202124",
  attention: "#fff2cc",
  late: "#b3261e",
  done: "#d9ead3",
  underway: "#fff2cc",
  quiet: "#eeeeee",
  refused: "#f4cccc",
  groupGround: "#dde6f4",
  groupInk: "#1f2f4f",
  muted: "#5f6368",
} as const;

/** A colour that a cell of a column takes from what stands in it. */
export interface CellColour {
  readonly when:
    | { readonly rule: "notBlank" }
    | { readonly rule: "contains" | "is"; readonly text: string }
    | { readonly rule: "above"; readonly number: number };
  readonly background?: string;
  readonly fontColour?: string;
}

/** A colour that a row takes from what stands in some of its cells. */
export interface RowColour {
  /** A formula; “{key}” is the cell of that column in the row. Without separators, which differ by locale. */
  readonly when: string;
  readonly background?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
}

type Background = "attention" | "done" | "underway" | "quiet" | "refused";

/** Colours of a column by its words: `colouredBy<(typeof STATES)[number]>({ Xong: "done" })` names only words that the column may hold. */
export function colouredBy<Word extends string>(
  backgrounds: Readonly<Partial<Record<Word, Background>>>,
): readonly CellColour[] {
  // A word that is absent is no entry, and `undefined` is no value here (exactOptionalPropertyTypes).
  return Object.entries<Background>(backgrounds as Readonly<Record<string, Background>>).map(
    ([text, background]) => ({ when: { rule: "is", text }, background: COLOURS[background] }),
  );
}

const redWords = (text: string): CellColour => ({
  when: { rule: "contains", text },
  fontColour: COLOURS.late,
});

/** How something stands to its deadline: only what is late stands out. */
export const RED_WHEN_LATE: readonly CellColour[] = ["muộn", "Quá hạn"].map(redWords);

/** A cell that is blank as long as all is well. */
export const ATTENTION: readonly CellColour[] = [
  { when: { rule: "notBlank" }, background: COLOURS.attention },
];

/** A row that is out of the campaign is read last: its words are grey. @param key of the column that says so */
export const quietRow = (key: string, text: string): RowColour => ({
  when: `={${key}}="${text}"`,
  fontColour: COLOURS.muted,
});

/** What a row lacks; “Đủ” when it is nothing. Of two colours that fit a cell the first one shows. */
export const LACKS_COLOURS: readonly CellColour[] = [
  ...colouredBy({ [LACKS_NOTHING]: "done" }),
  ...ATTENTION,
];
