/**
 * The order of evaluation. Formulas pull what they need, so evaluations nest; this keeps the nesting off the JavaScript stack when
 * chains are long, finds circles, and answers "does it spill into this cell?" without making a circle of a mere question.
 */
import { CIRCULAR, FormulaError } from "./errors.ts";
import type { FormulaCell } from "./formulaCell.ts";
import type { FormulaScalar, Value } from "./values.ts";

/** Formulas inside formulas before the evaluation is postponed. */
const DEPTH = 60;

/** Unwinds to the driver, which evaluates `cell` first. */
class Postponed {
  readonly cell: FormulaCell;
  constructor(cell: FormulaCell) {
    this.cell = cell;
  }
}

/** Unwinds to the question "does it spill into this cell?", whose answer would need `by`, the one who asks. */
class Abandoned {
  readonly by: FormulaCell;
  constructor(by: FormulaCell) {
    this.by = by;
  }
}

/** What the engine does with single formulas. */
export interface Evaluation {
  isCurrent(cell: FormulaCell): boolean;
  /** May throw FormulaError, and what nested demands throw. */
  compute(cell: FormulaCell): Value;
  /** Stores the value; afterwards the cell is current. */
  accept(cell: FormulaCell, value: Value): void;
}

export class Recalculation {
  readonly #evaluation: Evaluation;
  readonly #stack: FormulaCell[] = [];
  /** Stack heights at which the evaluation of a formula began only to learn its size. */
  readonly #probes: number[] = [];
  /** Where the innermost driver began. */
  #base = 0;
  /** What the innermost driver still has to evaluate, the last first. */
  #waiting: FormulaCell[] = [];
  #circles = 0;

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  get idle(): boolean {
    return this.#stack.length === 0;
  }

  /** How many times a circle was met: tells whether one was met in between. */
  get circles(): number {
    return this.#circles;
  }

  /** A question from outside of formulas, or from a script that a formula called: never unwinds further than here. */
  ask<T>(question: () => T): T {
    const outer = { base: this.#base, waiting: this.#waiting };
    this.#base = this.#stack.length;
    this.#waiting = [];
    try {
      return this.#answer(question);
    } finally {
      for (const cell of this.#waiting) cell.queued = false;
      this.#base = outer.base;
      this.#waiting = outer.waiting;
    }
  }

  #answer<T>(question: () => T): T {
    for (;;) {
      try {
        this.#evaluateWaiting();
        return question();
      } catch (signal) {
        if (!(signal instanceof Postponed)) throw signal;
        signal.cell.queued = true;
        this.#waiting.push(signal.cell);
      }
    }
  }

  /** The last first: each was needed by the one before. */
  #evaluateWaiting(): void {
    for (let cell = this.#waiting.at(-1); cell; cell = this.#waiting.at(-1)) {
      this.#evaluate(cell);
      cell.queued = false;
      this.#waiting.pop();
    }
  }

  /** The value of a formula, evaluated now unless that is done. Only inside `ask`. */
  demand(cell: FormulaCell): FormulaScalar {
    if (this.#evaluation.isCurrent(cell)) {
      if (cell.circleOf?.busy) this.#circle(cell.circleOf);
      return cell.value;
    }
    if (cell.underway) return this.#circle(cell);
    if (this.#stack.length - this.#base >= DEPTH) throw new Postponed(cell);
    this.#evaluate(cell);
    return cell.value;
  }

  /** Is the size of its result known now? False while the answer would need the cell that is asking. Only inside `ask`. */
  sizeKnown(cell: FormulaCell): boolean {
    if (this.#evaluation.isCurrent(cell)) return true;
    if (cell.underway || cell.blockedBy?.underway) return false;
    this.#probes.push(this.#stack.length);
    try {
      this.demand(cell);
      return true;
    } catch (signal) {
      if (!(signal instanceof Abandoned)) throw signal;
      cell.blockedBy = signal.by;
      return false;
    } finally {
      this.#probes.pop();
    }
  }

  #evaluate(cell: FormulaCell): void {
    if (this.#evaluation.isCurrent(cell)) return;
    cell.start();
    this.#stack.push(cell);
    let value: Value;
    try {
      value = this.#evaluation.compute(cell);
    } catch (problem) {
      if (!(problem instanceof FormulaError)) throw problem;
      value = problem;
    } finally {
      this.#stack.pop();
      cell.busy = false;
    }
    this.#evaluation.accept(cell, cell.circular ? CIRCULAR : value);
  }

  /** Every formula on the circle shows the error, whichever was asked first and whatever IFERROR would make of it. */
  #circle(cell: FormulaCell): FormulaScalar {
    const start = cell.busy ? this.#stack.lastIndexOf(cell) : this.#base;
    const probe = this.#probes.at(-1) ?? -1;
    if (probe >= this.#base && (probe > start || !cell.busy)) throw new Abandoned(cell);
    this.#circles += 1;
    const root = this.#stack[start] ?? cell;
    for (const member of this.#stack.slice(start)) this.#join(member, root);
    if (!cell.busy) this.#closeQueue(cell);
    return CIRCULAR;
  }

  /** A cell on several circles remembers the one that reaches furthest back. */
  #join(member: FormulaCell, root: FormulaCell): void {
    const known = member.circular && member.circleOf ? this.#stack.indexOf(member.circleOf) : -1;
    const further = known < 0 || this.#stack.indexOf(root) < known;
    member.circular = true;
    if (further) member.circleOf = root;
  }

  /** A circle too long for one stack: the cells that wait since `cell` was met are on it. */
  #closeQueue(cell: FormulaCell): void {
    for (const member of this.#waiting.slice(Math.max(this.#waiting.indexOf(cell), 0)))
      if (!member.busy) this.#evaluation.accept(member, CIRCULAR);
  }
}
