import { describe, expect, it } from "vitest";
import { elements, inside } from "../../xlsx/xml/elements.ts";
import { decoded } from "../../xlsx/xml/encoding.ts";
import { MalformedXml, readXml } from "../../xlsx/xml/events.ts";
import { copied, copyOf } from "../../xlsx/xml/written.ts";

const MAIN = "urn:own";
const read = (xml: string): void => readXml(xml, { open: () => undefined });

describe("elements of an XML part", () => {
  it("[E12] are found under any prefix and wherever it is declared, in order, with their texts in pieces", () => {
    const xml = `<x:book xmlns:x="${MAIN}"><x:sheet name='A'/><y:sheet xmlns:y="${MAIN}">b<![CDATA[<&]]><!-- no -->&#x1ED5;</y:sheet><sheets/></x:book>`;
    expect(
      elements(xml, "sheet").map(({ attributes, text, own }) => [attributes.get("name"), text, own]),
    ).toEqual([
      ["A", "", true],
      [undefined, "b<&ổ", true],
    ]);
  });

  it("[E12] are the part's own in its root's language only, and not inside an extension", () => {
    const xml = `<book xmlns="${MAIN}"><row/><z:row xmlns:z="urn:other"><row/></z:row><row/></book>`;
    const [root] = elements(xml, "book");
    expect(root && inside(root, "row").map(({ own }) => own)).toEqual([true, false, false, true]);
  });

  it("[E12] have the ids of relations as r:id, and no other attributes of foreign languages", () => {
    const relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const xml = `<sheet xmlns:q="${relations}" q:id="rId1" id="2" xmlns:m="urn:m" m:name="x"/>`;
    const [sheet] = elements(xml, "sheet");
    expect(["r:id", "id", "name", "m:name", "toString"].map((name) => sheet?.attributes.get(name))).toEqual([
      "rId1",
      "2",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it("[E7] a text that is torn, nested without end, or declares for itself is no part", () => {
  const wrong = [
    "",
    "chữ",
    "<a>",
    "<a></b>",
    "<a b='1' b='2'/>",
    "<a>&khac;</a>",
    "<a>&#x110000;</a>",
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    // Looking up each one's prefix through all around it would take the square of their number: it would not end.
    "<a>".repeat(500_000),
  ];
  for (const xml of wrong) expect(() => read(xml), xml.slice(0, 20)).toThrow(MalformedXml);
  // As deep as a part may be, and one deeper.
  const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  let opened = 0;
  readXml(nested(256), { open: () => (opened += 1) });
  expect(opened).toBe(256);
  expect(() => read(nested(257))).toThrow(MalformedXml);
});

it("[E12] a part is decoded by its mark", () => {
  const text = '<?xml version="1.0"?><a>Xã</a>';
  const big = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  const written = [
    Buffer.from(text),
    Buffer.from(`\ufeff${text}`),
    Buffer.from(`\ufeff${text}`, "utf16le"),
    big,
  ];
  expect(written.map(decoded)).toEqual(written.map(() => text));
});

describe("a part that is written again", () => {
  it("says the same without prefixes, declarations and extensions", () => {
    const copy = copyOf(({ name }) => name === "kept");
    const xml = `<x:a xmlns:x="${MAIN}"> <x:kept b="1"><x:c>d</x:c><z:e xmlns:z="urn:z">f<x:g/></z:e></x:kept><x:left/><z:kept xmlns:z="urn:z"/></x:a>`;
    readXml(xml, copy);
    expect(copy.xml()).toBe('<kept b="1"><c>d</c></kept>');
  });

  it("keeps every character of texts and attributes", () => {
    const xml = '<a b="&quot;&lt;&amp;&#10;&#13;&#9;">&lt;b&gt;&amp;amp;&#13;\n</a>';
    const [first] = elements(xml, "a");
    const [again] = elements(first === undefined ? "" : copied(first), "a");
    expect([again?.attributes.get("b"), again?.text]).toEqual(['"<&\n\r\t', "<b>&amp;\r\n"]);
  });
});
