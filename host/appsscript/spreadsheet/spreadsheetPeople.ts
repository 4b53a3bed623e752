import { User } from "../services/user.ts";
import { emailOf, emailsOf, mustHaveAccounts, usersOf } from "./people.ts";
import { mayEditFile } from "./rights.ts";
import { SpreadsheetSheets } from "./spreadsheetSheets.ts";

/** With whom a spreadsheet is shared. Source: reference/spreadsheet/spreadsheet. */
export class SpreadsheetPeople extends SpreadsheetSheets {
  getOwner(): User {
    return new User(this._book.file.owner);
  }

  /** Only editors may know. */
  getEditors(): User[] {
    this.#mustBeEditor();
    return usersOf(this._book.file.owner, this._book.file.editors());
  }

  getViewers(): User[] {
    this.#mustBeEditor();
    return usersOf(null, this._book.file.viewers());
  }

  addEditor(person: unknown): this {
    return this.#share("addEditor", [emailOf("Spreadsheet.addEditor", person)], "editor");
  }

  addEditors(emailAddresses: unknown): this {
    return this.#share("addEditors", emailsOf("Spreadsheet.addEditors", emailAddresses), "editor");
  }

  removeEditor(person: unknown): this {
    const email = emailOf("Spreadsheet.removeEditor", person);
    return this.#share("removeEditor", this._book.file.editors().has(email) ? [email] : [], "none");
  }

  /** Somebody who may edit already goes on editing. */
  addViewer(person: unknown): this {
    return this.#addViewers("addViewer", [emailOf("Spreadsheet.addViewer", person)]);
  }

  addViewers(emailAddresses: unknown): this {
    return this.#addViewers("addViewers", emailsOf("Spreadsheet.addViewers", emailAddresses));
  }

  removeViewer(person: unknown): this {
    const email = emailOf("Spreadsheet.removeViewer", person);
    return this.#share("removeViewer", this._book.file.viewers().has(email) ? [email] : [], "none");
  }

  #addViewers(method: string, emails: readonly string[]): this {
    const { file } = this._book;
    return this.#share(
      method,
      emails.filter((email) => !mayEditFile(file, email)),
      "viewer",
    );
  }

  #share(method: string, emails: readonly string[], role: "editor" | "viewer" | "none"): this {
    this._book.restructure(method, null);
    if (role !== "none") mustHaveAccounts(this._book.file, emails);
    for (const email of emails) this._book.file.share(email, role);
    return this;
  }

  #mustBeEditor(): void {
    this._book.execution.settle();
    if (mayEditFile(this._book.file, this._book.execution.effectiveUser)) return;
    throw new Error("You do not have permission to perform that action.");
  }
}
