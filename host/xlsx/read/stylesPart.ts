import { eachElement, inside, type XmlElement } from "../xml/elements.ts";
import { readXml } from "../xml/events.ts";
import { copyOf, element } from "../xml/written.ts";
import type { UsualFont } from "./looks.ts";

export interface StylesPart {
  /** As exceljs reads it; null where there is none. */
  readonly plain: string | null;
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

export function readStyles(xml: string | null): StylesPart {
  if (xml === null) return { plain: null, usualFont: {} };
  const copy = copyOf(({ name }) => FOR_EXCELJS.includes(name));
  const fonts: XmlElement[] = [];
  const all = eachElement(
    ({ own, name }) => own && name === "fonts",
    (each) => fonts.push(each),
  );
  readXml(xml, copy, all);
  return { plain: element("styleSheet", [], copy.xml()), usualFont: usualFontOf(fonts[0]) };
}

/** The first font is the one of cells that say nothing (ECMA-376 part 1, 18.8.23). */
function usualFontOf(fonts: XmlElement | undefined): UsualFont {
  const font = fonts?.children.find(({ name }) => name === "font");
  const value = (name: string): string | undefined =>
    font === undefined ? undefined : inside(font, name)[0]?.attributes.get("val");
  const [name, size] = [value("name"), value("sz")];
  return { ...(name !== undefined && { name }), ...(size !== undefined && { size: Number(size) }) };
}
