import type { ConditionalRule } from "../../workbook/contract.ts";
import type { Realm } from "../contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { flag, listOf, wrongArguments } from "./arguments.ts";
import type { Book } from "./book.ts";
import { BooleanCondition } from "./booleanCondition.ts";
import { BOOLEAN_METHODS } from "./booleanMethods.ts";
import { colourArgument, colourObjectArgument } from "./colour.ts";
import {
  addCriteriaMethods,
  anyCriteriaValue,
  type CriteriaValue,
  criteriaName,
  shownValue,
  storedValue,
} from "./criteria.ts";
import { BooleanCriteria, RelativeDate } from "./enums.ts";
import { isRange, type RangeHandle } from "./rangeHandle.ts";

type Style = ConditionalRule["style"];

interface Settings {
  readonly criteria: string | null;
  readonly values: readonly CriteriaValue[];
  readonly ranges: readonly RangeHandle[];
  readonly style: Style;
}

const PLAIN: Style = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

class RuleBase implements ServiceObject {
  readonly serviceName: string = "ConditionalFormatRule";
  readonly _realm: Realm;
  _settings: Settings;

  constructor(realm: Realm, settings: Settings) {
    this._realm = realm;
    this._settings = settings;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._realm, this._settings);
  }

  getBooleanCondition(): BooleanCondition | null {
    const { criteria, values, style } = this._settings;
    return criteria === null ? null : new BooleanCondition(criteria, values, style);
  }

  /** Gradients are not imitated, so no rule has one. */
  getGradientCondition(): null {
    return null;
  }

  getRanges(): readonly RangeHandle[] {
    return [...this._settings.ranges];
  }
}

/** Reference: spreadsheet/conditional-format-rule. */
export class ConditionalFormatRule extends RuleBase {}

/** Reference: spreadsheet/conditional-format-rule-builder. */
export class ConditionalFormatRuleBuilder extends RuleBase {
  override readonly serviceName: string = "ConditionalFormatRuleBuilder";

  build(): ConditionalFormatRule {
    if (this._settings.criteria === null) {
      throw new Error("A conditional format rule needs a condition before it is built.");
    }
    if (this._settings.ranges.length === 0) {
      throw new Error("A conditional format rule needs at least one range before it is built.");
    }
    return new ConditionalFormatRule(this._realm, this._settings);
  }

  setRanges(ranges: unknown): this {
    return this.#with({ ranges: listOf("ConditionalFormatRuleBuilder.setRanges", ranges, isRange) });
  }

  setBackground(color: unknown): this {
    return this.#style({ background: colourArgument("ConditionalFormatRuleBuilder.setBackground", color) });
  }

  setFontColor(color: unknown): this {
    return this.#style({ fontColor: colourArgument("ConditionalFormatRuleBuilder.setFontColor", color) });
  }

  setBackgroundObject(color: unknown): this {
    const call = "ConditionalFormatRuleBuilder.setBackgroundObject";
    return this.#style({ background: colourObjectArgument(call, color) });
  }

  setFontColorObject(color: unknown): this {
    const call = "ConditionalFormatRuleBuilder.setFontColorObject";
    return this.#style({ fontColor: colourObjectArgument(call, color) });
  }

  setBold(bold: unknown): this {
    return this.#style({ bold: flagOrNull("setBold", bold) });
  }

  setItalic(italic: unknown): this {
    return this.#style({ italic: flagOrNull("setItalic", italic) });
  }

  setStrikethrough(strikethrough: unknown): this {
    return this.#style({ strikethrough: flagOrNull("setStrikethrough", strikethrough) });
  }

  setUnderline(underline: unknown): this {
    return this.#style({ underline: flagOrNull("setUnderline", underline) });
  }

  withCriteria(criteria: unknown, args: unknown): this {
    const call = "ConditionalFormatRuleBuilder.withCriteria";
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

  #style(change: Partial<Style>): this {
    return this.#with({ style: { ...this._settings.style, ...change } });
  }

  #with(change: Partial<Settings>): this {
    this._settings = { ...this._settings, ...change };
    return this;
  }
}

addCriteriaMethods(ConditionalFormatRuleBuilder.prototype, "ConditionalFormatRuleBuilder", BOOLEAN_METHODS);

function flagOrNull(method: string, value: unknown): boolean | null {
  return value === null ? null : flag(`ConditionalFormatRuleBuilder.${method}`, value);
}

export function newConditionalFormatRule(realm: Realm): ConditionalFormatRuleBuilder {
  return new ConditionalFormatRuleBuilder(realm, { criteria: null, values: [], ranges: [], style: PLAIN });
}

export function isConditionalFormatRule(value: unknown): value is ConditionalFormatRule {
  return value instanceof ConditionalFormatRule;
}

/** A rule as the workbook stores it. Its ranges must be of that sheet. */
export function storedCondition(
  book: Book,
  sheet: string,
  { _settings }: ConditionalFormatRule,
): ConditionalRule {
  const { criteria, values, ranges, style } = _settings;
  if (criteria === null) throw new Error("A built rule has a condition");
  if (ranges.some((range) => range._book.file !== book.file || range._area.sheet !== sheet)) {
    throw new Error("Conditional format rules can only be set on ranges of their own sheet.");
  }
  return {
    areas: ranges.map(({ _area }) => _area),
    criteria,
    values: values.map((value) => scalar(book, value)),
    style,
  };
}

function scalar(book: Book, value: CriteriaValue): ConditionalRule["values"][number] {
  const stored = storedValue(book, value);
  if (typeof stored !== "object" || stored === null) return stored;
  throw new Error("A condition compares with single values only.");
}

export function shownCondition(book: Book, rule: ConditionalRule): ConditionalFormatRule {
  return new ConditionalFormatRule(book.execution.realm, {
    criteria: rule.criteria,
    values: rule.values.map((value) => shownValue(book, rule.criteria, value)),
    ranges: rule.areas.map((area) => book.range(area)),
    style: rule.style,
  });
}
