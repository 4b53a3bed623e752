/** Elements of an XML text, torn ones left out; enough for the few that exceljs does not read well. */

export interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  /** As written, entities and all. */
  readonly inner: string;
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ATTRIBUTES = String.raw`((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*`;

/** In document order, whatever their namespace's prefix. An element of this name must not hold another one. */
export function elements(xml: string, name: string): readonly Element[] {
  const start = new RegExp(String.raw`<(?:\w+:)?${name}${ATTRIBUTES}(/?)>`, "g");
  const end = new RegExp(String.raw`</(?:\w+:)?${name}\s*>`, "g");
  const found: Element[] = [];
  for (let opened = start.exec(xml); opened !== null; opened = start.exec(xml)) {
    const [, attributes = "", closed] = opened;
    end.lastIndex = start.lastIndex;
    const ending = closed === "/" ? null : end.exec(xml);
    // Torn: no later one has an end either, and looking for it from each would take the square of the time.
    if (closed === "" && ending === null) break;
    found.push({
      attributes: attributesIn(attributes),
      inner: ending === null ? "" : xml.slice(start.lastIndex, ending.index),
    });
    if (ending !== null) start.lastIndex = end.lastIndex;
  }
  return found;
}

/** The attributes of each start of such an element: its content, perhaps a whole sheet, is not looked at. */
export function startTags(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const pattern = new RegExp(String.raw`<(?:\w+:)?${name}${ATTRIBUTES}/?>`, "g");
  return Array.from(xml.matchAll(pattern), ([, attributes = ""]) => attributesIn(attributes));
}

/** Whether there is one, and how many. */
export function countElements(xml: string, name: string): number {
  return xml.match(new RegExp(String.raw`<(?:\w+:)?${name}[\s/>]`, "g"))?.length ?? 0;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = "", double, single]) => {
      return [name, decoded(double ?? single ?? "")] as const;
    }),
  );
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text of an element without elements of its own. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Of an attribute that is yes or no; one that is not there is no (ECMA-376 part 1, 22.9.2.1). */
export const isTrue = (value: string | undefined): boolean =>
  value !== undefined && ["1", "true", "on"].includes(value);
