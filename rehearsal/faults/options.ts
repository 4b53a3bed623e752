import { parseArgs } from "node:util";

export interface Part {
  readonly number: number;
  readonly of: number;
  /** The file with the campaign as it was kept. */
  readonly bases: string;
}

export interface FaultsOptions {
  readonly only: string | null;
  readonly every: boolean;
  readonly docs: boolean;
  /** Set for the processes among which a run divides its work; null where a person has called. */
  readonly part: Part | null;
}

export const USAGE = `Usage: npm run faults -- [--only CASE] [--every] [--docs]
Without anything: every pair of actions at every distinct moment, every operation stopped and killed at every one.
  --only "tick×saveBallot"            one pair
  --only "tick×saveBallot@before 12"  one case, as a failing one is named
  --only "stop install"               one operation, stopped; "kill …" loses what was not flushed
  --every                             before and after every call, also where these are the same moment, and all rounds after it
  --docs                              writes docs/reliability.md from this run`;

/** Reads the command line. Throws an Error with a sentence for the person who typed it. */
export function readFaultsOptions(args: readonly string[]): FaultsOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      every: { type: "boolean", default: false },
      docs: { type: "boolean", default: false },
      part: { type: "string" },
      bases: { type: "string", default: "" },
    },
  });
  if (values.docs && values.only !== undefined)
    throw new Error("--docs tells of the whole run, so it goes without --only.");
  return {
    only: values.only ?? null,
    every: values.every,
    docs: values.docs,
    part: values.part === undefined ? null : partIn(values.part, values.bases),
  };
}

function partIn(text: string, bases: string): Part {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (number === undefined || of === undefined || bases === "")
    throw new Error(`--part ${text}: 1/2 is meant, and --bases with it.`);
  return { number: Number(number), of: Number(of), bases };
}
