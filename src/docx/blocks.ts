import {
  BorderStyle,
  LineRuleType,
  type Paragraph,
  TableCell,
  TableLayoutType,
  VerticalAlign,
  WidthType,
  TableRow as WordRow,
  Table as WordTable,
} from "docx";
import { MEASURES, type Measures } from "../domain/documents/measures.ts";
import type {
  Block,
  Format,
  Paragraph as PaperParagraph,
  Table,
  TableColumn,
} from "../domain/documents/paper.ts";
import { type Alignment, type Letters, line, twips, twipsOfPoints } from "./look.ts";

interface Page {
  readonly format: Format;
  /** Of what may be written on, millimetres. */
  readonly width: number;
}

/** @param keeps the last of them stays on the page of what follows it */
export function blocksOf(blocks: readonly Block[], page: Page, keeps: boolean): (Paragraph | WordTable)[] {
  return blocks.flatMap((block, index): (Paragraph | WordTable)[] => {
    const stays = keeps && index === blocks.length - 1;
    return block.kind === "table"
      ? [tableOf(block, page, stays), spacer(stays)]
      : paragraphsOf(block, MEASURES[page.format], page.format, stays);
  });
}

/** Between tables that follow each other: without it they would be one. */
function spacer(stays: boolean): Paragraph {
  const spacing = { before: 0, after: 0, line: twipsOfPoints(6), lineRule: LineRuleType.EXACT };
  return line("", { size: 2 }, "left", { spacing, keepNext: stays });
}

/** A text of several lines is as many paragraphs, so that each begins with its indent. */
function paragraphsOf(
  { style, text }: PaperParagraph,
  sizes: Measures,
  format: Format,
  stays: boolean,
): Paragraph[] {
  const letters: Letters = {
    size: sizes.body,
    bold: style === "heading",
    italics: style === "basis" && format === "state",
  };
  const lines = text.split("\n");
  return lines.map((each, index) =>
    line(each, letters, "both", {
      indent: { firstLine: twips(sizes.indent) },
      spacing: {
        before: twipsOfPoints(sizes.before),
        ...(sizes.line === null ? {} : { line: twipsOfPoints(sizes.line), lineRule: LineRuleType.EXACT }),
      },
      keepNext: style === "heading" || (stays && index === lines.length - 1),
    }),
  );
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const ALL_LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;
/** A row with more text than this may go on on the next page: held together, it could be higher than a page. */
const LONGEST_UNBROKEN = 500;
/** Millimetres beside the text of a cell. */
const PADDING = 1.5;

function tableOf({ columns, rows }: Table, page: Page, stays: boolean): WordTable {
  const { table: size } = MEASURES[page.format];
  const widths = widthsOf(columns, page.width);
  const written = rows.map((row, index) => {
    const last = index === rows.length - 1;
    // What begins a part of the table stays with its first row.
    const keepNext = last ? stays : row.kind === "section" || row.bold;
    if (row.kind === "section")
      return new WordRow({
        cantSplit: true,
        children: [cellOf(row.text, { size, bold: true }, "left", page.width, keepNext, columns.length)],
      });
    return new WordRow({
      cantSplit: row.cells.join("").length <= LONGEST_UNBROKEN,
      children: columns.map(({ align }, at) =>
        cellOf(row.cells[at] ?? "", { size, bold: row.bold }, align, widths[at] ?? 0, keepNext, 1),
      ),
    });
  });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: twips(page.width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: ALL_LINES,
    margins: { left: twips(PADDING), right: twips(PADDING), top: twips(0.5), bottom: twips(0.5) },
    rows: [headOf(columns, widths, size), ...written],
  });
}

/** Repeated on every page of the table. */
function headOf(columns: readonly TableColumn[], widths: readonly number[], size: number): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, at) =>
      cellOf(header, { size, bold: true }, "center", widths[at] ?? 0, true, 1),
    ),
  });
}

function cellOf(
  text: string,
  letters: Letters,
  align: Alignment,
  width: number,
  keepNext: boolean,
  columnSpan: number,
): TableCell {
  return new TableCell({
    children: [line(text, letters, align, { keepNext })],
    verticalAlign: VerticalAlign.CENTER,
    width: { size: twips(width), type: WidthType.DXA },
    columnSpan,
  });
}

function widthsOf(columns: readonly TableColumn[], width: number): readonly number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (column.width * width) / all);
}
