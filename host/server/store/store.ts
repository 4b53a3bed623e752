/** The folder in which a spreadsheet lives: a snapshot, and what happened since. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";
import type { Change } from "../live/recorder.ts";
import { LineFile, writeAtomically } from "./files.ts";
import { lockFolder } from "./lockFile.ts";
import { LOG, recover, SNAPSHOT, type Snapshot, VERSION } from "./recovery.ts";
import { type SavedInstallation, savedInstallation, takeUp } from "./saved.ts";
import { setAside } from "./setAside.ts";
import { summed } from "./summed.ts";

/** Recovery replays at most so many changes, or so many characters of them. */
const LINES_PER_SNAPSHOT = 500;
const CHARACTERS_PER_SNAPSHOT = 20_000_000;

export interface Opened {
  readonly installation: Installation;
  readonly store: Store;
  /** A sentence about what was found damaged and set aside; null when all was whole. */
  readonly damage: string | null;
}

/** Takes the folder and what lies in it; `begin` makes the first one. Throws sentences. */
export function openStore(
  folder: string,
  { scripts, begin }: Pick<Application, "scripts" | "begin">,
): Opened {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new Error(`${folder} là một tệp, không phải thư mục. Hãy chọn thư mục khác bằng --data.`);
  }
  mkdirSync(folder, { recursive: true });
  const release = lockFolder(folder);
  try {
    const found = recover(folder);
    const installation = found ? takeUp(found.installation, found.changes, scripts) : begin();
    const damage = found && setAside(folder, found);
    const log = new LineFile(join(folder, LOG), found?.length ?? 0);
    const store = new Store(folder, log, found?.rev ?? 0, release);
    if (!found || found.changes.length > 0) store.keep(savedInstallation(installation));
    return { installation, store, damage };
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
    const line = summed({ rev: this.#rev + 1, ...change });
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
  keep(installation: SavedInstallation): void {
    const snapshot: Snapshot = { version: VERSION, rev: this.#rev, campaign: installation };
    writeAtomically(join(this.#folder, SNAPSHOT), summed(snapshot));
    this.#log.empty();
    this.#lines = 0;
    this.#characters = 0;
  }

  close(): void {
    this.#log.close();
    this.#release();
  }
}
