import type { Host, SpreadsheetFile } from "sheets-script-host";
import { describe, expect, it } from "vitest";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { playSeason } from "../../../rehearsal/season/play.ts";
import { cellName, type Line, look, sheetNamed } from "../../../rehearsal/season/screen.ts";
import { oneRound, type Season } from "../../../rehearsal/season/season.ts";
import { groupInWords } from "../../../src/domain/people/unit.ts";

const TAB = "Tổng quan";
const LABELS = [
  "Đơn vị đã đăng ký",
  "Mô hình đăng ký đúng hạn",
  "Báo cáo đã nhận",
  "Phiếu chấm đã nộp",
  "Mô hình được xếp hạng",
  "Đủ điều kiện trình",
  "Ban Thường vụ đã kết luận",
] as const;

type Figures = Readonly<Record<string, string>>;

/** What the overview says: of a figure's line what stands in the fourth column, of a group's line all five figures. */
function told(file: SpreadsheetFile): Figures {
  const sheet = sheetNamed(file, TAB);
  const cells = new Map<string, string>();
  const area = { sheet, row: 0, column: 0, rows: file.workbook.lastRow(sheet) + 1, columns: 6 };
  file.workbook.visit(area, (row, column, value) => void cells.set(`${row} ${column}`, String(value)));
  const line = (row: number) =>
    Array.from({ length: area.columns }, (_, column) => cells.get(`${row} ${column}`) ?? "");
  const lines = Array.from({ length: area.rows }, (_, row) => line(row));
  const head = lines.findIndex(([first]) => first === "Nhóm");
  const total = lines.findIndex(([first]) => first === "Cộng");
  const groups = head < 0 ? [] : lines.slice(head + 1, total + 1);
  return {
    ...Object.fromEntries(
      lines.filter(([first]) => LABELS.some((each) => each === first)).map((each) => [each[0], each[3]]),
    ),
    ...Object.fromEntries(groups.map(([group = "", ...figures]) => [group, figures.join(" ")])),
  };
}

/** The same, counted from the other tabs by what stands in their columns. */
function counted(file: SpreadsheetFile): Figures {
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
  const groupOf = (unit: string) => units.find((line) => line.text("Mã") === unit)?.text("Nhóm đơn vị") ?? "";
  const unitOf = new Map(lines("Đăng ký").map((line) => [line.text("Mã mô hình"), line.text("Mã đơn vị")]));
  const figures = (isMeant: (group: string) => boolean): string => {
    const own = units.filter((line) => isMeant(line.text("Nhóm đơn vị")));
    const listed = ranked.filter((line) => isMeant(groupOf(unitOf.get(line.text("Mã")) ?? "")));
    const reports = [0, 1].map((part) =>
      own.reduce((all, line) => all + Number((line.text("Số báo cáo") || "0/0").split("/")[part]), 0),
    );
    return [
      `${own.filter((line) => registered.has(line.text("Mã"))).length}/${own.length}`,
      own.reduce((all, line) => all + Number(line.text("Số đăng ký")), 0),
      reports.join("/"),
      `${listed.filter(isRanked).length}/${listed.length}`,
      listed.filter((line) => line.text("Đủ điều kiện trình") === "Có").length,
    ].join(" ");
  };
  const begun = standing.filter((line) => line.text("Tên mô hình") !== "");
  const groups = [...new Set(units.map((line) => line.text("Nhóm đơn vị")))];
  return {
    "Đơn vị đã đăng ký": share(units.filter((line) => registered.has(line.text("Mã"))).length, units.length),
    "Mô hình đăng ký đúng hạn": share(
      begun.filter((line) => line.text("Đúng hạn") === "Đúng hạn").length,
      begun.length,
    ),
    "Báo cáo đã nhận": share(reportsIn, reportsDue),
    "Phiếu chấm đã nộp": share(sum("Đã chấm"), sum("Phải chấm")),
    "Mô hình được xếp hạng": share(ranked.filter(isRanked).length, ranked.length),
    "Đủ điều kiện trình": share(
      ranked.filter((line) => line.text("Đủ điều kiện trình") === "Có").length,
      ranked.filter(isRanked).length,
    ),
    "Ban Thường vụ đã kết luận": share(
      ranked.filter((line) => line.text("Kết luận") + line.text("Nội dung kết luận") !== "").length,
      ranked.length,
    ),
    ...Object.fromEntries(groups.map((group) => [groupInWords(group), figures((each) => each === group)])),
    Cộng: figures(() => true),
  };
}

/** Compares after each round of the clock that has ended. */
function watchRounds(host: Host) {
  const seen: { told: Figures; counted: Figures }[] = [];
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

/** Chooses for the first model that has no conclusion yet. */
function conclude({ host, file }: Season, conclusion: string): void {
  const ranking = look(file, "Xếp hạng");
  const line = ranking.lines.find((each) => /^MH-/.test(each.text("Mã")) && each.text("Kết luận") === "");
  if (line === undefined) throw new Error("Every model has a conclusion");
  const cell = cellName(line.row, ranking.column("Kết luận"));
  expect(host.as(file.owner).type(file, "Xếp hạng", cell, conclusion).refused).toBeNull();
}

describe("[OV7] Tổng quan through a season", () => {
  it("tells after every round what the tabs hold, counted by other code", { timeout: 180_000 }, () => {
    let seen: ReturnType<typeof watchRounds> = [];
    const season = playSeason(
      readOptions(["--units", "6", "--models", "14", "--appraisers", "4", "--seed", "5"]),
      readBundles("dist"),
      () => undefined,
      (host) => {
        seen = watchRounds(host);
      },
    );
    for (const conclusion of ["Công nhận", "Xem xét thêm"]) {
      conclude(season, conclusion);
      oneRound(season, "tick");
    }
    expect(seen.filter((round) => JSON.stringify(round.told) !== JSON.stringify(round.counted))).toEqual([]);
    // The season moves every one of the figures.
    const values = (label: string) => new Set(seen.map((round) => round.told[label])).size;
    expect(LABELS.map((label) => values(label) > 2)).toEqual(LABELS.map(() => true));
    expect(seen.length).toBeGreaterThan(10);
  });
});
