/**
 * Pull-based evaluation. A generation ends whenever anything changed; within one, every formula is evaluated at most once,
 * when its value is asked for.
 */
import { Area, type AreaBounds } from "./area.ts";
import { CompiledFormulas } from "./compiledFormulas.ts";
import { type CustomCalls, customCalls } from "./custom.ts";
import { FormulaError } from "./errors.ts";
import { FormulaCell } from "./formulaCell.ts";
import { GridCache } from "./gridCache.ts";
import { lookOrPlain } from "./look.ts";
import type { Format } from "./numberFormat.ts";
import type { Code, Formats, FormulaWorld } from "./place.ts";
import { Recalculation } from "./recalculation.ts";
import { resultFormats } from "./resultFormats.ts";
import { firstOf, isWide, toGrid } from "./shape.ts";
import { SheetFormulas } from "./sheetFormulas.ts";
import type { CellSource } from "./source.ts";
import { SourceWorld } from "./sourceWorld.ts";
import { type Ground, spillRefusal } from "./spill.ts";
import { type Supposed, Supposition } from "./supposition.ts";
import type { FormulaScalar, Grid, Value } from "./values.ts";

/**
 * "Custom function arguments must be deterministic" (developers.google.com/apps-script/guides/sheets/functions). Whether Sheets counts
 * TODAY among them is not documented; the stricter reading holds here.
 */
const NOT_DETERMINISTIC = new FormulaError(
  "#ERROR!",
  "This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().",
);

export class Engine extends SourceWorld implements FormulaWorld {
  readonly #sheets = new Map<string, SheetFormulas>();
  readonly #custom: CustomCalls;
  readonly #recalculation: Recalculation;
  #generation = 0;
  #stale = true;
  readonly #codes = new CompiledFormulas();
  readonly #grids = new GridCache();
  readonly #supposition = new Supposition();
  readonly #volatileGrids = new WeakSet<Grid>();
  #volatility = 0;
  #now: number | null = null;

  constructor(source: CellSource) {
    super(source);
    this.#custom = customCalls((format) => source.isDate(format));
    this.#recalculation = new Recalculation({
      isCurrent: (cell) => cell.generation === this.#generation,
      compute: (cell) => this.#compute(cell),
      accept: (cell, value) => this.#accept(cell, value),
    });
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
    this.formulas(sheet).put(
      new FormulaCell(sheet, row, column, () => this.#codes.of(formula, this.decimalMark())),
    );
    this.restart();
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
    this.#grids.clear();
    this.#now = null;
    for (const formulas of this.#sheets.values()) formulas.restart();
  }

  forgetCustomResults(): void {
    this.#custom.forget();
  }

  // What formulas ask: FormulaWorld

  random(): number {
    this.#volatility += 1;
    return this.source.random();
  }

  serialNow(): number {
    this.#volatility += 1;
    this.#now ??= this.source.serialNow();
    return this.#now;
  }

  area(bounds: AreaBounds): Area {
    return new Area(bounds, this);
  }

  hasFormula(sheet: string, row: number, column: number): boolean {
    return this.#sheets.get(sheet)?.at(row, column) !== undefined;
  }

  volatility(): number {
    return this.#volatility;
  }

  custom(
    name: string,
    args: readonly Value[],
    before: number,
    formats: readonly Formats[],
  ): Value | undefined {
    const body = this.source.customFunction(name) ?? this.source.customFunction(name.toUpperCase());
    if (body === null) return undefined;
    return this.#custom.call(name, body, { values: args, formats }, () => {
      if (this.#volatility !== before) throw NOT_DETERMINISTIC;
    });
  }

  remember<T>(grid: Grid, key: string, make: () => T): T {
    return this.#grids.remember(grid, key, make);
  }

  grid(area: AreaBounds): Grid {
    if (area.rows === 1 && area.columns === 1) return [[this.cell(area.sheet, area.row, area.column)]];
    const known = this.#grids.find(area);
    if (known) {
      if (this.#volatileGrids.has(known)) this.#volatility += 1;
      return known;
    }
    const volatility = this.#volatility;
    const circles = this.#recalculation.circles;
    const grid = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        this.cell(area.sheet, area.row + row, area.column + column),
      ),
    );
    if (this.#volatility !== volatility) this.#volatileGrids.add(grid);
    // What was read of a circle depends on who was asked first: the next reader has to meet it too.
    if (this.#recalculation.circles === circles) this.#grids.store(area, grid);
    return grid;
  }

  cell(sheet: string, row: number, column: number): FormulaScalar {
    const supposed = this.#supposition.at(sheet, row, column);
    if (supposed !== undefined) return supposed;
    const formulas = this.known(sheet);
    if (!formulas) return this.source.constant(sheet, row, column);
    const cell = formulas.at(row, column);
    if (cell) return this.#shown(cell, this.#recalculation.demand(cell));
    return this.source.constant(sheet, row, column) ?? this.#spilledInto(formulas, row, column);
  }

  // Evaluation

  ask<T>(question: () => T): T {
    if (this.#stale && this.#recalculation.idle) this.#begin();
    return this.#recalculation.ask(question);
  }

  /** Asks as though cells held something else; afterwards nothing of that is left. */
  supposing<T>(supposed: Supposed, question: () => T): T {
    this.restart();
    try {
      return this.#supposition.during(supposed, question);
    } finally {
      this.restart();
    }
  }

  code(formula: string): Code {
    return this.#codes.of(formula, this.decimalMark());
  }

  /** A formula that stands nowhere, as it would read in a cell. */
  evaluate(
    formula: string,
    cell: { readonly sheet: string; readonly row: number; readonly column: number },
  ): FormulaScalar {
    const code = this.code(formula);
    return this.ask(() => code.scalar({ ...cell, world: this, locals: null }));
  }

  /** Reads the cells of a reference here, while the formula counts as being evaluated. */
  #compute(cell: FormulaCell): Value {
    const { sheet, row, column, code } = cell;
    const place = { sheet, row, column, world: this, locals: null };
    const volatility = this.#volatility;
    try {
      const value = code.spills ? code.value(place) : code.scalar(place);
      cell.formats = resultFormats(code, value, place);
      return value instanceof Area ? value.grid() : value;
    } finally {
      cell.volatile = this.#volatility !== volatility;
    }
  }

  /** A format of the cell's own wins. */
  format(sheet: string, row: number, column: number): Format {
    const own = this.source.format(sheet, row, column);
    const formulas = own === "" ? this.known(sheet) : undefined;
    if (!formulas) return own;
    const at = formulas.at(row, column);
    if (at) this.#recalculation.demand(at);
    const cell = at ?? formulas.covering(row, column);
    return cell ? lookOrPlain(() => cell.formats(row - cell.row, column - cell.column)) : "";
  }

  #shown(cell: FormulaCell, value: FormulaScalar): FormulaScalar {
    if (cell.volatile) this.#volatility += 1;
    return value;
  }

  #accept(cell: FormulaCell, value: Value): void {
    cell.circular = false;
    cell.blockedBy = null;
    const array = isWide(value) ? toGrid(value) : null;
    const refusal = array ? spillRefusal(cell, array, this.#ground(cell.sheet)) : null;
    cell.spilled = refusal ? null : array;
    cell.value = refusal ?? firstOf(value);
    cell.generation = this.#generation;
    if (cell.spilled) this.formulas(cell.sheet).cover(cell);
  }

  #ground(sheet: string): Ground {
    const formulas = this.formulas(sheet);
    return {
      ...this.source.size(sheet),
      taken: (row, column) =>
        this.source.constant(sheet, row, column) !== null ||
        formulas.at(row, column) !== undefined ||
        formulas.covering(row, column) !== undefined,
    };
  }

  #spilledInto(formulas: SheetFormulas, row: number, column: number): FormulaScalar {
    this.settle(formulas, row, column);
    const cell = formulas.covering(row, column);
    if (!cell) return null;
    return this.#shown(cell, cell.spilled?.[row - cell.row]?.[column - cell.column] ?? null);
  }

  /** Learns the size of every formula that could reach this cell, as far as that can be known now. Only inside `ask`. */
  settle(formulas: SheetFormulas, row: number, column: number): void {
    for (const cell of formulas.unsettled(row, column)) {
      if (this.#recalculation.sizeKnown(cell)) formulas.settled(cell);
      else cell.noteReadAsEmpty(row, column);
    }
  }
}
