/** What a document lacks: it reads {@link TO_FILL} where it should stand, and is told with the place where it is typed (SPEC VB2). */
import { paperText } from "./paperText.ts";

/** Stands where something is not known: a gap in a document is shown, never filled by invention (docs/domain.md#document-format). */
export const TO_FILL = "[CẦN BỔ SUNG]";

export type GapPlace =
  /** A cell by the keys of its tab and column; `row` is the row's id, "" where any row of the tab would do. */
  | { readonly kind: "cell"; readonly tab: GapTab; readonly row: string; readonly column: string }
  /** A field that is typed beside the document, for no tab has it. */
  | { readonly kind: "field"; readonly field: string };

/** Keys of the tabs of which documents are made. */
export type GapTab =
  | ("settings" | "legalBasis" | "registrations" | "appraisers" | "ranking" | "ballots")
  | "titles";

export interface Gap {
  /** What lacks, as a phrase that can stand alone. */
  readonly what: string;
  readonly place: GapPlace;
}

export interface Gaps {
  /** The text as it may stand on paper, or the mark, and the gap is noted; each once. A text that holds the mark itself is a gap, too. */
  text(value: string, what: string, place: GapPlace): string;
  list(): readonly Gap[];
}

/** Of one document, while it is made. */
export function noGaps(): Gaps {
  const found = new Map<string, Gap>();
  return {
    text: (value, what, place) => {
      const text = paperText(value);
      if (text !== "" && !text.includes(TO_FILL)) return text;
      found.set(JSON.stringify([what, place]), { what, place });
      return text === "" ? TO_FILL : text;
    },
    list: () => [...found.values()],
  };
}

export const cell = (tab: GapTab, row: string, column: string): GapPlace => ({
  kind: "cell",
  tab,
  row,
  column,
});

export const field = (key: string): GapPlace => ({ kind: "field", field: key });
