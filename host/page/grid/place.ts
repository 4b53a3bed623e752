import {
  type Injector,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../../workbook/contract.ts";
import { areaOf } from "./areas.ts";

/** Where the person is: the shown sheet and what is selected on it. */
export interface Place {
  readonly injector: Injector;
  workbook(): Workbook | null;
  sheet(): Worksheet | null;
  /** Of the shown sheet, the latest last; empty before anything is shown. */
  selected(): readonly Area[];
  areaOn(sheetId: string | undefined, range: IRange): Area | null;
}

export function placeIn(injector: Injector): Place {
  const workbook = (): Workbook | null =>
    injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ??
    null;
  const sheet = (): Worksheet | null => workbook()?.getActiveSheet() ?? null;
  return {
    injector,
    workbook,
    sheet,
    selected: () => {
      const shown = sheet();
      if (shown === null) return [];
      const selections = injector.get(SheetsSelectionsService).getCurrentSelections();
      return selections.map(({ range }) => areaOf(shown, range));
    },
    areaOn: (sheetId, range) => {
      const named = sheetId === undefined ? sheet() : workbook()?.getSheetBySheetId(sheetId);
      return named ? areaOf(named, range) : null;
    },
  };
}
