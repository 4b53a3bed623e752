/**
 * Paper score sheets of one appraiser as rows of cells by column of Chấm điểm (SPEC NL7–NL9): a table of criteria for each model, a table
 * with a column for each model, or a line for each model.
 */
import { cleanLine } from "../domain/text/vietnamese.ts";
import { lineKind } from "./lineKinds.ts";
import { filled, type PastedLine, pastedLines } from "./pastedLines.ts";
import type { TakenColumn } from "./pastedTable.ts";
import type { ListFinding } from "./readingNotes.ts";
import { criterionIn, labelIn, modelIn, type ScoreWorld, scoreColumn } from "./scoreColumns.ts";
import { type DraftSheet, DraftSheets, type ScoreSheet } from "./scoreDrafts.ts";
import type { Choices } from "./sections.ts";

export interface ScoreReading {
  readonly sheets: readonly ScoreSheet[];
  readonly columns: readonly TakenColumn[];
  readonly notes: readonly ListFinding[];
}

const REMARK_KEYS = ["comment", "strengths", "limits", "proposal"];
/** A line that means no columns of a sheet, to be told by its words alone. */
const NO_FRAME = { keys: [], numberAt: -1, nameAt: -1, loneStandsOut: false };
const TOTAL = /^(?:tổng|cộng)(?:\s+(?:cộng|số|điểm))*\s*:?$/iu;

export function readScoreSheets(text: string, world: ScoreWorld, choices: Choices = {}): ScoreReading {
  const reader = new Reader(world, choices);
  for (const line of pastedLines(text)) reader.take(line);
  return reader.done();
}

interface HeaderColumn {
  readonly header: string;
  readonly key: string | null;
}

/** Goes through the lines once; what labels and headers said holds until others say otherwise. */
class Reader {
  readonly #world: ScoreWorld;
  readonly #choices: Choices;
  readonly #drafts: DraftSheets;
  readonly #columns = new Map<string, TakenColumn>();
  #header: readonly HeaderColumn[] = [];
  #appraiser = "";
  /** The sheet that labels and rows of one model belong to. */
  #open: DraftSheet | null = null;
  /** The remark that the lines below its label go on with. */
  #remark = "";

  constructor(world: ScoreWorld, choices: Choices) {
    this.#world = world;
    this.#choices = choices;
    this.#drafts = new DraftSheets(world);
  }

  take({ line, cells }: PastedLine): void {
    const header = this.#headerIn(cells);
    const words = cells.filter(filled);
    const label = labelIn(words.map(cleanLine).join(" ").replace(/ :/, ":"));
    if (header !== null) this.#begin(header, line);
    else if (label !== null) this.#label(label.key, label.text, line);
    else if (!this.#row(line, cells)) this.#words(cells, words);
  }

  #words(cells: readonly string[], words: readonly string[]): void {
    const goesOn = words.length === 1 && lineKind(cells, NO_FRAME).kind !== "signature";
    if (goesOn && this.#remark !== "") this.#write(this.#remark, words[0] ?? "");
    else this.#remark = "";
  }

  done(): ScoreReading {
    return { ...this.#drafts.done(), columns: [...this.#columns.values()] };
  }

  /** Names of columns: a criterion beside points or models, or at least two criteria beside each other. */
  #headerIn(cells: readonly string[]): readonly HeaderColumn[] | null {
    const columns = cells.map((cell) => {
      const header = cleanLine(cell);
      return { header, key: this.#choices[header] ?? scoreColumn(cell, this.#world) };
    });
    const keys = columns.map(({ key }) => key ?? "");
    const has = (beginning: string) => new Set(keys.filter((key) => key.startsWith(beginning))).size;
    const isTall =
      keys.includes("criterion") &&
      (keys.includes("points") || keys.includes("maximum") || has("model.") > 0);
    return isTall || has("point.") > 1 ? columns : null;
  }

  #begin(header: readonly HeaderColumn[], line: number): void {
    this.#header = header;
    this.#remark = "";
    const wide = header.some(({ key }) => key?.startsWith("point.") === true);
    const several = header.some(({ key }) => key?.startsWith("model.") === true);
    if (wide || several) this.#open = null;
    else if (this.#open === null || this.#open.given.size > 0) this.#open = this.#sheet(line);
  }

  #sheet(line: number, model: string | null = null, title = ""): DraftSheet {
    return this.#drafts.begin({ line, model, title, appraiser: this.#appraiser });
  }

  #label(key: string, text: string, line: number): void {
    this.#remark = "";
    if (key === "appraiser") this.#scoredBy(text);
    else if (key === "model" || key === "modelTitle") this.#names(text, line);
    else {
      this.#remark = key;
      if (text !== "") this.#write(key, text);
    }
  }

  #scoredBy(text: string): void {
    this.#appraiser = text;
    if (this.#open !== null && this.#open.cells.size === 0) this.#open.appraiser = text;
  }

  #names(text: string, line: number): void {
    if (this.#open === null || this.#open.cells.size > 0) this.#open = this.#sheet(line);
    const found = modelIn(text, this.#world);
    this.#open.model = found?.id ?? this.#open.model;
    this.#open.title = this.#open.title === "" ? text : this.#open.title;
  }

  #write(key: string, text: string): void {
    if (this.#open === null) return;
    const before = this.#open.cells.get(key);
    this.#open.cells.set(key, before === undefined ? text.trim() : `${before}\n${text.trim()}`);
  }

  /** @returns whether the line holds anything for the columns above it */
  #row(line: number, cells: readonly string[]): boolean {
    if (cells.filter(filled).length < 2) return false;
    for (const [at, { header, key }] of this.#header.entries()) this.#seen(header, key, cells[at] ?? "");
    const keys = this.#header.map(({ key }) => key ?? "");
    if (keys.some((key) => key.startsWith("point."))) this.#modelLine(line, cells);
    else if (keys.includes("criterion")) this.#criterionLine(line, cells);
    else return false;
    return true;
  }

  #seen(header: string, key: string | null, cell: string): void {
    const known = header === "" || key === "number" || this.#columns.has(header);
    if (!known && filled(cell)) this.#columns.set(header, { header, key, first: cell.trim() });
  }

  #cell(cells: readonly string[], wanted: string): string {
    const at = this.#header.findIndex(({ key }) => key === wanted);
    return cells[at]?.trim() ?? "";
  }

  #modelLine(line: number, cells: readonly string[]): void {
    const [id, title] = [this.#cell(cells, "model"), this.#cell(cells, "modelTitle")];
    const found = modelIn(id, this.#world) ?? modelIn(title, this.#world);
    if (found === null && id === "" && title === "") return;
    const sheet = this.#sheet(line, found?.id ?? null, title || id);
    for (const [at, { key }] of this.#header.entries()) {
      const cell = cells[at]?.trim() ?? "";
      if (key?.startsWith("point.") === true)
        this.#drafts.give(sheet, key.slice("point.".length), cell, line);
      else if (key !== null && REMARK_KEYS.includes(key) && cell !== "") sheet.cells.set(key, cell);
    }
    this.#drafts.compare(sheet, this.#cell(cells, "sum"), line);
  }

  #criterionLine(line: number, cells: readonly string[]): void {
    const [number, name] = [this.#cell(cells, "number"), this.#cell(cells, "criterion")];
    // A group may bear the name of its only criterion.
    const group = this.#isGroup(number);
    const criterion = group ? null : (criterionIn(name, this.#world) ?? criterionIn(number, this.#world));
    const isSum = [number, name].some((text) => TOTAL.test(cleanLine(text)));
    const take = (sheet: DraftSheet, cell: string): void => {
      if (isSum) this.#drafts.compare(sheet, cell, line);
      else if (criterion !== null) this.#drafts.give(sheet, criterion.code, cell, line);
      else if (!group) this.#drafts.unknown(name || number || cell, line);
    };
    for (const [at, { key, header }] of this.#header.entries()) {
      const cell = cells[at]?.trim() ?? "";
      const sheet = this.#sheetOf(key, header, line);
      if (sheet !== null && cell !== "") take(sheet, cell);
    }
    const comment = this.#cell(cells, "comment");
    if (comment !== "" && criterion !== null) this.#write("comment", `${criterion.code}: ${comment}`);
  }

  /** The sheet whose points stand in a column; null for other columns. */
  #sheetOf(key: string | null, header: string, line: number): DraftSheet | null {
    if (key === "points") {
      this.#open ??= this.#sheet(line);
      return this.#open;
    }
    if (key?.startsWith("model.") !== true) return null;
    const id = key.slice("model.".length);
    return this.#drafts.of(id) ?? this.#sheet(line, id, header);
  }

  /** A line over criteria, with the sum of theirs. */
  #isGroup(number: string): boolean {
    const before = `${number.replace(/[.)]$/, "")}.`;
    return number !== "" && this.#world.criteria.some(({ code }) => code.startsWith(before));
  }
}
