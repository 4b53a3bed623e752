/** Where a person begins to work: Google opens a shared sheet at its first tab, which is nobody's but the organiser's. */
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { SheetId } from "../../workbook/contract.ts";
import type { PersonSeen } from "../protocol.ts";
import { sheetNamed } from "./tabs.ts";

const HOMES: Readonly<Record<PersonSeen["role"], string>> = {
  organiser: "Cấu hình",
  unit: "Đăng ký",
  appraiser: "Chấm điểm",
  leader: "Xếp hạng",
};

/** The tab's id; null where there is no such tab. */
export function homeOf({ workbook }: SpreadsheetFile, { role }: PersonSeen): SheetId | null {
  return sheetNamed(workbook, HOMES[role]);
}
