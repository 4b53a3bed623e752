import type { ChartSeen } from "../../../server/protocol.ts";

/** Along one axis, in pixels of the sheet: where each line ends, how many are frozen, and where the part in sight begins behind these. */
export interface Along {
  readonly ends: readonly number[];
  readonly frozen: number;
  readonly scrolled: number;
  /** Width of the row numbers, height of the column letters. */
  readonly head: number;
  /** Of the window, with the head. */
  readonly room: number;
}

export interface Sight {
  readonly rows: Along;
  readonly columns: Along;
  /** Pixels of the window to one of the sheet. */
  readonly zoom: number;
}

/** In pixels of the sheet, from the window's corner. */
export interface Stretch {
  readonly start: number;
  /** What of it lies under the frozen lines or the head, and what behind the window's end. */
  readonly before: number;
  readonly after: number;
}

export interface ChartPlace {
  readonly across: Stretch;
  readonly down: Stretch;
}

/** Where a chart is in the window, and what of it is seen; null where nothing is. It belongs to the pane of its cell. */
export function chartPlace(chart: ChartSeen, { rows, columns }: Sight): ChartPlace | null {
  const across = stretch(columns, chart.column, chart.offsetX, chart.width);
  const down = stretch(rows, chart.row, chart.offsetY, chart.height);
  return across && down && { across, down };
}

function stretch(along: Along, line: number, offset: number, length: number): Stretch | null {
  const { ends, frozen, scrolled, head, room } = along;
  const pane = line < frozen ? head : head + (ends[frozen - 1] ?? 0);
  const start = head + (ends[line - 1] ?? 0) + offset - (line < frozen ? 0 : scrolled);
  const before = Math.max(0, pane - start);
  const after = Math.max(0, start + length - room);
  return before + after < length ? { start, before, after } : null;
}
