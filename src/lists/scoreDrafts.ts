/** Score sheets while they are read: their points, checked against the rubric, and what is told of them (SPEC NL8). */
import { formatPoints, type Points, parsePoints, sumPoints } from "../domain/rubric/points.ts";
import type { ListFinding } from "./readingNotes.ts";
import type { ScoreWorld } from "./scoreColumns.ts";

export interface ScoreSheet {
  /** 1-based line where it begins. */
  readonly line: number;
  /** Null where no model of the appraiser's is named. */
  readonly model: string | null;
  /** As the sheet calls it. */
  readonly title: string;
  /** Whose sheet it says it is; '' where it does not say. */
  readonly appraiser: string;
  /** By column of Chấm điểm: `point.<code>` and remarks. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface DraftSheet {
  readonly line: number;
  model: string | null;
  title: string;
  appraiser: string;
  readonly cells: Map<string, string>;
  readonly given: Map<string, Points>;
}

const TAB = "Chấm điểm";

export class DraftSheets {
  readonly #world: ScoreWorld;
  readonly #sheets: DraftSheet[] = [];
  readonly #notes: ListFinding[] = [];

  constructor(world: ScoreWorld) {
    this.#world = world;
  }

  begin(begun: Pick<DraftSheet, "line" | "model" | "title" | "appraiser">): DraftSheet {
    const sheet = { ...begun, cells: new Map<string, string>(), given: new Map<string, Points>() };
    this.#sheets.push(sheet);
    return sheet;
  }

  of(model: string): DraftSheet | undefined {
    return this.#sheets.find((each) => each.model === model);
  }

  /** Those on which something stands. */
  done(): { readonly sheets: readonly ScoreSheet[]; readonly notes: readonly ListFinding[] } {
    const sheets = this.#sheets.filter(({ cells }) => cells.size > 0);
    const unnamed = sheets.filter(({ model, title }) => model === null && title === "");
    for (const { line } of unnamed) this.#note("list.noModel", line, "");
    return {
      sheets: sheets.map(({ given: _, cells, ...sheet }) => ({ ...sheet, cells: Object.fromEntries(cells) })),
      notes: this.#notes,
    };
  }

  unknown(found: string, line: number): void {
    this.#note("list.unknownCriterion", line, found, { example: this.#world.criteria[0]?.code ?? "" });
  }

  give(sheet: DraftSheet, code: string, cell: string, line: number): void {
    const parsed = parsePoints(cell);
    const maximum = this.#world.criteria.find((each) => each.code === code)?.maximum ?? 0;
    if (!parsed.ok && parsed.reason === "blank") return;
    if (!parsed.ok || parsed.points < 0 || parsed.points > maximum)
      this.#note("list.wrongPoints", line, cell, { maximum: formatPoints(maximum) });
    else if (sheet.given.has(code)) this.#note("list.criterionTwice", line, cell, { code });
    else {
      sheet.given.set(code, parsed.points);
      sheet.cells.set(`point.${code}`, formatPoints(parsed.points));
    }
  }

  /** A sum of all criteria that differs is a slip on paper or in typing. */
  compare(sheet: DraftSheet, cell: string, line: number): void {
    const said = parsePoints(cell);
    const sum = sumPoints([...sheet.given.values()]);
    const whole = sheet.given.size === this.#world.criteria.length;
    if (said.ok && whole && said.points !== sum)
      this.#note("list.sumDiffers", line, cell, { sum: formatPoints(sum) });
  }

  #note(
    code: ListFinding["code"],
    row: number,
    found: string,
    facts: Readonly<Record<string, string>> = {},
  ): void {
    this.#notes.push({ code, place: { tab: TAB, row }, found, facts });
  }
}
