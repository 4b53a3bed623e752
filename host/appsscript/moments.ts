import type { RunningExecution } from "./execution.ts";

/** A place in a run to come: before or after its n-th service call, counted from 1 where calls are metered. */
export interface Moment {
  /** The function that is meant; any when left out. The next run of it is taken, and nothing of a run inside another. */
  readonly of?: string;
  readonly when: "before" | "after";
  readonly call: number;
}

/** What has become of something planned. A campaign that enumerates moments ends at the first that was passed over. */
export type Happened<T> =
  | { readonly state: "waiting" | "passedOver" }
  | { readonly state: "done"; readonly call: string; readonly value: T }
  | { readonly state: "failed"; readonly call: string; readonly error: unknown };

/** Asks what has become of it. */
export type Watched<T> = () => Happened<T>;

interface Planned {
  readonly moment: Moment;
  /** Writes that were not flushed are lost there. */
  readonly loses: boolean;
  readonly act: (execution: RunningExecution, call: string) => void;
  readonly pass: () => void;
  execution: RunningExecution | null;
}

/** What is to happen at which calls. Everything happens once. */
export class Moments {
  #planned: Planned[] = [];

  add(plan: Omit<Planned, "execution">): void {
    const { call } = plan.moment;
    if (!Number.isInteger(call) || call < 1) throw new Error(`Calls are counted from 1: ${call}`);
    this.#planned.push({ ...plan, execution: null });
  }

  /** Formulas call their functions whenever something is read: those runs are never meant. Returns whether writes may be lost. */
  begin(execution: RunningExecution): boolean {
    const { entry, functionName } = execution.plan;
    if (entry === "customFunction") return false;
    for (const plan of this.#planned) {
      if ((plan.moment.of ?? functionName) === functionName) plan.execution ??= execution;
    }
    return this.#planned.some((plan) => plan.execution === execution && plan.loses);
  }

  reach(execution: RunningExecution, when: Moment["when"], ordinal: number, call: string): void {
    if (this.#planned.length === 0) return;
    const [now, later] = split(
      this.#planned,
      (plan) => plan.execution === execution && plan.moment.when === when && plan.moment.call === ordinal,
    );
    this.#planned = later;
    for (const { act } of now) act(execution, call);
  }

  end(execution: RunningExecution): void {
    const [missed, others] = split(this.#planned, (plan) => plan.execution === execution);
    this.#planned = others;
    for (const { pass } of missed) pass();
  }
}

function split<T>(items: readonly T[], belongs: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
