/** December: the Standing Committee concludes on what may be put to it, and the organiser freezes the year. */
import { orderByPage } from "../orders.ts";
import { LEADER } from "../people.ts";
import { mustBeTaken, type Season, tab, typeUnder } from "../season.ts";

const TAB = "Xếp hạng";
/** The best of each group; the others are looked at once more. */
const RECOGNISED_UP_TO = 2;

export function close(season: Season): void {
  const { say } = season;
  say(`Ban Thường vụ kết luận ${conclude(season)} mô hình.`);
  say(orderByPage(season, { command: "Chốt đợt" }));
  say(orderByPage(season, { command: "Kiểm tra bản chốt" }));
}

/** @returns how many models were concluded on */
function conclude(season: Season): number {
  const screen = tab(season, TAB);
  const put = screen.lines.filter((line) => line.text("Đủ điều kiện trình") === "Có");
  for (const line of put) {
    const recognised = (line.number("Thứ hạng") ?? Number.POSITIVE_INFINITY) <= RECOGNISED_UP_TO;
    const text = recognised ? "Công nhận" : "Xem xét thêm";
    mustBeTaken([typeUnder(season, LEADER, screen, { row: line.row, header: "Kết luận", text })]);
  }
  return put.length;
}
