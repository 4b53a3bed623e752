/** What Tổng quan says, line by line, with the figures in its hidden columns that the charts draw. */
import type { SpreadsheetFile } from "sheets-script-host";
import { sheetNamed } from "../../../rehearsal/season/screen.ts";

export const OVERVIEW = "Tổng quan";
/** Lines of a figure, by their labels. */
export const LABELS = [
  "Đơn vị đã quán triệt",
  "Đơn vị đã đăng ký",
  "Mô hình đăng ký đúng hạn",
  "Báo cáo đã nhận",
  "Phiếu chấm đã nộp",
  "Mô hình được xếp hạng",
  "Đủ điều kiện trình",
  "Ban Thường vụ đã kết luận",
] as const;
/** Headings of what is told in sentences. */
export const LATE = "Quá hạn, cần gọi";
export const COMPLAINTS = "Ba điều công văn nhắc";

/** Six columns are shown, one tells the kind of a line; the figures of the charts stand right of it. */
const SHOWN = 6;
const CHARTS = {
  "Biểu đồ nhóm": { from: 7, columns: 3 },
  "Biểu đồ mức": { from: 10, columns: 2 },
  "Biểu đồ phiếu": { from: 12, columns: 3 },
} as const;
const COLUMNS = 15;
const [LABEL, FIGURE, SHARE] = [0, 3, 5];

/** What is said, by what it is said of: the columns of one line with a blank between, several lines with a line break. */
export type Figures = Readonly<Record<string, string>>;

export function told(file: SpreadsheetFile): Figures {
  const lines = linesOf(file);
  const shown = lines.map((line) => line.slice(0, SHOWN));
  const labels = shown.map(([first = ""]) => first);
  const behind = (heading: string, last: number) => {
    const head = labels.indexOf(heading);
    return head < 0 ? [] : shown.slice(head + 1, last);
  };
  const groups = behind("Nhóm", labels.indexOf("Cộng") + 1);
  const charts = Object.entries(CHARTS).map(([name, { from, columns }]) => {
    const figures = lines.map((line) => line.slice(from, from + columns));
    return [name, textOf(figures.filter((line) => line.some((cell) => cell !== "")))] as const;
  });
  return {
    ...Object.fromEntries(
      shown
        .filter((line) => LABELS.some((label) => label === line[LABEL]))
        .map((line) => [line[LABEL], `${line[FIGURE]} ${line[SHARE]}`]),
    ),
    ...Object.fromEntries(groups.map(([group = "", ...figures]) => [group, figures.join(" ")])),
    [LATE]: textOf(behind(LATE, labels.indexOf(COMPLAINTS))),
    [COMPLAINTS]: textOf(behind(COMPLAINTS, shown.length)),
    ...Object.fromEntries(charts),
  };
}

/** Blank cells say nothing, nor do blank lines at the end. */
function textOf(lines: readonly (readonly string[])[]): string {
  const texts = lines.map((line) => line.filter((cell) => cell !== "").join(" "));
  return texts.join("\n").trimEnd();
}

function linesOf(file: SpreadsheetFile): readonly (readonly string[])[] {
  const sheet = sheetNamed(file, OVERVIEW);
  const area = { sheet, row: 0, column: 0, rows: file.workbook.lastRow(sheet) + 1, columns: COLUMNS };
  const cells = new Map<string, string>();
  file.workbook.visit(area, (row, column, value) => void cells.set(`${row} ${column}`, String(value ?? "")));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => cells.get(`${row} ${column}`) ?? ""),
  );
}
