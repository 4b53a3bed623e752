/** Groups of rows and columns: Excel keeps a depth with each line, and which side their toggles stand on with the sheet. */
import type ExcelJS from "exceljs";
import type { GroupPlace, SavedGroups } from "../appsscript/spreadsheet/groupStore.ts";
import type { SheetExport } from "./sheetExport.ts";

/** Excel has seven levels, Sheets eight. */
const DEEPEST = 7;

/** In the order of the schema (ECMA-376 part 1, 18.3.1.82): exceljs writes the outline last, which Excel takes for a broken file. */
export const orderSheetProperties = (xml: string): string =>
  xml.replace(/(<pageSetUpPr [^>]*\/>)(<outlinePr [^>]*\/>)/, "$2$1");

type Axis = GroupPlace["axis"];
type SavedGroup = SavedGroups["groups"][number];

/** Of a line, as exceljs writes it; it takes each grouped line for a collapsed one unless it is told otherwise. */
interface Line {
  outlineLevel?: number;
  readonly collapsed: boolean;
}

export function writeOutline({ id, used, target }: SheetExport, saved: SavedGroups): void {
  const own = saved.groups.filter(({ sheet }) => sheet === id);
  if (own.length === 0) return;
  const behind = (axis: Axis): boolean => saved.after.some((side) => side.sheet === id && side.axis === axis);
  target.properties.outlineProperties = { summaryBelow: behind("rows"), summaryRight: behind("columns") };
  for (const axis of ["rows", "columns"] as const) {
    const groups = own.filter((group) => group.axis === axis);
    if (groups.length === 0) continue;
    const levels = Array.from({ length: used[axis] }, (_, at) => levelOf(groups, at));
    const collapsed = collapsedLines(groups, behind(axis));
    for (const [at, level] of levels.entries()) write(lineOf(target, axis, at), level, collapsed.has(at));
    const deepest = Math.max(...levels);
    if (axis === "rows") target.properties.outlineLevelRow = deepest;
    else target.properties.outlineLevelCol = deepest;
  }
}

const levelOf = (groups: readonly SavedGroup[], at: number): number =>
  Math.min(DEEPEST, groups.filter(({ from, count }) => at >= from && at < from + count).length);

const toggleOf = ({ from, count }: GroupPlace, behind: boolean): number => (behind ? from + count : from - 1);

/**
 * The toggle's line says whether its group is collapsed (ECMA-376 part 1, 18.3.1.13, as Excel writes it). LibreOffice looks for that behind
 * the group, wherever toggles stand: it is said there too, unless that line's word is about another group.
 */
function collapsedLines(groups: readonly SavedGroup[], behind: boolean): ReadonlySet<number> {
  const toggles = new Set(groups.map((group) => toggleOf(group, behind)));
  const folded = groups.filter(({ collapsed }) => collapsed);
  const after = folded.map((group) => toggleOf(group, true)).filter((line) => !toggles.has(line));
  return new Set([...folded.map((group) => toggleOf(group, behind)), ...after]);
}

const lineOf = (target: ExcelJS.Worksheet, axis: Axis, at: number): Line =>
  axis === "rows" ? target.getRow(at + 1) : target.getColumn(at + 1);

function write(line: Line, level: number, collapsed: boolean): void {
  if (level > 0) line.outlineLevel = level;
  if (level > 0 || collapsed) Object.defineProperty(line, "collapsed", { value: collapsed });
  // Columns that look alike are written as one, and with them what only one of them says.
  if (collapsed) Object.defineProperty(line, "equivalentTo", { value: () => false });
}
