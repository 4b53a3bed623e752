import { eachElement, inside, type XmlElement } from "../xml/elements.ts";
import { readXml } from "../xml/events.ts";
import { copyOf, element } from "../xml/written.ts";
import type { UsualFont } from "./looks.ts";

export interface StylesPart {
  /** As exceljs reads it. */
  readonly plain: string;
  /** How many looks cells may have; at least the one of those that say nothing. */
  readonly count: number;
  readonly usualFont: UsualFont;
}

const FOR_EXCELJS: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "dxfs",
];

/** exceljs looks up the looks of conditional formats even where the file has none. */
const NO_DIFFERENCES = element("dxfs", [], element("dxf"));

export function readStyles(xml: string | null): StylesPart {
  if (xml === null) return { plain: element("styleSheet", [], NO_DIFFERENCES), count: 1, usualFont: {} };
  const copy = copyOf(({ name }) => FOR_EXCELJS.includes(name));
  const found: XmlElement[] = [];
  const counted = eachElement(
    ({ own, name }) => own && COUNTED.includes(name),
    (each) => found.push(each),
  );
  readXml(xml, copy, counted);
  const named = (name: string): XmlElement | undefined => found.find((each) => each.name === name);
  const differences = named("dxfs")?.children.length ?? 0;
  return {
    plain: element("styleSheet", [], copy.xml() + (differences === 0 ? NO_DIFFERENCES : "")),
    count: Math.max(1, named("cellXfs")?.children.length ?? 0),
    usualFont: usualFontOf(named("fonts")),
  };
}

const COUNTED: readonly string[] = ["fonts", "cellXfs", "dxfs"];

/** The first font is the one of cells that say nothing (ECMA-376 part 1, 18.8.23). */
function usualFontOf(fonts: XmlElement | undefined): UsualFont {
  const font = fonts?.children.find(({ name }) => name === "font");
  const value = (name: string): string | undefined =>
    font === undefined ? undefined : inside(font, name)[0]?.attributes.get("val");
  const [name, size] = [value("name"), value("sz")];
  return { ...(name !== undefined && { name }), ...(size !== undefined && { size: Number(size) }) };
}
