import { pageRoom } from "../../paper/pages.ts";
import type { ChartSeen } from "../../server/protocol.ts";
import { chartFigure } from "../grid/charts/chartLayer.ts";
import { make } from "../shell/dom.ts";
import type { Printout, Table, TableCell, TableRow } from "./layTables.ts";
import type { Css } from "./look.ts";
import { GAP, placeCharts } from "./placeCharts.ts";
import { pageRule } from "./sheetOfPaper.ts";

/** Looks that are the same are one rule of a style sheet, so that thousands of cells stay light. */
class Looks {
  readonly sheet = new CSSStyleSheet();
  readonly #names = new Map<string, string>();

  nameOf(css: Css): string {
    const key = JSON.stringify(css);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `look${this.#names.size}`;
    this.#names.set(key, name);
    const rule = this.sheet.cssRules[this.sheet.insertRule(`.paper .${name} {}`, this.sheet.cssRules.length)];
    // One by one, so that no value can say more than its own property.
    if (rule instanceof CSSStyleRule)
      for (const [property, value] of Object.entries(css)) rule.style.setProperty(property, value);
    return name;
  }
}

export interface Drawn {
  /** Belongs into the page's body, and is seen on paper only. */
  readonly element: HTMLElement;
  /** Belongs to the document as long as the element. */
  readonly looks: CSSStyleSheet;
}

export function drawPrintout(printout: Printout, charts: readonly ChartSeen[] = []): Drawn {
  const looks = new Looks();
  looks.sheet.insertRule(pageRule(printout.name, printout.upright));
  const tables = printout.tables.map((table) => draw(table, looks));
  const kind = printout.gridlines ? "paper lines" : "paper";
  const element = make("div", { class: kind }, ...tables);
  if (charts.length > 0) element.append(drawCharts(charts, printout));
  element.style.setProperty("--padding", `${printout.padding}px`);
  return { element, looks: looks.sheet };
}

function drawCharts(charts: readonly ChartSeen[], { tables, upright }: Printout): HTMLElement {
  const width = Math.max(0, ...tables.map(({ widths }) => widths.reduce((total, each) => total + each, 0)));
  const { beside, scale } = placeCharts(charts, width, pageRoom(upright));
  const figures = charts.map((chart) => {
    const figure = chartFigure(chart);
    const picture = figure.querySelector("svg");
    picture?.setAttribute("viewBox", `0 0 ${chart.width} ${chart.height}`);
    picture?.setAttribute("width", `${chart.width * scale}`);
    picture?.setAttribute("height", `${chart.height * scale}`);
    return figure;
  });
  const element = make("div", { class: beside ? "pictures beside" : "pictures" }, ...figures);
  element.style.gap = `${GAP}px`;
  if (beside) element.style.left = `calc(${width}px * var(--fit, 1) + ${GAP}px)`;
  return element;
}

function draw({ widths, head, body }: Table, looks: Looks): HTMLTableElement {
  const columns = widths.map((width) => {
    const column = make("col");
    column.style.width = `${width}px`;
    return column;
  });
  const table = make("table", {}, make("colgroup", {}, ...columns));
  table.style.width = `${widths.reduce((total, width) => total + width, 0)}px`;
  if (head.length > 0) table.append(make("thead", {}, ...head.map((row) => drawRow(row, "th", looks))));
  table.append(make("tbody", {}, ...body.map((row) => drawRow(row, "td", looks))));
  return table;
}

/** Cells of the head say so: a PDF tells it to who cannot see it. */
type Tag = "th" | "td";

function drawRow({ height, cells, keeps }: TableRow, tag: Tag, looks: Looks): HTMLTableRowElement {
  const row = make("tr", {}, ...cells.map((cell) => drawCell(cell, tag, looks)));
  row.style.height = `${height}px`;
  if (keeps) row.classList.add("keeps");
  return row;
}

function drawCell(
  { text, rows, columns, css, run }: TableCell,
  tag: Tag,
  looks: Looks,
): HTMLTableCellElement {
  const cell = make(tag, { class: looks.nameOf(css) });
  if (rows > 1) cell.rowSpan = rows;
  if (columns > 1) cell.colSpan = columns;
  if (run === null) cell.textContent = text;
  else {
    const line = make("div", { text });
    line.style.width = `${run.width}px`;
    if (run.left !== 0) line.style.marginLeft = `${run.left}px`;
    cell.append(line);
  }
  return cell;
}
