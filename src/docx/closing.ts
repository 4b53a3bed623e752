import type { Paragraph, Table } from "docx";
import { MEASURES } from "../domain/documents/measures.ts";
import type { PaperDocument, Signature } from "../domain/documents/paper.ts";
import { sideBySide } from "./frames.ts";
import { line, twipsOfPoints } from "./look.ts";

/** Lines left free for a signature and a seal. */
const FREE_LINES = 4;

/** Recipients or a second signature at the left, the signature at the right: one row that no page tears apart (SPEC VB8). */
export function closingTable(document: PaperDocument, width: number): Table {
  return sideBySide([width / 2, width / 2], [leftOf(document), rightOf(document)]);
}

function leftOf({ format, closing: { left, dateline } }: PaperDocument): Paragraph[] {
  const sizes = MEASURES[format];
  if (left === null) return [line("", { size: sizes.body }, "left")];
  if (left.kind === "signature") {
    // Beside a date the other signature begins one line lower, too.
    const above = dateline === null ? [] : [line("", { size: sizes.dateline }, "center", gap(sizes.before))];
    return [...above, ...signed(left, format)];
  }
  const party = format === "party";
  return [
    line(
      "Nơi nhận:",
      party
        ? { size: sizes.recipientsLabel, underline: true }
        : { size: sizes.recipientsLabel, bold: true, italics: true },
      "left",
      gap(sizes.before),
    ),
    ...left.lines.map((each) => line(each, { size: sizes.recipients }, "left")),
  ];
}

function rightOf({ format, closing: { right, dateline } }: PaperDocument): Paragraph[] {
  const sizes = MEASURES[format];
  const above =
    dateline === null
      ? []
      : [line(dateline, { size: sizes.dateline, italics: true }, "center", gap(sizes.before))];
  return [...above, ...signed(right, format)];
}

/** Authority bold; the post bold of the state only; the name bold (HD 36 1.7; NĐ 30 PL I). */
function signed({ authority, position, name }: Signature, format: PaperDocument["format"]): Paragraph[] {
  const { signature: size, before } = MEASURES[format];
  const posts = [
    ...(authority === "" ? [] : [line(authority, { size, bold: true }, "center", gap(before))]),
    line(position, { size, bold: format === "state" }, "center", authority === "" ? gap(before) : {}),
  ];
  const free = Array.from({ length: FREE_LINES }, () => line("", { size }, "center"));
  return [...posts, ...free, line(name, { size, bold: true }, "center")];
}

const gap = (points: number) => ({ spacing: { before: twipsOfPoints(points) } });
