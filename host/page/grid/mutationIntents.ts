import type { IRange } from "@univerjs/core";
import type { Intent } from "../../server/protocol.ts";

/** What the mutations below carry, as Univer 0.25.1 writes them; each uses some of these. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly colWidth?: number | Readonly<Record<string, number>>;
  readonly rowHeight?: number | Readonly<Record<string, number>>;
  readonly name?: string;
  readonly toOrder?: number;
  readonly index?: number;
  readonly sheet?: { readonly name: string };
}

type Reader = (sheet: string, params: Params) => Intent[];

const rows = (range: IRange) => ({ at: range.startRow, count: range.endRow - range.startRow + 1 });
const columns = (range: IRange) => ({
  at: range.startColumn,
  count: range.endColumn - range.startColumn + 1,
});

const onRange =
  (make: (sheet: string, range: IRange) => Intent): Reader =>
  (sheet, { range }) =>
    range === undefined ? [] : [make(sheet, range)];

const onRanges =
  (make: (sheet: string, range: IRange) => Intent): Reader =>
  (sheet, { ranges = [] }) =>
    ranges.map((range) => make(sheet, range));

/** One size for all lines, or a size for each by its number. */
function sized(
  size: number | Readonly<Record<string, number>> | undefined,
  ranges: readonly { readonly at: number; readonly count: number }[],
  make: (at: number, count: number, size: number) => Intent,
): Intent[] {
  if (size === undefined) return [];
  if (typeof size === "number") return ranges.map(({ at, count }) => make(at, count, Math.round(size)));
  return Object.entries(size).map(([at, own]) => make(Number(at), 1, Math.round(own)));
}

function moved(kind: "moveRows" | "moveColumns"): Reader {
  const line = kind === "moveRows" ? rows : columns;
  return (sheet, { sourceRange, targetRange }) => {
    if (sourceRange === undefined || targetRange === undefined) return [];
    const { at: from, count } = line(sourceRange);
    return [{ kind, sheet, from, count, to: line(targetRange).at }];
  };
}

const READERS: Readonly<Record<string, Reader>> = {
  "sheet.mutation.insert-row": onRange((sheet, range) => ({ kind: "insertRows", sheet, ...rows(range) })),
  "sheet.mutation.insert-col": onRange((sheet, range) => ({
    kind: "insertColumns",
    sheet,
    ...columns(range),
  })),
  "sheet.mutation.remove-rows": onRange((sheet, range) => ({ kind: "deleteRows", sheet, ...rows(range) })),
  "sheet.mutation.remove-col": onRange((sheet, range) => ({
    kind: "deleteColumns",
    sheet,
    ...columns(range),
  })),
  "sheet.mutation.move-rows": moved("moveRows"),
  "sheet.mutation.move-columns": moved("moveColumns"),
  "sheet.mutation.set-worksheet-col-width": (sheet, { ranges = [], colWidth }) =>
    sized(colWidth, ranges.map(columns), (at, count, size) => ({
      kind: "columnWidths",
      sheet,
      at,
      count,
      size,
    })),
  "sheet.mutation.set-worksheet-row-height": (sheet, { ranges = [], rowHeight }) =>
    sized(rowHeight, ranges.map(rows), (at, count, size) => ({ kind: "rowHeights", sheet, at, count, size })),
  "sheet.mutation.set-row-hidden": onRanges((sheet, range) => ({
    kind: "hideRows",
    sheet,
    ...rows(range),
    hidden: true,
  })),
  "sheet.mutation.set-row-visible": onRanges((sheet, range) => ({
    kind: "hideRows",
    sheet,
    ...rows(range),
    hidden: false,
  })),
  "sheet.mutation.set-col-hidden": onRanges((sheet, range) => ({
    kind: "hideColumns",
    sheet,
    ...columns(range),
    hidden: true,
  })),
  "sheet.mutation.set-col-visible": onRanges((sheet, range) => ({
    kind: "hideColumns",
    sheet,
    ...columns(range),
    hidden: false,
  })),
  "sheet.mutation.set-worksheet-name": (sheet, { name = "" }) => [{ kind: "renameSheet", sheet, name }],
  "sheet.mutation.set-worksheet-order": (sheet, { toOrder = 0 }) => [
    { kind: "moveSheet", sheet, index: toOrder },
  ],
  "sheet.mutation.remove-sheet": (sheet) => [{ kind: "removeSheet", sheet }],
  "sheet.mutation.insert-sheet": (_, { sheet, index = 0 }) =>
    sheet === undefined ? [] : [{ kind: "addSheet", name: sheet.name, index }],
};

/** What a person wanted, when Univer was about to make this change of layout or tabs; null when it stands for nothing. */
export function intentsOfMutation(id: string, params: object): Intent[] | null {
  // The ids of the table fix which of these fields there are; unknown ids are not read.
  const known = params as Params;
  return READERS[id]?.(known.subUnitId ?? "", known) ?? null;
}
