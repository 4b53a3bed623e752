/** How a campaign stands when the rounds that follow what was done to it are over. */
import { createHash } from "node:crypto";
import { attempted } from "./actions/round.ts";
import { normalForm } from "./normalForm.ts";
import { keep, type Office, tick } from "./office.ts";
import type { Ended } from "./properties.ts";
import { notesLeft } from "./state.ts";
import { wholeStateOf } from "./wholeState.ts";
import { hearWrites } from "./writes.ts";

/** As it stands then. */
export interface RoundsOver extends Ended {
  /** Of rounds that failed, each in the words of its failure. */
  readonly failures: readonly string[];
}

/** Most cases leave what another one has left: the rounds after it are played once. */
export class Ends {
  readonly #every: boolean;
  /** By what was left. */
  readonly #known = new Map<string, RoundsOver>();

  /** @param every they are played each time */
  constructor(every: boolean) {
    this.#every = every;
  }

  /**
   * Plays the rounds, or knows their end; the office is given up.
   * @param since when what was done to it began, ms since 1970
   */
  of(office: Office, since: number): RoundsOver {
    const ended = this.#every ? played(office) : this.#once(office, since);
    office.host.dispose();
    return ended;
  }

  #once(office: Office, since: number): RoundsOver {
    const left = hashed(normalForm(keep(office), since));
    const ended = this.#known.get(left) ?? played(office);
    this.#known.set(left, ended);
    return ended;
  }
}

function hashed(pieces: readonly string[]): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** Two rounds, and what a third would still write. Where the second writes nothing the third finds all as the second did. */
function played(office: Office): RoundsOver {
  const failures: string[] = [];
  const round = (): void => {
    const { refused } = attempted(() => tick(office));
    if (refused !== null) failures.push(refused);
  };
  round();
  const second = hearWrites(office, round);
  const wroteAgain = second.length === 0 ? [] : hearWrites(office, round);
  return { end: wholeStateOf(office), notes: notesLeft(office), wroteAgain, failures };
}
