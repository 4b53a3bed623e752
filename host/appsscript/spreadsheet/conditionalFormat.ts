import type { ConditionalRule } from "../../workbook/contract.ts";
import type { Realm } from "../contract.ts";
import { flag, listOf, wrongArguments } from "./arguments.ts";
import { BooleanCondition } from "./booleanCondition.ts";
import { BOOLEAN_METHODS } from "./booleanMethods.ts";
import { colourArgument, colourObjectArgument } from "./colour.ts";
import { addCriteriaMethods, anyCriteriaValue, type CriteriaValue, criteriaName } from "./criteria.ts";
import { BooleanCriteria, RelativeDate } from "./enums.ts";
import { addGradientMethods, GradientCondition, type Points } from "./gradient.ts";
import { isRange, type RangeHandle } from "./handles.ts";
import { SettingsBase } from "./settingsBase.ts";

type Style = ConditionalRule["style"];

interface Settings {
  /** A rule has a condition or a gradient: what was said last. */
  readonly gradient: Points | null;
  readonly criteria: string | null;
  readonly values: readonly CriteriaValue[];
  readonly ranges: readonly RangeHandle[];
  readonly style: Style;
}

/** Says nothing. */
export const PLAIN: Style = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

class RuleBase extends SettingsBase<Settings> {
  readonly serviceName: string = "ConditionalFormatRule";

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._realm, this._settings);
  }

  getBooleanCondition(): BooleanCondition | null {
    const { criteria, values, style } = this._settings;
    return criteria === null ? null : new BooleanCondition(criteria, values, style);
  }

  getGradientCondition(): GradientCondition | null {
    const { gradient } = this._settings;
    return gradient && new GradientCondition(gradient);
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
    const { criteria, gradient } = this._settings;
    if (gradient && !(gradient.min && gradient.max)) {
      throw new Error("A gradient needs a minpoint and a maxpoint before its rule is built.");
    }
    if (criteria === null && gradient === null) {
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
    return this.#with({ criteria: relative ? `${criteria}_RELATIVE` : criteria, values, gradient: null });
  }

  _gradient(points: Points): this {
    const gradient = { ...this._settings.gradient, ...points };
    return this.#with({ criteria: null, values: [], gradient });
  }

  #style(change: Partial<Style>): this {
    return this.#with({ style: { ...this._settings.style, ...change } });
  }

  #with(change: Partial<Settings>): this {
    this._settings = { ...this._settings, ...change };
    return this;
  }
}

addGradientMethods(ConditionalFormatRuleBuilder.prototype);
addCriteriaMethods(ConditionalFormatRuleBuilder.prototype, "ConditionalFormatRuleBuilder", BOOLEAN_METHODS);

function flagOrNull(method: string, value: unknown): boolean | null {
  return value === null ? null : flag(`ConditionalFormatRuleBuilder.${method}`, value);
}

export function newConditionalFormatRule(realm: Realm): ConditionalFormatRuleBuilder {
  return new ConditionalFormatRuleBuilder(realm, {
    criteria: null,
    gradient: null,
    values: [],
    ranges: [],
    style: PLAIN,
  });
}

export function isConditionalFormatRule(value: unknown): value is ConditionalFormatRule {
  return value instanceof ConditionalFormatRule;
}
