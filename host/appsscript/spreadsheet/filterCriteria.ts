import type { Scalar } from "../../workbook/contract.ts";
import type { Realm } from "../contract.ts";
import type { EnumValue } from "../enumValue.ts";
import { isText, listOf, wrongArguments } from "./arguments.ts";
import { BOOLEAN_METHODS } from "./booleanMethods.ts";
import {
  addCriteriaMethods,
  anyCriteriaValue,
  type CriteriaValue,
  criteriaName,
  shownValue,
  storedValue,
} from "./criteria.ts";
import { BooleanCriteria, enumValue, RelativeDate } from "./enums.ts";
import type { StoredCriteria } from "./filterStore.ts";
import type { Book } from "./handles.ts";
import { SettingsBase } from "./settingsBase.ts";

interface Settings {
  readonly criteria: string | null;
  readonly values: readonly CriteriaValue[];
  readonly hiddenValues: readonly string[];
  /** For pivot tables only. */
  readonly visibleValues: readonly string[];
}

const NOTHING: Settings = { criteria: null, values: [], hiddenValues: [], visibleValues: [] };

class CriteriaBase extends SettingsBase<Settings> {
  readonly serviceName: string = "FilterCriteria";

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._realm, this._settings);
  }

  getCriteriaType(): EnumValue | null {
    const { criteria } = this._settings;
    return criteria === null ? null : enumValue(BooleanCriteria, criteria);
  }

  getCriteriaValues(): readonly unknown[] {
    return [...this._settings.values];
  }

  getHiddenValues(): readonly string[] {
    return [...this._settings.hiddenValues];
  }

  getVisibleValues(): readonly string[] {
    return [...this._settings.visibleValues];
  }
}

/** Reference: spreadsheet/filter-criteria. */
export class FilterCriteria extends CriteriaBase {}

/** Reference: spreadsheet/filter-criteria-builder. */
export class FilterCriteriaBuilder extends CriteriaBase {
  override readonly serviceName: string = "FilterCriteriaBuilder";

  build(): FilterCriteria {
    return new FilterCriteria(this._realm, this._settings);
  }

  setHiddenValues(values: unknown): this {
    return this.#with({ hiddenValues: [...listOf("FilterCriteriaBuilder.setHiddenValues", values, isText)] });
  }

  setVisibleValues(values: unknown): this {
    return this.#with({
      visibleValues: [...listOf("FilterCriteriaBuilder.setVisibleValues", values, isText)],
    });
  }

  withCriteria(criteria: unknown, args: unknown): this {
    const call = "FilterCriteriaBuilder.withCriteria";
    const name = criteriaName(call, BooleanCriteria, criteria);
    if (!Array.isArray(args)) throw wrongArguments(call, [criteria, args]);
    return this._criteria(
      name,
      args.map((value) => anyCriteriaValue(this._realm, call, value)),
    );
  }

  /** A relative date makes it another criterion, DATE_AFTER_RELATIVE. */
  _criteria(criteria: string, values: CriteriaValue[]): this {
    const relative = values.some((value) => RelativeDate._has(value)) && !criteria.endsWith("_RELATIVE");
    return this.#with({ criteria: relative ? `${criteria}_RELATIVE` : criteria, values });
  }

  #with(change: Partial<Settings>): this {
    this._settings = { ...this._settings, ...change };
    return this;
  }
}

addCriteriaMethods(FilterCriteriaBuilder.prototype, "FilterCriteriaBuilder", BOOLEAN_METHODS);

export function newFilterCriteria(realm: Realm): FilterCriteriaBuilder {
  return new FilterCriteriaBuilder(realm, NOTHING);
}

/** As a sheet's filter keeps them. Throws for those that a sheet's filter cannot have, and for formulas: not imitated here. */
export function storedCriteria(book: Book, { _settings }: FilterCriteria): StoredCriteria {
  const { criteria, values, hiddenValues, visibleValues } = _settings;
  if (visibleValues.length > 0) throw new Error("Visible values can only be set on filters of pivot tables.");
  if (criteria === "CUSTOM_FORMULA") {
    throw new Error("Filtering by a formula is not imitated by the local host");
  }
  return { criteria, values: values.map((value) => scalar(book, value)), hiddenValues };
}

function scalar(book: Book, value: CriteriaValue): Scalar {
  const stored = storedValue(book, value);
  if (typeof stored !== "object" || stored === null) return stored;
  throw new Error("A filter compares with single values only.");
}

export function shownCriteria(
  book: Book,
  { criteria, values, hiddenValues }: StoredCriteria,
): FilterCriteria {
  const shown = values.map((value) => shownValue(book, criteria ?? "", value));
  return new FilterCriteria(book.execution.realm, { ...NOTHING, criteria, values: shown, hiddenValues });
}
