import type { ModelView } from "../../rpc/answers.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { rowOf } from "../../sheets/read.ts";
import { registrations } from "../../tables/registrations.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { refused } from "./answers.ts";

/** What a list says of a model stands in these columns, side by side where nobody has moved them. */
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
  const places = TOLD.map((key) => layout.columns.get(key) ?? 0);
  const first = Math.min(...places);
  const blank = Array.from({ length: first }, () => "");
  const wanted = new Set(asked);
  const nameOf = new Map(snapshot.value.units.map(({ code, name }) => [code, name]));
  const lines = tab.readColumns(first + 1, Math.max(...places) - first + 1);
  const told = lines.flatMap((line, index): [string, ModelView][] => {
    const row =
      index > layout.headerRow ? rowOf(registrations, layout, [...blank, ...line], index + 1) : null;
    if (row === null || !wanted.has(row.record.id)) return [];
    const { id, unit, subject, holder } = row.record;
    return [[id, { unit: nameOf.get(unit) ?? unit, subject, holder }]];
  });
  return { kind: "models", models: Object.fromEntries(told) };
}
