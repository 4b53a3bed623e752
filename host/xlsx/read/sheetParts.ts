/** What exceljs does not read, or reads cell by cell where the file says ranges: merges, rules, notes. */
import { type A1Area, parseA1 } from "../../formulas/a1.ts";
import { decoded, elements, startTags } from "./elements.ts";
import { relationsOf, textOf } from "./relations.ts";
import type { Parts } from "./unzip.ts";

export interface FileRule {
  readonly attributes: ReadonlyMap<string, string>;
  readonly formulas: readonly string[];
  readonly areas: readonly FileArea[];
}

export interface FileArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetParts {
  readonly merges: readonly FileArea[];
  readonly rules: readonly FileRule[];
  readonly notes: readonly FileNote[];
  /** Numbers from 1 of rows whose height a person chose; the others are as high as their program found their texts. */
  readonly sizedRows: ReadonlySet<number>;
}

const TRUE: ReadonlySet<string> = new Set(["1", "true"]);

export function readSheetParts(parts: Parts, part: string): SheetParts {
  const xml = textOf(parts, part);
  const relations = relationsOf(parts, part);
  const comments = relations.filter(({ kind }) => kind === "comments");
  const threads = relations.filter(({ kind }) => kind === "threadedComment");
  return {
    merges: elements(xml, "mergeCell").flatMap(({ attributes }) => areasOf(attributes.get("ref") ?? "")),
    rules: elements(xml, "dataValidation").map(({ attributes, inner }) => ({
      attributes,
      formulas: ["formula1", "formula2"].flatMap((name) => formulaIn(inner, name)),
      // Excel writes a rule that names another sheet as an extension, with its places inside.
      areas: areasOf(attributes.get("sqref") ?? decoded(elements(inner, "sqref")[0]?.inner ?? "")),
    })),
    sizedRows: new Set(
      startTags(xml, "row")
        .filter((row) => TRUE.has(row.get("customHeight") ?? ""))
        .map((row) => Number(row.get("r"))),
    ),
    notes: [
      ...comments.flatMap(({ target }) => notesIn(textOf(parts, target))),
      // After the notes that stand in their place for older programs, with a notice about it in English.
      ...threads.flatMap(({ target }) => threadsIn(textOf(parts, target))),
    ],
  };
}

function formulaIn(xml: string, name: string): readonly string[] {
  const [found] = elements(xml, name);
  if (!found) return [];
  const [inside] = elements(found.inner, "f");
  return [decoded((inside ?? found).inner)];
}

function notesIn(xml: string): readonly FileNote[] {
  return elements(xml, "comment").flatMap(({ attributes, inner }) => {
    const text = elements(inner, "t")
      .map((run) => decoded(run.inner))
      .join("");
    return areasOf(attributes.get("ref") ?? "").map(({ row, column }) => ({ row, column, text }));
  });
}

/** A conversation as one note: what was said, a line each. */
function threadsIn(xml: string): readonly FileNote[] {
  const said = new Map<string, string[]>();
  for (const { attributes, inner } of elements(xml, "threadedComment")) {
    const place = attributes.get("ref") ?? "";
    const text = decoded(elements(inner, "text")[0]?.inner ?? "");
    said.set(place, [...(said.get(place) ?? []), text]);
  }
  return [...said].flatMap(([place, texts]) =>
    areasOf(place).map(({ row, column }) => ({ row, column, text: texts.join("\n") })),
  );
}

/** "A1:B2 D4", as attributes list places. Open ends do not occur there. */
export function areasOf(references: string): readonly FileArea[] {
  return references
    .split(/\s+/)
    .map((reference) => parseA1(reference))
    .filter(isClosed);
}

function isClosed(area: A1Area | null): area is A1Area & FileArea {
  return area !== null && area.rows !== null && area.columns !== null;
}
