import type { StewardWorld } from "../services/campaign/world.ts";
import { openBook } from "./book.ts";
import { stewardTabOf } from "./stewardTab.ts";
import { clock, memory, scriptLock } from "./world.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Script property that names the spreadsheet; the organiser sets it once, in the project's settings. */
export const SPREADSHEET_PROPERTY = "SPREADSHEET_ID";

const NOT_SET = `Chưa biết bảng tính nào. Hãy mở Cài đặt dự án, thêm thuộc tính tập lệnh ${SPREADSHEET_PROPERTY} với mã của bảng tính, rồi chạy install lại.`;

export function stewardWorld(): { readonly spreadsheet: Spreadsheet; readonly world: StewardWorld } {
  const id = memory.get(SPREADSHEET_PROPERTY);
  if (id === null || id === "") throw new Error(NOT_SET);
  const spreadsheet = SpreadsheetApp.openById(id);
  return {
    spreadsheet,
    world: { book: openBook(spreadsheet, stewardTabOf), clock, lock: scriptLock, memory },
  };
}
