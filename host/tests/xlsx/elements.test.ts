import { describe, expect, it } from "vitest";
import { decoded, elements } from "../../xlsx/read/elements.ts";

const namesOf = (xml: string) =>
  elements(xml, "sheet").map(({ attributes, inner }) => [attributes.get("name") ?? "", inner]);

describe("elements of an XML text", () => {
  it("are found under any prefix, closed at once or with content, in order", () => {
    expect(namesOf("<sheet name=\"A\"/><x:sheet name='B'>b</x:sheet><sheets/><sheet>c</sheet >")).toEqual([
      ["A", ""],
      ["B", "b"],
      ["", "c"],
    ]);
  });

  it("[E7] torn are left out; many of them cost no more than their length", () => {
    expect(namesOf('<sheet name="A"/><sheet name="B"><sheet name="C">')).toEqual([["A", ""]]);
    // Looking for each one's end through the whole rest would be 500,000 times 3.5 million characters: it would not end.
    expect(elements("<sheet>".repeat(500_000), "sheet")).toEqual([]);
  });
});

describe("the text of an element", () => {
  it("has its references replaced; what Unicode or XML does not have stays as it is written", () => {
    // U+10FFFF is the last code point; 1114112 is 0x110000.
    expect(decoded("&#x1ED5;&#65;&lt;&amp;lt;&#x10FFFF;")).toBe("ổA<&lt;\u{10ffff}");
    expect(decoded("&#x110000; &#1114112; &khac; &")).toBe("&#x110000; &#1114112; &khac; &");
  });
});
