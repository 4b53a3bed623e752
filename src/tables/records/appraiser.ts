import type { Appraiser, Recusal } from "../../domain/people/appraiser.ts";
import { cleanLine } from "../../domain/text/vietnamese.ts";
import type { appraisers } from "../appraisers.ts";
import type { RecordOf } from "../table.ts";

export type AppraiserRecord = RecordOf<typeof appraisers.columns>;

/** A row of Tổ thẩm định as the domain knows an appraiser; a blank Được chấm is Có, a blank Vai trò is Thành viên. */
export function toAppraiser(record: AppraiserRecord): Appraiser {
  return {
    code: record.code,
    name: record.name,
    position: record.position,
    unit: record.unit,
    role: record.role === "" ? "Thành viên" : record.role,
    email: record.email,
    active: record.active !== false,
    recusals: recusalsIn(record.recusals),
  };
}

/** One model a line: code, colon, reason. */
export function recusalsIn(text: string): readonly Recusal[] {
  return text
    .split(/[\n;]/)
    .map((line) => {
      const [model = "", ...reason] = line.split(":");
      return { model: cleanLine(model), reason: cleanLine(reason.join(":")) };
    })
    .filter((recusal) => recusal.model !== "");
}
