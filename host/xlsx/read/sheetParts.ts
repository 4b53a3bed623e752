/** What exceljs does not read, or reads cell by cell where the file says ranges: merges, rules, notes. */
import { elements, inside, type XmlElement } from "../xml/elements.ts";
import type { Attributes } from "../xml/events.ts";
import { areasOf, type FileArea } from "./fileArea.ts";
import type { FileRow } from "./fileCell.ts";
import type { Package } from "./package.ts";
import type { SheetXml } from "./sheetXml.ts";

export interface FileRule {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
  readonly areas: readonly FileArea[];
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
  readonly rows: readonly FileRow[];
}

export function readSheetParts(file: Package, part: string, content: SheetXml): SheetParts {
  const relations = file.relationsOf(part);
  const textsOf = (kind: string): readonly string[] =>
    relations.flatMap((relation) => (relation.kind === kind ? (file.text(relation.target) ?? []) : []));
  return {
    merges: content.named("mergeCell").flatMap(({ attributes }) => areasOf(attributes.get("ref") ?? "")),
    rules: content.named("dataValidation").map(ruleIn),
    rows: content.rows,
    notes: [
      ...textsOf("comments").flatMap(notesIn),
      // After the notes that stand in their place for older programs, with a notice about it in English.
      ...textsOf("threadedComment").flatMap(threadsIn),
    ],
  };
}

/** Excel writes a rule that names another sheet as an extension, with its formulas and places one element deeper. */
function ruleIn(rule: XmlElement): FileRule {
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const [formula] = inside(rule, name);
    return formula === undefined ? [] : [(inside(formula, "f")[0] ?? formula).text];
  });
  const places = rule.attributes.get("sqref") ?? inside(rule, "sqref")[0]?.text;
  return { attributes: rule.attributes, formulas, areas: areasOf(places ?? "") };
}

function notesIn(xml: string): readonly FileNote[] {
  return elements(xml, "comment").flatMap((comment) => {
    const text = inside(comment, "t")
      .map((run) => run.text)
      .join("");
    return areasOf(comment.attributes.get("ref") ?? "").map(({ row, column }) => ({ row, column, text }));
  });
}

/** A conversation as one note: what was said, a line each. */
function threadsIn(xml: string): readonly FileNote[] {
  const said = new Map<string, string[]>();
  for (const comment of elements(xml, "threadedComment")) {
    const place = comment.attributes.get("ref") ?? "";
    const text = inside(comment, "text")[0]?.text ?? "";
    said.set(place, [...(said.get(place) ?? []), text]);
  }
  return [...said].flatMap(([place, texts]) =>
    areasOf(place).map(({ row, column }) => ({ row, column, text: texts.join("\n") })),
  );
}
