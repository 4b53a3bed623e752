import { LONGEST_CELL } from "../../../src/tables/cell.ts";
import type { SetupForm } from "./form.ts";

/** Lists that no request takes, each with what to do (SPEC U23). */
export function tooLong({ units, appraisers }: Pick<SetupForm, "units" | "appraisers">): readonly string[] {
  return [["Đơn vị", units] as const, ["Tổ thẩm định", appraisers] as const].flatMap(([title, list]) =>
    list.length > LONGEST_CELL ? [`${title}: Danh sách dài quá 50.000 ký tự. Hãy dán làm hai lần.`] : [],
  );
}
