import { User } from "../services/user.ts";
import { isText, wrongArguments } from "./arguments.ts";

interface Accounts {
  hasAccount(email: string): boolean;
}

/** An address or a User, as methods about editors and viewers take them. Addresses know no case. */
export function emailOf(call: string, person: unknown): string {
  const email = person instanceof User ? person.getEmail() : person;
  if (isText(email) && email.includes("@")) return email.trim().toLowerCase();
  if (isText(email)) throw new Error(`Invalid email: ${email}`);
  throw wrongArguments(call, [person]);
}

export function emailsOf(call: string, people: unknown): string[] {
  if (!Array.isArray(people)) throw wrongArguments(call, [people]);
  return people.map((person) => emailOf(call, person));
}

/** One address without an account refuses the whole call: assumed, the stricter reading (docs/probe.md). */
export function mustHaveAccounts(file: Accounts, emails: readonly string[]): void {
  const unknown = emails.find((email) => !file.hasAccount(email));
  if (unknown !== undefined) throw new Error(`Invalid email: ${unknown}`);
}

/** The owner first, the others by address. */
export function usersOf(owner: string | null, others: Iterable<string>): User[] {
  const sorted = [...others].filter((email) => email !== owner).sort();
  return (owner === null ? sorted : [owner, ...sorted]).map((email) => new User(email));
}
