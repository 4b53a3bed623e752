/** Notes what happens to a campaign: the grid's mutations as they come, everything else by comparing. */
import type { Mail } from "../../appsscript/mailbox.ts";
import type { SavedSurroundings } from "../../appsscript/savedHost.ts";
import type { Bookkeeping, Mutation } from "../../workbook/contract.ts";
import type { Campaign } from "../campaign/campaign.ts";

/** What happened between two revisions. Plain JSON: a line of the log. */
export interface Change {
  readonly mutations: readonly Mutation[];
  /** Parts of the surroundings that are different now, as a whole each. */
  readonly parts: Parts;
  /** Sent since. */
  readonly mails: readonly Mail[];
}

export type Parts = Readonly<Record<string, unknown>>;

/** Runs leave these behind even when they wrote nothing. */
const TRACES = new Set(["seed", "triggerTime"]);

export class Recorder {
  readonly #campaign: Campaign;
  readonly #stop: () => void;
  #mutations: Mutation[] = [];
  #known: ReadonlyMap<string, string>;
  #mails: number;

  constructor(campaign: Campaign) {
    this.#campaign = campaign;
    this.#known = textsOf(partsOf(campaign));
    this.#mails = campaign.host.outbox().length;
    this.#stop = campaign.file.workbook.onMutation((mutation) => {
      this.#mutations.push(mutation);
    });
  }

  /** Whether anything was written since the last `take`. */
  touched(): boolean {
    if (this.#mutations.length > 0 || this.#campaign.host.outbox().length > this.#mails) return true;
    const now = textsOf(partsOf(this.#campaign));
    return [...now].some(([key, text]) => !TRACES.has(key) && this.#known.get(key) !== text);
  }

  /** What happened since the last time; null when nothing did. */
  take(): Change | null {
    const parts = partsOf(this.#campaign);
    const now = textsOf(parts);
    const different = [...now].filter(([key, text]) => this.#known.get(key) !== text).map(([key]) => key);
    const mails = this.#campaign.host.outbox().slice(this.#mails);
    const mutations = this.#mutations;
    if (different.length + mails.length + mutations.length === 0) return null;
    this.#mutations = [];
    this.#known = now;
    this.#mails += mails.length;
    return { mutations, parts: Object.fromEntries(different.map((key) => [key, parts[key]])), mails };
  }

  stop(): void {
    this.#stop();
  }
}

/** Small parts, so that a change of one need not repeat the others. */
export function partsOf({ host, file }: Campaign): Parts {
  const { rights, ...rest } = host.surroundings(file);
  const ofRights = Object.entries(rights).map(([key, part]) => [`${RIGHTS}${key}`, part] as const);
  return { ...rest, ...Object.fromEntries(ofRights), [BOOKKEEPING]: file.workbook.bookkeeping() };
}

const RIGHTS = "rights.";
const BOOKKEEPING = "bookkeeping";

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
