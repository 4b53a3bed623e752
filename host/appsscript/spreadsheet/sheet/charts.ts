import { CHART_SPEC } from "../../charts/schema.ts";
import { mustBeChart } from "../../charts/sources.ts";
import { NotImitated, Refused } from "../../sheets/apiFailure.ts";
import { readPayload } from "../../sheets/payload.ts";
import { wrongArguments } from "../arguments.ts";
import type { SavedChart } from "../chartStore.ts";
import { builderOf, type EmbeddedChartBuilder } from "../charts/builder.ts";
import { draftOf, NEW_DRAFT, positionOf, specOf } from "../charts/draft.ts";
import { EmbeddedChart } from "../charts/embeddedChart.ts";
import type { SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** The charts of a sheet: the same ones that the Sheets service makes and tells. */
export const sheetCharts = {
  newChart(): EmbeddedChartBuilder {
    return builderOf(this._book, NEW_DRAFT, null);
  },

  getCharts(): EmbeddedChart[] {
    this._book.readingSheet(this._id);
    const own = this._book.file.charts.saved().filter(({ sheet }) => sheet === this._id);
    return own.map((saved) => {
      const draft = draftOf(this._book, saved, readPayload(CHART_SPEC, saved.spec, "spec"));
      return new EmbeddedChart(this._book, draft, saved.id, builderOf);
    });
  },

  insertChart(chart: unknown): void {
    const { charts } = this._book.file;
    put(this, "insertChart", mustBeEmbedded("insertChart", chart), charts.nextId());
  },

  updateChart(chart: unknown): void {
    const made = mustBeEmbedded("updateChart", chart);
    put(this, "updateChart", made, ownId(this, made));
  },

  removeChart(chart: unknown): void {
    const id = ownId(this, mustBeEmbedded("removeChart", chart));
    this._book.restructure("removeChart", this._id);
    this._book.file.charts.remove(id);
  },
} satisfies Methods<SheetHandle>;

function mustBeEmbedded(method: string, chart: unknown): EmbeddedChart {
  if (chart instanceof EmbeddedChart) return chart;
  throw wrongArguments(`Sheet.${method}`, [chart]);
}

function ownId({ _book, _id }: SheetHandle, { _id: id }: EmbeddedChart): number {
  const known: SavedChart | null = id === null ? null : _book.file.charts.find(id);
  if (known?.sheet === _id) return known.id;
  throw new Error("Embedded chart not found in this sheet.");
}

function put({ _book, _id }: SheetHandle, method: string, chart: EmbeddedChart, id: number): void {
  const { file, workbook } = _book;
  const { row, column } = chart._draft.place;
  const { rows, columns } = workbook.sheet(_id);
  if (row < 0 || column < 0 || row >= rows || column >= columns) {
    throw new Error("The anchor cell of a chart must lie in its sheet.");
  }
  const spec = specOf(_book, chart._draft);
  inPlainWords(() => mustBeChart(file, spec));
  _book.restructure(method, _id);
  file.charts.put({ id, sheet: _id, spec, position: positionOf(_book, _id, chart._draft) });
}

/** SpreadsheetApp throws no failures of the Sheets service. */
function inPlainWords(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof Refused || error instanceof NotImitated) throw new Error(error.message);
    throw error;
  }
}
