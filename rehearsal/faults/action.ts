/** What somebody does in the campaign, whole and by itself, and what is promised by its answer. */
import type { Office } from "./office.ts";
import type { State } from "./state.ts";

/** What the one who acts is told; a refusal promises nothing. */
export interface Answer {
  readonly refused: string | null;
}

export interface Action {
  readonly name: string;
  /** The function whose run others may interrupt; null for what a person does with the grid alone. */
  readonly runs: string | null;
  /** Nothing of it happens outside that run: who comes before its first call has come before it. */
  readonly isRunAlone?: boolean;
  /** It sets off no script: rows and columns that are moved by hand. */
  readonly inGridAlone?: boolean;
  /** Only for the campaign after the closing instant. */
  readonly late?: boolean;
  /** Nobody may do it after the closing instant: it starts nothing then that could be interrupted. */
  readonly endsAtClosing?: boolean;
  /** Tabs on whose cells it depends, and those that it writes. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Stands before it begins, and is seen by whoever comes between: an order in its row. */
  prepare?(office: Office): void;
  act(office: Office): Answer;
  /** What its answer promises and does not hold in the end, each in a sentence. `others` are the names of the other actions. */
  broken?(end: State, others: ReadonlySet<string>): readonly string[];
}
