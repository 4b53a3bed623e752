import type { CellStyle } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { flag, text, whole } from "./arguments.ts";
import { Color, colourArgument, colourObjectArgument } from "./colour.ts";

/** What a text style says; null leaves the cell's own. */
export type StyleOfText = Pick<
  CellStyle,
  "fontColor" | "fontFamily" | "fontSize" | "fontWeight" | "fontStyle" | "fontLine"
>;

export const NO_TEXT_STYLE: StyleOfText = {
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  fontWeight: null,
  fontStyle: null,
  fontLine: null,
};

/** Reference: spreadsheet/text-style. */
export class TextStyle implements ServiceObject {
  readonly serviceName = "TextStyle";
  readonly _style: StyleOfText;

  constructor(style: StyleOfText) {
    this._style = style;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this._style);
  }

  getFontFamily(): string | null {
    return this._style.fontFamily;
  }

  getFontSize(): number | null {
    return this._style.fontSize;
  }

  getForegroundColor(): string | null {
    return this._style.fontColor;
  }

  getForegroundColorObject(): Color | null {
    return this._style.fontColor === null ? null : new Color(this._style.fontColor);
  }

  isBold(): boolean | null {
    return this._style.fontWeight && this._style.fontWeight === "bold";
  }

  isItalic(): boolean | null {
    return this._style.fontStyle && this._style.fontStyle === "italic";
  }

  isStrikethrough(): boolean | null {
    return this._style.fontLine && this._style.fontLine === "line-through";
  }

  isUnderline(): boolean | null {
    return this._style.fontLine && this._style.fontLine === "underline";
  }
}

/** Reference: spreadsheet/text-style-builder. Underline and strikethrough exclude each other here. */
export class TextStyleBuilder implements ServiceObject {
  readonly serviceName = "TextStyleBuilder";
  #style: StyleOfText;

  constructor(style: StyleOfText) {
    this.#style = style;
  }

  build(): TextStyle {
    return new TextStyle(this.#style);
  }

  setBold(bold: unknown): this {
    return this.#with({ fontWeight: flag("TextStyleBuilder.setBold", bold) ? "bold" : "normal" });
  }

  setItalic(italic: unknown): this {
    return this.#with({ fontStyle: flag("TextStyleBuilder.setItalic", italic) ? "italic" : "normal" });
  }

  setUnderline(underline: unknown): this {
    return this.#with({ fontLine: flag("TextStyleBuilder.setUnderline", underline) ? "underline" : "none" });
  }

  setStrikethrough(strikethrough: unknown): this {
    const on = flag("TextStyleBuilder.setStrikethrough", strikethrough);
    return this.#with({ fontLine: on ? "line-through" : "none" });
  }

  setFontFamily(fontFamily: unknown): this {
    return this.#with({ fontFamily: text("TextStyleBuilder.setFontFamily", fontFamily) });
  }

  setFontSize(fontSize: unknown): this {
    return this.#with({ fontSize: whole("TextStyleBuilder.setFontSize", fontSize) });
  }

  setForegroundColor(cssString: unknown): this {
    return this.#with({ fontColor: colourArgument("TextStyleBuilder.setForegroundColor", cssString) });
  }

  setForegroundColorObject(color: unknown): this {
    return this.#with({
      fontColor: colourObjectArgument("TextStyleBuilder.setForegroundColorObject", color),
    });
  }

  #with(change: Partial<StyleOfText>): this {
    this.#style = { ...this.#style, ...change };
    return this;
  }
}
