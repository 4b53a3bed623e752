/** December: the Standing Committee concludes on what may be put to it; so a notice of results has results. */
import { LEADER } from "../season/people.ts";
import { mustBeTaken, type Season, tab, typeUnder } from "../season/season.ts";

const TAB = "Xếp hạng";
/** The best of each group; the others are looked at once more. */
const RECOGNISED_UP_TO = 2;

/** @returns how many models were concluded on */
export function conclude(season: Season): number {
  const screen = tab(season, TAB);
  const put = screen.lines.filter((line) => line.text("Đủ điều kiện trình") === "Có");
  for (const line of put) {
    const recognised = (line.number("Thứ hạng") ?? Number.POSITIVE_INFINITY) <= RECOGNISED_UP_TO;
    const text = recognised ? "Công nhận" : "Xem xét thêm";
    mustBeTaken([typeUnder(season, LEADER, screen, { row: line.row, header: "Kết luận", text })]);
  }
  return put.length;
}
