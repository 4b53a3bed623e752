/** The deadlines of the campaign, as tab Cấu hình says. */
import type { Deadline, SpreadsheetFile } from "sheets-script-host";
import { rowsOf } from "./tabs.ts";

const DEADLINES: readonly string[] = ["registrationDeadline", "reportDeadline", "appraisalDeadline"];
/** Vietnam has kept UTC+7 since 1975. */
const OFFSET = "+07:00";
const DAY = 86_400_000;

/** In order of time; what is no date is left out. */
export function deadlinesOf({ workbook }: SpreadsheetFile): readonly Deadline[] {
  const settings = rowsOf(workbook, "Cấu hình");
  const row = (code: string) => settings.find((each) => each.get("Mã") === code);
  const whole = row("includesDeadlineDay")?.get("Giá trị") !== "Không";
  const found = DEADLINES.flatMap((code): Deadline[] => {
    const setting = row(code);
    const begin = dayOf(setting?.get("Giá trị") ?? "");
    return begin === null ? [] : [{ at: whole ? begin + DAY : begin, name: setting?.get("Mục") ?? code }];
  });
  return found.sort((one, other) => one.at - other.at);
}
/** The first instant of "28/03/2023"; null for what is no day. */
function dayOf(text: string): number | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const at = Date.parse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00${OFFSET}`);
  return Number.isNaN(at) ? null : at;
}
