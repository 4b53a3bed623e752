import { problem } from "../../domain/problems/problem.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { openTab } from "../../sheets/open.ts";
import type { Book, TabRef } from "../../sheets/ports.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { dissemination } from "../../tables/dissemination.ts";
import { columnAt } from "../../tables/layout.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import { settings } from "../../tables/settings.ts";
import type { AnyTable, Columns, Table } from "../../tables/table.ts";
import { titles } from "../../tables/titles.ts";
import { refused } from "./answers.ts";

const TABLES: Readonly<Record<RequestOf<"goTo">["tab"], AnyTable>> = {
  registrations,
  reports,
  dissemination,
  titles,
  settings,
  appraisers,
};

/** Two reads: rows may have been sorted since the page saw them. @param show makes a cell of a tab, counted from 1, the active one */
export function goTo(
  book: Book,
  { tab: key, model, column }: RequestOf<"goTo">,
  show: (tab: TabRef, row: number, column: number) => void,
): AnswerTo<"goTo"> {
  const table: Table<Columns> = TABLES[key];
  const opened = openTab(book, table);
  if (!opened.ok) return refused(opened.problems);
  const { tab, layout } = opened.value;
  const ids = tab.readColumns(columnAt(layout, table.id), 1);
  const row = ids.findIndex(([id]) => id === model) + 1;
  const place = layout.columns.get(column);
  if (row === 0 || place === undefined) return refused([problem("model.gone", { tab: table.title }, model)]);
  show(table, row, place + 1);
  return { kind: "there", row };
}
