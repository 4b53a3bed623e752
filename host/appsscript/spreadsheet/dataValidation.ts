import type { ValidationRule } from "../../workbook/contract.ts";
import type { Realm } from "../contract.ts";
import type { EnumValue } from "../enumValue.ts";
import { flag, textOrNull, wrongArguments } from "./arguments.ts";
import {
  addCriteriaMethods,
  anyCriteriaValue,
  type CriteriaMethod,
  type CriteriaValue,
  criteriaName,
  shownValue,
  storedValue,
} from "./criteria.ts";
import { DataValidationCriteria, enumValue } from "./enums.ts";
import { type Book, isRange } from "./handles.ts";
import { SettingsBase } from "./settingsBase.ts";

interface Settings {
  readonly criteria: string | null;
  readonly values: readonly CriteriaValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

const WITH_DROPDOWN = new Set(["VALUE_IN_LIST", "VALUE_IN_RANGE"]);

/** What a rule and its builder both tell. */
class ValidationBase extends SettingsBase<Settings> {
  readonly serviceName: string = "DataValidation";

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._realm, this._settings);
  }

  getAllowInvalid(): boolean {
    return this._settings.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    const { criteria } = this._settings;
    return criteria === null ? null : enumValue(DataValidationCriteria, criteria);
  }

  /** Lists and ranges are followed by whether a dropdown is shown. */
  getCriteriaValues(): readonly unknown[] {
    const { criteria, values, showDropdown } = this._settings;
    return WITH_DROPDOWN.has(criteria ?? "") ? [...values, showDropdown] : [...values];
  }

  getHelpText(): string | null {
    return this._settings.helpText;
  }
}

/** Reference: spreadsheet/data-validation. */
export class DataValidation extends ValidationBase {}

/** Reference: spreadsheet/data-validation-builder. Invalid data is allowed, with a warning, unless forbidden. */
export class DataValidationBuilder extends ValidationBase {
  override readonly serviceName: string = "DataValidationBuilder";

  build(): DataValidation {
    if (this._settings.criteria === null)
      throw new Error("A data validation rule needs criteria before it is built.");
    return new DataValidation(this._realm, this._settings);
  }

  setAllowInvalid(allowInvalidData: unknown): this {
    return this.#with({ allowInvalid: flag("DataValidationBuilder.setAllowInvalid", allowInvalidData) });
  }

  setHelpText(helpText: unknown): this {
    return this.#with({ helpText: textOrNull("DataValidationBuilder.setHelpText", helpText) });
  }

  /** Without values a box is TRUE or FALSE; with one, that value or empty. */
  requireCheckbox(...values: unknown[]): this {
    const call = "DataValidationBuilder.requireCheckbox";
    if (values.length > 2) throw wrongArguments(call, values);
    return this._criteria(
      "CHECKBOX",
      values.map((value) => anyCriteriaValue(this._realm, call, value)),
    );
  }

  requireValueInList(...args: unknown[]): this {
    const [values, showDropdown = true] = args;
    const call = "DataValidationBuilder.requireValueInList";
    if (!Array.isArray(values) || args.length > 2) throw wrongArguments(call, args);
    return this.#with({ showDropdown: flag(call, showDropdown) })._criteria("VALUE_IN_LIST", [
      values.map(String),
    ]);
  }

  requireValueInRange(...args: unknown[]): this {
    const [range, showDropdown = true] = args;
    const call = "DataValidationBuilder.requireValueInRange";
    if (!isRange(range) || args.length > 2) throw wrongArguments(call, args);
    return this.#with({ showDropdown: flag(call, showDropdown) })._criteria("VALUE_IN_RANGE", [range]);
  }

  /** The values as getCriteriaValues gives them. */
  withCriteria(criteria: unknown, args: unknown): this {
    const call = "DataValidationBuilder.withCriteria";
    const name = criteriaName(call, DataValidationCriteria, criteria);
    if (!Array.isArray(args)) throw wrongArguments(call, [criteria, args]);
    // [G] testsheetsdatavalidations.js: "these can only be set by the UI".
    if (name.endsWith("_RELATIVE")) throw wrongArguments(call, [criteria, args]);
    const values: readonly unknown[] = args;
    if (WITH_DROPDOWN.has(name)) {
      this.#with({ showDropdown: values[1] === undefined || flag(call, values[1]) });
    }
    const kept = WITH_DROPDOWN.has(name) ? values.slice(0, 1) : values;
    return this._criteria(
      name,
      kept.map((value) => anyCriteriaValue(this._realm, call, value)),
    );
  }

  _criteria(criteria: string, values: CriteriaValue[]): this {
    return this.#with({ criteria, values });
  }

  #with(change: Partial<Settings>): this {
    this._settings = { ...this._settings, ...change };
    return this;
  }
}

const METHODS: readonly CriteriaMethod[] = [
  ["requireDate", "DATE_IS_VALID_DATE"],
  ["requireDateAfter", "DATE_AFTER", "date"],
  ["requireDateBefore", "DATE_BEFORE", "date"],
  ["requireDateBetween", "DATE_BETWEEN", "date", "date"],
  ["requireDateEqualTo", "DATE_EQUAL_TO", "date"],
  ["requireDateNotBetween", "DATE_NOT_BETWEEN", "date", "date"],
  ["requireDateOnOrAfter", "DATE_ON_OR_AFTER", "date"],
  ["requireDateOnOrBefore", "DATE_ON_OR_BEFORE", "date"],
  ["requireFormulaSatisfied", "CUSTOM_FORMULA", "text"],
  ["requireNumberBetween", "NUMBER_BETWEEN", "number", "number"],
  ["requireNumberEqualTo", "NUMBER_EQUAL_TO", "number"],
  ["requireNumberGreaterThan", "NUMBER_GREATER_THAN", "number"],
  ["requireNumberGreaterThanOrEqualTo", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "number"],
  ["requireNumberLessThan", "NUMBER_LESS_THAN", "number"],
  ["requireNumberLessThanOrEqualTo", "NUMBER_LESS_THAN_OR_EQUAL_TO", "number"],
  ["requireNumberNotBetween", "NUMBER_NOT_BETWEEN", "number", "number"],
  ["requireNumberNotEqualTo", "NUMBER_NOT_EQUAL_TO", "number"],
  ["requireTextContains", "TEXT_CONTAINS", "text"],
  ["requireTextDoesNotContain", "TEXT_DOES_NOT_CONTAIN", "text"],
  ["requireTextEqualTo", "TEXT_EQUAL_TO", "text"],
  ["requireTextIsEmail", "TEXT_IS_VALID_EMAIL"],
  ["requireTextIsUrl", "TEXT_IS_VALID_URL"],
];

addCriteriaMethods(DataValidationBuilder.prototype, "DataValidationBuilder", METHODS);

export function newDataValidation(realm: Realm): DataValidationBuilder {
  return new DataValidationBuilder(realm, {
    criteria: null,
    values: [],
    allowInvalid: true,
    helpText: null,
    showDropdown: true,
  });
}

/** A rule as the workbook stores it. */
export function storedRule(book: Book, { _settings }: DataValidation): ValidationRule {
  const { criteria, values, ...rest } = _settings;
  if (criteria === null) throw new Error("A built rule has criteria");
  return { criteria, values: values.map((value) => storedValue(book, value)), ...rest };
}

/** A stored rule as scripts see it. */
export function shownRule(book: Book, rule: ValidationRule | null | undefined): DataValidation | null {
  if (!rule) return null;
  const { criteria, values, ...rest } = rule;
  return new DataValidation(book.execution.realm, {
    criteria,
    values: values.map((value) => shownValue(book, criteria, value)),
    ...rest,
  });
}
