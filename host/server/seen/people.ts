/** Who may open the spreadsheet, and who they are: sharing says who, the application's roster says what they are called. */
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { Application } from "../application.ts";
import type { PersonSeen } from "../protocol.ts";

type Known = Pick<Application, "owner" | "otherRole" | "roster">;

/** The owner first, then the roster in its order, then everybody else it is shared with. */
export function peopleOf(file: SpreadsheetFile, { owner, otherRole, roster }: Known): readonly PersonSeen[] {
  const nameless = new Set([...file.editors(), ...file.viewers()]);
  const people: PersonSeen[] = [{ email: file.owner, ...owner }];
  for (const person of roster(file)) {
    if (nameless.delete(person.email)) people.push(person);
  }
  for (const email of nameless) people.push({ email, name: email, role: otherRole });
  return people;
}

export function mayOpen(file: SpreadsheetFile, user: string): boolean {
  return file.owner === user || file.editors().has(user) || file.viewers().has(user);
}
