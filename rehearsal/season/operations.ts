import type { CallCounts, CallSizes, ExecutionReport, Host } from "sheets-script-host";

/** Service calls of one kind of operation: of its latest run, which is when the workbook was largest. */
export interface OperationCounts extends CallCounts {
  readonly runs: number;
  /** Virtual milliseconds of the latest run. */
  readonly spentMs: number;
  /** Estimated, with the start of the execution. */
  readonly seconds: number;
  readonly sizes: CallSizes;
}

/** Calls to the spreadsheet, by whichever service, of the run that made most of each; and what all runs took, by the assumed prices. */
export interface OperationTrips {
  readonly runs: number;
  /** Reads of tabs, sizes and protections without any cells, by the Sheets service. */
  readonly structure: number;
  readonly cells: number;
  /** Writes of any kind; a flush is one. */
  readonly writes: number;
  /** Reads and writes of properties, each counted by Google's quota of a day. */
  readonly properties: MeanAndMost;
  readonly seconds: MeanAndMost;
}

/** Over all runs of an operation. */
export interface MeanAndMost {
  readonly mean: number;
  readonly most: number;
}

/** Runs of triggers that wrote nothing are counted apart, for a round with work is another thing than one without. */
const IDLE = ", không ghi gì";
/** An edit that asks for a whole round, or comes when one is overdue. */
const ROUND = ", cả lượt";
/** And so are runs that Google made wait, which ask again what was refused: more came in one minute than the Sheets service answers. */
const WAITED = ", phải chờ hết phút";
const WAITING = "Utilities.sleep";
const STRUCTURE = "Sheets.Spreadsheets.get";

/** Listens to all executions and names what they were for. */
export class Operations {
  readonly #counts = new Map<string, OperationCounts>();
  readonly #trips = new Map<string, OperationTrips>();
  readonly #names = new Map<string, string>();

  constructor(host: Host) {
    host.onExecution((report) => this.#note(report));
  }

  /** While `action` runs, executions of this function are counted under a name of their own. */
  during<T>(functionName: string, name: string, action: () => T): T {
    this.#names.set(functionName, name);
    try {
      return action();
    } finally {
      this.#names.delete(functionName);
    }
  }

  /** How often an operation of this name has run. */
  runs(name: string): number {
    return this.#counts.get(name)?.runs ?? 0;
  }

  /** By name, in alphabetical order. */
  counts(): Readonly<Record<string, OperationCounts>> {
    return Object.fromEntries([...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** By name, in alphabetical order. */
  trips(): Readonly<Record<string, OperationTrips>> {
    return Object.fromEntries([...this.#trips].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  #note(report: ExecutionReport): void {
    const { functionName, counts, spentMs, seconds, sizes } = report;
    const name = this.#names.get(functionName) ?? functionName;
    this.#noteTrips(name, report);
    const runs = (this.#counts.get(name)?.runs ?? 0) + 1;
    this.#counts.set(name, { ...counts, runs, spentMs, seconds, sizes });
  }
  #noteTrips(name: string, { entry, counts, seconds }: ExecutionReport): void {
    const writes = counts.write + counts.structure + counts.protection + counts.batch;
    const byItself = entry === "clock" || entry === "installable";
    const waited = (counts.calls[WAITING] ?? 0) > 0;
    const isRound = name === "onSpreadsheetEdit" && (counts.calls[STRUCTURE] ?? 0) > 0;
    const key =
      name + (isRound ? ROUND : "") + (byItself && writes === 0 ? IDLE : "") + (waited ? WAITED : "");
    const structure = counts.calls[STRUCTURE] ?? 0;
    const before = this.#trips.get(key) ?? NO_TRIPS;
    const runs = before.runs + 1;
    this.#trips.set(key, {
      runs,
      structure: Math.max(before.structure, structure),
      cells: Math.max(before.cells, counts.read - structure),
      writes: Math.max(before.writes, writes),
      properties: withRun(before.properties, before.runs, counts.property),
      seconds: withRun(before.seconds, before.runs, seconds),
    });
  }
}

const withRun = ({ mean, most }: MeanAndMost, runs: number, figure: number): MeanAndMost => ({
  mean: (mean * runs + figure) / (runs + 1),
  most: Math.max(most, figure),
});

const NO_TRIPS: OperationTrips = {
  runs: 0,
  structure: 0,
  cells: 0,
  writes: 0,
  properties: { mean: 0, most: 0 },
  seconds: { mean: 0, most: 0 },
};
