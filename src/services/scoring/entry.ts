import { problem } from "../../domain/problems/problem.ts";
import type { Answer, FieldView } from "../../rpc/answers.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import { shownCell } from "../../tables/cell.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import { type Columns, columnOf } from "../../tables/table.ts";
import type { Book } from "../ports.ts";
import { readTables, type Sheet } from "../readTables.ts";
import { refused } from "./answers.ts";

/** The page shows these two in its heading, so they are left out of the fields. */
const IN_HEADING: ReadonlySet<string> = new Set(["holder", "title"]);

/** What an appraiser reads of a model: what its unit typed in Đăng ký and Báo cáo. Two reads. */
export function entry(book: Book, { model }: RequestOf<"entry">): Answer {
  const read = readTables(book, { registrations, reports });
  if (!read.ok) return refused(read.problems);
  const { sheets } = read;
  const row = sheets.registrations.rows.find(({ record }) => record.id === model);
  if (row === undefined) return refused([problem("row.unknownModel", { tab: registrations.title }, model)]);
  const report = sheets.reports.rows.find(({ record }) => record.model === model);
  const reported = report === undefined ? [] : fieldsOf(sheets.reports, report.number);
  return {
    kind: "entry",
    model,
    unit: row.record.unit,
    holder: row.record.holder,
    state: row.record.state,
    registration: fieldsOf(sheets.registrations, row.number),
    report: reported.some(({ missing }) => !missing) ? reported : null,
  };
}

/** The unit's columns that are filled, or must be. */
function fieldsOf<C extends Columns>(sheet: Sheet<C>, row: number): FieldView[] {
  const { table, layout, grid } = sheet;
  const line = grid[row - 1] ?? [];
  return table.order.flatMap((key) => {
    const { header, required, typedBy } = columnOf(table, key);
    const text = shownCell(line[layout.columns.get(key) ?? line.length] ?? "");
    if (typedBy !== "unit" || IN_HEADING.has(key) || (text === "" && !required)) return [];
    return [{ header, text, missing: text === "" }];
  });
}
