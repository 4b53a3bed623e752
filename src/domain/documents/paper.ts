/** A document as it lies on paper, whatever draws it: parts in order, no sizes (`measures.ts`), no wording of its own. */

/** Thể thức: of the Party (HD 36-HD/VPTW), or of the state (NĐ 30/2020). */
export const FORMATS = ["party", "state"] as const;
export type Format = (typeof FORMATS)[number];

export type Orientation = "portrait" | "landscape";

/** `\n` in a text is a new line of the same paragraph. Where something lacks a text holds {@link TO_FILL}. */
export interface Paragraph {
  readonly kind: "paragraph";
  /** body: with an indent; heading: bold, stays with what follows; basis: a căn cứ. */
  readonly style: "body" | "heading" | "basis";
  readonly text: string;
}

export interface TableColumn {
  readonly header: string;
  /** Share of the width; all of a table are added up. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

export type TableRow =
  | { readonly kind: "cells"; readonly cells: readonly string[]; readonly bold: boolean }
  /** Over all columns. */
  | { readonly kind: "section"; readonly text: string };

export interface Table {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | Table;

/** The corner at the left, the nation or the Party at the right. */
export interface Head {
  readonly superior: string;
  readonly issuer: string;
  /** "Số 07-TTr/HU"; null: the document has none. */
  readonly number: string | null;
  /** Of a công văn, below its number. */
  readonly subject: string | null;
  /** "Đà Lạt, ngày 08 tháng 02 năm 2023"; null where it stands above the signature instead. */
  readonly dateline: string | null;
}

export interface Signature {
  /** "T/M BAN THƯỜNG VỤ"; "" where the post signs by itself. */
  readonly authority: string;
  readonly position: string;
  readonly name: string;
}

export interface Closing {
  /** Above the right signature; null where the head has it. */
  readonly dateline: string | null;
  readonly left:
    | { readonly kind: "recipients"; readonly lines: readonly string[] }
    | ({ readonly kind: "signature" } & Signature)
    | null;
  readonly right: Signature;
}

/** On pages of its own. */
export interface Appendix {
  /** "Phụ lục 1"; its title; "(Kèm theo …)". */
  readonly label: string;
  readonly title: string;
  readonly note: string;
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

export interface PaperDocument {
  readonly format: Format;
  readonly orientation: Orientation;
  /** Of a file, without an ending; letters, digits and hyphens. */
  readonly fileName: string;
  readonly head: Head;
  /** The kind of document, then what it is about; [] for a công văn. */
  readonly title: readonly string[];
  /** "(Kèm theo …)" below the title; "" for none. */
  readonly attachedTo: string;
  /** Whom it goes to; [] for nobody. */
  readonly addressees: readonly string[];
  readonly blocks: readonly Block[];
  readonly closing: Closing;
  readonly appendices: readonly Appendix[];
}

const paragraph =
  (style: Paragraph["style"]) =>
  (text: string): Paragraph => ({ kind: "paragraph", style, text });

export const body = paragraph("body");
export const heading = paragraph("heading");
export const basis = paragraph("basis");

export const cells = (...texts: readonly string[]): TableRow => ({
  kind: "cells",
  cells: texts,
  bold: false,
});
export const sum = (...texts: readonly string[]): TableRow => ({ kind: "cells", cells: texts, bold: true });
export const section = (text: string): TableRow => ({ kind: "section", text });

export const left = (header: string, width: number): TableColumn => ({ header, width, align: "left" });
export const centre = (header: string, width: number): TableColumn => ({ header, width, align: "center" });
export const right = (header: string, width: number): TableColumn => ({ header, width, align: "right" });

export const table = (columns: readonly TableColumn[], rows: readonly TableRow[]): Table => ({
  kind: "table",
  columns,
  rows,
});
