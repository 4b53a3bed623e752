/**
 * Who may send a file. A page asks over its own channel, where the host knows its person, and gets a ticket for one upload: the
 * upload itself, an ordinary request, could be sent by anybody who may open the spreadsheet.
 */
import { randomBytes } from "node:crypto";
import type { Seat } from "./seat.ts";

const TICKET_BYTES = 24;

export class Uploads {
  readonly #tickets = new Map<string, Seat>();

  /** The latest one counts: a page sends one file at a time. */
  ticket(seat: Seat): string {
    this.left(seat);
    const ticket = randomBytes(TICKET_BYTES).toString("base64url");
    this.#tickets.set(ticket, seat);
    return ticket;
  }

  /** Good once. Null for one that was never given, was used, or whose page is gone. */
  redeem(ticket: string): Seat | null {
    const seat = this.#tickets.get(ticket) ?? null;
    this.#tickets.delete(ticket);
    return seat;
  }

  left(seat: Seat): void {
    for (const [ticket, known] of this.#tickets) if (known === seat) this.#tickets.delete(ticket);
  }
}
