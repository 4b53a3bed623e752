import type { ServiceObject } from "../serviceObject.ts";
import { text, wrongArguments } from "./arguments.ts";
import { NO_TEXT_STYLE, TextStyle } from "./textStyle.ts";

/** Reference: spreadsheet/rich-text-value. One style for the whole text; runs and links are not imitated. */
export class RichTextValue implements ServiceObject {
  readonly serviceName = "RichTextValue";
  readonly _text: string;
  readonly _style: TextStyle;

  constructor(content: string, style: TextStyle) {
    this._text = content;
    this._style = style;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this._text, this._style);
  }

  getText(): string {
    return this._text;
  }

  getTextStyle(): TextStyle {
    return this._style;
  }

  getLinkUrl(): null {
    return null;
  }

  getRuns(): RichTextValue[] {
    return [this];
  }

  getStartIndex(): number {
    return 0;
  }

  getEndIndex(): number {
    return this._text.length;
  }
}

/** Reference: spreadsheet/rich-text-value-builder. */
export class RichTextValueBuilder implements ServiceObject {
  readonly serviceName = "RichTextValueBuilder";
  #text: string;
  #style: TextStyle;

  constructor(content = "", style = new TextStyle(NO_TEXT_STYLE)) {
    this.#text = content;
    this.#style = style;
  }

  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#style);
  }

  setText(content: unknown): this {
    this.#text = text("RichTextValueBuilder.setText", content);
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const [style] = args;
    if (args.length === 3) throw new Error("Styles of parts of a text are not imitated by the local host");
    if (args.length !== 1 || !(style === null || style instanceof TextStyle)) {
      throw wrongArguments("RichTextValueBuilder.setTextStyle", args);
    }
    this.#style = style ?? new TextStyle(NO_TEXT_STYLE);
    return this;
  }

  setLinkUrl(...args: unknown[]): this {
    if (args.at(-1) === null) return this;
    throw new Error("Links in texts are not imitated by the local host");
  }
}
