/** The tab Căn cứ as the căn cứ of a document. */
import type { Draft } from "./draft.ts";
import type { LegalBasisFact } from "./facts.ts";
import { basisLines, shortDay } from "./forms.ts";
import { cell } from "./gap.ts";
import { isInForce } from "./legalForce.ts";
import { basis, type Paragraph } from "./paper.ts";
import { paperLine } from "./paperText.ts";

/** Kinds of documents with which a summary may begin; its number and day follow that word. */
const KINDS = [
  "Kết luận",
  "Công văn",
  "Kế hoạch",
  "Hướng dẫn",
  "Quyết định",
  "Quy định",
  "Quy chế",
  "Nghị quyết",
  "Nghị định",
  "Chỉ thị",
  "Thông tư",
  "Thông báo",
  "Luật",
] as const;

/** In the order of the tab; what is not in force any more is none. An empty tab is a gap. */
export function legalBases(draft: Draft): readonly Paragraph[] {
  const { facts, format, gaps } = draft;
  const inForce = facts.bases.filter(isInForce);
  const texts =
    inForce.length === 0
      ? [`Căn cứ ${gaps.text("", "Văn bản làm căn cứ", cell("legalBasis", "", "document"))}`]
      : inForce.map((each) => `Căn cứ ${named(draft, each)}`);
  return basisLines(format, texts).map(basis);
}

/** `Kết luận số 14-KL/TW, ngày 22/9/2021 của Bộ Chính trị về …`. */
function named({ gaps }: Draft, { document, issued, summary }: LegalBasisFact): string {
  const place = (column: string) => cell("legalBasis", document, column);
  const day = issued === null ? gaps.text("", `Ngày của ${document}`, place("issued")) : shortDay(issued);
  const words = paperLine(gaps.text(summary, `Trích yếu của ${document}`, place("summary")));
  const kind = KINDS.find((each) => words.startsWith(`${each} `));
  const number = `số ${paperLine(document)}, ngày ${day}`;
  return kind === undefined
    ? `văn bản ${number}: ${words}`
    : `${kind} ${number} ${words.slice(kind.length + 1)}`;
}
