/** The words of Mẫu thư, and what keeps a letter from being written with them (SPEC RM8). */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { type Template, unknownGaps } from "../../domain/reminders/letter.ts";
import type { Reminder } from "../../domain/reminders/reminder.ts";
import type { Row } from "../../sheets/read.ts";
import { letterTemplates } from "../../tables/letterTemplates.ts";

type TemplateRow = Row<typeof letterTemplates.columns>;

/** By kind: of two lines of one kind the upper one. One without words is not there. */
export function templatesIn(rows: readonly TemplateRow[]): ReadonlyMap<string, Template> {
  const lines = rows.filter((row, index) => hasWords(row) && upperOf(rows, index) === null);
  return new Map(lines.map(({ record }) => [record.kind, record]));
}

/** A kind without words, which is not sent; a second line of a kind, which says nothing; and gaps that nobody can fill. */
export function templateProblems(rows: readonly TemplateRow[]): readonly Problem[] {
  return rows.flatMap((row, index) => {
    const { number, record } = row;
    if (record.kind === "") return [];
    const place = (key: "subject" | "body") => ({
      tab: letterTemplates.title,
      row: number,
      header: letterTemplates.columns[key].header,
    });
    const upper = upperOf(rows, index);
    if (upper !== null) {
      const kind = { tab: letterTemplates.title, row: number, header: letterTemplates.columns.kind.header };
      return [problem("mail.twice", kind, record.kind, { row: String(upper.number) })];
    }
    if (!hasWords(row)) {
      const { kind } = record;
      return [problem("mail.noWords", place(record.subject === "" ? "subject" : "body"), "", { kind })];
    }
    return (["subject", "body"] as const).flatMap((key) =>
      unknownGaps(record[key]).map((gap) => problem("mail.unknownGap", place(key), gap)),
    );
  });
}

/** Kinds of which a letter would go now and that have no line at all: Mẫu thư is older than they are, or somebody deleted it. */
export function unwordedProblems(
  rows: readonly TemplateRow[],
  ready: readonly Pick<Reminder, "kind">[],
): readonly Problem[] {
  const worded = new Set<string>(rows.map(({ record }) => record.kind));
  const kinds = new Set(ready.map(({ kind }) => kind).filter((kind) => !worded.has(kind)));
  return [...kinds].map((kind) => problem("mail.noLine", { tab: letterTemplates.title }, "", { kind }));
}

/** The first line of the same kind above. */
const upperOf = (rows: readonly TemplateRow[], index: number): TemplateRow | null =>
  rows.slice(0, index).find(({ record }) => record.kind === rows[index]?.record.kind) ?? null;

const hasWords = ({ record: { subject, body } }: TemplateRow): boolean => subject !== "" && body !== "";
