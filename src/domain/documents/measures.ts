/** Sizes of paper and letters: what HD 36-HD/VPTW (Party) and NĐ 30/2020, phụ lục I (state) lay down; where they leave room, the value that most offices use. */
import type { Format } from "./paper.ts";

/** A4, millimetres. */
export const PAPER = { width: 210, height: 297 } as const;

export const FONT = "Times New Roman";

export interface Measures {
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Points, all below. */
  readonly body: number;
  /** Share of the width that superior, issuer and number take; the nation or the Party has the rest. */
  readonly corner: number;
  /** Of the first line of a paragraph, millimetres. */
  readonly indent: number;
  readonly before: number;
  /** Lines of the body stand exactly so far apart; null: single. */
  readonly line: number | null;
  readonly superior: number;
  readonly issuer: number;
  readonly nation: number;
  readonly motto: number;
  /** Of the line below nation or motto: as long as these words are in this font, millimetres. */
  readonly ruled: number;
  readonly number: number;
  readonly subject: number;
  readonly dateline: number;
  /** Of the kind of document, and of what it is about. */
  readonly title: number;
  readonly summary: number;
  readonly signature: number;
  readonly recipientsLabel: number;
  readonly recipients: number;
  readonly table: number;
  readonly pageNumber: number;
}

/** HD 36-HD/VPTW: II.4.3 page, 1.1–1.9 parts. A công văn's summary is italic 12 (1.5), recipients 14 and 12 (1.9). */
const PARTY: Measures = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  corner: 0.45,
  body: 14,
  indent: 10,
  before: 6,
  line: 18,
  superior: 14,
  issuer: 14,
  nation: 15,
  motto: 0,
  ruled: 74,
  number: 14,
  subject: 12,
  dateline: 14,
  title: 16,
  summary: 14,
  signature: 14,
  recipientsLabel: 14,
  recipients: 12,
  table: 12,
  pageNumber: 14,
};

/** NĐ 30/2020: right margin 15–20, of which offices take 20; the Quốc hiệu 12, so that it stays on one line beside the issuer. */
const STATE: Measures = {
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  corner: 0.42,
  body: 14,
  indent: 10,
  before: 6,
  line: null,
  superior: 13,
  issuer: 13,
  nation: 12,
  motto: 13,
  ruled: 57,
  number: 13,
  subject: 13,
  dateline: 14,
  title: 14,
  summary: 14,
  signature: 14,
  recipientsLabel: 12,
  recipients: 11,
  table: 12,
  pageNumber: 14,
};

export const MEASURES: Readonly<Record<Format, Measures>> = { party: PARTY, state: STATE };

/** Of the page number from the edge of the paper, millimetres (4.4). */
export const PAGE_NUMBER_FROM_EDGE = 10;
