import type { Workbook } from "../../workbook/contract.ts";
import { type Corner, cornerOf, PIXELS_TO_EMU } from "./place.ts";
import type { SheetChart } from "./sheetChart.ts";
import { HEAD, NAMES, tag } from "./xml.ts";

/** xl/drawings/drawingN.xml: where the charts of a sheet lie; the n-th is relation rId{n} (ECMA-376 part 1, 20.5). */
export function drawingPart(workbook: Workbook, charts: readonly SheetChart[]): string {
  return (
    HEAD +
    tag(
      "xdr:wsDr",
      { "xmlns:xdr": NAMES.sheetDrawing, "xmlns:a": NAMES.drawing },
      ...charts.map((chart, index) => anchor(workbook, chart, index + 1)),
    )
  );
}

function anchor(workbook: Workbook, { place, chart }: SheetChart, number: number): string {
  const { row, column } = cornerOf(workbook, place);
  const { title, altText } = chart;
  const named = {
    // 1 is the drawing's own.
    id: number + 1,
    name: `Biểu đồ ${number}`,
    ...(title.text !== "" && { title: title.text }),
    ...(altText !== "" && { descr: altText }),
  };
  const frame = tag(
    "xdr:graphicFrame",
    { macro: "" },
    tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", named), tag("xdr:cNvGraphicFramePr")),
    tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", { cx: 0, cy: 0 })),
    tag("a:graphic", {}, tag("a:graphicData", { uri: NAMES.chart }, chartOf(number))),
  );
  const size = { cx: place.width * PIXELS_TO_EMU, cy: place.height * PIXELS_TO_EMU };
  const from = tag("xdr:from", {}, ...corner("col", column), ...corner("row", row));
  return tag("xdr:oneCellAnchor", {}, from, tag("xdr:ext", size), frame, tag("xdr:clientData"));
}

const chartOf = (number: number): string =>
  tag("c:chart", { "xmlns:c": NAMES.chart, "xmlns:r": NAMES.relation, "r:id": `rId${number}` });

const corner = (name: string, { line, offset }: Corner): readonly string[] => [
  tag(`xdr:${name}`, {}, String(line)),
  tag(`xdr:${name}Off`, {}, String(offset * PIXELS_TO_EMU)),
];
