import type { SheetId, Workbook } from "../../workbook/contract.ts";
import { type FollowedAnchor, followAnchor } from "./chartAnchor.ts";
import { type FollowedSpec, followSpec } from "./chartSources.ts";
import type { SheetNumbers } from "./sheetNumbers.ts";

/** A chart as it is kept: what it shows and where it lies, in the words of the Sheets API. */
export interface SavedChart {
  readonly id: number;
  readonly sheet: SheetId;
  readonly spec: unknown;
  readonly position: ChartPosition;
}

/** An EmbeddedObjectPosition over cells; sizes in pixels (rest/v4/spreadsheets/other#EmbeddedObjectPosition). */
export interface ChartPosition {
  readonly overlayPosition?: {
    readonly anchorCell?: {
      readonly sheetId?: number;
      readonly rowIndex?: number;
      readonly columnIndex?: number;
    };
    readonly offsetXPixels?: number;
    readonly offsetYPixels?: number;
    readonly widthPixels?: number;
    readonly heightPixels?: number;
  };
}

interface KeptChart {
  readonly chart: SavedChart;
  readonly spec: FollowedSpec;
  readonly anchor: FollowedAnchor;
}

/** The charts of one spreadsheet, in the order in which they were made. They and their ranges move with their cells, and die with their sheet. */
export class ChartStore {
  readonly #workbook: Workbook;
  readonly #numbers: SheetNumbers;
  #records: readonly KeptChart[] = [];

  constructor(workbook: Workbook, numbers: SheetNumbers) {
    this.#workbook = workbook;
    this.#numbers = numbers;
  }

  saved(): readonly SavedChart[] {
    return this.#living().map(savedChart);
  }

  restore(charts: readonly SavedChart[]): void {
    for (const record of this.#records) release(record);
    this.#records = [];
    for (const chart of charts) this.put(chart);
  }

  find(id: number): SavedChart | null {
    return this.saved().find((chart) => chart.id === id) ?? null;
  }

  /** A new one, or another of the same id in its place. */
  put(chart: SavedChart): void {
    const made = this.#follow(chart);
    const known = this.#living().find((record) => record.chart.id === chart.id);
    if (known) release(known);
    this.#records = known
      ? this.#records.map((record) => (record === known ? made : record))
      : [...this.#records, made];
  }

  remove(id: number): void {
    this.#drop(({ chart }) => chart.id === id);
  }

  nextId(): number {
    return Math.max(0, ...this.#living().map(({ chart }) => chart.id)) + 1;
  }

  #follow(chart: SavedChart): KeptChart {
    const { rowIndex = 0, columnIndex = 0 } = chart.position.overlayPosition?.anchorCell ?? {};
    return {
      chart,
      spec: followSpec(this.#workbook, this.#numbers, chart.spec),
      anchor: followAnchor(this.#workbook, chart.sheet, rowIndex, columnIndex),
    };
  }

  #living(): readonly KeptChart[] {
    const sheets = this.#workbook.sheetIds();
    this.#drop(({ chart }) => !sheets.includes(chart.sheet));
    return this.#records;
  }

  #drop(gone: (record: KeptChart) => boolean): void {
    for (const record of this.#records) if (gone(record)) release(record);
    this.#records = this.#records.filter((record) => !gone(record));
  }
}

function release({ spec, anchor }: KeptChart): void {
  spec.release();
  anchor.release();
}

function savedChart({ chart, spec, anchor }: KeptChart): SavedChart {
  return { ...chart, spec: spec.now(), position: movedPosition(chart.position, anchor.now()) };
}

/** As written where nothing has moved. */
function movedPosition(
  position: ChartPosition,
  { row, column }: ReturnType<FollowedAnchor["now"]>,
): ChartPosition {
  const { overlayPosition = {} } = position;
  const { anchorCell = {} } = overlayPosition;
  const { rowIndex = 0, columnIndex = 0 } = anchorCell;
  if (row === rowIndex && column === columnIndex) return position;
  const moved = { ...anchorCell, rowIndex: row, columnIndex: column };
  return { ...position, overlayPosition: { ...overlayPosition, anchorCell: moved } };
}
