import type { Host, SpreadsheetFile } from "sheets-script-host";
import { describe, expect, it } from "vitest";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { playSeason } from "../../../rehearsal/season/play.ts";
import { cellName, type Line, look } from "../../../rehearsal/season/screen.ts";
import { oneRound, type Season } from "../../../rehearsal/season/season.ts";
import { counted } from "./overviewCounted.ts";
import { COMPLAINTS, type Figures, LABELS, LATE, told } from "./overviewTold.ts";

type Cells = Readonly<Record<string, string>>;

const LATECOMER: Cells = {
  Mã: "TYT",
  Tên: "Trạm Y tế",
  "Nhóm đơn vị": "TCCSĐ trực thuộc",
  "Điện thoại": "0900 000 099",
  "Thứ tự": "7",
};

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
    seen.push({ told: told(file), counted: counted(file, host.now()) });
  });
  return seen;
}

/** The owner types in the first row of a tab for which this holds. */
function typeIn({ host, file }: Season, tab: string, isMeant: (line: Line) => boolean, cells: Cells): void {
  const screen = look(file, tab);
  const line = screen.lines.find(isMeant);
  if (line === undefined) throw new Error(`Tab ${tab} has no such row`);
  for (const [header, text] of Object.entries(cells)) {
    const cell = cellName(line.row, screen.column(header));
    expect(host.as(file.owner).type(file, tab, cell, text).refused).toBeNull();
  }
}

/** Chooses for the first model that has no conclusion yet. */
function conclude(season: Season, conclusion: string): void {
  const isOpen = (line: Line) => /^MH-/.test(line.text("Mã")) && line.text("Kết luận") === "";
  typeIn(season, "Xếp hạng", isOpen, { "Kết luận": conclusion });
}

/** In the season nobody is late but the team: a unit that comes too late to register anything, and one that begins another model. */
function leaveUndone(season: Season): void {
  const { host, file } = season;
  const units = look(file, "Đơn vị");
  const row = Math.max(...units.lines.map((line) => line.row)) + 1;
  for (const [header, text] of Object.entries(LATECOMER))
    host.as(file.owner).type(file, "Đơn vị", cellName(row, units.column(header)), text);
  oneRound(season, "tick");
  const [first] = units.lines;
  const code = first?.text("Mã") ?? "";
  const isOfFirst = (line: Line) => line.text("Mã đơn vị") === code;
  const name = look(file, "Đăng ký").lines.find(isOfFirst)?.text("Tên mô hình") ?? "";
  typeIn(season, "Đăng ký", (line) => isOfFirst(line) && line.text("Tên mô hình") === "", {
    "Tên mô hình": name,
    "Đề nghị xét hoàn thành xuất sắc nhiệm vụ": "Có",
  });
  oneRound(season, "tick");
  typeIn(season, "Đơn vị", (line) => line.text("Mã") === code, {
    "Gia hạn đăng ký": "20/10/2023",
    "Điện thoại": "0900 000 081",
  });
  oneRound(season, "tick");
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
    leaveUndone(season);
    expect(seen.filter((round) => JSON.stringify(round.told) !== JSON.stringify(round.counted))).toEqual([]);
    // The season moves every one of the figures.
    const values = (label: string) => new Set(seen.map((round) => round.told[label])).size;
    const moved = [...LABELS, LATE, COMPLAINTS, "Biểu đồ nhóm", "Biểu đồ mức", "Biểu đồ phiếu"];
    expect(moved.filter((label) => values(label) <= 2)).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
  });
});
