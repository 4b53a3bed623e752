import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docxOf } from "../../src/docx/docx.ts";
import { DOCUMENT_KINDS } from "../../src/domain/documents/kinds.ts";
import {
  body,
  cells,
  centre,
  FORMATS,
  type Format,
  left,
  type PaperDocument,
  table,
} from "../../src/domain/documents/paper.ts";
import { registrationList } from "../../src/domain/documents/registrationList.ts";
import { scoreTable } from "../../src/domain/documents/scoreTable.ts";
import { submission } from "../../src/domain/documents/submission.ts";
import { FACTS, wanted } from "../domain/documents/fixtures.ts";
import { only, texts } from "../domain/documents/support.ts";
import { bodyOf, textIn, unzipped } from "./support.ts";

const partsOf = async (...documents: readonly PaperDocument[]) => unzipped(await docxOf(documents));
/** Twentieths of a point in a millimetre, rounded as Word writes them. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const attribute = (xml: string, name: string): number =>
  Number(new RegExp(`${name}="(-?\\d+)"`).exec(xml)?.[1]);

/** Of each section: page and margins. */
function sections(xml: string) {
  return [...xml.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(([section]) => {
    const size = /<w:pgSz[^>]*>/.exec(section)?.[0] ?? "";
    const margins = /<w:pgMar[^>]*>/.exec(section)?.[0] ?? "";
    return {
      paper: [attribute(size, "w:w"), attribute(size, "w:h")],
      margins: ["top", "bottom", "left", "right", "header"].map((side) => attribute(margins, `w:${side}`)),
      titlePage: /<w:titlePg(?: w:val="true")?\/>/.test(section),
    };
  });
}

/** Letters of the first run that holds this text: half points, and how it looks. */
function lettersOf(xml: string, text: string) {
  const run = [...xml.matchAll(/<w:r>[\s\S]*?<\/w:r>/g)]
    .map(([whole]) => whole)
    .find((each) => each.includes(`>${text}<`));
  if (run === undefined) throw new Error(`No run holds ${text}`);
  const on = (tag: string) => new RegExp(`<w:${tag}(?:/>| w:val="true")`).test(run);
  return {
    points: attribute(/<w:sz [^>]*>/.exec(run)?.[0] ?? "", "w:val") / 2,
    bold: on("b"),
    italics: on("i"),
    fonts: [...new Set([...run.matchAll(/w:(?:ascii|hAnsi|cs)="([^"]*)"/g)].map(([, font]) => font))],
  };
}

const documentOf = (format: Format) =>
  only(submission, {
    format,
    typed: {
      number: "7",
      day: "8/2/2023",
      organiserSigner: "Trưởng Ban",
      stateSuperior: "Tỉnh M",
      stateIssuer: "Xã N",
      stateSymbol: "UBND",
      stateAuthority: "TM. Ủy ban nhân dân",
      statePosition: "Chủ tịch",
      stateSigner: "Chủ tịch xã",
    },
  });

const TIMES = ["Times New Roman"];

describe("a page of the file", () => {
  it("[VB9] of the Party: A4, 20/20/30/15 mm, letters of HD 36", async () => {
    const parts = await partsOf(documentOf("party"));
    const xml = bodyOf(parts);
    // One section for the document and one for each of its two appendices.
    expect(sections(xml)).toEqual(
      [true, false, false].map((titlePage) => ({
        paper: [mm(210), mm(297)],
        margins: [mm(20), mm(20), mm(30), mm(15), mm(10)],
        titlePage,
      })),
    );
    expect(lettersOf(xml, "ĐẢNG CỘNG SẢN VIỆT NAM")).toEqual({
      points: 15,
      bold: true,
      italics: false,
      fonts: TIMES,
    });
    expect(lettersOf(xml, "BAN TỔ CHỨC")).toEqual({ points: 14, bold: true, italics: false, fonts: TIMES });
    expect(lettersOf(xml, "Số 07-TTr/BTCHU")).toEqual({
      points: 14,
      bold: false,
      italics: false,
      fonts: TIMES,
    });
    expect(lettersOf(xml, "N, ngày 08 tháng 02 năm 2023")).toEqual({
      points: 14,
      bold: false,
      italics: true,
      fonts: TIMES,
    });
    expect(lettersOf(xml, "TỜ TRÌNH")).toEqual({ points: 16, bold: true, italics: false, fonts: TIMES });
    expect(lettersOf(xml, "TRƯỞNG BAN")).toEqual({ points: 14, bold: false, italics: false, fonts: TIMES });
    expect(lettersOf(xml, "- Như trên,")).toEqual({ points: 12, bold: false, italics: false, fonts: TIMES });
    expect(xml).toContain(">*<");
    expect(parts.get("word/styles.xml")).toContain("Times New Roman");
  });

  it("[VB9] of the state: right margin 20, Quốc hiệu and Tiêu ngữ, post bold, căn cứ in italics", async () => {
    const xml = bodyOf(await partsOf(documentOf("state")));
    expect(sections(xml)[0]?.margins).toEqual([mm(20), mm(20), mm(30), mm(20), mm(10)]);
    expect(lettersOf(xml, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toMatchObject({ points: 12, bold: true });
    expect(lettersOf(xml, "Độc lập - Tự do - Hạnh phúc")).toMatchObject({ points: 13, bold: true });
    expect(lettersOf(xml, "Số: 07/TTr-UBND")).toMatchObject({ points: 13, bold: false });
    expect(lettersOf(xml, "CHỦ TỊCH")).toMatchObject({ points: 14, bold: true });
    expect(lettersOf(xml, "Nơi nhận:")).toMatchObject({ points: 12, bold: true, italics: true });
    expect(lettersOf(xml, "- Lưu: VT.")).toMatchObject({ points: 11 });
    const basis = /Căn cứ [^<]*/.exec(xml)?.[0] ?? "";
    expect(lettersOf(xml, basis)).toMatchObject({ points: 14, italics: true });
  });

  it("[VB9] the body of the Party: 14, first line 10 mm in, 6 pt before, lines exactly 18 pt apart", async () => {
    const xml = bodyOf(await partsOf(documentOf("party")));
    const paragraph = /<w:p>(?:(?!<\/w:p>)[\s\S])*Ban Tổ chức báo cáo[\s\S]*?<\/w:p>/.exec(xml)?.[0] ?? "";
    expect(attribute(paragraph, "w:firstLine")).toBe(mm(10));
    expect(attribute(paragraph, "w:before")).toBe(120);
    expect([attribute(paragraph, "w:line"), paragraph.includes('w:lineRule="exact"')]).toEqual([360, true]);
    expect(attribute(paragraph, "<w:sz w:val")).toBe(28);
  });

  it("[VB9] the page number stands centred in the head of every page but the first", async () => {
    const parts = await partsOf(documentOf("party"));
    const heads = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const numbered = heads.filter((xml) => xml.includes("PAGE"));
    expect(numbered.every((xml) => xml.includes('<w:jc w:val="center"/>'))).toBe(true);
    expect([numbered.length, heads.length > numbered.length]).toEqual([3, true]);
    // Whichever head is for first pages holds no number.
    const [first] = sections(bodyOf(parts));
    expect(first?.titlePage).toBe(true);
    const relation = /w:type="first" r:id="([^"]+)"|r:id="([^"]+)" w:type="first"/.exec(bodyOf(parts));
    const id = relation?.[1] ?? relation?.[2] ?? "";
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
      parts.get("word/_rels/document.xml.rels") ?? "",
    );
    expect(parts.get(`word/${target?.[1] ?? target?.[2]}`)).not.toContain("PAGE");
  });

  it("[VB9] [VB7] lying paper is A4 turned", async () => {
    const xml = bodyOf(await partsOf(only(scoreTable)));
    expect(sections(xml)[0]?.paper).toEqual([mm(297), mm(210)]);
    expect(xml).toContain('w:orient="landscape"');
  });
});

describe("what stays together", () => {
  const rowsOf = (xml: string) => [...xml.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row);

  it("[VB8] the signature is one row that no page tears, and the last words stay with it", async () => {
    const xml = bodyOf(await partsOf(documentOf("party")));
    const signature = rowsOf(xml).find((row) => row.includes(">TRƯỞNG BAN<")) ?? "";
    expect(signature).toContain("<w:cantSplit/>");
    const before = xml.slice(0, xml.indexOf(signature));
    const last = before.slice(before.lastIndexOf("<w:p>", before.lastIndexOf("</w:p>")));
    expect(last).toContain("Ban Thường vụ Huyện ủy biết.");
    expect(last).toContain("<w:keepNext/>");
  });

  it("[VB8] after a table its last row and what parts it from the signature stay, too", async () => {
    const document = { ...only(registrationList), blocks: only(registrationList).blocks.slice(0, 2) };
    const xml = bodyOf(await partsOf(document));
    const rows = rowsOf(xml);
    const last = rows.find((row) => row.includes(">Một cửa lưu động<")) ?? "";
    expect(last).toContain("<w:keepNext/>");
    // Two tables with nothing between them would be one table to Word.
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
    const between = /<\/w:tbl>(<w:p>(?:(?!<w:tbl>)[\s\S])*?)<w:tbl>(?:(?!<w:tbl>)[\s\S])*NGƯỜI LẬP/.exec(
      xml,
    )?.[1];
    expect(between).toContain("<w:keepNext/>");
  });

  it("[VB10] 300 rows repeat their head; a short row stays whole, a row of 3,000 characters may go on", async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      cells(String(index + 1), index === 7 ? "dài ".repeat(750) : `Dòng ${index + 1}`),
    );
    const document = {
      ...only(registrationList),
      blocks: [table([centre("TT", 10), left("Tên", 90)], rows)],
    };
    const xml = bodyOf(await partsOf(document));
    const written = rowsOf(xml).filter((row) => !row.includes("NGƯỜI LẬP") && !row.includes("ĐẢNG CỘNG SẢN"));
    expect(written.length).toBe(301);
    expect(written.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, ...rows.map(() => false)]);
    expect(written.map((row) => row.includes("<w:cantSplit/>"))).toEqual([
      true,
      ...rows.map((_, index) => index !== 7),
    ]);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  });
});

describe("what people typed", () => {
  it("[VB2] the mark stands in yellow where something lacks", async () => {
    const xml = bodyOf(await partsOf(only(submission)));
    const marked = [...xml.matchAll(/<w:highlight w:val="yellow"\/>/g)].length;
    expect(marked).toBe([...xml.matchAll(/\[CẦN BỔ SUNG\]/g)].length);
    expect(marked).toBeGreaterThan(3);
  });

  // Many files are written: a busy machine takes longer than usual.
  it("[VB11] text of any kind stays text, and the file stays well formed", { timeout: 60_000 }, async () => {
    const hostile = fc.oneof(
      fc.constantFrom("<b>&amp;</b>", "=1+1", "]]>", "\ud83d", "😀 hòa", "\u0000\u000b\u001f", "\ufffe"),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constant("x".repeat(3_000)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 10, maxLength: 20 }), async (typed) => {
        const document = {
          ...only(registrationList),
          title: typed.slice(0, 2),
          blocks: typed.flatMap((text) => [body(text), table([left(text, 1)], [cells(text)])]),
        };
        const xml = bodyOf(await partsOf(document));
        // Only signs that XML 1.0 knows (production 2), and no markup but our own.
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        expect(unknownTags(xml)).toEqual([]);
        expect(xml.replace(/<[^>]*>/g, "")).not.toMatch(
          /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
        );
      }),
      { numRuns: 8 },
    );
  });

  it("[VB11] what was typed is read again, letter by letter", async () => {
    const text = `<b>đậm</b> & "trích" =1+1 😀 Đưng K’Nớ`;
    const parts = await partsOf({ ...only(registrationList), blocks: [body(`${text}\ndòng hai`)] });
    expect(textIn(parts)).toContain(`${text}\ndòng hai`);
  });

  const unknownTags = (xml: string) =>
    [...xml.matchAll(/<\/?([^\s/>?]+)/g)]
      .map(([, tag = ""]) => tag)
      .filter((tag) => !/^(?:w|mc|wp|r):?/.test(tag));
});

describe("every kind", () => {
  const each = DOCUMENT_KINDS.flatMap((kind) => FORMATS.map((format) => [kind.key, format, kind] as const));

  it.each(each)(
    "[VB13] %s becomes a file with all its words, in the format of the %s",
    async (_key, format, kind) => {
      const { documents } = kind.make(wanted({ format, facts: FACTS }));
      const text = textIn(await partsOf(...documents));
      const said = documents.flatMap(({ blocks }) => texts(blocks));
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((words) => !text.includes(words))).toEqual([]);
    },
  );
});
