/** Who may open the campaign, and who they are: sharing says who, the roster says what they are called. */
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { PersonSeen } from "../protocol.ts";
import { rowsOf } from "./tabs.ts";

const ORGANISER_NAME = "Ban Tổ chức Huyện ủy";

/** The owner first, then units, appraisers and leaders in the order of the roster, then everybody else it is shared with. */
export function peopleOf(file: SpreadsheetFile): readonly PersonSeen[] {
  const nameless = new Set([...file.editors(), ...file.viewers()]);
  const people: PersonSeen[] = [{ email: file.owner, name: ORGANISER_NAME, role: "organiser" }];
  for (const person of [...units(file), ...appraisers(file), ...leaders(file)]) {
    if (nameless.delete(person.email)) people.push(person);
  }
  for (const email of nameless) people.push({ email, name: email, role: "unit" });
  return people;
}

export function mayOpen(file: SpreadsheetFile, user: string): boolean {
  return file.owner === user || file.editors().has(user) || file.viewers().has(user);
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
