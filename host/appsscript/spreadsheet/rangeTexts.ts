import type { Area, CellStyle, RichText } from "../../workbook/contract.ts";
import { gridOf, wrongArguments } from "./arguments.ts";
import { ShapedRange } from "./rangeShape.ts";
import { RichTextValue } from "./richText.ts";
import { overlaid, plainRuns } from "./textRuns.ts";
import { NO_TEXT_STYLE, type StyleOfText, TextStyle } from "./textStyle.ts";

/** Text styles and rich texts of a range. */
export class TextRange extends ShapedRange {
  getTextStyle(): TextStyle {
    return this.#textStyles(this._first())[0]?.[0] ?? new TextStyle(NO_TEXT_STYLE);
  }

  getTextStyles(): TextStyle[][] {
    return this.#textStyles(this._area);
  }

  setTextStyle(style: unknown): this {
    return this._patchStyle("setTextStyle", stylePatch("Range.setTextStyle", style));
  }

  setTextStyles(styles: unknown): this {
    const call = "Range.setTextStyles";
    const grid = gridOf(call, styles, this._area);
    return this._patchStyle(
      "setTextStyles",
      grid.map((line) => line.map((style) => stylePatch(call, style))),
    );
  }

  getRichTextValue(): RichTextValue | null {
    return this.#richTexts(this._first())[0]?.[0] ?? null;
  }

  /** Null for cells that hold no text. */
  getRichTextValues(): (RichTextValue | null)[][] {
    return this.#richTexts(this._area);
  }

  setRichTextValue(value: unknown): this {
    return this.#setRichTexts("setRichTextValue", () => value);
  }

  setRichTextValues(values: unknown): this {
    const grid = gridOf("Range.setRichTextValues", values, this._area);
    return this.#setRichTexts("setRichTextValues", (row, column) => grid[row]?.[column]);
  }

  #textStyles(area: Area): TextStyle[][] {
    const workbook = this._book.reading(area);
    const keys = Object.keys(DEFAULTS) as (keyof StyleOfText)[];
    const grids = keys.map((key) => [key, workbook.style(area, key)] as const);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => {
        const own = grids.map(([key, grid]) => [key, grid[row]?.[column] ?? DEFAULTS[key]]);
        // `keys` are exactly those of StyleOfText, with values read under the same key.
        return new TextStyle(Object.fromEntries(own) as StyleOfText);
      }),
    );
  }

  #richTexts(area: Area): (RichTextValue | null)[][] {
    const styles = this.#textStyles(area);
    const runs = this._book.workbook.richTexts(area);
    const texts: (RichTextValue | null)[][] = styles.map((line) => line.map(() => null));
    this._book.workbook.visit(area, (row, column, value) => {
      const line = texts[row];
      const style = styles[row]?.[column]?._style;
      if (!line || !style || typeof value !== "string") return;
      const own = runs[row]?.[column]?.runs ?? plainRuns(value.length);
      const shown = own.map((run) => ({ ...run, style: overlaid(run.style, style) }));
      line[column] = new RichTextValue(value, shown, style);
    });
    return texts;
  }

  /** Rich text is text, whatever it looks like. What all of it shares becomes the cell's style, the rest its runs'. */
  #setRichTexts(method: string, valueFor: (row: number, column: number) => unknown): this {
    const { rows, columns } = this._area;
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const value = valueFor(row, column);
        if (value instanceof RichTextValue) return value;
        throw wrongArguments(`Range.${method}`, [value]);
      }),
    );
    this._enter(method, (row, column) => ({ kind: "value", value: values[row]?.[column]?._text || null }));
    this._patchStyle(
      method,
      values.map((line) => line.map(({ _style }) => setOnly(_style))),
    );
    const texts = values.map((line) => line.map(storedRuns));
    this._book.write(method, this._area, (workbook) => workbook.setRichTexts(this._area, texts));
    return this;
  }
}

/** Null for a text of one kind: its cell's style says everything. */
function storedRuns({ _text, _runs }: RichTextValue): RichText | null {
  const plain = _runs.length <= 1 && _runs.every(({ link }) => link === null);
  return plain ? null : { text: _text, runs: _runs };
}

/** Of an untouched cell. Its font is another than `getFontFamily` says: [G] testsheetsformatting.js, "text styles". */
const DEFAULTS: StyleOfText = {
  fontColor: "#000000",
  fontFamily: "arial,sans,sans-serif",
  fontSize: 10,
  fontWeight: "normal",
  fontStyle: "normal",
  fontLine: "none",
};

/** The properties that a style says something about. */
function setOnly(style: StyleOfText): Partial<CellStyle> {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}

function stylePatch(call: string, style: unknown): Partial<CellStyle> {
  if (style === null) return NO_TEXT_STYLE;
  if (style instanceof TextStyle) return setOnly(style._style);
  throw wrongArguments(call, [style]);
}
