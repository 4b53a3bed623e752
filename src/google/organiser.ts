import { commands } from "../tables/commands.ts";
import { findSheet } from "./book.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Who owns the spreadsheet; '' where Google does not tell. */
export function ownerEmail(): string {
  return ownerOf(SpreadsheetApp.getActive());
}

/**
 * Whether the person at the keyboard may write orders: the owner, or whoever the protection of Lệnh lets in. Without that tab, or with one
 * that nothing protects, only the owner is known to. What is written is checked again by the steward.
 */
export function mayOrder(email: string): boolean {
  const spreadsheet = SpreadsheetApp.getActive();
  const owner = ownerOf(spreadsheet);
  if (owner !== "" && owner.toLowerCase() === email.toLowerCase()) return true;
  const protections =
    findSheet(spreadsheet, commands)?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? [];
  return protections.length > 0 && protections.every((protection) => protection.canEdit());
}

/** A file of a shared drive has no owner (developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getOwner). */
function ownerOf(spreadsheet: Spreadsheet): string {
  // Google's types leave out the null that the reference names.
  const owner = spreadsheet.getOwner() as GoogleAppsScript.Base.User | null;
  return owner?.getEmail() ?? "";
}
