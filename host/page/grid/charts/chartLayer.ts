import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { ChartSeen } from "../../../server/protocol.ts";
import { make } from "../../shell/dom.ts";
import type { Place } from "../place.ts";
import { type ChartPlace, chartPlace, type Sight } from "./chartPlace.ts";
import { sightOf } from "./sight.ts";

export interface ChartLayer {
  show(charts: readonly ChartSeen[]): void;
  /** Those of the sheet that is shown. */
  here(): readonly ChartSeen[];
  /** Over the canvas of the workbook that is shown now. */
  lay(): void;
}

interface Laid {
  readonly chart: ChartSeen;
  readonly figure: HTMLElement;
  /** What it was told last, so that a frame in which nothing moves costs nothing. */
  style: string;
}

/** Pictures of charts over the grid. They let the mouse through to the cells, and no key ever comes to them. */
export function createChartLayer(place: Place): ChartLayer {
  const layer = make("div", { class: "charts" });
  let laid: readonly Laid[] = [];
  const follow = (): void => {
    const sheet = place.sheet()?.getSheetId();
    const sight = sightOf(place);
    for (const each of laid) {
      const seen = sight && each.chart.sheet === sheet ? chartPlace(each.chart, sight) : null;
      tell(each, sight && seen ? styleOf(seen, sight) : HIDDEN);
    }
  };
  return {
    show: (charts) => {
      laid = charts.map((chart) => laid.find((each) => same(each.chart, chart)) ?? layOut(chart));
      layer.replaceChildren(...laid.map(({ figure }) => figure));
      follow();
    },
    here: () => {
      const sheet = place.sheet()?.getSheetId();
      return laid.flatMap(({ chart }) => (chart.sheet === sheet ? [chart] : []));
    },
    lay: () => {
      const unit = place.workbook()?.getUnitId() ?? "";
      const engine = place.injector.get(IRenderManagerService).getRenderById(unit)?.engine;
      // Whatever moves the cells draws a frame: scrolling, sizes, another tab, zoom.
      engine?.endFrame$.subscribe(() => {
        // The canvas gets its place in the page some frames after it was made.
        const frame = engine.getCanvasElement().parentElement;
        if (layer.parentElement !== frame) frame?.append(layer);
        follow();
      });
    },
  };
}

const HIDDEN = "display: none";

const same = (one: ChartSeen, other: ChartSeen): boolean => JSON.stringify(one) === JSON.stringify(other);

function layOut(chart: ChartSeen): Laid {
  return { chart, figure: chartFigure(chart), style: "" };
}

/** The picture, with the words of who does not see it. */
export function chartFigure(chart: Pick<ChartSeen, "words" | "svg">): HTMLElement {
  const figure = make("figure", { role: "img", "aria-label": chart.words });
  // An XML document, so that nothing in it is taken for HTML.
  const { documentElement } = new DOMParser().parseFromString(chart.svg, "image/svg+xml");
  const picture = document.importNode(documentElement, true);
  // The figure says all that is to be said.
  picture.setAttribute("aria-hidden", "true");
  figure.append(picture);
  return figure;
}

function tell(each: Laid, style: string): void {
  if (each.style === style) return;
  each.style = style;
  each.figure.style.cssText = style;
}

function styleOf({ across, down }: ChartPlace, { zoom }: Sight): string {
  const [left, top] = [across.start, down.start].map((start) => Math.round(start * zoom));
  const cut = [down.before, across.after, down.after, across.before].map((part) => `${part}px`).join(" ");
  return `transform: translate(${left}px, ${top}px) scale(${zoom}); clip-path: inset(${cut})`;
}
