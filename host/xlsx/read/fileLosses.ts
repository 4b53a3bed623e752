/** Counts what nothing here can keep. What is kept only in part is counted where it is read. */
import { inside } from "../xml/elements.ts";
import { isTrue, readXml } from "../xml/events.ts";
import type { Losses } from "./losses.ts";
import type { Package } from "./package.ts";
import type { SheetXml } from "./sheetXml.ts";
import type { WorkbookPart } from "./workbookPart.ts";

const OF_SHEET: readonly (readonly [element: string, what: string])[] = [
  ["sheetProtection", "lần bảo vệ trang tính"],
  ["hyperlink", "liên kết (chữ trong ô vẫn còn)"],
  ["autoFilter", "bộ lọc"],
  ["tablePart", "bảng có tên"],
  ["sparkline", "biểu đồ nhỏ trong ô"],
];

const ANCHORS: readonly string[] = ["oneCellAnchor", "twoCellAnchor", "absoluteAnchor"];

interface CountedSheet {
  readonly title: string;
  readonly part: string;
  readonly content: SheetXml;
}

export function countSheetLosses(
  file: Package,
  { title, part, content }: CountedSheet,
  losses: Losses,
): void {
  for (const [element, what] of OF_SHEET) losses.add(what, title, content.named(element).length);
  losses.add("định dạng có điều kiện", title, onlyExtended(content));
  if (content.grouped) losses.add("cách nhóm hàng, cột", title);
  if (content.named("sheetView").some(({ attributes }) => isTrue(attributes.get("rightToLeft")))) {
    losses.add("hướng phải sang trái của trang tính", title);
  }
  // Of a control that the sheet names there is an older drawing too; older files have that alone.
  const controls = Math.max(shapesOf(content, "control"), drawnControls(file, part));
  losses.add("nút bấm hoặc ô điều khiển", title, controls);
  losses.add("đối tượng nhúng", title, shapesOf(content, "oleObject"));
  for (const { kind, target } of file.relationsOf(part)) {
    const what = BY_RELATION[kind];
    if (what !== undefined) losses.add(what, title);
    if (kind === "drawing") losses.add("hình ảnh hoặc biểu đồ", title, drawn(file.text(target)));
  }
}

/** Of other parts, by the kinds of their relations. */
const BY_RELATION: Readonly<Record<string, string>> = {
  pivotTable: "bảng tổng hợp (pivot)",
  queryTable: "bảng lấy dữ liệu từ ngoài",
  slicer: "bộ chọn lọc (slicer)",
  timeline: "bộ chọn thời gian (timeline)",
  image: "hình nền của trang tính",
};

/** Notes, embedded objects and pictures are drawn likewise, and counted elsewhere. */
const OTHER_DRAWINGS = ["Note", "Pict", "Shape", "Group", "Rect", "RectA"];

/** This kind of part is often no sound XML, so its text is searched. */
function drawnControls(file: Package, part: string): number {
  const drawings = file.relationsOf(part).filter(({ kind }) => kind === "vmlDrawing");
  const texts = drawings.flatMap(({ target }) => file.text(target) ?? []);
  const kinds = texts.flatMap((text) => [...text.matchAll(/\bObjectType\s*=\s*["']([^"']*)["']/g)]);
  return kinds.filter(([, kind = ""]) => !OTHER_DRAWINGS.includes(kind)).length;
}

/** Each is there once for every program that may show it. */
function shapesOf(content: SheetXml, name: string): number {
  const shapes = content.named(name).map(({ attributes }) => attributes.get("shapeId"));
  return new Set(shapes).size;
}

/** Rules that only an extension holds. Data bars have a plain rule beside it, which is counted where it is read. */
function onlyExtended(content: SheetXml): number {
  return content
    .named("conditionalFormattings")
    .flatMap((list) => inside(list, "cfRule"))
    .filter(({ attributes }) => attributes.get("type") !== "dataBar").length;
}

function drawn(xml: string | null): number {
  let count = 0;
  const anchors = {
    open: ({ name }: { readonly name: string }) => {
      if (ANCHORS.includes(name)) count += 1;
    },
  };
  if (xml !== null) readXml(xml, anchors);
  return count;
}

export function countFileLosses({ chartSheets, macros, printAreas }: WorkbookPart, losses: Losses): void {
  losses.add("trang biểu đồ", null, chartSheets);
  if (macros) losses.add("bộ macro", null);
  losses.add("thiết lập vùng in", null, printAreas);
}
