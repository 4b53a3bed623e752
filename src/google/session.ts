import type { Book } from "../sheets/ports.ts";
import { openBook } from "./book.ts";

/** The spreadsheet that this script is bound to. */
export function activeBook(): Book {
  return openBook(SpreadsheetApp.getActive());
}

/** Address of the person at the keyboard; '' where Google does not tell (developers.google.com/apps-script/reference/base/session). */
export function activeEmail(): string {
  return Session.getActiveUser().getEmail();
}
