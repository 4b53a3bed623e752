/** Goes through XML as office programs write it. Entities that a file declares itself are not followed. */
export interface XmlVisitor {
  /** @param name without its prefix */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const PART =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_SIGN = 0x10ffff;

export function walkXml(xml: string, visitor: XmlVisitor): void {
  for (const [, raw, closed, opened, attributes = "", empty, text] of xml.matchAll(PART)) {
    if (raw !== undefined) visitor.text(raw);
    else if (text !== undefined) visitor.text(unescaped(text));
    else if (closed !== undefined) visitor.close(bare(closed));
    else if (opened !== undefined) {
      visitor.open(bare(opened), attributesIn(attributes));
      if (empty === "/") visitor.close(bare(opened));
    }
  }
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
