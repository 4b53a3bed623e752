import { type CallKind, kindOf, readsCells } from "./callKinds.ts";
import type { CallSize } from "./callSize.ts";

/** What a call takes, in milliseconds: for itself, and for each cell and protection that it carries. */
export interface Price {
  readonly call: number;
  readonly cell?: number;
  readonly protection?: number;
}

/** Before the first line of an execution runs. An assumption. */
export const START_MS = 400;

/**
 * Each number is an assumption: nobody here can measure at Google (docs/probe.md). Reads, batches and properties by rule of thumb; a
 * write to cells from one published experiment: 4,000 cells by one setValues 50 ms, with a flush 610 ms; a flush after each row 12 s
 * instead of 0.16 s (100 rows: 120 ms a flush, 1.6 ms a buffered write).
 */
export const COST: Readonly<Record<CallKind, Price>> = {
  navigation: { call: 0.02 },
  read: { call: 120, cell: 0.03 },
  write: { call: 2, cell: 0.0125 },
  /** Lines, tabs, filters, metadata: what is buffered goes out first. */
  structure: { call: 40 },
  protection: { call: 0, protection: 20 },
  property: { call: 40 },
  lock: { call: 20 },
  batch: { call: 300, cell: 0.05, protection: 20 },
  other: { call: 20 },
};

/** A read that gives no cells: SpreadsheetApp has tabs, rights and marks at hand once it has the spreadsheet. An assumption. */
const LOOK_MS = 20;

/** Calls that are dearer than their kind. Assumptions, too. */
const OF_CALL: ReadonlyMap<string, number> = new Map([
  ["SpreadsheetApp.flush", 120],
  ["SpreadsheetApp.openById", 300],
  ["SpreadsheetApp.openByUrl", 300],
  ["SpreadsheetApp.create", 1_500],
  ["MailApp.sendEmail", 300],
]);

export function priceOfCall(name: string): number {
  const kind = kindOf(name);
  const own = OF_CALL.get(name) ?? (kind === "read" && !readsCells(name) ? LOOK_MS : undefined);
  return own ?? COST[kind].call;
}

export function priceOfSize(name: string, { cells, protections }: CallSize): number {
  const { cell = 0, protection = 0 } = COST[kindOf(name)];
  return cells * cell + protections * protection;
}

/** An execution's seconds as Google would bill them. */
export const estimatedSeconds = (spentMs: number): number => (START_MS + spentMs) / 1_000;
