import type { Done } from "./connection.ts";
import type { Parts } from "./parts.ts";

const SENTENCE_SECONDS = 8;

export function say({ surface }: Parts, sentence: string): void {
  surface.toasts.show("", sentence, SENTENCE_SECONDS);
}

export function sayRefusal(parts: Parts, { refused }: Pick<Done, "refused">): void {
  if (refused !== null) say(parts, refused);
}

/** What was typed and is nowhere: it stays to be read and copied until it is closed. */
export function sayUnsent({ surface }: Parts, text: string): void {
  surface.toasts.show("Chưa ghi được, hãy gõ lại:", text, -1);
}
