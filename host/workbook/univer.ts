/**
 * A Univer for each workbook, without its own calculation: what nobody uses any more is collected whole, and no workbook hears what is
 * done to another. It keeps cells, styles, merges, notes, validations and conditional formats,
 * changed by mutations only: these are what the pages in the browser are sent, so that their copies change alike.
 */
import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  IResourceManagerService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel, UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { SheetsNoteModel, UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { NoWorker } from "./noWorker.ts";
import { withQuickStyles } from "./quickStyles.ts";

function start(): Univer {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
  });
  univer.registerPlugin(NoWorker);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  return univer;
}

export interface Unit {
  readonly workbook: UniverWorkbook;
  readonly notes: SheetsNoteModel;
  readonly validations: SheetDataValidationModel;
  readonly conditionals: ConditionalFormattingRuleModel;
  execute(mutation: string, params: object): void;
  /** Returns the way to stop listening. */
  onMutation(listener: (mutation: string, params: object) => void): () => void;
  /** The grid with everything its plugins keep, as createUnit takes it: plain JSON, and the caller's own. */
  saved(): object;
  /** The same with all cells empty: far cheaper. */
  frame(): object;
  dispose(): void;
}

/**
 * Univer's formula model walks all cells of a sheet at every write to find shared formulas. We keep our own index, so the walk, which
 * makes a thousand writes to a filled sheet take a minute, is left out. Names as in 0.25.1.
 */
function withoutFormulaScan(injector: Injector): void {
  Object.assign(injector.get(FormulaDataModel), {
    updateFormulaData: () => ({}),
    getFormulaData: () => ({}),
    getSheetFormulaData: () => ({}),
  });
}

/**
 * What a rule colours is worked out where it is drawn. The model that would do it here wakes up ten times a second for as long as the
 * process lives, and holds on to its workbook that long.
 */
function withoutDrawnRules(injector: Injector): void {
  injector.get(ConditionalFormattingViewModel).dispose();
}

function copyOf(saved: unknown, replacer?: (key: string, value: unknown) => unknown): object {
  const copied: object = JSON.parse(JSON.stringify(saved, replacer));
  return copied;
}

export function createUnit(data: Partial<IWorkbookData> & { readonly id: string }): Unit {
  const univer = start();
  withQuickStyles();
  const workbook = univer.createUnit<IWorkbookData, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, data);
  // Sheet services exist only once there is a first workbook.
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  withoutFormulaScan(injector);
  withoutDrawnRules(injector);
  const listeners: { dispose(): void }[] = [];
  // As IResourceLoaderService.saveUnit puts it together, without its own copy of every cell.
  const living = () => ({
    ...workbook.getSnapshot(),
    resources: injector.get(IResourceManagerService).getResources(data.id, UniverInstanceType.UNIVER_SHEET),
  });
  return {
    workbook,
    notes: injector.get(SheetsNoteModel),
    validations: injector.get(SheetDataValidationModel),
    conditionals: injector.get(ConditionalFormattingRuleModel),
    execute: (mutation, params) => {
      const done = commands.syncExecuteCommand(mutation, { unitId: data.id, ...params });
      if (!done) throw new Error(`The grid refused ${mutation}.`);
    },
    onMutation: (listener) => {
      const heard = commands.onMutationExecutedForCollab((info: Readonly<ICommandInfo<object>>) => {
        const params = info.params ?? {};
        if ("unitId" in params && params.unitId === data.id) listener(info.id, params);
      });
      listeners.push(heard);
      return () => heard.dispose();
    },
    // What plugins keep is saved as text; the rest shares its objects with the living grid.
    saved: () => copyOf(living()),
    frame: () => copyOf(living(), (key, value) => (key === "cellData" ? {} : value)),
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      injector.get(IUniverInstanceService).disposeUnit(data.id);
      univer.dispose();
    },
  };
}
