/** Counts what nothing here can keep. What is kept only in part is counted where it is read. */
import { countElements, elements, isTrue } from "./elements.ts";
import type { Losses } from "./losses.ts";
import { relationsOf, textOf } from "./relations.ts";
import type { Parts } from "./unzip.ts";

const OF_SHEET: readonly (readonly [element: string, what: string])[] = [
  ["sheetProtection", "lần bảo vệ trang tính"],
  ["hyperlink", "liên kết (chữ trong ô vẫn còn)"],
  ["autoFilter", "bộ lọc"],
  ["tablePart", "bảng có tên"],
  ["sparkline", "biểu đồ nhỏ trong ô"],
];

const ANCHORS = ["oneCellAnchor", "twoCellAnchor", "absoluteAnchor"];
const GROUPED = /outlineLevel="[1-9]/;

export function countSheetLosses(parts: Parts, part: string, tab: string, losses: Losses): void {
  const xml = textOf(parts, part);
  for (const [element, what] of OF_SHEET) losses.add(what, tab, countElements(xml, element));
  losses.add("định dạng có điều kiện", tab, onlyExtended(xml));
  if (GROUPED.test(xml)) losses.add("cách nhóm hàng, cột", tab);
  if (elements(xml, "sheetView").some(({ attributes }) => isTrue(attributes.get("rightToLeft")))) {
    losses.add("hướng phải sang trái của trang tính", tab);
  }
  const relations = relationsOf(parts, part);
  for (const { kind, target } of relations) {
    if (kind === "pivotTable") losses.add("bảng tổng hợp (pivot)", tab);
    if (kind !== "drawing") continue;
    const drawing = textOf(parts, target);
    for (const anchor of ANCHORS) losses.add("hình ảnh hoặc biểu đồ", tab, countElements(drawing, anchor));
  }
}

/** Rules that only an extension holds. Data bars have a plain rule beside it, which is counted where it is read. */
function onlyExtended(xml: string): number {
  return elements(xml, "conditionalFormattings").flatMap(({ inner }) =>
    elements(inner, "cfRule").filter(({ attributes }) => attributes.get("type") !== "dataBar"),
  ).length;
}

export function countFileLosses(parts: Parts, losses: Losses): void {
  const names = [...parts.keys()];
  losses.add(
    "trang biểu đồ",
    null,
    names.filter((name) => /^xl\/chartsheets\/[^/]+\.xml$/.test(name)).length,
  );
  if (parts.has("xl/vbaProject.bin")) losses.add("bộ macro", null);
  const printed = elements(textOf(parts, "xl/workbook.xml"), "definedName");
  const print = printed.filter(({ attributes }) => attributes.get("name") === "_xlnm.Print_Area");
  losses.add("thiết lập vùng in", null, print.length);
}
