/** The organiser's orders: through the page Điều hành, or typed into the tab Lệnh. */
import { ORGANISER } from "./people.ts";
import { ask, done } from "./rpc.ts";
import type { Screen } from "./screen.ts";
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
  const row = lastOrderRow(screen) + 1;
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

/** Orders from the page Điều hành and waits for the steward's next round. @returns the result */
export function orderByPage(
  season: Season,
  { command, target = "", value = "", reason = "" }: Order,
  name = command,
): string {
  done(ask(season, ORGANISER, { kind: "command", command, target, value, reason }));
  oneRound(season, `Lệnh: ${name}`);
  return latestResult(season);
}

/** What the tab says of the last order. Throws what it says when the order was not carried out. */
export function latestResult(season: Season): string {
  return resultOf(season, lastOrderRow(tab(season, TAB)));
}

function lastOrderRow({ lines }: Screen): number {
  return Math.max(1, ...lines.filter((line) => line.text("Lệnh") !== "").map((line) => line.row));
}

function resultOf(season: Season, row: number): string {
  const line = tab(season, TAB).lines.find((each) => each.row === row);
  if (line?.text("Trạng thái") !== "Xong") {
    throw new Error(`Lệnh dòng ${row} không xong: ${line?.text("Kết quả") ?? "không thấy dòng"}`);
  }
  return line.text("Kết quả");
}
