import type { ModelView } from "../../rpc/answers.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { rowOf } from "../../sheets/read.ts";
import { registrations } from "../../tables/registrations.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { refused } from "./answers.ts";

/** What a list says of a model stands in these columns, the first ones where nobody has moved them. */
const TOLD = [
  "id",
  "unit",
  "subject",
  "holder",
] as const satisfies readonly (keyof typeof registrations.columns)[];

/** Whose these models are. Three reads, whatever their number: the snapshot, the head of Đăng ký, and the columns that tell it. */
export function models(book: Book, { models: asked }: RequestOf<"models">): AnswerTo<"models"> {
  const snapshot = readSnapshot(book);
  if (!snapshot.ok) return refused(snapshot.problems);
  const opened = openTab(book, registrations);
  if (!opened.ok) return refused(opened.problems);
  const { tab, layout } = opened.value;
  const last = Math.max(...TOLD.map((key) => layout.columns.get(key) ?? 0));
  const nameOf = new Map(snapshot.value.units.map(({ code, name }) => [code, name]));
  const told = tab.readColumns(1, last + 1).flatMap((line, index): [string, ModelView][] => {
    const row = index > layout.headerRow ? rowOf(registrations, layout, line, index + 1) : null;
    if (row === null || !asked.includes(row.record.id)) return [];
    const { id, unit, subject, holder } = row.record;
    return [[id, { unit: nameOf.get(unit) ?? unit, subject, holder }]];
  });
  return { kind: "models", models: Object.fromEntries(told) };
}
