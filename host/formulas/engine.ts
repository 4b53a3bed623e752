/**
 * Pull-based evaluation. A generation ends whenever anything changed; within one, every formula is evaluated at most once,
 * when its value is asked for. An evaluation in progress sits on `#stack`.
 */
import { Area, type AreaBounds, cellName } from "./area.ts";
import { compileFormula } from "./compile.ts";
import { type CustomCalls, customCalls } from "./custom.ts";
import { badReference, CIRCULAR, FormulaError } from "./errors.ts";
import { FormulaCell } from "./formulaCell.ts";
import type { Code, FormulaWorld } from "./place.ts";
import { isGrid, isLambda } from "./shape.ts";
import { SheetFormulas } from "./sheetFormulas.ts";
import type { CellSource } from "./source.ts";
import { type FormulaScalar, type Grid, numberInText, type Value } from "./values.ts";

/** Formulas inside formulas before the evaluation is postponed: keeps long chains of cells off the JavaScript stack. */
const DEPTH = 60;
const REMEMBERED_CODES = 100_000;

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

export class Engine implements FormulaWorld {
  readonly #source: CellSource;
  readonly #sheets = new Map<string, SheetFormulas>();
  readonly #custom: CustomCalls;
  readonly #stack: FormulaCell[] = [];
  /** Stack heights at which the evaluation of a formula began only to learn its size. */
  readonly #probes: number[] = [];
  /** Where the innermost driver began. */
  #base = 0;
  /** What the innermost driver still has to evaluate, the last first. */
  #waiting: FormulaCell[] = [];
  #generation = 0;
  #stale = true;
  /** Counts circles met, to know whether one was met while a grid was read. */
  #circles = 0;
  #codes = new Map<string, Code>();
  #grids = new Map<string, Grid>();
  #derived = new WeakMap<Grid, Map<string, unknown>>();
  #now: number | null = null;

  constructor(source: CellSource) {
    this.#source = source;
    this.#custom = customCalls((sheet, row, column) => source.isDate(sheet, row, column));
  }

  // What the workbook tells

  formulas(sheet: string): SheetFormulas {
    let formulas = this.#sheets.get(sheet);
    if (!formulas) {
      formulas = new SheetFormulas();
      this.#sheets.set(sheet, formulas);
    }
    return formulas;
  }

  known(sheet: string): SheetFormulas | undefined {
    const formulas = this.#sheets.get(sheet);
    return formulas && formulas.size > 0 ? formulas : undefined;
  }

  sheets(): Iterable<SheetFormulas> {
    return this.#sheets.values();
  }

  setFormula(sheet: string, row: number, column: number, formula: string): void {
    this.formulas(sheet).put(new FormulaCell(sheet, row, column, () => this.#compiled(formula)));
    this.restart();
  }

  /** Formulas are set again and again, when rows move: most of them unchanged. */
  #compiled(formula: string): Code {
    const known = this.#codes.get(formula);
    if (known) return known;
    if (this.#codes.size >= REMEMBERED_CODES) this.#codes.clear();
    const code = compileFormula(formula);
    this.#codes.set(formula, code);
    return code;
  }

  forgetSheet(sheet: string): void {
    this.#sheets.delete(sheet);
  }

  /** Takes effect at the next question, so that thousands of changes cost one new generation. */
  restart(): void {
    this.#stale = true;
  }

  #begin(): void {
    this.#stale = false;
    this.#generation += 1;
    this.#grids = new Map();
    this.#derived = new WeakMap();
    this.#now = null;
    for (const formulas of this.#sheets.values()) formulas.restart();
  }

  forgetCustomResults(): void {
    this.#custom.forget();
  }

  // What formulas ask: FormulaWorld

  sheetId(name: string): string | null {
    return this.#source.sheetId(name);
  }

  size(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.#source.size(sheet);
  }

  namedArea(name: string): AreaBounds | null {
    return this.#source.namedArea(name);
  }

  readText(text: string): number | null {
    return this.#source.numberInText?.(text) ?? numberInText(text);
  }

  serialNow(): number {
    this.#now ??= this.#source.serialNow();
    return this.#now;
  }

  area(bounds: AreaBounds): Area {
    return new Area(bounds, this);
  }

  hasFormula(sheet: string, row: number, column: number): boolean {
    return this.#sheets.get(sheet)?.at(row, column) !== undefined;
  }

  custom(name: string, args: readonly Value[]): Value | undefined {
    const body = this.#source.customFunction(name) ?? this.#source.customFunction(name.toUpperCase());
    return body === null ? undefined : this.#custom.call(name, body, args);
  }

  remember<T>(grid: Grid, key: string, make: () => T): T {
    let known = this.#derived.get(grid);
    if (!known) {
      known = new Map();
      this.#derived.set(grid, known);
    }
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T; // a key names one kind of thing: see its users
  }

  grid(area: AreaBounds): Grid {
    if (area.rows === 1 && area.columns === 1) return [[this.cell(area.sheet, area.row, area.column)]];
    const key = `${area.sheet}!${area.row},${area.column},${area.rows},${area.columns}`;
    const known = this.#grids.get(key);
    if (known) return known;
    const circles = this.#circles;
    const grid = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        this.cell(area.sheet, area.row + row, area.column + column),
      ),
    );
    // What was read of a circle depends on who was asked first: the next reader has to meet it too.
    if (this.#circles === circles) this.#grids.set(key, grid);
    return grid;
  }

  cell(sheet: string, row: number, column: number): FormulaScalar {
    const formulas = this.known(sheet);
    if (!formulas) return this.#source.constant(sheet, row, column);
    const cell = formulas.at(row, column);
    if (cell) return this.#demand(cell);
    return this.#source.constant(sheet, row, column) ?? this.#spilledInto(formulas, row, column);
  }

  // Evaluation

  /** A question from outside of formulas, or from a script that a formula called: never unwinds further than here. */
  ask<T>(question: () => T): T {
    if (this.#stale && this.#stack.length === 0) this.#begin();
    const outer = { base: this.#base, waiting: this.#waiting };
    this.#base = this.#stack.length;
    this.#waiting = [];
    try {
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
    } finally {
      for (const cell of this.#waiting) cell.queued = false;
      this.#base = outer.base;
      this.#waiting = outer.waiting;
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

  #demand(cell: FormulaCell): FormulaScalar {
    if (cell.generation === this.#generation) {
      if (cell.circleOf?.busy) this.#circle(cell.circleOf);
      return cell.value;
    }
    if (cell.underway) return this.#circle(cell);
    if (this.#stack.length - this.#base >= DEPTH) throw new Postponed(cell);
    this.#evaluate(cell);
    return cell.value;
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

  #join(member: FormulaCell, root: FormulaCell): void {
    const known = member.circular && member.circleOf ? this.#stack.indexOf(member.circleOf) : -1;
    const further = known < 0 || this.#stack.indexOf(root) < known;
    member.circular = true;
    if (further) member.circleOf = root;
  }

  /** A circle too long for one stack: the cells that wait since `cell` was met are on it. */
  #closeQueue(cell: FormulaCell): void {
    for (const member of this.#waiting.slice(Math.max(this.#waiting.indexOf(cell), 0)))
      if (!member.busy) this.#finish(member, CIRCULAR);
  }

  #evaluate(cell: FormulaCell): void {
    if (cell.generation === this.#generation) return;
    cell.busy = true;
    cell.circular = false;
    cell.circleOf = null;
    cell.readAsEmpty.clear();
    this.#stack.push(cell);
    let value: Value;
    try {
      const { sheet, row, column } = cell;
      const place = { sheet, row, column, world: this, locals: null };
      value = cell.code.spills ? cell.code.value(place) : cell.code.scalar(place);
    } catch (problem) {
      if (!(problem instanceof FormulaError)) throw problem;
      value = problem;
    } finally {
      this.#stack.pop();
      cell.busy = false;
    }
    this.#finish(cell, cell.circular ? CIRCULAR : value);
  }

  #finish(cell: FormulaCell, value: Value): void {
    cell.circular = false;
    cell.blockedBy = null;
    const shown = isLambda(value) ? lambdaShown : this.#shown(value);
    const blocked = isGrid(shown) ? this.#refusal(cell, shown) : null;
    cell.spilled = isGrid(shown) && blocked === null ? shown : null;
    cell.value = blocked ?? (isGrid(shown) ? (shown[0]?.[0] ?? null) : shown);
    cell.generation = this.#generation;
    if (cell.spilled) this.formulas(cell.sheet).cover(cell);
  }

  #shown(value: Exclude<Value, { lambda: unknown }>): FormulaScalar | Grid {
    const plain = value instanceof Area ? value.grid() : value;
    if (!isGrid(plain)) return plain;
    return plain.length === 1 && plain[0]?.length === 1 ? (plain[0][0] ?? null) : plain;
  }

  /** Why a result cannot be shown: no room on the sheet, something in the way, or it covers what it was made of. */
  #refusal(cell: FormulaCell, grid: Grid): FormulaError | null {
    const size = this.#source.size(cell.sheet);
    const missingRows = cell.row + grid.length - size.rows;
    const missingColumns = cell.column + (grid[0]?.length ?? 0) - size.columns;
    if (missingRows > 0) return noRoom("rows", missingRows);
    if (missingColumns > 0) return noRoom("columns", missingColumns);
    const obstacle = this.#obstacle(cell, grid);
    if (obstacle !== null)
      return badReference(`Array result was not expanded because it would overwrite data in ${obstacle}.`);
    return cell.coversWhatItRead(grid) ? CIRCULAR : null;
  }

  #obstacle(cell: FormulaCell, grid: Grid): string | null {
    const formulas = this.formulas(cell.sheet);
    for (let row = cell.row; row < cell.row + grid.length; row += 1) {
      for (let column = cell.column; column < cell.column + (grid[0]?.length ?? 0); column += 1) {
        const own = row === cell.row && column === cell.column;
        const taken =
          this.#source.constant(cell.sheet, row, column) !== null ||
          formulas.at(row, column) !== undefined ||
          formulas.covering(row, column) !== undefined;
        if (taken && !own) return cellName(row, column);
      }
    }
    return null;
  }

  // Spills

  #spilledInto(formulas: SheetFormulas, row: number, column: number): FormulaScalar {
    this.settle(formulas, row, column);
    const cell = formulas.covering(row, column);
    return cell?.spilled?.[row - cell.row]?.[column - cell.column] ?? null;
  }

  /** Learns the size of every formula that could reach this cell, as far as that can be known now. */
  settle(formulas: SheetFormulas, row: number, column: number): void {
    for (const cell of formulas.unsettled(row, column)) {
      if (this.#sizeKnown(cell)) formulas.settled(cell);
      else cell.noteReadAsEmpty(row, column);
    }
  }

  #sizeKnown(cell: FormulaCell): boolean {
    if (cell.generation === this.#generation) return true;
    if (cell.underway || cell.blockedBy?.underway) return false;
    this.#probes.push(this.#stack.length);
    try {
      this.#demand(cell);
      return true;
    } catch (signal) {
      if (!(signal instanceof Abandoned)) throw signal;
      cell.blockedBy = signal.by;
      return false;
    } finally {
      this.#probes.pop();
    }
  }
}

const lambdaShown = new FormulaError("#N/A", "A LAMBDA must be called to have a value.");

const noRoom = (what: string, count: number): FormulaError =>
  badReference(`Result was not automatically expanded, please insert more ${what} (${count}).`);
