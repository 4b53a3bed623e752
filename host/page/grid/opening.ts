import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY as CELL_EDITOR, ICommandService } from "@univerjs/core";
import { IEditorService } from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/contract.ts";
import { select } from "./find.ts";
import type { Place } from "./place.ts";
import { revealOnTop } from "./reveal.ts";
import { fitSheet } from "./rowHeights.ts";
import { until } from "./until.ts";

/** A tab's own measures are there after it was drawn once. */
const FIRST_DRAWN = 60;

const TOP_LEFT = { row: 0, column: 0 };

const HEIGHTS = "sheet.mutation.set-worksheet-row-auto-height";
const ACTS = ["keydown", "input", "pointerdown", "wheel"] as const;
let letGo: () => void = () => undefined;

/**
 * Shows a tab of a new workbook, when it is there, and goes to the given cells: on their own tab when none is named. Who has done something
 * in the grid by then is left where that led. Resolves when the page may be used: what is typed arrives, and the name box shows where.
 */
export async function openAt(
  place: Place,
  container: HTMLElement,
  tab: string | null,
  cells: Area | null,
): Promise<void> {
  letGo();
  const wanted = tab ?? cells?.sheet;
  if (wanted !== undefined && place.workbook()?.getSheetBySheetId(wanted)) void show(place, wanted);
  select(place, firstInSight(place));
  let acted = false;
  const act = (): void => {
    acted = true;
  };
  // A jump by the name box is done only some moments after its key: the selection does not tell yet.
  for (const kind of ACTS) container.addEventListener(kind, act, true);
  const editors = place.injector.get(IEditorService);
  const nameBox = (): HTMLInputElement | null => container.querySelector("input");
  // Univer's parts come one by one after the first drawing, and nobody tells when the last is there.
  await until(() => nameBox() !== null && editors.getEditor(CELL_EDITOR) !== undefined);
  for (const kind of ACTS) container.removeEventListener(kind, act, true);
  if (!acted) settle(place, cells);
  await until(() => nameBox()?.value !== "");
}

/** Resolves when the tab is the shown one. */
export function show(place: Place, subUnitId: string): Promise<unknown> {
  const unitId = place.workbook()?.getUnitId();
  return place.injector
    .get(ICommandService)
    .executeCommand("sheet.command.set-worksheet-activate", { unitId, subUnitId });
}

/** Univer changes the tab a moment after it is asked to, and selects a cell of its own there: ours is kept until its person acts. */
export async function goToArea(place: Place, area: Area): Promise<void> {
  letGo();
  if (!place.workbook()?.getSheetBySheetId(area.sheet)) return;
  await show(place, area.sheet);
  if (place.sheet()?.getSheetId() === area.sheet) keepInSight(place, area);
}

/** The first cell whose row and column are not hidden: what is typed must not go where nobody sees it. */
function firstInSight(place: Place): typeof TOP_LEFT {
  const sheet = place.sheet();
  if (sheet === null) return TOP_LEFT;
  return {
    row: firstOf(sheet.getRowCount(), (row) => sheet.getRowVisible(row)),
    column: firstOf(sheet.getColumnCount(), (column) => sheet.getColVisible(column)),
  };
}

function firstOf(count: number, visible: (index: number) => boolean): number {
  for (let index = 0; index < count; index += 1) if (visible(index)) return index;
  return 0;
}

const isAt = (selected: Area, { row, column }: typeof TOP_LEFT): boolean =>
  selected.row === row && selected.column === column;

/** The name box learns of the selection only when it is there, and cells are brought into view; unless somebody has moved on. */
function settle(place: Place, cells: Area | null): void {
  // Another tab may be named, or may have been chosen meanwhile.
  const onThis = cells !== null && cells.sheet === place.sheet()?.getSheetId();
  // The very first cell was nobody's choice.
  const kept = onThis && !isAt(cells, TOP_LEFT) ? cells : null;
  const now = place.selected().at(-1);
  const first = firstInSight(place);
  // Univer itself selects the first cell of a tab that is shown for the first time.
  const ours = [TOP_LEFT, first, ...(kept === null ? [] : [kept])];
  if (now !== undefined && !ours.some((cell) => isAt(now, cell))) return;
  if (kept === null) select(place, first);
  else keepInSight(place, kept);
}

/** Rows above grow while they are measured, and push the cell out of the window: it is brought back until its person does something. */
function keepInSight(place: Place, cell: Area): void {
  letGo();
  let over = false;
  const bring = () => {
    if (over) return;
    select(place, cell);
    // In a tab that nobody has seen yet, nothing is drawn before the first frame.
    if (!revealOnTop(place, cell.row, cell.column)) requestAnimationFrame(bring);
  };
  bring();
  const heights = place.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === HEIGHTS) requestAnimationFrame(bring);
  });
  letGo = () => {
    over = true;
    heights.dispose();
    for (const act of ACTS) window.removeEventListener(act, letGo, true);
  };
  for (const act of ACTS) window.addEventListener(act, letGo, true);
}

/** Rows of a tab are fitted when it is first looked at: an old computer has enough to do with one. */
export function followTabs(place: Place, shown: (tab: string) => void): void {
  const fitted = new Set<string>();
  place.workbook()?.activeSheet$.subscribe((sheet) => {
    if (!sheet) return;
    const id = sheet.getSheetId();
    shown(id);
    setTimeout(() => {
      if (!fitted.has(id)) fitSheet(place, id);
      fitted.add(id);
      leaveHidden(place);
    }, FIRST_DRAWN);
  });
}

/** Univer selects the first cell of a tab that is shown for the first time, hidden or not. */
function leaveHidden(place: Place): void {
  const now = place.selected().at(-1);
  const first = firstInSight(place);
  if (now !== undefined && isAt(now, TOP_LEFT) && !isAt(now, first)) select(place, first);
}
