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

/** Listens to all executions and names what they were for. */
export class Operations {
  readonly #counts = new Map<string, OperationCounts>();
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

  #note({ functionName, counts, spentMs, seconds, sizes }: ExecutionReport): void {
    const name = this.#names.get(functionName) ?? functionName;
    const runs = (this.#counts.get(name)?.runs ?? 0) + 1;
    this.#counts.set(name, { ...counts, runs, spentMs, seconds, sizes });
  }
}
