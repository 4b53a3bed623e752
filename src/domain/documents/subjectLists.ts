/** What danh sách đăng ký and danh sách danh hiệu have in common: collectives, then persons, each in a table, on a page that lies. */
import type { SubjectKind } from "../people/unit.ts";
import { type Draft, dateline, typedText } from "./draft.ts";
import { issuerFields } from "./fields.ts";
import { cell, type GapTab } from "./gap.ts";
import { headOf, signatureOf } from "./issuer.ts";
import type { DocumentKind } from "./kind.ts";
import { type Block, body, heading, type PaperDocument } from "./paper.ts";

export const listFields: DocumentKind["fields"] = (format) => [
  ...(["attachedTo", "day", "drawnBy"] as const),
  ...issuerFields("organiser", format),
];

interface List<T> {
  readonly fileName: string;
  /** What is listed, behind the word “Danh sách”. */
  readonly title: string;
  readonly rows: readonly T[];
  readonly table: (subject: SubjectKind, rows: readonly T[]) => Block;
  /** The tab of the rows, in which their subject is typed, and what a row is called. */
  readonly tab: GapTab;
  readonly idOf: (row: T) => string;
  readonly nameOf: (row: T) => string;
  /** The last line, which counts them. */
  readonly totals: string;
}

export function listDocument<T extends { readonly subject: SubjectKind | "" }>(
  draft: Draft,
  list: List<T>,
): PaperDocument {
  const attached = typedText(draft, "attachedTo");
  return {
    format: draft.format,
    orientation: "landscape",
    fileName: list.fileName,
    head: headOf(draft, "organiser", null),
    title: ["Danh sách", list.title],
    attachedTo: attached === "" ? "" : `(Kèm theo ${attached})`,
    addressees: [],
    blocks: [
      ...listOf("I. Tập thể", "Tập thể", list),
      ...listOf("II. Cá nhân", "Cá nhân", list),
      ...withoutSubject(draft, list),
      body(list.totals),
    ],
    closing: {
      dateline: dateline(draft),
      left: { kind: "signature", authority: "", position: "NGƯỜI LẬP", name: typedText(draft, "drawnBy") },
      right: signatureOf(draft, "organiser"),
    },
    appendices: [],
  };
}

function listOf<T extends { readonly subject: SubjectKind | "" }>(
  title: string,
  subject: SubjectKind,
  { rows, table }: List<T>,
): readonly Block[] {
  const own = rows.filter((row) => row.subject === subject);
  if (own.length === 0) return [heading(title), body(`Không có ${subject.toLowerCase()} nào đăng ký.`)];
  return [heading(title), table(subject, own)];
}

/** A row that does not say for whom it is stands in a list of its own: it is neither dropped nor guessed. */
function withoutSubject<T extends { readonly subject: SubjectKind | "" }>(
  draft: Draft,
  { rows, table, tab, idOf, nameOf }: List<T>,
): readonly Block[] {
  const own = rows.filter(({ subject }) => subject === "");
  if (own.length === 0) return [];
  const [lacks] = own.map((row) =>
    draft.gaps.text("", `Đối tượng của ${nameOf(row)}`, cell(tab, idOf(row), "subject")),
  );
  return [heading(`III. Tập thể hay cá nhân: ${lacks}`), table("Tập thể", own)];
}
