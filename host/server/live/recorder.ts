/** Notes what happens to a spreadsheet: the grid's mutations as they come, everything else by comparing. */
import type { Mail } from "../../appsscript/mailbox.ts";
import type { SavedSurroundings } from "../../appsscript/savedHost.ts";
import type { Bookkeeping, Mutation } from "../../workbook/contract.ts";
import type { Installation } from "../installation.ts";

/** What happened between two revisions. Plain JSON: a line of the log. */
export interface Change {
  readonly mutations: readonly Mutation[];
  /** Parts of the surroundings that are different now, as a whole each. */
  readonly parts: Parts;
  /** Sent since. */
  readonly mails: readonly Mail[];
}

export type Parts = Readonly<Record<string, unknown>>;

const CLOCK = "now";

export class Recorder {
  readonly #installation: Installation;
  readonly #stop: () => void;
  #mutations: Mutation[] = [];
  #known: ReadonlyMap<string, string>;
  #mails: number;
  /** The instant up to which time passed by itself, as text. */
  #passed = "";

  constructor(installation: Installation) {
    this.#installation = installation;
    this.#known = textsOf(partsOf(installation));
    this.#mails = installation.host.outbox().length;
    this.#stop = installation.file.workbook.onMutation((mutation) => {
      this.#mutations.push(mutation);
    });
  }

  /** Time passed by itself until now: that alone is no change. The next change keeps it. */
  timePassed(): void {
    this.#passed = JSON.stringify(this.#installation.host.now());
  }

  /** What happened since the last time; null when nothing did. */
  take(): Change | null {
    const parts = partsOf(this.#installation);
    const now = textsOf(parts);
    const different = this.#different(now);
    const mails = this.#installation.host.outbox().slice(this.#mails);
    const mutations = this.#mutations;
    const quiet = mails.length + mutations.length === 0;
    if (quiet && different.every((key) => this.#onlyTime(key, now))) return null;
    this.#mutations = [];
    this.#known = now;
    this.#mails += mails.length;
    return { mutations, parts: Object.fromEntries(different.map((key) => [key, parts[key]])), mails };
  }

  stop(): void {
    this.#stop();
  }

  #different(now: ReadonlyMap<string, string>): readonly string[] {
    return [...now].filter(([key, text]) => this.#known.get(key) !== text).map(([key]) => key);
  }

  #onlyTime(key: string, now: ReadonlyMap<string, string>): boolean {
    return key === CLOCK && now.get(key) === this.#passed;
  }
}

/** Small parts, so that a change of one need not repeat the others. */
export function partsOf({ host, file }: Installation): Parts {
  const { rights, ...rest } = host.surroundings(file);
  const ofRights = Object.entries(rights).map(([key, part]) => [`${RIGHTS}${key}`, part] as const);
  return { ...rest, ...Object.fromEntries(ofRights), [BOOKKEEPING]: file.workbook.bookkeeping() };
}

const RIGHTS = "rights.";
const BOOKKEEPING = "bookkeeping";

/** False only for changes of what cells hold and how they look, of the clock, of properties and the like. */
export function mayMoveRights({ mutations, parts }: Change): boolean {
  return (
    mutations.some(({ id }) => id !== "sheet.mutation.set-range-values") ||
    Object.keys(parts).some((key) => key === BOOKKEEPING || key.startsWith(RIGHTS))
  );
}

/** The opposite of partsOf. */
export function fromParts(parts: Parts): {
  readonly surroundings: SavedSurroundings;
  readonly bookkeeping: Bookkeeping;
} {
  const { [BOOKKEEPING]: bookkeeping, ...rest } = parts;
  const entries = Object.entries(rest);
  const rights = entries.flatMap(([key, part]) =>
    key.startsWith(RIGHTS) ? [[key.slice(RIGHTS.length), part] as const] : [],
  );
  const surroundings = {
    ...Object.fromEntries(entries.filter(([key]) => !key.startsWith(RIGHTS))),
    rights: Object.fromEntries(rights),
  };
  // partsOf made them; a store whose version differs is not read.
  return {
    surroundings: surroundings as unknown as SavedSurroundings,
    bookkeeping: bookkeeping as Bookkeeping,
  };
}

function textsOf(parts: Parts): ReadonlyMap<string, string> {
  return new Map(Object.entries(parts).map(([key, part]) => [key, JSON.stringify(part)]));
}
