import type { TextRun } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { text, textOrNull, whole, wrongArguments } from "./arguments.ts";
import { changedRuns, commonLink, commonStyle, overlaid, plainRuns, runsWithin } from "./textRuns.ts";
import { NO_TEXT_STYLE, type StyleOfText, TextStyle } from "./textStyle.ts";

type Span = readonly [start: number, end: number];

/** "0-based and relative to the cell's text with the start offset inclusive and the end offset exclusive." */
function spanOf(call: string, length: number, start: unknown, end: unknown): Span {
  const [from, to] = [whole(call, start), whole(call, end)];
  if (from >= 0 && from <= to && to <= length) return [from, to];
  throw new Error(`Illegal argument: the offsets ${from} and ${to} are not within the text.`);
}

/** Reference: spreadsheet/rich-text-value. Its runs have all properties of their style when it was read from a cell. */
export class RichTextValue implements ServiceObject {
  readonly serviceName = "RichTextValue";
  readonly _text: string;
  readonly _runs: readonly TextRun[];
  /** Of a text without letters. */
  readonly #bare: StyleOfText;
  readonly #start: number;

  constructor(content: string, runs: readonly TextRun[], bare: StyleOfText, start = 0) {
    this._text = content;
    this._runs = runs;
    this.#bare = bare;
    this.#start = start;
  }

  get _style(): StyleOfText {
    return commonStyle(this._runs, this.#bare);
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this._text, this._runs, this.#bare);
  }

  getText(): string {
    return this._text;
  }

  /** Of the whole text, a property that its parts do not share being null; or of a part. */
  getTextStyle(...args: unknown[]): TextStyle {
    return new TextStyle(commonStyle(this.#part("getTextStyle", args), this.#bare));
  }

  /** Null without a link, and where parts have different ones. */
  getLinkUrl(...args: unknown[]): string | null {
    return commonLink(this.#part("getLinkUrl", args));
  }

  /** Each the longest stretch of one style and one link. */
  getRuns(): RichTextValue[] {
    if (this._runs.length <= 1) return [this];
    return this._runs.map(
      (run) =>
        new RichTextValue(
          this._text.slice(run.start, run.end),
          [{ ...run, start: 0, end: run.end - run.start }],
          this.#bare,
          run.start,
        ),
    );
  }

  getStartIndex(): number {
    return this.#start;
  }

  getEndIndex(): number {
    return this.#start + this._text.length;
  }

  #part(method: string, args: readonly unknown[]): readonly TextRun[] {
    const call = `RichTextValue.${method}`;
    if (args.length === 0) return this._runs;
    if (args.length !== 2) throw wrongArguments(call, args);
    return runsWithin(this._runs, ...spanOf(call, this._text.length, args[0], args[1]));
  }
}

/** Reference: spreadsheet/rich-text-value-builder. */
export class RichTextValueBuilder implements ServiceObject {
  readonly serviceName = "RichTextValueBuilder";
  #text: string;
  #runs: readonly TextRun[];
  #bare: StyleOfText;

  constructor(content = "", runs: readonly TextRun[] = [], bare = NO_TEXT_STYLE) {
    this.#text = content;
    this.#runs = runs;
    this.#bare = bare;
  }

  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#runs, this.#bare);
  }

  /** "Clears any existing text style." */
  setText(content: unknown): this {
    this.#text = text("RichTextValueBuilder.setText", content);
    this.#runs = plainRuns(this.#text.length);
    this.#bare = NO_TEXT_STYLE;
    return this;
  }

  /** (style) or (start, end, style). What the style leaves open stays; null takes all style away. */
  setTextStyle(...args: unknown[]): this {
    const style = args.at(-1);
    if (!(style === null || style instanceof TextStyle)) {
      throw wrongArguments("RichTextValueBuilder.setTextStyle", args);
    }
    const over = (beneath: StyleOfText) => (style === null ? NO_TEXT_STYLE : overlaid(style._style, beneath));
    if (args.length === 1) this.#bare = over(this.#bare);
    return this.#change("setTextStyle", args, (run) => ({ ...run, style: over(run.style) }));
  }

  /** (url) or (start, end, url); null takes a link away. */
  setLinkUrl(...args: unknown[]): this {
    const link = textOrNull("RichTextValueBuilder.setLinkUrl", args.at(-1));
    return this.#change("setLinkUrl", args, (run) => ({ ...run, link }));
  }

  #change(method: string, args: readonly unknown[], change: (run: TextRun) => TextRun): this {
    const call = `RichTextValueBuilder.${method}`;
    if (args.length !== 1 && args.length !== 3) throw wrongArguments(call, args);
    const { length } = this.#text;
    const span: Span = args.length === 1 ? [0, length] : spanOf(call, length, args[0], args[1]);
    this.#runs = changedRuns(this.#runs, span, change);
    return this;
  }
}
