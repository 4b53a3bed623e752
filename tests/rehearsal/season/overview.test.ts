import type { Host, SpreadsheetFile } from "sheets-script-host";
import { describe, expect, it } from "vitest";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { playSeason } from "../../../rehearsal/season/play.ts";
import { type Line, look, sheetNamed } from "../../../rehearsal/season/screen.ts";

const TAB = "Tổng quan";
const LABELS = [
  "Đơn vị đã đăng ký",
  "Báo cáo đã nhận",
  "Phiếu chấm đã nộp",
  "Mô hình được xếp hạng",
  "Đủ điều kiện trình",
  "Ban Thường vụ đã kết luận",
] as const;

/** What the overview says, by its labels: the fourth column holds the figures, the first the words. */
function told(file: SpreadsheetFile): Readonly<Record<string, string>> {
  const sheet = sheetNamed(file, TAB);
  const cells = new Map<string, string>();
  const area = { sheet, row: 0, column: 0, rows: file.workbook.lastRow(sheet) + 1, columns: 5 };
  file.workbook.visit(area, (row, column, value) => void cells.set(`${row} ${column}`, String(value)));
  const rows = Array.from({ length: area.rows }, (_, row) => row);
  return Object.fromEntries(
    rows.flatMap((row) => {
      const label = cells.get(`${row} 0`) ?? "";
      return LABELS.some((each) => each === label) ? [[label, cells.get(`${row} 3`) ?? ""]] : [];
    }),
  );
}

/** The same, counted from the other tabs by what stands in their columns. */
function counted(file: SpreadsheetFile): Readonly<Record<string, string>> {
  const lines = (tab: string) => look(file, tab).lines;
  const units = lines("Đơn vị").filter((line) => ["", "Đang hoạt động"].includes(line.text("Trạng thái")));
  const standing = lines("Đăng ký").filter(
    (line) => ![line.text("Tình trạng"), line.text("Tình trạng (theo lệnh)")].includes("Đã rút"),
  );
  const registered = new Set(
    standing.filter((line) => line.text("Đủ nội dung lúc") !== "").map((line) => line.text("Mã đơn vị")),
  );
  const team = lines("Tổ thẩm định");
  const ranked = lines("Xếp hạng").filter((line) => /^MH-/.test(line.text("Mã")));
  const sum = (header: string) => team.reduce((all, line) => all + Number(line.text(header)), 0);
  const [reportsIn, reportsDue] = [0, 1].map((part) =>
    units.reduce((all, line) => all + Number((line.text("Số báo cáo") || "0/0").split("/")[part]), 0),
  );
  const isRanked = (line: Line) => line.number("Thứ hạng") !== null;
  const share = (done: number | undefined, of: number | undefined) => (of === 0 ? "–" : `${done}/${of}`);
  return {
    "Đơn vị đã đăng ký": share(units.filter((line) => registered.has(line.text("Mã"))).length, units.length),
    "Báo cáo đã nhận": share(reportsIn, reportsDue),
    "Phiếu chấm đã nộp": share(sum("Đã chấm"), sum("Phải chấm")),
    "Mô hình được xếp hạng": share(ranked.filter(isRanked).length, ranked.length),
    "Đủ điều kiện trình": share(
      ranked.filter((line) => line.text("Đủ điều kiện trình") === "Có").length,
      ranked.filter(isRanked).length,
    ),
    "Ban Thường vụ đã kết luận": share(
      ranked.filter((line) => line.text("Nội dung kết luận") !== "").length,
      ranked.length,
    ),
  };
}

/** Compares after each round of the clock that has ended. */
function watchRounds(host: Host) {
  const seen: { told: Readonly<Record<string, string>>; counted: Readonly<Record<string, string>> }[] = [];
  let file: SpreadsheetFile | null = null;
  const { createSpreadsheet } = host;
  host.createSpreadsheet = (options) => {
    file = createSpreadsheet.call(host, options);
    return file;
  };
  host.onExecution(({ functionName }) => {
    if (file === null || functionName !== "tick") return;
    if (Object.keys(told(file)).length > 0) seen.push({ told: told(file), counted: counted(file) });
  });
  return seen;
}

describe("[OV7] Tổng quan through a season", () => {
  it("tells after every round what the tabs hold, counted by other code", { timeout: 180_000 }, () => {
    let seen: ReturnType<typeof watchRounds> = [];
    playSeason(
      readOptions(["--units", "6", "--models", "14", "--appraisers", "4", "--seed", "5"]),
      readBundles("dist"),
      () => undefined,
      (host) => {
        seen = watchRounds(host);
      },
    );
    expect(seen.filter((round) => JSON.stringify(round.told) !== JSON.stringify(round.counted))).toEqual([]);
    // The season moves every one of the figures but the conclusions, which no leader writes before its end.
    const values = (label: string) => new Set(seen.map((round) => round.told[label])).size;
    expect(LABELS.map((label) => values(label) > 2)).toEqual([true, true, true, true, true, false]);
    expect(seen.length).toBeGreaterThan(10);
  });
});
