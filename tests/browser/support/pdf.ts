import { inflateSync } from "node:zlib";

/**
 * The text of each page of a PDF as Chromium writes them (PDF 1.4 of Skia: no packed objects; every font has a table of what its glyphs mean),
 * in the order in which it was drawn. Pieces of text stand one behind the other, without a sign between them.
 */
export function pagesOfPdf(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const fonts = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => [
        name,
        meaningsOf(objects, Number(number)),
      ]),
    );
    return textOf(contentOf(objects, head, "Contents"), fonts);
  });
}

interface PdfObject {
  readonly head: string;
  readonly content: string;
}
type Objects = ReadonlyMap<number, PdfObject>;

function objectsOf(pdf: Buffer): Objects {
  // Each byte one sign, so that places in the text are places in the file.
  const text = pdf.toString("latin1");
  const objects = new Map<number, PdfObject>();
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)(?:endobj|stream\r?\n)/g)) {
    const [all, number, head = ""] = found;
    const start = found.index + all.length;
    const length = /\/Length (\d+)/.exec(head)?.[1];
    const packed = all.endsWith("endobj") || length === undefined;
    const bytes = packed ? null : pdf.subarray(start, start + Number(length));
    objects.set(Number(number), { head, content: bytes === null ? "" : contentIn(head, bytes) });
  }
  return objects;
}

const contentIn = (head: string, bytes: Buffer): string =>
  head.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1");

function contentOf(objects: Objects, head: string, key: string): string {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1];
  return objects.get(Number(number))?.content ?? "";
}

/** What the glyphs of a font mean, by their numbers: PDF 32000-1, 9.10.3. */
function meaningsOf(objects: Objects, font: number): ReadonlyMap<number, string> {
  const table = contentOf(objects, objects.get(font)?.head ?? "", "ToUnicode");
  const meanings = new Map<number, string>();
  for (const [, kind, lines = ""] of table.matchAll(/beginbf(char|range)\n([\s\S]*?)endbf/g)) {
    for (const line of lines.trim().split("\n")) {
      const [first = "", second = "", third = ""] = [...line.matchAll(/<([\dA-F]+)>/g)].map(
        ([, hex]) => hex ?? "",
      );
      const last = kind === "char" ? first : second;
      const meaning = kind === "char" ? second : third;
      for (let glyph = hexed(first); glyph <= hexed(last); glyph += 1)
        meanings.set(glyph, signOf(meaning, glyph - hexed(first)));
    }
  }
  return meanings;
}

const hexed = (digits: string): number => Number.parseInt(digits, 16);

/** UTF-16 in hexadecimal digits; in a range the last unit counts on. */
function signOf(hex: string, further: number): string {
  const units = (hex.match(/.{4}/g) ?? []).map(hexed);
  return String.fromCharCode(...units.map((unit, at) => (at === units.length - 1 ? unit + further : unit)));
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> = new Map();
  let text = "";
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]*)> Tj/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font.get(hexed(glyph)) ?? "\ufffd";
  }
  return text;
}
