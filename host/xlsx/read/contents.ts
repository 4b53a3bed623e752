/** What a cell of the file puts into a cell here. */
import type { CellWrite, Scalar } from "../../workbook/contract.ts";
import { displaceFormula } from "../../workbook/shiftFormula.ts";
import { isExcelError } from "../cells.ts";
import { type ArrayFormula, arrayOf, filledBy } from "./arrays.ts";
import {
  cellsOf,
  type FileCell,
  type FileFormula,
  type FileRow,
  type FileValue,
  isFormula,
} from "./fileCell.ts";
import type { StyleOf } from "./forExceljs.ts";
import { formulaIn, lostFormula, type TabNames, unknownFunctions } from "./formulas.ts";
import { googleFormula } from "./googleFormulas.ts";
import type { Losses } from "./losses.ts";
import { momentReader } from "./moments.ts";

export interface SheetContents {
  /** What a cell of the file becomes; one that an array formula fills is passed over. */
  each(cell: FileCell): CellWrite | undefined;
  /** Those that came in, with what their cells showed in the file. */
  readonly arrays: readonly ArrayFormula[];
}

interface Surroundings {
  readonly rows: readonly FileRow[];
  readonly styleOf: StyleOf;
  readonly title: string;
  readonly tabs: TabNames;
  readonly losses: Losses;
  readonly from1904: boolean;
  /** In small letters: what the file gives a name to, and nothing here does. */
  readonly lostNames: ReadonlySet<string>;
  /** Whether the spreadsheet's own script has a function of this name. */
  readonly scriptHas: (name: string) => boolean;
}

/** A formula where it stands, with its own references. */
interface Placed {
  readonly cell: FileCell;
  readonly content: FileFormula;
  readonly text: string;
}

export function contentsOf(surroundings: Surroundings): SheetContents {
  const { rows, title, tabs, losses, lostNames, scriptHas } = surroundings;
  const moments = momentReader(surroundings);
  const placed = placedFormulas(rows);
  const keptResults = googleResultsKept(placed, scriptHas);
  const lostOf = (text: string): string | null => {
    const google = googleFormula(text);
    if (google === null) return lostFormula(text, lostNames);
    return keptResults ? "công thức riêng của Google Sheets" : null;
  };
  const whole = [...placed.values()].filter(
    ({ text }) => lostOf(text) === null && googleFormula(text) === null,
  );
  const shown = (cell: FileCell): CellWrite | undefined => constant(moments(cell));
  const arrays = whole.flatMap(({ cell, content, text }) =>
    content.array === null
      ? []
      : [arrayOf({ cell, content, area: content.array, formula: formulaIn(text, tabs) })],
  );
  const filled = filledBy(arrays, rows, shown);
  const written = (text: string): CellWrite => {
    const read = formulaIn(text, tabs);
    for (const name of unknownFunctions(read, scriptHas)) losses.unknownFunction(name);
    return { kind: "formula", formula: read };
  };
  const formula = ({ cell, content, text }: Placed): CellWrite | undefined => {
    const lost = lostOf(text);
    if (lost !== null) {
      losses.add(`${lost} (kết quả vẫn còn)`, title);
      return shown(cell);
    }
    const google = googleFormula(text);
    if (google !== null) return google.formula === null ? undefined : written(google.formula);
    return written(content.array === null ? text : `ARRAYFORMULA(${text})`);
  };
  const each = (cell: FileCell): CellWrite | undefined => {
    const here = placed.get(cell);
    if (here !== undefined) return formula(here);
    if (filled.has(cell)) return undefined;
    countPartly(cell.content, title, losses);
    return shown(cell);
  };
  return { each, arrays };
}

/** What of a cell comes in, but not all of it. */
function countPartly(content: FileCell["content"], title: string, losses: Losses): void {
  if (typeof content !== "object" || content === null) return;
  if ("words" in content) losses.add("ô có chữ định dạng từng phần (chữ vẫn còn)", title);
  if ("missing" in content) losses.add("ô có chữ mà tệp không ghi", title);
}

/** A shared formula is written once; the others move it, as a copied one moves. The one that has it need not stand before them. */
function placedFormulas(rows: readonly FileRow[]): ReadonlyMap<FileCell, Placed> {
  const placed: { readonly cell: FileCell; readonly content: FileFormula }[] = [];
  const shared = new Map<string, (typeof placed)[number]>();
  for (const cell of cellsOf(rows)) {
    if (!isFormula(cell.content)) continue;
    const here = { cell, content: cell.content };
    placed.push(here);
    if (here.content.shared !== null && here.content.formula !== "") shared.set(here.content.shared, here);
  }
  return new Map(
    placed.map(({ cell, content }) => {
      const master = content.formula === "" ? shared.get(content.shared ?? "") : undefined;
      return [cell, { cell, content, text: master === undefined ? content.formula : movedTo(cell, master) }];
    }),
  );
}

function movedTo({ row, column }: FileCell, { cell, content }: Omit<Placed, "text">): string {
  return displaceFormula(`=${content.formula}`, row - cell.row, column - cell.column).slice(1);
}

/** Where one cannot be calculated here, all of the sheet's keep their results: half of them would show errors. */
function googleResultsKept(
  placed: ReadonlyMap<FileCell, Placed>,
  scriptHas: Surroundings["scriptHas"],
): boolean {
  return [...placed.values()].some(({ text }) => {
    const formula = googleFormula(text)?.formula ?? null;
    return formula !== null && unknownFunctions(`=${formula}`, scriptHas).length > 0;
  });
}

/** An error that no formula stands behind becomes one that gives it: a cell here has no errors of its own. Excel's later ones become text. */
function constant(value: FileValue): CellWrite | undefined {
  if (typeof value === "object" && value !== null && "error" in value) {
    const { error } = value;
    return isExcelError(error) ? { kind: "formula", formula: `=${error}` } : { kind: "value", value: error };
  }
  const scalar = scalarOf(value);
  return scalar === null || scalar === "" ? undefined : { kind: "value", value: scalar };
}

function scalarOf(value: Exclude<FileValue, { readonly error: string }>): Scalar {
  if (typeof value !== "object" || value === null) return value;
  return "words" in value ? value.words : null;
}
