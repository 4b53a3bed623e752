/** The folder in which a campaign lives: a snapshot, and what happened since. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Bundles } from "../../season/season.ts";
import type { Campaign } from "../campaign/campaign.ts";
import { type SavedCampaign, savedCampaign, takeUp } from "../campaign/saved.ts";
import type { Change } from "../live/recorder.ts";
import { LineFile, writeAtomically } from "./files.ts";
import { lockFolder } from "./lockFile.ts";
import { LOG, recover, SNAPSHOT, type Snapshot, VERSION } from "./recovery.ts";

/** Recovery replays at most so many changes, or so many characters of them. */
const LINES_PER_SNAPSHOT = 500;
const CHARACTERS_PER_SNAPSHOT = 20_000_000;

export interface Opened {
  readonly campaign: Campaign;
  readonly store: Store;
}

/** Takes the folder and the campaign in it; `begin` makes one when there is none. Throws sentences. */
export function openStore(folder: string, bundles: Bundles, begin: () => Campaign): Opened {
  mkdirSync(folder, { recursive: true });
  const release = lockFolder(folder);
  try {
    const found = recover(folder);
    const campaign = found ? takeUp(found.campaign, found.changes, bundles) : begin();
    const log = new LineFile(join(folder, LOG), found?.length ?? 0);
    const store = new Store(folder, log, found?.rev ?? 0, release);
    if (!found || found.changes.length > 0) store.keep(savedCampaign(campaign));
    return { campaign, store };
  } catch (error) {
    release();
    throw error;
  }
}

export class Store {
  readonly #folder: string;
  readonly #log: LineFile;
  readonly #release: () => void;
  #rev: number;
  #lines = 0;
  #characters = 0;

  constructor(folder: string, log: LineFile, rev: number, release: () => void) {
    this.#folder = folder;
    this.#log = log;
    this.#rev = rev;
    this.#release = release;
  }

  get rev(): number {
    return this.#rev;
  }

  /** The change is on the disk when this returns. @returns its revision */
  append(change: Change): number {
    const line = JSON.stringify({ rev: this.#rev + 1, ...change });
    this.#log.append(line);
    this.#rev += 1;
    this.#lines += 1;
    this.#characters += line.length;
    return this.#rev;
  }

  /** Whether recovering would take long by now. */
  get long(): boolean {
    return this.#lines >= LINES_PER_SNAPSHOT || this.#characters >= CHARACTERS_PER_SNAPSHOT;
  }

  /** A new snapshot; the log begins anew. A crash in between leaves lines that the snapshot already holds: they are passed over. */
  keep(campaign: SavedCampaign): void {
    const snapshot: Snapshot = { version: VERSION, rev: this.#rev, campaign };
    writeAtomically(join(this.#folder, SNAPSHOT), JSON.stringify(snapshot));
    this.#log.empty();
    this.#lines = 0;
    this.#characters = 0;
  }

  close(): void {
    this.#log.close();
    this.#release();
  }
}
