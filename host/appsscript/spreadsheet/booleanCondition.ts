import type { ConditionalRule } from "../../workbook/contract.ts";
import type { EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { Color } from "./colour.ts";
import type { CriteriaValue } from "./criteria.ts";
import { BooleanCriteria, enumValue } from "./enums.ts";

type Style = ConditionalRule["style"];

/** Reference: spreadsheet/boolean-condition. */
export class BooleanCondition implements ServiceObject {
  readonly serviceName = "BooleanCondition";
  readonly #criteria: string;
  readonly #values: readonly CriteriaValue[];
  readonly #style: Style;

  constructor(criteria: string, values: readonly CriteriaValue[], style: Style) {
    this.#criteria = criteria;
    this.#values = values;
    this.#style = style;
  }

  getCriteriaType(): EnumValue {
    return enumValue(BooleanCriteria, this.#criteria);
  }

  getCriteriaValues(): readonly unknown[] {
    return [...this.#values];
  }

  getBackground(): string | null {
    return this.#style.background;
  }

  getBackgroundObject(): Color | null {
    return this.#style.background === null ? null : new Color(this.#style.background);
  }

  getFontColorObject(): Color | null {
    return this.#style.fontColor === null ? null : new Color(this.#style.fontColor);
  }

  getFontColor(): string | null {
    return this.#style.fontColor;
  }

  getBold(): boolean | null {
    return this.#style.bold;
  }

  getItalic(): boolean | null {
    return this.#style.italic;
  }

  getStrikethrough(): boolean | null {
    return this.#style.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.#style.underline;
  }
}
