import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  CurveStyle,
  PointStyle,
  Position,
} from "../../chartEnums.ts";
import type { EnumValue } from "../../enumValue.ts";
import type { ServiceObject } from "../../serviceObject.ts";
import { flag, isText, listOf, text, whole, wrongArguments } from "../arguments.ts";
import { type Book, isRange, type RangeHandle } from "../handles.ts";
import type { ChartDraft } from "./draft.ts";
import { ContainerInfo, EmbeddedChart, hiddenNamed } from "./embeddedChart.ts";
import { withOption } from "./options.ts";

/** Those that the host draws. */
const NAMES = { BAR: "Bar", COLUMN: "Column", LINE: "Line" } as const;
/** Pixels across, as charts of pages have them. */
const POINTS: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 15 };

/** Reference: spreadsheet/embedded-chart-builder. Every change is the builder's own until `build`. */
export class EmbeddedChartBuilder implements ServiceObject {
  readonly serviceName: string = "EmbeddedChartBuilder";
  protected draft: ChartDraft;
  readonly #book: Book;
  readonly #id: number | null;

  constructor(book: Book, draft: ChartDraft, id: number | null) {
    this.#book = book;
    this.draft = draft;
    this.#id = id;
  }

  addRange(range: unknown): this {
    if (!isRange(range)) throw wrongArguments("EmbeddedChartBuilder.addRange", [range]);
    return this._change({ ranges: [...this.draft.ranges, range._area] });
  }

  removeRange(range: unknown): this {
    if (!isRange(range)) throw wrongArguments("EmbeddedChartBuilder.removeRange", [range]);
    const gone = JSON.stringify(range._area);
    return this._change({ ranges: this.draft.ranges.filter((area) => JSON.stringify(area) !== gone) });
  }

  clearRanges(): this {
    return this._change({ ranges: [] });
  }

  getRanges(): RangeHandle[] {
    return this.draft.ranges.map((area) => this.#book.range(area));
  }

  getChartType(): EnumValue {
    return ChartType.constants[this.draft.type];
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.draft.place);
  }

  setChartType(type: unknown): EmbeddedChartBuilder {
    if (!ChartType._has(type)) throw wrongArguments("EmbeddedChartBuilder.setChartType", [type]);
    const name = type.name();
    if (name === "BAR" || name === "COLUMN" || name === "LINE") return this.#as(name);
    throw new Error(`ChartType.${name} is not imitated by the local host`);
  }

  asBarChart(): EmbeddedChartBuilder {
    return this.#as("BAR");
  }

  asColumnChart(): EmbeddedChartBuilder {
    return this.#as("COLUMN");
  }

  asLineChart(): EmbeddedChartBuilder {
    return this.#as("LINE");
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    const call = "EmbeddedChartBuilder.setHiddenDimensionStrategy";
    if (!ChartHiddenDimensionStrategy._has(strategy)) throw wrongArguments(call, [strategy]);
    return this._change({ spec: { ...this.draft.spec, hiddenDimensionStrategy: hiddenNamed(strategy) } });
  }

  setMergeStrategy(strategy: unknown): this {
    if (!ChartMergeStrategy._has(strategy))
      throw wrongArguments("EmbeddedChartBuilder.setMergeStrategy", [strategy]);
    if (strategy === ChartMergeStrategy.constants.MERGE_COLUMNS) return this;
    throw new Error("ChartMergeStrategy.MERGE_ROWS is not imitated by the local host");
  }

  /** One at most is drawn. */
  setNumHeaders(headers: unknown): this {
    const count = whole("EmbeddedChartBuilder.setNumHeaders", headers);
    if (count > 1) throw new Error("A chart with several rows of headers is not imitated by the local host");
    return this._change({ headers: count < 0 ? null : count });
  }

  setTransposeRowsAndColumns(transpose: unknown): this {
    return this._change({ transposed: flag("EmbeddedChartBuilder.setTransposeRowsAndColumns", transpose) });
  }

  setOption(name: unknown, value: unknown): this {
    this.draft = withOption(this.draft, text("EmbeddedChartBuilder.setOption", name), value);
    return this;
  }

  setPosition(anchorRow: unknown, anchorColumn: unknown, offsetX: unknown, offsetY: unknown): this {
    const call = "EmbeddedChartBuilder.setPosition";
    const [row, column] = [whole(call, anchorRow) - 1, whole(call, anchorColumn) - 1];
    return this._change({ place: { row, column, x: whole(call, offsetX), y: whole(call, offsetY) } });
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#book, this.draft, this.#id, builderOf);
  }

  _change(change: Partial<ChartDraft>): this {
    this.draft = { ...this.draft, ...change };
    return this;
  }

  /** Styles of lines are of lines only. */
  #as(type: ChartDraft["type"]): EmbeddedChartBuilder {
    const draft = type === this.draft.type ? this.draft : withoutLines({ ...this.draft, type });
    return typed(this.#book, draft, this.#id);
  }
}

function withoutLines(draft: ChartDraft): ChartDraft {
  const bare = ({ lineStyle: _line, pointStyle: _points, ...look }: ChartDraft["every"]) => look;
  return { ...draft, every: bare(draft.every), each: draft.each.map(bare) };
}

/** Reference: spreadsheet/embedded-bar-chart-builder and its neighbours: the same options by names of their own. */
class TypedChartBuilder extends EmbeddedChartBuilder {
  override readonly serviceName: string;

  constructor(book: Book, draft: ChartDraft, id: number | null) {
    super(book, draft, id);
    this.serviceName = `Embedded${NAMES[draft.type]}ChartBuilder`;
  }

  setTitle(title: unknown): this {
    return this.setOption("title", this.#text("setTitle", title));
  }

  setXAxisTitle(title: unknown): this {
    return this.setOption("hAxis.title", this.#text("setXAxisTitle", title));
  }

  setYAxisTitle(title: unknown): this {
    return this.setOption("vAxis.title", this.#text("setYAxisTitle", title));
  }

  setBackgroundColor(css: unknown): this {
    return this.setOption("backgroundColor", this.#text("setBackgroundColor", css));
  }

  setColors(css: unknown): this {
    return this.setOption("colors", listOf(`${this.serviceName}.setColors`, css, isText));
  }

  setLegendPosition(position: unknown): this {
    if (!Position._has(position)) throw wrongArguments(`${this.serviceName}.setLegendPosition`, [position]);
    return this.setOption("legend.position", position.name().toLowerCase());
  }

  /** Of the axis of values. */
  setRange(start: unknown, end: unknown): this {
    const call = `${this.serviceName}.setRange`;
    if (typeof start !== "number" || typeof end !== "number") throw wrongArguments(call, [start, end]);
    const axis = this.draft.type === "BAR" ? "hAxis" : "vAxis";
    return this.setOption(`${axis}.viewWindow`, { min: start, max: end });
  }

  reverseCategories(): this {
    return this._change({ reversed: true });
  }

  #text(method: string, value: unknown): string {
    return text(`${this.serviceName}.${method}`, value);
  }
}

/** Reference: spreadsheet/embedded-line-chart-builder. */
class LineChartBuilder extends TypedChartBuilder {
  setCurveStyle(style: unknown): this {
    if (!CurveStyle._has(style)) throw wrongArguments(`${this.serviceName}.setCurveStyle`, [style]);
    return this.setOption("curveType", style.name() === "SMOOTH" ? "function" : "none");
  }

  setPointStyle(style: unknown): this {
    if (!PointStyle._has(style)) throw wrongArguments(`${this.serviceName}.setPointStyle`, [style]);
    return this.setOption("pointSize", POINTS[style.name()] ?? 0);
  }
}

function typed(book: Book, draft: ChartDraft, id: number | null): TypedChartBuilder {
  return draft.type === "LINE"
    ? new LineChartBuilder(book, draft, id)
    : new TypedChartBuilder(book, draft, id);
}

/** Of a new chart, or of one that is there: then it is its type's own. */
export function builderOf(book: Book, draft: ChartDraft, id: number | null): EmbeddedChartBuilder {
  return id === null ? new EmbeddedChartBuilder(book, draft, null) : typed(book, draft, id);
}
