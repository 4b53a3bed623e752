import type { Area } from "../workbook/contract.ts";
import type { Accounts } from "./accounts.ts";
import type { CacheStore } from "./cacheStore.ts";
import type { VirtualClock } from "./clock.ts";
import type { Execution, SpreadsheetFile } from "./contract.ts";
import type { LockTable } from "./locks.ts";
import type { Mailbox } from "./mailbox.ts";
import type { ServiceObject } from "./membrane.ts";
import type { CallCounts, CallSizes } from "./meter.ts";
import type { Moments } from "./moments.ts";
import type { Answer, Page } from "./page.ts";
import type { Project } from "./project.ts";
import type { PropertyStore } from "./propertyStore.ts";
import type { SeededRandom } from "./random.ts";
import type { ApiQuota } from "./sheets/quota.ts";
import type { SavedFile } from "./spreadsheet/savedFile.ts";
import type { TriggerStore } from "./triggers.ts";

/** A service call about to be made or just made. */
export interface ServiceCall {
  /** From 1, in this execution. */
  readonly ordinal: number;
  /** "Range.setValues". */
  readonly name: string;
  readonly functionName: string;
}

/** Faults on demand: throw an Error for a failing service, or `new StopExecution(...)` to kill the execution there. */
export interface Faults {
  beforeCall?(call: ServiceCall): void;
  afterCall?(call: ServiceCall): void;
}

/** What is known of an execution afterwards. */
export interface ExecutionReport {
  readonly project: string;
  readonly functionName: string;
  readonly entry: Entry;
  readonly user: string;
  readonly startedAt: number;
  /** Later than what it spent where it waited for a person or stood still while others ran. */
  readonly endedAt: number;
  readonly spentMs: number;
  /** As Google would bill it, by the assumed prices: with its start. */
  readonly seconds: number;
  readonly counts: CallCounts;
  readonly sizes: CallSizes;
  readonly log: readonly LogLine[];
  /** Habits that Google's documentation warns of, "a lock was released before flush()". */
  readonly notes: readonly string[];
  /** As Google prints it, "Exception: …"; null when it went well. */
  readonly failure: string | null;
}

export type Entry = "editor" | "menu" | "rpc" | "simple" | "installable" | "clock" | "customFunction";

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** How SpreadsheetApp is made for an execution; implemented in spreadsheet/. */
export interface SpreadsheetAppLike extends ServiceObject {
  openById(id: string): ServiceObject;
  /** The range of an event. */
  _range(id: string, area: Area): ServiceObject;
}

/** What the host builds on. */
export interface HostParts {
  createFile(options: NewFile): SpreadsheetFile;
  createSpreadsheetApp(execution: Execution): SpreadsheetAppLike;
}

export interface NewFile {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The host's clock: TODAY(), and the year of a date typed without one. */
  now(): number;
  readonly rows?: number;
  readonly columns?: number;
  /** Begins as this one was; name and size are then its own. */
  readonly saved?: SavedFile;
}

/** Everything that outlives an execution. */
export interface HostState {
  readonly parts: HostParts;
  readonly owner: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly clock: VirtualClock;
  readonly random: SeededRandom;
  readonly files: Map<string, SpreadsheetFile>;
  readonly projects: Map<string, Project>;
  readonly triggers: TriggerStore;
  readonly locks: LockTable;
  readonly properties: Map<string, PropertyStore>;
  readonly caches: Map<string, CacheStore>;
  readonly mailbox: Mailbox;
  readonly accounts: Accounts;
  readonly answers: Answer[];
  readonly pages: Map<string, Page>;
  /** Virtual milliseconds that triggers of a user ran, by user and day. */
  readonly triggerTime: Map<string, number>;
  /** Of the advanced Sheets service. */
  readonly sheetsQuota: ApiQuota;
  readonly reports: ((report: ExecutionReport) => void)[];
  readonly cpuLimitMs: number;
  faults: Faults;
  readonly moments: Moments;
  /** Whether writes to cells wait for the next read or flush, so that others do not see them before. */
  buffersWrites: boolean;
  newFile(name: string, owner: string, rows?: number, columns?: number): SpreadsheetFile;
}
