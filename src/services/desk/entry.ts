import { problem } from "../../domain/problems/problem.ts";
import type { FieldView } from "../../rpc/answers.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { cellAt } from "../../sheets/cells.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTables, type Sheet } from "../../sheets/read.ts";
import { shownCell } from "../../tables/cell.ts";
import { type RegistrationRecord, toRegistration } from "../../tables/records/registration.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import { type Columns, columnOf, keysTypedBy } from "../../tables/table.ts";
import { standstillText } from "../entries/rowStates.ts";
import { refused } from "./answers.ts";

/** The page shows these two in its heading, so they are left out of the fields. */
const IN_HEADING = ["holder", "title"] as const satisfies readonly (keyof typeof registrations.columns)[];

/** What an appraiser reads of a model: what its unit typed in Đăng ký and Báo cáo. Two reads. */
export function entry(book: Book, { model }: RequestOf<"entry">): AnswerTo<"entry"> {
  const read = readTables(book, { registrations, reports });
  if (!read.ok) return refused(read.problems);
  const sheets = read.value;
  const row = sheets.registrations.rows.find(({ record }) => record.id === model);
  if (row === undefined) return refused([problem("model.gone", { tab: registrations.title }, model)]);
  const report = sheets.reports.rows.find(({ record }) => record.model === model);
  const reported = report === undefined ? [] : fieldsOf(sheets.reports, report.number, []);
  return {
    kind: "entry",
    model,
    unit: row.record.unit,
    holder: row.record.holder,
    state: stateText(row.record),
    registration: fieldsOf(sheets.registrations, row.number, IN_HEADING),
    report: reported.some(({ missing }) => !missing) ? reported : null,
  };
}

/** What of the two columns holds, as its word; '' when nothing is to be said. */
function stateText(record: RegistrationRecord): string {
  return standstillText(toRegistration(record).state);
}

/** The unit's columns that are filled, or must be; without those that are said elsewhere. */
function fieldsOf<C extends Columns>(
  sheet: Sheet<C>,
  row: number,
  elsewhere: readonly (keyof C & string)[],
): FieldView[] {
  const keys = keysTypedBy(sheet.table, "unit").filter((key) => !elsewhere.includes(key));
  return keys.flatMap((key) => {
    const { header, required } = columnOf(sheet.table, key);
    const text = shownCell(cellAt(sheet, row, key));
    return text === "" && !required ? [] : [{ header, text, missing: text === "" }];
  });
}
