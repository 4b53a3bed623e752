import { type Fields, pointField, REMARK_LABELS, REMARKS } from "./fields.ts";
import type { ScoringRubric } from "./rubric.ts";

/** A draft as plain text, to be kept elsewhere. Without a rubric the criteria are named by their codes. */
export function draftText(title: string, fields: Fields, rubric: ScoringRubric | null): string {
  const criteria = rubric?.criteria.map(({ code, name }) => ({
    field: pointField(code),
    label: `${code} ${name}`,
  }));
  const points =
    criteria ??
    Object.keys(fields)
      .filter((each) => each.includes("."))
      .map(byCode);
  const remarks = REMARKS.map((field) => ({ field, label: REMARK_LABELS[field] }));
  const lines = [...points, ...remarks].flatMap(({ field, label }) => {
    const text = fields[field] ?? "";
    return text.trim() === "" ? [] : [`${label}: ${text}`];
  });
  return [title, ...lines].join("\n");
}

function byCode(field: string): { readonly field: string; readonly label: string } {
  return { field, label: field.slice(field.indexOf(".") + 1) };
}
