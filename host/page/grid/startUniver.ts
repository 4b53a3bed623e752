import {
  type Injector,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/vi-VN";
import { NoWorker } from "../../workbook/noWorker.ts";
import { HIDDEN_MENUS } from "./hiddenMenus.ts";
import { layOutLines } from "./lineLayout.ts";
import { stillBorder } from "./stillBorder.ts";

type Listed = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** The host calculates: wherever a plugin could, it is told not to. */
function withoutCalculation(plugin: Listed): [PluginCtor<Plugin>, object] {
  const [made, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
  const given: object = options ?? {};
  return [made, "notExecuteFormula" in given ? { ...given, notExecuteFormula: true } : given];
}

function presets(container: HTMLElement): readonly { readonly plugins: readonly Listed[] }[] {
  return [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      menu: HIDDEN_MENUS,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: {
        protectedRangeShadow: false,
        // Google marks no text that reads like a number.
        disableForceStringAlert: true,
        disableForceStringMark: true,
        clipboardConfig: { hidePasteOptions: true },
      },
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: true },
      },
    }),
    // Its search field takes the keyboard away in the middle of a word that is typed into the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
}

/** Univer in Vietnamese with the presets of the host's workbook. Sheet services exist only once there is a first workbook. */
export function startUniver(container: HTMLElement): {
  readonly univer: Univer;
  readonly injector: Injector;
} {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, validationWords, conditionalWords, noteWords) },
  });
  layOutLines();
  stillBorder();
  univer.registerPlugin(NoWorker);
  for (const preset of presets(container)) {
    for (const plugin of preset.plugins) univer.registerPlugin(...withoutCalculation(plugin));
  }
  return { univer, injector: univer.__getInjector() };
}
