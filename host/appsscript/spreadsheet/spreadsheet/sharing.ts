import { User } from "../../services/user.ts";
import type { Book, SpreadsheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { emailOf, emailsOf, mustHaveAccounts, usersOf } from "../people.ts";
import { mayEditFile } from "../rights.ts";

/** With whom a spreadsheet is shared. */
export const spreadsheetSharing = {
  getOwner(): User {
    return new User(this._book.file.owner);
  },

  /** Only editors may know. */
  getEditors(): User[] {
    mustBeEditor(this._book);
    return usersOf(this._book.file.owner, this._book.file.editors());
  },

  getViewers(): User[] {
    mustBeEditor(this._book);
    return usersOf(null, this._book.file.viewers());
  },

  addEditor(person: unknown): SpreadsheetHandle {
    return shareWith(this, "addEditor", [emailOf("Spreadsheet.addEditor", person)], "editor");
  },

  addEditors(emailAddresses: unknown): SpreadsheetHandle {
    return shareWith(this, "addEditors", emailsOf("Spreadsheet.addEditors", emailAddresses), "editor");
  },

  removeEditor(person: unknown): SpreadsheetHandle {
    const email = emailOf("Spreadsheet.removeEditor", person);
    return shareWith(this, "removeEditor", this._book.file.editors().has(email) ? [email] : [], "none");
  },

  /** Somebody who may edit already goes on editing. */
  addViewer(person: unknown): SpreadsheetHandle {
    return shareForViewing(this, "addViewer", [emailOf("Spreadsheet.addViewer", person)]);
  },

  addViewers(emailAddresses: unknown): SpreadsheetHandle {
    return shareForViewing(this, "addViewers", emailsOf("Spreadsheet.addViewers", emailAddresses));
  },

  removeViewer(person: unknown): SpreadsheetHandle {
    const email = emailOf("Spreadsheet.removeViewer", person);
    return shareWith(this, "removeViewer", this._book.file.viewers().has(email) ? [email] : [], "none");
  },
} satisfies Methods<SpreadsheetHandle>;

function shareForViewing(
  spreadsheet: SpreadsheetHandle,
  method: string,
  emails: readonly string[],
): SpreadsheetHandle {
  const { file } = spreadsheet._book;
  return shareWith(
    spreadsheet,
    method,
    emails.filter((email) => !mayEditFile(file, email)),
    "viewer",
  );
}

function shareWith(
  spreadsheet: SpreadsheetHandle,
  method: string,
  emails: readonly string[],
  role: "editor" | "viewer" | "none",
): SpreadsheetHandle {
  spreadsheet._book.restructure(method, null);
  if (role !== "none") mustHaveAccounts(spreadsheet._book.file, emails);
  for (const email of emails) spreadsheet._book.file.share(email, role);
  return spreadsheet;
}

function mustBeEditor(book: Book): void {
  book.execution.settle();
  if (mayEditFile(book.file, book.execution.effectiveUser)) return;
  throw new Error("You do not have permission to perform that action.");
}
