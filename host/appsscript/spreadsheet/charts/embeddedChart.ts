import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from "../../chartEnums.ts";
import type { EnumValue } from "../../enumValue.ts";
import type { ServiceObject } from "../../serviceObject.ts";
import { text } from "../arguments.ts";
import type { Book, RangeHandle } from "../handles.ts";
import { type ChartDraft, specOf } from "./draft.ts";
import { readOption } from "./options.ts";

/** The names of the Sheets API, in the order of Charts.ChartHiddenDimensionStrategy; the first is usual. */
const HIDDEN = [
  "SKIP_HIDDEN_ROWS_AND_COLUMNS",
  "SKIP_HIDDEN_ROWS",
  "SKIP_HIDDEN_COLUMNS",
  "SHOW_ALL",
] as const;
const { IGNORE_BOTH, IGNORE_ROWS, IGNORE_COLUMNS, SHOW_BOTH } = ChartHiddenDimensionStrategy.constants;
const STRATEGIES = [IGNORE_BOTH, IGNORE_ROWS, IGNORE_COLUMNS, SHOW_BOTH];

export function hiddenNamed(strategy: EnumValue): (typeof HIDDEN)[number] {
  return HIDDEN[STRATEGIES.indexOf(strategy)] ?? HIDDEN[0];
}

/** Reference: spreadsheet/container-info. Counted from 1. */
export class ContainerInfo implements ServiceObject {
  readonly serviceName = "ContainerInfo";
  readonly #place: ChartDraft["place"];

  constructor(place: ChartDraft["place"]) {
    this.#place = place;
  }

  getAnchorRow(): number {
    return this.#place.row + 1;
  }

  getAnchorColumn(): number {
    return this.#place.column + 1;
  }

  getOffsetX(): number {
    return this.#place.x;
  }

  getOffsetY(): number {
    return this.#place.y;
  }
}

/** Reference: charts/chart-options. */
class ChartOptions implements ServiceObject {
  readonly serviceName = "ChartOptions";
  readonly #draft: ChartDraft;

  constructor(draft: ChartDraft) {
    this.#draft = draft;
  }

  get(name: unknown): unknown {
    return readOption(this.#draft, text("ChartOptions.get", name));
  }
}

/** Makes a builder that begins as a chart is. */
type Modify = (book: Book, draft: ChartDraft, id: number | null) => ServiceObject;

/** Reference: spreadsheet/embedded-chart. As it was when it was built or read: what is changed is a builder of it. */
export class EmbeddedChart implements ServiceObject {
  readonly serviceName = "EmbeddedChart";
  readonly _draft: ChartDraft;
  /** Null until it is in a sheet. */
  readonly _id: number | null;
  readonly #book: Book;
  readonly #modified: Modify;

  constructor(book: Book, draft: ChartDraft, id: number | null, modify: Modify) {
    this.#book = book;
    this._draft = draft;
    this._id = id;
    this.#modified = modify;
  }

  getChartId(): number | null {
    return this._id;
  }

  getRanges(): RangeHandle[] {
    return this._draft.ranges.map((area) => this.#book.range(area));
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this._draft.place);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this._draft);
  }

  getNumHeaders(): number {
    return specOf(this.#book, this._draft).basicChart?.headerCount ?? 0;
  }

  getTransposeRowsAndColumns(): boolean {
    return this._draft.transposed;
  }

  getMergeStrategy(): EnumValue {
    return ChartMergeStrategy.constants.MERGE_COLUMNS;
  }

  getHiddenDimensionStrategy(): EnumValue {
    const { hiddenDimensionStrategy = HIDDEN[0] } = this._draft.spec;
    return STRATEGIES[HIDDEN.indexOf(hiddenDimensionStrategy)] ?? IGNORE_BOTH;
  }

  modify(): ServiceObject {
    return this.#modified(this.#book, this._draft, this._id);
  }
}
