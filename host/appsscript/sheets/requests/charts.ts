import { CHART_SPEC } from "../../charts/schema.ts";
import { mustBeChart } from "../../charts/sources.ts";
import { NotImitated, Refused } from "../apiFailure.ts";
import { type Acting, mustRestructure, NOTHING_TO_TELL, requestKind, required } from "../context.ts";
import { sheetOf } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";
import { shownChart } from "../shapes/chart.ts";

/** rest/v4/spreadsheets/other#EmbeddedObjectPosition */
const POSITION = {
  sheetId: "json",
  newSheet: "json",
  overlayPosition: {
    anchorCell: { sheetId: "whole", rowIndex: "whole", columnIndex: "whole" },
    offsetXPixels: "whole",
    offsetYPixels: "whole",
    widthPixels: "whole",
    heightPixels: "whole",
  },
} as const satisfies Schema;

/** Kept as given and told by `get`, with its ranges where their cells are by then. */
export const addChart = requestKind(
  { chart: { chartId: "whole", spec: CHART_SPEC, position: POSITION, border: "json" } },
  (acting, { chart = {} }) => {
    const { file } = acting;
    const { chartId: id = file.charts.nextId(), spec, position = {}, border } = chart;
    if (border !== undefined) throw new NotImitated("Sheets: EmbeddedChart.border");
    if (spec === undefined) throw new Refused("Must specify a chart spec.");
    if (file.charts.find(id)) throw new Refused(`A chart with id ${id} already exists.`);
    mustBeChart(file, spec);
    const made = { id, sheet: anchorSheet(acting, position), spec, position };
    file.charts.put(made);
    return { addChart: { chart: shownChart(made) } };
  },
);

export const updateChartSpec = requestKind(
  { chartId: "whole", spec: CHART_SPEC },
  (acting, { chartId, spec }) => {
    if (spec === undefined) throw new Refused("Must specify a chart spec.");
    mustBeChart(acting.file, spec);
    acting.file.charts.put({ ...chartOf(acting, chartId), spec });
    return NOTHING_TO_TELL;
  },
);

export const updateEmbeddedObjectPosition = requestKind(
  { objectId: "whole", newPosition: POSITION, fields: "text" },
  (acting, { objectId, newPosition, fields }) => {
    const chart = chartOf(acting, objectId);
    if (fields !== "*") throw new Refused("Only the mask * moves an object in the local host.");
    const position = required(newPosition, "newPosition");
    acting.file.charts.put({ ...chart, sheet: anchorSheet(acting, position), position });
    return { updateEmbeddedObjectPosition: { position } };
  },
);

export const deleteEmbeddedObject = requestKind({ objectId: "whole" }, (acting, { objectId }) => {
  acting.file.charts.remove(chartOf(acting, objectId).id);
  return NOTHING_TO_TELL;
});

function chartOf(acting: Acting, id = 0) {
  const chart = acting.file.charts.find(id);
  if (!chart) throw new Refused(`No object with id: ${id}`);
  mustRestructure(acting, chart.sheet);
  return chart;
}

function anchorSheet(acting: Acting, position: Read<typeof POSITION>) {
  const { sheetId, newSheet, overlayPosition } = position;
  if (sheetId ?? newSheet) throw new NotImitated("Sheets: a chart on a sheet of its own");
  if (overlayPosition?.anchorCell === undefined)
    throw new Refused("A chart needs an overlayPosition with an anchorCell in the local host.");
  const {
    anchorCell,
    offsetXPixels = 0,
    offsetYPixels = 0,
    widthPixels = 1,
    heightPixels = 1,
  } = overlayPosition;
  const { rowIndex = 0, columnIndex = 0 } = anchorCell;
  const sheet = sheetOf(acting.file, anchorCell.sheetId);
  const { rows, columns } = acting.workbook.sheet(sheet);
  // The wordings of these two are not public.
  if (rowIndex < 0 || columnIndex < 0 || rowIndex >= rows || columnIndex >= columns)
    throw new Refused("The anchor cell of a chart must lie in its sheet.");
  if (offsetXPixels < 0 || offsetYPixels < 0 || widthPixels < 1 || heightPixels < 1)
    throw new Refused("The offsets of a chart must not be negative, its sizes must be at least 1.");
  mustRestructure(acting, sheet);
  return sheet;
}
