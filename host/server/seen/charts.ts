/** Charts as pages show them: pictures over cells. */
import { placedCharts } from "../../appsscript/charts/placedCharts.ts";
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { Chart } from "../../charts/chart.ts";
import { chartSvg } from "../../charts/svg.ts";
import type { ChartSeen } from "../protocol.ts";

/** Drawn again only where something of them is different: most changes of a spreadsheet touch no chart. */
export class ChartPictures {
  #drawn: ReadonlyMap<string, string> = new Map();

  of(file: SpreadsheetFile): readonly ChartSeen[] {
    const now = new Map<string, string>();
    const seen = placedCharts(file).map(({ plan: _, chart, ...place }) => {
      const { width, height } = place;
      const key = JSON.stringify([chart, width, height]);
      const svg = this.#drawn.get(key) ?? now.get(key) ?? chartSvg(chart, { width, height });
      now.set(key, svg);
      return { ...place, words: wordsOf(chart), svg };
    });
    this.#drawn = now;
    return seen;
  }
}

/** As a screen reader says it: each sentence once. */
function wordsOf({ title, subtitle, altText }: Chart): string {
  const sentences = [title.text, subtitle.text, altText].filter((text) => text !== "");
  const words = [...new Set(sentences)].join(". ");
  return words === "" ? NAMELESS : words;
}
const NAMELESS = "Biểu đồ";
