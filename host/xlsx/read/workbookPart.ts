/** The part that says which sheets there are, what names stand for, and from which day is counted. */
import { elements, type XmlElement } from "../xml/elements.ts";
import { isTrue } from "../xml/events.ts";
import type { Package, Relation } from "./package.ts";
import { BROKEN, FileRefused } from "./refusal.ts";

export interface NamedSheet {
  readonly title: string;
  /** "visible" if nothing is said. */
  readonly state: string;
  /** Null: the file only names it. */
  readonly part: string | null;
}

export interface WorkbookPart {
  /** In the file's order, without pages of nothing but a chart. */
  readonly sheets: readonly NamedSheet[];
  /** Whether day 0 is 1 January 1904: files from older Macs. */
  readonly from1904: boolean;
  /** Name and what it stands for, without "=": of the whole file. */
  readonly names: readonly (readonly [name: string, formula: string])[];
  readonly printAreas: number;
  readonly chartSheets: number;
  readonly macros: boolean;
  /** Null where there is none. */
  readonly styles: string | null;
  readonly texts: string | null;
  readonly theme: string | null;
}

const USUAL_PLACE = "xl/workbook.xml";

/** Null when the package holds no workbook. */
export function readWorkbookPart(file: Package): WorkbookPart | null {
  const main = file.relationsOf("").find(({ kind }) => kind === "officeDocument");
  const part = main !== undefined && file.has(main.target) ? main.target : USUAL_PLACE;
  const xml = file.text(part);
  if (xml === null) return null;
  const found = elements(xml, "workbookPr", "sheet", "definedName").filter(({ own }) => own);
  const named = (name: string): readonly XmlElement[] => found.filter((each) => each.name === name);
  const relations = file.relationsOf(part);
  if (relations.length === 0) throw new FileRefused(BROKEN);
  const text = (kind: string, usual: string): string | null =>
    file.text(relations.find((relation) => relation.kind === kind)?.target ?? usual);
  return {
    sheets: sheetsIn(named("sheet"), relations, file),
    from1904: isTrue(named("workbookPr")[0]?.attributes.get("date1904")),
    ...namesIn(named("definedName")),
    chartSheets: relations.filter(({ kind }) => kind === "chartsheet").length,
    macros: relations.some(({ kind }) => kind === "vbaProject"),
    styles: text("styles", "xl/styles.xml"),
    texts: text("sharedStrings", "xl/sharedStrings.xml"),
    theme: text("theme", "xl/theme/theme1.xml"),
  };
}

function sheetsIn(
  sheets: readonly XmlElement[],
  relations: readonly Relation[],
  file: Package,
): readonly NamedSheet[] {
  return sheets.flatMap(({ attributes }): NamedSheet[] => {
    const relation = relations.find(({ id }) => id === attributes.get("r:id"));
    if (relation !== undefined && relation.kind !== "worksheet") return [];
    return [
      {
        title: attributes.get("name") ?? "",
        state: attributes.get("state") ?? "visible",
        part: relation !== undefined && file.has(relation.target) ? relation.target : null,
      },
    ];
  });
}

function namesIn(definedNames: readonly XmlElement[]): Pick<WorkbookPart, "names" | "printAreas"> {
  const all = definedNames.map(({ attributes, text }) => [attributes.get("name") ?? "", text] as const);
  return {
    names: all.filter(([name]) => !name.startsWith("_xlnm.")),
    printAreas: all.filter(([name]) => name === "_xlnm.Print_Area").length,
  };
}
