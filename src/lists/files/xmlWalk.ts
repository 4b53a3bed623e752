/** Goes through XML as office programs write it. Entities that a file declares itself are not followed. */
export interface XmlVisitor {
  /** @param name without its prefix */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** What is no element and no text, by how it begins and ends; of these only the first is text. The longer beginnings go first. */
const ASIDES = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;
/** No "<" stands in it, so that a broken file is gone through in one go, too. */
const TAG = /<(\/?)([^\s/<>]+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;
const ATTRIBUTE = /(?<=\s)([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_SIGN = 0x10ffff;

export function walkXml(xml: string, visitor: XmlVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const end = next === -1 ? xml.length : next;
    if (end > at) visitor.text(unescaped(xml.slice(at, end)));
    at = end === xml.length ? end : behindMarkup(xml, end, visitor);
  }
}

/** @param at of a "<" @returns the place behind what begins there; where it ends nowhere, behind the sign, or behind all */
function behindMarkup(xml: string, at: number, visitor: XmlVisitor): number {
  const aside = ASIDES.find(([begin]) => xml.startsWith(begin, at));
  if (aside !== undefined) {
    const [begin, close] = aside;
    const end = xml.indexOf(close, at + begin.length);
    if (end !== -1 && aside === ASIDES[0]) visitor.text(xml.slice(at + begin.length, end));
    return end === -1 ? xml.length : end + close.length;
  }
  TAG.lastIndex = at;
  const [whole = "<", slash, name, attributes = ""] = TAG.exec(xml) ?? [];
  if (name !== undefined && slash === "/") visitor.close(bare(name));
  else if (name !== undefined) {
    visitor.open(bare(name), attributesIn(attributes));
    if (attributes.endsWith("/")) visitor.close(bare(name));
  }
  return at + whole.length;
}

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Each under its own name and, where it has a prefix, under the whole of it. */
function attributesIn(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    const value = unescaped(double ?? single ?? "");
    found[name] = value;
    found[bare(name)] ??= value;
  }
  return found;
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > LAST_SIGN ? "" : String.fromCodePoint(code);
  });
}
