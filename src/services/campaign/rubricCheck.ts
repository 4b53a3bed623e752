import type { Checked } from "../../domain/problems/checked.ts";
import { sentence } from "../../domain/problems/problem.ts";
import { changeRows } from "../../sheets/change.ts";
import type { RubricTab } from "./rubricInForce.ts";

const ADDS_UP = "Bộ tiêu chí khớp: các nhóm cộng đủ 100 điểm.";

/** Says in the column Kiểm tra what does not add up, beside the row where it is; frozen rubrics are checked all the same. */
export function refreshRubricCheck(read: Checked<RubricTab>): void {
  if (!read.ok) return;
  const { sheet, problems } = read.value;
  const [top] = sheet.rows;
  const byRow = new Map(sheet.rows.map((row) => [row.number, [] as string[]]));
  for (const found of problems) {
    const row = found.place.row ?? top?.number ?? 0;
    byRow.get(row)?.push(sentence(found));
  }
  if (problems.length === 0 && top !== undefined) byRow.get(top.number)?.push(ADDS_UP);
  changeRows(sheet, ["check"], new Map([...byRow].map(([row, said]) => [row, { check: said.join("\n") }])));
}
