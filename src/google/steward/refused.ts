/**
 * Addresses that Google takes for nobody's. One of them makes the whole batch refused (assumed, docs/probe.md): then the batch goes
 * without new addresses, so that everything else is done, and the addresses follow by halves until those that are refused are known.
 */
import type { Change } from "../../sheets/draft/changes.ts";
import type { Memory, Reservation } from "../../sheets/ports.ts";
import { isInvalid } from "./answers.ts";
import { type Sending, send } from "./sending.ts";
import { bookSeen, STRUCTURE } from "./structure.ts";

const REFUSED = "refusedAddresses";

export function refusedAddresses(memory: Memory): ReadonlySet<string> {
  const text = memory.get(REFUSED) ?? "";
  return new Set(text.split(" ").filter((email) => email !== ""));
}

/** Tries them again with the next reservations: an account may have been made since. */
export function forgetRefused(memory: Memory): void {
  if (refusedAddresses(memory).size > 0) memory.set(REFUSED, "");
}

type Reserve = Extract<Change, { readonly kind: "reserve" }>;

export function writeWithAddresses(sending: Sending, changes: readonly Change[], memory: Memory): void {
  const reserves = changes.filter(
    (change): change is Reserve => change.kind === "reserve" && change.block.emails.length > 0,
  );
  try {
    send(sending, changes);
    return;
  } catch (error) {
    if (reserves.length === 0 || !isInvalid(error)) throw error;
  }
  // What is wrong may be something else: then this throws as well.
  send(sending, changes.map(withoutPeople));
  const refused = refusedOf(sending, placed(sending, reserves));
  memory.set(REFUSED, [...new Set([...refusedAddresses(memory), ...refused])].join(" "));
}

function withoutPeople(change: Change): Change {
  return change.kind === "reserve" ? { ...change, block: { ...change.block, emails: [] } } : change;
}

/** The same reservations with the protections that now stand for them. */
function placed({ service, owner }: Sending, reserves: readonly Reserve[]): readonly Reserve[] {
  const { sheets } = bookSeen(service.structure(STRUCTURE), owner);
  const bySheet = new Map(sheets.map((sheet) => [sheet.sheetId, sheet.reserved]));
  return reserves.flatMap((change) => {
    const present = bySheet.get(change.sheetId)?.get(change.block.key);
    // Rows may have moved since: the protection moved with them.
    return present === undefined
      ? []
      : [{ ...change, protection: present.protection, block: { ...change.block, area: present.area } }];
  });
}

function refusedOf(sending: Sending, reserves: readonly Reserve[]): readonly string[] {
  if (reserves.length === 0 || accepts(sending, reserves)) return [];
  const [only, ...others] = reserves;
  if (only === undefined || others.length > 0) {
    const middle = Math.ceil(reserves.length / 2);
    return [reserves.slice(0, middle), reserves.slice(middle)].flatMap((half) => refusedOf(sending, half));
  }
  return refusedIn(sending, only);
}

/** Each address of one reservation by itself; those that are somebody's keep it. */
function refusedIn(sending: Sending, change: Reserve): readonly string[] {
  const withEmails = (emails: Reservation["emails"]): Reserve => ({
    ...change,
    block: { ...change.block, emails },
  });
  const { emails } = change.block;
  const refused =
    emails.length === 1 ? emails : emails.filter((email) => !accepts(sending, [withEmails([email])]));
  const good = emails.filter((email) => !refused.includes(email));
  if (good.length > 0) accepts(sending, [withEmails(good)]);
  return refused;
}

function accepts(sending: Sending, reserves: readonly Reserve[]): boolean {
  try {
    send(sending, reserves);
    return true;
  } catch (error) {
    if (!isInvalid(error)) throw error;
    return false;
  }
}
