import type { Area, CellStyle, RichText } from "../../../workbook/contract.ts";
import { gridOf, wrongArguments } from "../arguments.ts";
import type { Book, RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { firstCell } from "../rectangles.ts";
import { RichTextValue } from "../richText.ts";
import { overlaid, plainRuns } from "../textRuns.ts";
import { NO_TEXT_STYLE, type StyleOfText, TextStyle } from "../textStyle.ts";
import { enterCells } from "./enterCells.ts";
import { patchStyle } from "./patchStyle.ts";

/** Text styles and rich texts of a range. */
export const rangeTexts = {
  getTextStyle(): TextStyle {
    return textStyles(this._book, firstCell(this._area))[0]?.[0] ?? new TextStyle(NO_TEXT_STYLE);
  },

  getTextStyles(): TextStyle[][] {
    return textStyles(this._book, this._area);
  },

  setTextStyle(style: unknown): RangeHandle {
    return patchStyle(this, "setTextStyle", stylePatch("Range.setTextStyle", style));
  },

  setTextStyles(styles: unknown): RangeHandle {
    const call = "Range.setTextStyles";
    const grid = gridOf(call, styles, this._area);
    return patchStyle(
      this,
      "setTextStyles",
      grid.map((line) => line.map((style) => stylePatch(call, style))),
    );
  },

  getRichTextValue(): RichTextValue | null {
    return richTexts(this._book, firstCell(this._area))[0]?.[0] ?? null;
  },

  /** Null for cells that hold something else than text; a blank one has an empty text. */
  getRichTextValues(): (RichTextValue | null)[][] {
    return richTexts(this._book, this._area);
  },

  setRichTextValue(value: unknown): RangeHandle {
    return setRichTexts(this, "setRichTextValue", () => value);
  },

  setRichTextValues(values: unknown): RangeHandle {
    const grid = gridOf("Range.setRichTextValues", values, this._area);
    return setRichTexts(this, "setRichTextValues", (row, column) => grid[row]?.[column]);
  },
} satisfies Methods<RangeHandle>;

function textStyles(book: Book, area: Area): TextStyle[][] {
  const workbook = book.reading(area);
  // DEFAULTS has the keys of StyleOfText and no others.
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

function richTexts(book: Book, area: Area): (RichTextValue | null)[][] {
  const styles = textStyles(book, area);
  const runs = book.workbook.richTexts(area);
  const texts: (RichTextValue | null)[][] = styles.map((line) =>
    line.map(({ _style }) => new RichTextValue("", [], _style)),
  );
  book.workbook.visit(area, (row, column, value) => {
    const line = texts[row];
    const style = styles[row]?.[column]?._style;
    if (!line || !style) return;
    line[column] = null;
    if (typeof value !== "string") return;
    const own = runs[row]?.[column]?.runs ?? plainRuns(value.length);
    const shown = own.map((run) => ({ ...run, style: overlaid(run.style, style) }));
    line[column] = new RichTextValue(value, shown, style);
  });
  return texts;
}

/** Rich text is text, whatever it looks like. What all of it shares becomes the cell's style, the rest its runs'. */
function setRichTexts(
  range: RangeHandle,
  method: string,
  valueFor: (row: number, column: number) => unknown,
): RangeHandle {
  const { rows, columns } = range._area;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const value = valueFor(row, column);
      if (value instanceof RichTextValue) return value;
      throw wrongArguments(`Range.${method}`, [value]);
    }),
  );
  enterCells(range, method, (row, column) => ({
    kind: "value",
    value: values[row]?.[column]?._text || null,
  }));
  patchStyle(
    range,
    method,
    values.map((line) => line.map(({ _style }) => setOnly(_style))),
  );
  const texts = values.map((line) => line.map(storedRuns));
  range._book.write(method, range._area, (workbook) => workbook.setRichTexts(range._area, texts));
  return range;
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
