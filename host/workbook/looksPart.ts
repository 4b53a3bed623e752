/** What a workbook tells and does of its cells' looks, notes, rules and merges. */
import type { Book } from "./book.ts";
import { borderGrid, setBorders, setCellBorders } from "./borders.ts";
import { conditionalRules, setConditionalRules } from "./conditionals.ts";
import { setStyle, styleGrid } from "./formats.ts";
import { formattedCells } from "./formattedCells.ts";
import { refusedByFormula } from "./formulaRules.ts";
import { addMerge, mergesOf, unmerge } from "./merges.ts";
import { noteGrid, setNotes } from "./notes.ts";
import type { Part } from "./part.ts";
import { richTextGrid, setRichTexts } from "./richTexts.ts";
import { setValidations, validationGrid } from "./validations.ts";

export function looksPart(
  book: Book,
): Part<
  | "style"
  | "setStyle"
  | "borders"
  | "setBorders"
  | "setCellBorders"
  | "richTexts"
  | "setRichTexts"
  | "notes"
  | "setNotes"
  | "validations"
  | "setValidations"
  | "refusedByFormula"
  | "conditionalRules"
  | "setConditionalRules"
  | "formattedByFormula"
  | "merges"
  | "merge"
  | "unmerge"
> {
  return {
    style: (area, key) => styleGrid(book, area, key),
    setStyle: (area, patch) => setStyle(book, area, patch),
    borders: (area) => borderGrid(book, area),
    setBorders: (area, patch) => setBorders(book, area, patch),
    setCellBorders: (area, borders) => setCellBorders(book, area, borders),
    richTexts: (area) => richTextGrid(book, area),
    setRichTexts: (area, texts) => setRichTexts(book, area, texts),
    notes: (area) => noteGrid(book, area),
    setNotes: (area, notes) => setNotes(book, area, notes),
    validations: (area) => validationGrid(book, area),
    setValidations: (area, rules) => setValidations(book, area, rules),
    refusedByFormula: (area, cells) => refusedByFormula(book, area, cells),
    conditionalRules: (id) => conditionalRules(book, id),
    setConditionalRules: (id, rules) => setConditionalRules(book, id, rules),
    formattedByFormula: (id) => formattedCells(book, id),
    merges: (id) => mergesOf(book, id),
    merge: (area) => addMerge(book, area),
    unmerge: (area) => unmerge(book, area),
  };
}
