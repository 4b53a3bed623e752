import { Refused } from "../apiFailure.ts";
import { type Acting, mustRestructure, NOTHING_TO_TELL, requestKind, required } from "../context.ts";
import { sheetOf } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";
import { shownChart } from "../shapes/chart.ts";

const POSITION = {
  overlayPosition: {
    anchorCell: { sheetId: "whole", rowIndex: "whole", columnIndex: "whole" },
    offsetXPixels: "whole",
    offsetYPixels: "whole",
    widthPixels: "whole",
    heightPixels: "whole",
  },
} as const satisfies Schema;

/** Kept as given and told by `get`; nothing is drawn, and the ranges in it stay as written. */
export const addChart = requestKind(
  { chart: { chartId: "whole", spec: "json", position: POSITION } },
  (acting, { chart = {} }) => {
    const { file } = acting;
    const { chartId: id = file.charts.nextId(), spec, position } = chart;
    if (spec === undefined) throw new Refused("Must specify a chart spec.");
    if (file.charts.find(id)) throw new Refused(`A chart with id ${id} already exists.`);
    const made = { id, sheet: anchorSheet(acting, position), spec, position };
    file.charts.put(made);
    return { addChart: { chart: shownChart(made) } };
  },
);

export const updateChartSpec = requestKind(
  { chartId: "whole", spec: "json" },
  (acting, { chartId, spec }) => {
    if (spec === undefined) throw new Refused("Must specify a chart spec.");
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

function anchorSheet(acting: Acting, position: Read<typeof POSITION> | undefined) {
  const anchor = position?.overlayPosition?.anchorCell;
  if (anchor === undefined)
    throw new Refused("A chart needs an overlayPosition with an anchorCell in the local host.");
  const sheet = sheetOf(acting.file, anchor.sheetId);
  mustRestructure(acting, sheet);
  return sheet;
}
