/** Hears what stands in one cell of a sheet's part: its formula, what it shows, a text of its own. */
import type { Attributes, StartTag } from "../xml/events.ts";
import { shownValue, type ValueSources } from "./cellValue.ts";
import { areasOf } from "./fileArea.ts";
import type { FileCell, FileFormula, FileValue } from "./fileCell.ts";
import { TextReader, unescaped } from "./fileTexts.ts";

/** "f", "v" and "is" stand so deep. */
const DEPTH = 4;

export class CellReader {
  readonly #sources: ValueSources;
  readonly #inline = new TextReader();
  #row = 0;
  #column = 0;
  #style = 0;
  #type: string | undefined;
  /** Of a later Excel: the formula takes as many cells as it needs ([MS-XLSX] 2.2.4.11, cell metadata of dynamic arrays). */
  #dynamic = false;
  #formula: Attributes | null = null;
  #formulaText = "";
  #value = "";
  #isInline = false;

  constructor(sources: ValueSources) {
    this.#sources = sources;
  }

  start(row: number, column: number, style: number, attributes: Attributes): void {
    this.#row = row;
    this.#column = column;
    this.#style = style;
    this.#type = attributes.get("t");
    this.#dynamic = Number(attributes.get("cm") ?? 0) > 0;
    this.#formula = null;
    this.#formulaText = "";
    this.#value = "";
    this.#isInline = false;
  }

  open(tag: StartTag): void {
    if (this.#isInline) this.#inline.open(tag);
    else if (tag.depth === DEPTH && tag.own && tag.name === "f") this.#formula = tag.attributes;
    else if (tag.depth === DEPTH && tag.own && tag.name === "is") this.#isInline = true;
  }

  text(piece: string, inside: StartTag): void {
    if (!inside.own) return;
    if (inside.depth > DEPTH) {
      if (this.#isInline) this.#inline.text(piece, inside);
    } else if (inside.name === "v") this.#value += piece;
    else if (inside.name === "f") this.#formulaText += piece;
  }

  close(tag: StartTag): void {
    if (this.#isInline) this.#inline.close(tag);
  }

  take(): FileCell {
    const shown = this.#shown();
    const content = this.#formula === null ? shown : this.#formulaOf(this.#formula, shown);
    return { row: this.#row, column: this.#column, style: this.#style, content };
  }

  #shown(): FileValue {
    if (!this.#isInline) return shownValue(this.#type, this.#value, this.#sources);
    const text = this.#inline.take();
    return text === "" ? null : text;
  }

  #formulaOf(attributes: Attributes, result: FileValue): FileFormula {
    const type = attributes.get("t");
    return {
      formula: unescaped(this.#formulaText).trim().replace(/^=/, ""),
      shared: type === "shared" ? (attributes.get("si") ?? "") : null,
      array: type === "array" ? (areasOf(attributes.get("ref") ?? "")[0] ?? null) : null,
      dynamic: this.#dynamic,
      result,
    };
  }
}
