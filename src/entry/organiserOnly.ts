import { notOrganiser } from "../domain/people/account.ts";
import { mayOrder, ownerEmail } from "../google/organiser.ts";
import { say } from "../google/pages.ts";
import { activeEmail } from "../google/session.ts";
import type { Refused } from "../rpc/pairs.ts";

/** The answer of the organiser's request, or at once, before anything is read, who may make it (SPEC W10). */
export function asOrganiser<A>(action: () => A): A | Refused {
  const email = activeEmail();
  return mayOrder(email) ? action() : { kind: "refused", sentences: [notOrganiser(email, ownerEmail())] };
}

/** The same for an item of the menu: says so, before any question is asked. */
export function organiserOnly(title: string, action: () => void): void {
  const email = activeEmail();
  if (mayOrder(email)) action();
  else say(title, notOrganiser(email, ownerEmail()));
}
