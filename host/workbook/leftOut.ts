/**
 * What Univer's packages prepare for their own screen and their own calculation, and nobody here ever asks for: it took half of the time
 * in which a workbook is made. Names as in 0.25.1.
 */
import { Inject, Injector, Plugin, UniverInstanceType } from "@univerjs/core";
import { ALL_IMPLEMENTED_FUNCTIONS, FormulaDataModel } from "@univerjs/engine-formula";
import { SheetSkeletonService } from "@univerjs/sheets";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";

/**
 * What a rule colours is worked out where it is drawn. The model that would do it here wakes up ten times a second for as long as the
 * process lives, and holds on to its workbook that long.
 */
const NOTHING_COLOURED: Pick<ConditionalFormattingViewModel, "getCellCfs" | "clearCache" | "markRuleDirty"> =
  {
    getCellCfs: () => [],
    clearCache: () => undefined,
    markRuleDirty: () => undefined,
  };

/** Sizes of everything on the screen, for each sheet. */
const NOTHING_LAID_OUT: Pick<SheetSkeletonService, "getSkeleton"> = { getSkeleton: () => undefined };

/**
 * Univer's formula model walks all cells of a sheet at every write to find shared formulas. We keep our own index, so the walk, which
 * makes a thousand writes to a filled sheet take a minute, is left out.
 */
const NO_FORMULA_FOUND = {
  updateFormulaData: () => ({}),
  getFormulaData: () => ({}),
  getSheetFormulaData: () => ({}),
};

/** Which rule holds for which cell, and what the cells under it are worth: the host asks for the rules themselves only. */
const NO_RULE_PLACED = {
  _addRule: () => undefined,
  _updateRule: () => undefined,
  _removeRule: () => undefined,
};

/**
 * Univer makes an object of each of its functions for each workbook; our own evaluator knows none of them. Whoever else uses Univer in this
 * process finds its list as it was.
 */
export function withoutFunctions<T>(make: () => T): T {
  const functions = ALL_IMPLEMENTED_FUNCTIONS.splice(0);
  try {
    return make();
  } finally {
    ALL_IMPLEMENTED_FUNCTIONS.push(...functions);
  }
}

/** Takes the place of all this before anything of it is made; registered after the plugins that bring it. */
export class LeftOut extends Plugin {
  static override pluginName = "LEFT_OUT";
  static override type = UniverInstanceType.UNIVER_SHEET;
  protected override readonly _injector: Injector;

  constructor(_options: unknown, injector: Injector) {
    super();
    this._injector = injector;
    injector.replace([
      ConditionalFormattingViewModel,
      // As far as the packages ask it without a screen.
      { useValue: NOTHING_COLOURED as ConditionalFormattingViewModel },
    ]);
    injector.replace([SheetSkeletonService, { useValue: NOTHING_LAID_OUT as SheetSkeletonService }]);
  }

  override onStarting(): void {
    Object.assign(this._injector.get(FormulaDataModel), NO_FORMULA_FOUND);
    Object.assign(this._injector.get(SheetDataValidationModel), NO_RULE_PLACED);
  }
}
Inject(Injector)(LeftOut, undefined, 1);
