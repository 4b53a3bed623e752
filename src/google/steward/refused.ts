/**
 * Addresses that Google takes for nobody's. One of them makes the whole batch refused (assumed, docs/probe.md): then the batch goes
 * without new addresses, so that everything else is done, and the addresses follow by halves until those that are refused are known.
 */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import type { Change } from "../../sheets/draft/changes.ts";
import type { KnownAddresses } from "../../sheets/draft/draftTab.ts";
import type { Memory, Reservation } from "../../sheets/ports.ts";
import { isInvalid } from "./answers.ts";
import { type Sending, send } from "./sending.ts";
import { bookSeen, STRUCTURE } from "./structure.ts";

const REFUSED = "refusedAddresses";
/** A property holds 9 KB (developers.google.com/apps-script/guides/services/quotas). Those beyond are tried again with each change. */
const MOST_REMEMBERED = 800;

export function refusedAddresses(memory: Memory): KnownAddresses {
  const prints = remembered(memory);
  return { has: (email) => prints.has(addressPrint(email)) };
}

export function keepRefused(memory: Memory, emails: readonly string[]): void {
  const prints = [...new Set([...remembered(memory), ...emails.map(addressPrint)])];
  memory.set(REFUSED, prints.slice(-MOST_REMEMBERED).join(" "));
}

function remembered(memory: Memory): ReadonlySet<string> {
  return new Set((memory.get(REFUSED) ?? "").split(" ").filter((print) => print !== ""));
}

/** Ten characters instead of an address. */
function addressPrint(email: string): string {
  return fnv1a64(email).slice(0, 10);
}

/** Tries them again with the next reservations: an account may have been made since. */
export function forgetRefused(memory: Memory): void {
  if (remembered(memory).size > 0) memory.set(REFUSED, "");
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
  keepRefused(memory, refusedOf(sending, placed(sending, reserves)));
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
