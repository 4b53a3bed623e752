import type { Made, Wanted } from "./draft.ts";
import type { DocumentFacts } from "./facts.ts";
import type { FieldKey } from "./fields.ts";
import type { Format } from "./paper.ts";

/** Whether a document is due now, in a sentence. */
export interface Moment {
  readonly due: boolean;
  readonly says: string;
}

export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** One kind of document: a list of these is all that a page or a command knows of them. */
export interface DocumentKind {
  readonly key: string;
  readonly name: string;
  readonly moment: (facts: DocumentFacts) => Moment;
  /** It is made of the ballots of one appraiser, who is chosen first. */
  readonly ballotsOf: "nobody" | "oneAppraiser";
  /** Of whose papers it is one: the format that it has until another is chosen. */
  readonly usualFormat: Format;
  /** What may be chosen of it, the first by itself; [] where there is nothing to choose. */
  readonly choices: (facts: DocumentFacts) => readonly Choice[];
  /** What is typed beside it, in the order of the document. */
  readonly fields: (format: Format) => readonly FieldKey[];
  readonly make: (wanted: Wanted) => Made;
}
