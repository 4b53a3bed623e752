import { BorderStyle, Paragraph, type Table } from "docx";
import { MEASURES } from "../domain/documents/measures.ts";
import type { PaperDocument } from "../domain/documents/paper.ts";
import { sideBySide } from "./frames.ts";
import { line, twips, twipsOfPoints } from "./look.ts";

/** The corner at the left, the nation or the Party at the right; then the date (HD 36 1.1–1.4; NĐ 30 PL I). */
export function headTable(document: PaperDocument, width: number): Table {
  const { corner } = MEASURES[document.format];
  const widths = [width * corner, width * (1 - corner)] as const;
  return sideBySide(widths, [cornerOf(document), nationOf(document, widths[1])]);
}

function cornerOf({ format, head }: PaperDocument): Paragraph[] {
  const sizes = MEASURES[format];
  const own = [
    line(head.superior, { size: sizes.superior }, "center"),
    line(head.issuer, { size: sizes.issuer, bold: true }, "center"),
    format === "party" ? line("*", { size: sizes.issuer }, "center") : rule(22),
  ];
  const number = head.number === null ? [] : [line(head.number, { size: sizes.number }, "center")];
  const party = format === "party";
  const subject =
    head.subject === null
      ? []
      : [
          line(
            party ? head.subject : `V/v ${head.subject}`,
            { size: sizes.subject, italics: party },
            "center",
            { spacing: { before: twipsOfPoints(sizes.before) } },
          ),
        ];
  return [...own, ...number, ...subject];
}

function nationOf({ format, head }: PaperDocument, width: number): Paragraph[] {
  const sizes = MEASURES[format];
  const date =
    head.dateline === null
      ? []
      : [
          line(head.dateline, { size: sizes.dateline, italics: true }, "center", {
            spacing: { before: twipsOfPoints(sizes.before) },
          }),
        ];
  const said =
    format === "party"
      ? [
          line("ĐẢNG CỘNG SẢN VIỆT NAM", { size: sizes.nation, bold: true }, "center"),
          rule((width - sizes.ruled) / 2),
        ]
      : [
          line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: sizes.nation, bold: true }, "center"),
          line("Độc lập - Tự do - Hạnh phúc", { size: sizes.motto, bold: true }, "center"),
          rule((width - sizes.ruled) / 2),
        ];
  return [...said, ...date];
}

/** A drawn line below what stands above it. @param aside millimetres that it leaves free on either side */
function rule(aside: number): Paragraph {
  return new Paragraph({
    indent: { left: twips(aside), right: twips(aside) },
    spacing: { after: 0, line: twipsOfPoints(4), lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
}
