/** The people of the campaign, as its tabs name them. */
import type { PersonSeen, SpreadsheetFile } from "sheets-script-host";
import { rowsOf } from "./tabs.ts";

/** Units, appraisers and leaders. */
export function rosterOf(file: SpreadsheetFile): readonly PersonSeen[] {
  return [...units(file), ...appraisers(file), ...leaders(file)];
}

function units({ workbook }: SpreadsheetFile): readonly PersonSeen[] {
  return rowsOf(workbook, "Đơn vị").flatMap((row) =>
    addresses(row.get("Email")).map((email): PersonSeen => {
      return { email, name: row.get("Tên") || email, role: "unit" };
    }),
  );
}

function appraisers({ workbook }: SpreadsheetFile): readonly PersonSeen[] {
  return rowsOf(workbook, "Tổ thẩm định").flatMap((row) =>
    addresses(row.get("Email")).map((email): PersonSeen => {
      return { email, name: row.get("Họ tên") || email, role: "appraiser" };
    }),
  );
}

function leaders({ workbook }: SpreadsheetFile): readonly PersonSeen[] {
  const setting = rowsOf(workbook, "Cấu hình").find((row) => row.get("Mã") === "leaderEmails");
  return addresses(setting?.get("Giá trị")).map((email) => ({ email, name: email, role: "leader" }));
}

/** One or more addresses in a cell. */
function addresses(cell: string | undefined): readonly string[] {
  return (cell ?? "").split(/[\s,;]+/).filter((email) => email.includes("@"));
}
