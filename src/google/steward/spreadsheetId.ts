import { memory } from "../world.ts";

/** Script property that names the spreadsheet; the organiser sets it once, in the project's settings. */
const SPREADSHEET_PROPERTY = "SPREADSHEET_ID";

const NOT_SET = `Chưa biết bảng tính nào. Hãy mở Cài đặt dự án, thêm thuộc tính tập lệnh ${SPREADSHEET_PROPERTY} với mã của bảng tính, rồi chạy install lại.`;

export function spreadsheetId(): string {
  const id = memory.get(SPREADSHEET_PROPERTY);
  if (id === null || id === "") throw new Error(NOT_SET);
  return id;
}
