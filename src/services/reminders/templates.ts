/** The words of Mẫu thư, and what keeps a letter from being written with them (SPEC RM8). */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { type Template, unknownGaps } from "../../domain/reminders/letter.ts";
import type { Row } from "../../sheets/read.ts";
import { letterTemplates } from "../../tables/letterTemplates.ts";

type TemplateRow = Row<typeof letterTemplates.columns>;

/** By kind; one without words is not there. */
export function templatesIn(rows: readonly TemplateRow[]): ReadonlyMap<string, Template> {
  return new Map(rows.filter(hasWords).map(({ record }) => [record.kind, record]));
}

/** A kind without words, which is not sent, and gaps that nobody can fill. */
export function templateProblems(rows: readonly TemplateRow[]): readonly Problem[] {
  return rows.flatMap((row) => {
    const { number, record } = row;
    if (record.kind === "") return [];
    const place = (key: "subject" | "body") => ({
      tab: letterTemplates.title,
      row: number,
      header: letterTemplates.columns[key].header,
    });
    if (!hasWords(row)) {
      const { kind } = record;
      return [problem("mail.noWords", place(record.subject === "" ? "subject" : "body"), "", { kind })];
    }
    return (["subject", "body"] as const).flatMap((key) =>
      unknownGaps(record[key]).map((gap) => problem("mail.unknownGap", place(key), gap)),
    );
  });
}

const hasWords = ({ record: { subject, body } }: TemplateRow): boolean => subject !== "" && body !== "";
