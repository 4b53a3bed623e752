/** Tables that nobody sees: what stands side by side on paper. */
import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { twips } from "./look.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** @param widths millimetres of the columns; what stands in one column of the row is never torn apart */
export function sideBySide(widths: readonly number[], columns: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(total(widths)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({
              children: [...children],
              borders: NO_BORDERS,
              width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
}

const total = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0);
