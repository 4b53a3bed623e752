/** Documents as a .docx file, the same in a page and on Node; no wording, no decision. */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from "docx";
import { FONT, MEASURES, PAGE_NUMBER_FROM_EDGE, PAPER } from "../domain/documents/measures.ts";
import type { Appendix, Orientation, PaperDocument } from "../domain/documents/paper.ts";
import { blocksOf } from "./blocks.ts";
import { closingTable } from "./closing.ts";
import { headTable } from "./head.ts";
import { line, twips, twipsOfPoints } from "./look.ts";

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** @param documents in one file, each on pages of its own, numbered from 1 */
export async function docxOf(documents: readonly PaperDocument[]): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = documents;
  const size = MEASURES[first?.format ?? "party"].body * 2;
  const file = new Document({
    creator: "Sổ Sáng Tạo",
    styles: { default: { document: { run: { font: FONT, size } } } },
    sections: documents.flatMap(sectionsOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionsOf(document: PaperDocument): ISectionOptions[] {
  const width = writableWidth(document, document.orientation);
  const page = { format: document.format, width };
  const main = [
    headTable(document, width),
    ...titleOf(document),
    ...blocksOf(document.blocks, page, true),
    closingTable(document, width),
  ];
  return [
    sectionOf(document, document.orientation, main, true),
    ...document.appendices.map((each) =>
      sectionOf(document, each.orientation, appendixOf(document, each), false),
    ),
  ];
}

/** What may be written on between the margins, millimetres. */
function writableWidth({ format }: PaperDocument, orientation: Orientation): number {
  const { margins } = MEASURES[format];
  return (orientation === "portrait" ? PAPER.width : PAPER.height) - margins.left - margins.right;
}

/** @param begins the first page of a document bears no number, and counting begins there (HD 36 4.4) */
function sectionOf(
  { format }: PaperDocument,
  orientation: Orientation,
  children: (Paragraph | Table)[],
  begins: boolean,
): ISectionOptions {
  const { margins, pageNumber } = MEASURES[format];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: begins,
      page: {
        size: {
          width: twips(PAPER.width),
          height: twips(PAPER.height),
          orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(PAGE_NUMBER_FROM_EDGE),
          footer: twips(PAGE_NUMBER_FROM_EDGE),
        },
        ...(begins ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: { default: numbered(pageNumber), first: new Header({ children: [new Paragraph("")] }) },
    children,
  };
}

function numbered(points: number): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: points * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function titleOf({ format, title, attachedTo, addressees }: PaperDocument): Paragraph[] {
  const sizes = MEASURES[format];
  const [kind, ...about] = title;
  const space = { spacing: { before: twipsOfPoints(sizes.before * 3) } };
  return [
    ...(kind === undefined
      ? []
      : [
          line(kind.toUpperCase(), { size: sizes.title, bold: true }, "center", { ...space, keepNext: true }),
        ]),
    ...about.map((each) => line(each, { size: sizes.summary, bold: true }, "center", { keepNext: true })),
    ...(attachedTo === "" ? [] : [line(attachedTo, { size: sizes.body, italics: true }, "center")]),
    ...(kind === undefined ? [] : [underTitle(format)]),
    ...addresseeLines(addressees, sizes.body),
  ];
}

/** `-----` of the Party; of the state a line of its own, which here is as long. */
function underTitle(format: PaperDocument["format"]): Paragraph {
  const { summary, before } = MEASURES[format];
  return line(format === "party" ? "-----" : "_______", { size: summary }, "center", {
    spacing: { after: twipsOfPoints(before) },
  });
}

function addresseeLines(addressees: readonly string[], size: number): Paragraph[] {
  const [only, second] = addressees;
  if (only === undefined) return [];
  if (second === undefined) return [line(`Kính gửi: ${only}`, { size }, "center", gap(12))];
  const at = { indent: { left: twips(35) } };
  return [
    line("Kính gửi:", { size }, "left", { ...gap(12), ...at }),
    ...addressees.map((each) => line(`- ${each}`, { size }, "left", { indent: { left: twips(40) } })),
  ];
}

const gap = (points: number) => ({ spacing: { before: twipsOfPoints(points) } });

function appendixOf(document: PaperDocument, { label, title, note, orientation, blocks }: Appendix) {
  const { body, summary } = MEASURES[document.format];
  const page = { format: document.format, width: writableWidth(document, orientation) };
  return [
    line(label, { size: summary, bold: true }, "center"),
    line(title, { size: summary, bold: true }, "center"),
    line(note, { size: body, italics: true }, "center", { spacing: { after: twipsOfPoints(6) } }),
    ...blocksOf(blocks, page, false),
  ];
}
