/** The organiser's orders: through the menu, or typed into the tab Lệnh. */
import { ORGANISER } from "./people.ts";
import type { Line } from "./screen.ts";
import { mustBeTaken, oneRound, pasteUnder, type Season, tab } from "./season.ts";

const TAB = "Lệnh";

export interface Order {
  readonly command: string;
  readonly target?: string;
  readonly value?: string;
  readonly reason?: string;
}

/** Types an order into the first free row of Lệnh and ticks it: the edit trigger carries it out. @returns the result */
export function typeOrder(season: Season, { command, target = "", value = "", reason = "" }: Order): string {
  const screen = tab(season, TAB);
  const row = 1 + screen.lines.filter((line) => line.text("Lệnh") !== "").reduce(lastRow, 1);
  const cells = {
    Lệnh: command,
    "Đối tượng của lệnh": target,
    "Giá trị": value,
    "Lý do": reason,
    "Thực hiện": "TRUE",
  };
  season.operations.during("onSpreadsheetEdit", `Lệnh: ${command}`, () => {
    mustBeTaken(pasteUnder(season, ORGANISER, screen, row, [cells]));
  });
  return resultOf(season, row);
}

/** Chooses an item of the organiser's menu and waits for the steward's next round. @returns the result */
export function choose(season: Season, item: string, name = item): string {
  const { host, file } = season;
  host.open(file, ORGANISER);
  host.menu(file, ORGANISER, ["Sổ Sáng Tạo", "Ban Tổ chức", item]);
  const row = tab(season, TAB)
    .lines.filter((line) => line.text("Lệnh") !== "")
    .reduce(lastRow, 1);
  oneRound(season, `Lệnh: ${name}`);
  return resultOf(season, row);
}

function lastRow(last: number, line: Line): number {
  return Math.max(last, line.row);
}

function resultOf(season: Season, row: number): string {
  const line = tab(season, TAB).lines.find((each) => each.row === row);
  if (line?.text("Trạng thái") !== "Xong") {
    throw new Error(`Lệnh dòng ${row} không xong: ${line?.text("Kết quả") ?? "không thấy dòng"}`);
  }
  return line.text("Kết quả");
}
