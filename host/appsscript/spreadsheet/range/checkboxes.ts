import type { CellWrite, Scalar, ValidationRule } from "../../../workbook/contract.ts";
import { checkedValue, uncheckedValue } from "../checkbox.ts";
import { newDataValidation, storedRule } from "../dataValidation.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { enterCells } from "./enterCells.ts";
import { setRules } from "./setRules.ts";

/** Check boxes of a range. */
export const rangeCheckboxes = {
  /** Every cell becomes an unchecked box. */
  insertCheckboxes(...values: unknown[]): RangeHandle {
    const rule = newDataValidation(this._book.execution.realm)
      .requireCheckbox(...values)
      .build();
    const stored = storedRule(this._book, rule);
    setRules(this, "insertCheckboxes", stored);
    const unchecked: CellWrite = { kind: "value", value: uncheckedValue(stored) };
    return enterCells(this, "insertCheckboxes", () => unchecked);
  },

  /** Boxes go, and with them the values that meant checked or unchecked. */
  removeCheckboxes(): RangeHandle {
    const boxes = boxesOf(this);
    const rules = this._book.workbook.validations(this._area);
    setRules(
      this,
      "removeCheckboxes",
      rules.map((line) => line.map((rule) => (rule?.criteria === "CHECKBOX" ? null : rule))),
    );
    return patchCells(this, "removeCheckboxes", (row, column) =>
      boxes[row]?.[column]?.holds ? null : undefined,
    );
  },

  check(): RangeHandle {
    return mark(this, "check", checkedValue);
  },

  uncheck(): RangeHandle {
    return mark(this, "uncheck", uncheckedValue);
  },

  /** Null when some are checked and some are not, or when a cell is no box. */
  isChecked(): boolean | null {
    const states = boxesOf(this)
      .flat()
      .map((box) => box?.checked ?? null);
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  },
} satisfies Methods<RangeHandle>;

function mark(range: RangeHandle, method: string, valueFor: (rule: ValidationRule) => Scalar): RangeHandle {
  const boxes = boxesOf(range);
  return patchCells(range, method, (row, column) => {
    const box = boxes[row]?.[column];
    return box?.holds ? valueFor(box.rule) : undefined;
  });
}

/** Writes the cells for which `valueFor` says a value; undefined leaves a cell. */
function patchCells(
  range: RangeHandle,
  method: string,
  valueFor: (row: number, column: number) => Scalar | undefined,
): RangeHandle {
  const { rows, columns } = range._area;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellWrite | undefined => {
      const value = valueFor(row, column);
      return value === undefined ? undefined : { kind: "value", value };
    }),
  );
  range._book.write(method, range._area, (workbook) => workbook.write(range._area, cells));
  return range;
}

/** Per cell: its box and what the box says; null where there is none. */
function boxesOf({ _book, _area }: RangeHandle) {
  const workbook = _book.reading(_area);
  const values: Scalar[][] = Array.from({ length: _area.rows }, () => []);
  workbook.visit(_area, (row, column, value) => {
    const line = values[row];
    if (line) line[column] = value;
  });
  return workbook.validations(_area).map((line, row) =>
    line.map((rule, column) => {
      if (rule?.criteria !== "CHECKBOX") return null;
      const value = values[row]?.[column] ?? uncheckedValue(rule);
      const checked = value === checkedValue(rule);
      const holds = checked || value === uncheckedValue(rule);
      return { rule, holds, checked: holds ? checked : null };
    }),
  );
}
