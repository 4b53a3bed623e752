import type { Made, Wanted } from "../../../src/domain/documents/draft.ts";
import type { DocumentKind } from "../../../src/domain/documents/kind.ts";
import type { Block, PaperDocument, Table } from "../../../src/domain/documents/paper.ts";
import { wanted } from "./fixtures.ts";

export function only(kind: DocumentKind, more: Partial<Wanted> = {}): PaperDocument {
  const [document, second] = kind.make(wanted(more)).documents;
  if (document === undefined || second !== undefined) throw new Error("There is not one document");
  return document;
}

export const lacks = ({ gaps }: Made): readonly string[] => gaps.map(({ what }) => what);

export const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

/** The rows of each table; a section by its words alone. */
export const tables = (blocks: readonly Block[]): readonly (readonly (readonly string[])[])[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [rows(block)] : []));

const rows = (table: Table) => table.rows.map((row) => (row.kind === "section" ? [row.text] : row.cells));

/** All words of a document, wherever they stand. */
export const wordsOf = (document: PaperDocument): string => JSON.stringify(document);
