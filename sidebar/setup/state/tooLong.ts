import { LONGEST_LIST, MOST_ROWS } from "../../../src/rpc/bounds.ts";
import { LONGEST_CELL } from "../../../src/tables/cell.ts";
import type { SetupForm } from "./form.ts";
import type { Reading } from "./reading.ts";

type Rows = Reading["units" | "appraisers"]["rows"];

/** Lists that no request takes, each with what to do (SPEC U23). */
export function tooLong(form: Pick<SetupForm, "units" | "appraisers">, reading: Reading): readonly string[] {
  const lists = [
    ["Đơn vị", form.units, reading.units.rows],
    ["Tổ thẩm định", form.appraisers, reading.appraisers.rows],
  ] as const;
  return lists.flatMap(([title, text, rows]) => {
    const how = excess(text, rows);
    return how === null ? [] : [`${title}: Danh sách dài quá ${how}. Hãy dán làm hai lần.`];
  });
}

/** Of how much it is too long; cells in the words of the tab may be longer than they were pasted. */
function excess(text: string, rows: Rows): string | null {
  if (text.length > LONGEST_CELL) return "50.000 ký tự";
  if (rows.length > MOST_ROWS) return "2.500 dòng";
  const isHuge = ({ cells }: Rows[number]) =>
    Object.values(cells).some(({ length }) => length > LONGEST_CELL);
  if (rows.some(isHuge)) return "50.000 ký tự ở một ô";
  return JSON.stringify(rows).length > LONGEST_LIST ? "khi điền đủ các ô ghi “như trên” và tên nhóm" : null;
}
