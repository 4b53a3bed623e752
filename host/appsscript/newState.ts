import { Accounts } from "./accounts.ts";
import { VirtualClock } from "./clock.ts";
import { LockTable } from "./locks.ts";
import { Mailbox } from "./mailbox.ts";
import { Moments } from "./moments.ts";
import { createRandom, uuidFrom } from "./random.ts";
import { ApiQuota } from "./sheets/quota.ts";
import type { HostParts, HostState } from "./state.ts";
import { TriggerStore } from "./triggers.ts";

export interface HostOptions {
  /** The first instant: epoch milliseconds or an ISO text with an offset. */
  readonly now: number | string;
  readonly owner: string;
  /** Of new spreadsheets; a script's own zone is in its manifest. */
  readonly timeZone?: string;
  readonly locale?: string;
  /** Same seed, same year: identifiers, jitter, evictions, Math.random. */
  readonly seed?: number;
  /** Real milliseconds of computing after which a run is stopped, however little it asked of the services. */
  readonly cpuLimitMs?: number;
}

const DEFAULT_CPU_LIMIT = 60_000;

/** Epoch milliseconds of an instant given either way. Throws on a text that is none. */
export function instantFrom(value: number | string): number {
  const instant = typeof value === "number" ? value : Date.parse(value);
  if (Number.isNaN(instant)) throw new Error(`Not an instant: ${value}`);
  return instant;
}

/** A host as it is on the first day: no files, no scripts, nobody. */
export function newState(parts: HostParts, options: HostOptions): HostState {
  const random = createRandom(options.seed ?? 1);
  const state: HostState = {
    parts,
    owner: options.owner,
    locale: options.locale ?? "vi_VN",
    timeZone: options.timeZone ?? "Asia/Ho_Chi_Minh",
    clock: new VirtualClock(instantFrom(options.now)),
    random,
    files: new Map(),
    projects: new Map(),
    triggers: new TriggerStore(random),
    locks: new LockTable(),
    properties: new Map(),
    caches: new Map(),
    mailbox: new Mailbox(),
    accounts: new Accounts(),
    answers: [],
    pages: new Map(),
    triggerTime: new Map(),
    sheetsQuota: new ApiQuota(),
    reports: [],
    cpuLimitMs: options.cpuLimitMs ?? DEFAULT_CPU_LIMIT,
    faults: {},
    moments: new Moments(),
    buffersWrites: false,
    newFile: (name, owner, rows, columns) => {
      const size = { ...(rows === undefined ? {} : { rows }), ...(columns === undefined ? {} : { columns }) };
      const { locale, timeZone, clock } = state;
      const now = () => clock.now();
      const file = parts.createFile({ id: uuidFrom(random), name, owner, locale, timeZone, now, ...size });
      state.files.set(file.id, file);
      return file;
    },
  };
  return state;
}
