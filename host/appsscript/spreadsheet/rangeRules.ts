import type { CellWrite, Scalar, ValidationRule } from "../../workbook/contract.ts";
import { gridOf, textOrNull, wrongArguments } from "./arguments.ts";
import { checkedValue, uncheckedValue } from "./checkbox.ts";
import { DataValidation, newDataValidation, shownRule, storedRule } from "./dataValidation.ts";
import { StyledRange } from "./rangeStyles.ts";

/** A number is written as Java writes it, "5.0": [G] testsheetsbasic.js, "notes". */
function noteText(call: string, note: unknown): string | null {
  if (typeof note === "number" && Number.isInteger(note)) return note.toFixed(1);
  return textOrNull(call, note) || null;
}

/** Notes, data validation and check boxes of a range. */
export class RuledRange extends StyledRange {
  getNote(): string {
    return this._book.reading(this._area).notes(this._first())[0]?.[0] ?? "";
  }

  getNotes(): string[][] {
    return this._book.reading(this._area).notes(this._area);
  }

  /** Null or '' removes. */
  setNote(note: unknown): this {
    const written = noteText("Range.setNote", note);
    return this.#setNotes("setNote", () => written);
  }

  setNotes(notes: unknown): this {
    const grid = gridOf("Range.setNotes", notes, this._area);
    return this.#setNotes("setNotes", (row, column) => noteText("Range.setNotes", grid[row]?.[column]));
  }

  clearNote(): this {
    this._book.write("clearNote", this._area, (workbook) => workbook.clear(this._area, { notes: true }));
    return this;
  }

  getDataValidation(): DataValidation | null {
    const rules = this._book.reading(this._area).validations(this._first());
    return shownRule(this._book, rules[0]?.[0]);
  }

  getDataValidations(): (DataValidation | null)[][] {
    const rules = this._book.reading(this._area).validations(this._area);
    return rules.map((line) => line.map((rule) => shownRule(this._book, rule)));
  }

  setDataValidation(rule: unknown): this {
    return this.#setRules("setDataValidation", this.#ruleArgument("Range.setDataValidation", rule));
  }

  setDataValidations(rules: unknown): this {
    const call = "Range.setDataValidations";
    const grid = gridOf(call, rules, this._area);
    return this.#setRules(
      "setDataValidations",
      grid.map((line) => line.map((rule) => this.#ruleArgument(call, rule))),
    );
  }

  clearDataValidations(): this {
    return this.#setRules("clearDataValidations", null);
  }

  /** Every cell becomes an unchecked box. */
  insertCheckboxes(...values: unknown[]): this {
    const rule = newDataValidation(this._book.execution.realm)
      .requireCheckbox(...values)
      .build();
    const stored = storedRule(this._book, rule);
    this.#setRules("insertCheckboxes", stored);
    const unchecked: CellWrite = { kind: "value", value: uncheckedValue(stored) };
    return this._enter("insertCheckboxes", () => unchecked);
  }

  /** Boxes go, and with them the values that meant checked or unchecked. */
  removeCheckboxes(): this {
    const boxes = this.#boxes();
    const rules = this._book.workbook.validations(this._area);
    this.#setRules(
      "removeCheckboxes",
      rules.map((line) => line.map((rule) => (rule?.criteria === "CHECKBOX" ? null : rule))),
    );
    return this.#patch("removeCheckboxes", (row, column) => (boxes[row]?.[column]?.holds ? null : undefined));
  }

  check(): this {
    return this.#mark("check", checkedValue);
  }

  uncheck(): this {
    return this.#mark("uncheck", uncheckedValue);
  }

  /** Null when some are checked and some are not, or when a cell is no box. */
  isChecked(): boolean | null {
    const states = this.#boxes()
      .flat()
      .map((box) => box?.checked ?? null);
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  #setNotes(method: string, noteFor: (row: number, column: number) => string | null): this {
    const { rows, columns } = this._area;
    const notes = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => noteFor(row, column)),
    );
    this._book.write(method, this._area, (workbook) => workbook.setNotes(this._area, notes));
    return this;
  }

  #setRules(
    method: string,
    rules: ValidationRule | null | readonly (readonly (ValidationRule | null)[])[],
  ): this {
    this._book.write(method, this._area, (workbook) => workbook.setValidations(this._area, rules));
    return this;
  }

  #ruleArgument(call: string, rule: unknown): ValidationRule | null {
    if (rule === null) return null;
    if (!(rule instanceof DataValidation)) throw wrongArguments(call, [rule]);
    return storedRule(this._book, rule);
  }

  #mark(method: string, valueFor: (rule: ValidationRule) => Scalar): this {
    const boxes = this.#boxes();
    return this.#patch(method, (row, column) => {
      const box = boxes[row]?.[column];
      return box?.holds ? valueFor(box.rule) : undefined;
    });
  }

  /** Writes the cells for which `valueFor` says a value; undefined leaves a cell. */
  #patch(method: string, valueFor: (row: number, column: number) => Scalar | undefined): this {
    const { rows, columns } = this._area;
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column): CellWrite | undefined => {
        const value = valueFor(row, column);
        return value === undefined ? undefined : { kind: "value", value };
      }),
    );
    this._book.write(method, this._area, (workbook) => workbook.write(this._area, cells));
    return this;
  }

  /** Per cell: its box and what the box says; null where there is none. */
  #boxes() {
    const workbook = this._book.reading(this._area);
    const values: Scalar[][] = Array.from({ length: this._area.rows }, () => []);
    workbook.visit(this._area, (row, column, value) => {
      const line = values[row];
      if (line) line[column] = value;
    });
    return workbook.validations(this._area).map((line, row) =>
      line.map((rule, column) => {
        if (rule?.criteria !== "CHECKBOX") return null;
        const value = values[row]?.[column] ?? uncheckedValue(rule);
        const checked = value === checkedValue(rule);
        const holds = checked || value === uncheckedValue(rule);
        return { rule, holds, checked: holds ? checked : null };
      }),
    );
  }
}
