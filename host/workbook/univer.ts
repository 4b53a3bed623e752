/**
 * A Univer for each workbook, without its own calculation: what nobody uses any more is collected whole, and no workbook hears what is
 * done to another. It keeps cells, styles, merges, notes, validations and conditional formats,
 * changed by mutations only: these are what the pages in the browser are sent, so that their copies change alike.
 */
import {
  type ICommandInfo,
  ICommandService,
  type IResourceHook,
  IResourceManagerService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel, UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { SheetsNoteModel, UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { LeftOut, withoutFunctions } from "./leftOut.ts";
import { NoWorker } from "./noWorker.ts";
import { withQuickStyles } from "./quickStyles.ts";

/** Under which the plugin of notes keeps them. */
const NOTES = "SHEET_NOTE_PLUGIN";

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
  univer.registerPlugin(LeftOut);
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
  /** The same, but the grid's own and only for reading. */
  living(): object;
  /** The same with all cells empty and without notes: far cheaper. */
  frame(): object;
  dispose(): void;
}

function copyOf(saved: unknown): object {
  const copied: object = JSON.parse(JSON.stringify(saved));
  return copied;
}

export function createUnit(data: Partial<IWorkbookData> & { readonly id: string }): Unit {
  const univer = start();
  withQuickStyles();
  const workbook = withoutFunctions(() =>
    univer.createUnit<IWorkbookData, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, data),
  );
  // Sheet services exist only once there is a first workbook.
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const listeners: { dispose(): void }[] = [];
  // As IResourceLoaderService.saveUnit puts it together, without its own copy of every cell.
  const livingWith = (isKept: (kept: IResourceHook) => boolean) => ({
    ...workbook.getSnapshot(),
    resources: injector
      .get(IResourceManagerService)
      .getAllResourceHooks()
      .filter((hook) => hook.businesses.includes(UniverInstanceType.UNIVER_SHEET) && isKept(hook))
      .map((hook) => ({ name: hook.pluginName, data: hook.toJson(data.id) })),
  });
  const living = () => livingWith(() => true);
  const frame = () => {
    const { sheets, ...shared } = livingWith(({ pluginName }) => pluginName !== NOTES);
    const emptied = Object.entries(sheets).map(([id, sheet]) => [id, { ...sheet, cellData: {} }]);
    return { ...shared, sheets: Object.fromEntries(emptied) };
  };
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
    living,
    frame: () => copyOf(frame()),
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      injector.get(IUniverInstanceService).disposeUnit(data.id);
      univer.dispose();
    },
  };
}
