import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { IEditorBridgeService, ILayoutService } from "@univerjs/preset-sheets-core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { ChartSeen, GroupSeen, Intent, Mutation, RuleCells } from "../../server/protocol.ts";
import type { Area } from "../../workbook/contract.ts";
import { createGroups } from "../groups/groups.ts";
import type { PrintedSheet } from "../print/printed.ts";
import { readSheet } from "../print/readSheet.ts";
import { meets } from "./areas.ts";
import { whenDrawn } from "./canvas.ts";
import { createChartLayer } from "./charts/chartLayer.ts";
import { tickBySpace } from "./checkboxes.ts";
import { watchPaste } from "./clipboard.ts";
import { copyOut } from "./copyOut.ts";
import { unfinished, watchEditing } from "./editing.ts";
import { findCells, goTo } from "./find.ts";
import { formulaFormats } from "./formulaFormats.ts";
import { checkWhatIsThere } from "./goneTabs.ts";
import { intercept } from "./intercept.ts";
import { keepTyping } from "./keepTyping.ts";
import { itemsWithCommas } from "./listItems.ts";
import { localNumbers } from "./numbers.ts";
import { followTabs, goToArea, openAt, show } from "./opening.ts";
import { type Place, placeIn } from "./place.ts";
import { revealCells } from "./reveal.ts";
import { fitChanged, forgetFits, tabGoes } from "./rowHeights.ts";
import { spoken } from "./spoken.ts";
import { startUniver } from "./startUniver.ts";

export interface GridRules {
  say(intent: Intent): void;
  /** A sentence when nothing may be edited now (no connection); null otherwise. */
  closed(): string | null;
  refused(sentence: string): void;
  /** The person would type where they may not. */
  guarded(cell: Area): void;
  /** A workbook is there to be used. */
  opened(): void;
  /** `words`: the selection as a screen reader says it. */
  selected(area: Area, words: string): void;
  /** This tab is shown. */
  tab(sheet: string): void;
  /** What was typed could not be said to the host; the person must get it back. */
  unsent(text: string): void;
}

export interface Grid {
  /** Replaces everything shown. Opens at that tab if it exists, else at home; the selection stays on the tab where it was. */
  load(workbook: IWorkbookData, tab: string | null, home: Area | null): void;
  /** Throws when Univer refuses a mutation: the copy can then not be trusted. */
  apply(mutations: readonly Mutation[]): void;
  /** Where conditional formats by formula hold. */
  format(rules: readonly RuleCells[]): void;
  /** Of rows and columns of all sheets. */
  group(groups: readonly GroupSeen[]): void;
  guard(guarded: readonly Area[]): void;
  chart(charts: readonly ChartSeen[]): void;
  /** The charts of the shown sheet. */
  charts(): readonly ChartSeen[];
  command(id: string, params?: object): void;
  selection(): Area | null;
  /** What is filled of the shown sheet. */
  used(): Area | null;
  frozenRows(): number;
  /** The shown sheet as it is seen; null when nothing stands in it. */
  printed(): PrintedSheet | null;
  /** How many cells of the shown sheet hold the words; selects the one at that place, counted round and round. */
  find(words: string, at: number): number;
  show(sheet: string): void;
  /** Shows the area's tab and selects the area's first cell there; a tab that is not here is left. */
  goTo(area: Area): void;
  focus(): void;
}

/** Univer's formula model walks all cells at every write; nothing is calculated here. Names as in 0.25.1. */
function withoutFormulaScan(injector: Injector): void {
  Object.assign(injector.get(FormulaDataModel), {
    updateFormulaData: () => ({}),
    getFormulaData: () => ({}),
    getSheetFormulaData: () => ({}),
  });
}

export function createGrid(container: HTMLElement, rules: GridRules): Grid {
  const { univer, injector } = startUniver(container);
  const place = placeIn(injector);
  const charts = createChartLayer(place);
  const formats = formulaFormats(place);
  let guarded: readonly Area[] = [];
  let asked: string | null = null;
  let watched = false;
  const watch = (): void => {
    // Sheet services exist only once there is a first workbook.
    if (watched) return;
    watched = true;
    formats.answer();
    const say = (intent: Intent): void => {
      if (intent.kind === "addSheet") asked = intent.name;
      rules.say(intent);
    };
    watchAll(place, container, { ...rules, say }, () => guarded);
  };
  const apply = (mutations: readonly Mutation[]): void => {
    const commands = injector.get(ICommandService);
    if (tabGoes(mutations)) forgetFits(place);
    for (const { id, params } of mutations) {
      if (!commands.syncExecuteCommand(id, params, { fromCollab: true })) throw new Error(`Refused: ${id}`);
    }
    fitChanged(place, mutations);
  };
  const groups = createGroups(place, container, {
    say: (intent) => {
      const closed = rules.closed();
      if (closed === null) rules.say(intent);
      else rules.refused(closed);
    },
    apply,
  });
  return {
    load: (workbook, tab, home) => {
      const shown = place.sheet()?.getSheetId();
      const selection = place.selected().at(-1);
      const text = shown === undefined ? null : unfinished(place);
      if (text !== null) rules.unsent(text);
      formats.forget();
      replace(univer, injector, place, workbook, watch);
      groups.follow();
      whenDrawn(place, () => {
        charts.lay();
        followTabs(place, rules.tab);
        void openAt(place, container, shown ?? tab, selection ?? home).then(rules.opened);
      });
    },
    apply: (mutations) => {
      apply(mutations);
      // Whoever asked for a new tab wants to see it.
      const added = place.workbook()?.getSheetBySheetName(asked ?? "");
      if (added) void show(place, added.getSheetId());
      if (added) asked = null;
    },
    format: (rules) => formats.tell(rules),
    group: (now) => groups.show(now),
    guard: (now) => {
      guarded = now;
    },
    chart: (now) => charts.show(now),
    charts: () => charts.here(),
    command: (id, params) => void injector.get(ICommandService).executeCommand(id, params),
    selection: () => place.selected().at(-1) ?? null,
    used: () => usedArea(place),
    frozenRows: () => place.sheet()?.getFreeze().ySplit ?? 0,
    printed: () => readSheet(place),
    find: (words, at) => {
      const found = findCells(place, words);
      const cell = found[((at % found.length) + found.length) % found.length];
      if (cell !== undefined) goTo(place, cell);
      return found.length;
    },
    show: (sheet) => void show(place, sheet),
    goTo: (area) => void goToArea(place, area),
    focus: () => injector.get(ILayoutService).focus(),
  };
}

function replace(
  univer: Univer,
  injector: Injector,
  place: Place,
  workbook: IWorkbookData,
  watch: () => void,
): void {
  forgetFits(place);
  const old = place.workbook();
  if (old !== null) injector.get(IUniverInstanceService).disposeUnit(old.getUnitId());
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  withoutFormulaScan(injector);
  watch();
}

function usedArea(place: Place): Area | null {
  const sheet = place.sheet();
  if (sheet === null) return null;
  const { startRow, endRow, startColumn, endColumn } = sheet.getDataRealRange();
  const rows = endRow - startRow + 1;
  const columns = endColumn - startColumn + 1;
  return { sheet: sheet.getSheetId(), row: startRow, column: startColumn, rows, columns };
}

function watchAll(
  place: Place,
  container: HTMLElement,
  rules: GridRules,
  guarded: () => readonly Area[],
): void {
  const refuses = (sheet: string, row: number, column: number): boolean => {
    const closed = rules.closed();
    const cell = { sheet, row, column, rows: 1, columns: 1 };
    if (closed !== null) rules.refused(closed);
    else if (guarded().some((area) => meets(area, cell))) rules.guarded(cell);
    else return false;
    return true;
  };
  const say = (intents: readonly Intent[]): void => {
    const closed = intents.length === 0 ? null : rules.closed();
    if (closed !== null) {
      rules.refused(closed);
      for (const intent of intents)
        if (intent.kind === "type" && intent.text !== "") rules.unsent(intent.text);
      return;
    }
    for (const intent of intents) rules.say(intent);
  };
  intercept(place, say);
  keepTyping(place, container);
  checkWhatIsThere(place);
  revealCells(place);
  const shown = localNumbers(place);
  watchEditing(place, { refuses, shown, say });
  const unreadable = (): void =>
    rules.refused("Trình duyệt không cho đọc bộ nhớ tạm. Hãy bấm Ctrl+V để dán.");
  watchPaste(place, container, { say, unreadable });
  copyOut(place);
  itemsWithCommas(place);
  tickBySpace(place, container, say);
  place.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    const area = place.selected().at(-1);
    if (area !== undefined && !place.injector.get(IEditorBridgeService).isVisible().visible)
      rules.selected(area, spoken(place));
  });
}
