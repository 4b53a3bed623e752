/** December: the Standing Committee concludes and rates, the year is frozen, and what is changed afterwards is found. */
import { orderByPage } from "../orders.ts";
import { LEADER, ORGANISER } from "../people.ts";
import type { Line } from "../screen.ts";
import { mustBeTaken, oneRound, type Season, skip, tab, typeUnder } from "../season.ts";

const TAB = "Xếp hạng";
const TITLES = "Danh hiệu thi đua";
/** The best of each group; the others are looked at once more. */
const RECOGNISED_UP_TO = 2;

export function close(season: Season): void {
  const { say } = season;
  const put = tab(season, TAB).lines.filter((line) => line.text("Đủ điều kiện trình") === "Có");
  conclude(season, put);
  say(`Ban Thường vụ kết luận ${put.length} mô hình.`);
  rate(season, put);
  decideTitles(season);
  // By night the ballots are looked at in the first round of an hour: the calls of both orders are told apart so (SPEC CL2).
  skip(season, "2023-12-01 02:02");
  say(orderByPage(season, { command: "Chốt đợt" }));
  say(orderByPage(season, { command: "Kiểm tra bản chốt" }));
  tamper(season, put);
}

function conclude(season: Season, put: readonly Line[]): void {
  for (const line of put) {
    const recognised = (line.number("Thứ hạng") ?? Number.POSITIVE_INFINITY) <= RECOGNISED_UP_TO;
    decide(season, line.text("Mã"), { "Kết luận": recognised ? "Công nhận" : "Xem xét thêm" });
  }
}

/** Who has a place under the cap of the group is rated excellent, and one more beyond it, with its reason; the others good. */
function rate(season: Season, put: readonly Line[]): void {
  const within = (line: Line): boolean => line.text("Trong tỷ lệ trần") === "Có";
  const beyond = put.find((line) => !within(line));
  for (const line of put) {
    const excellent = within(line) || line === beyond;
    const reason: Readonly<Record<string, string>> =
      line === beyond ? { "Nội dung kết luận": "Lần đầu có ở huyện, đã nhân rộng" } : {};
    const level = excellent ? "Hoàn thành xuất sắc" : "Hoàn thành tốt";
    decide(season, line.text("Mã"), { ...reason, "Xếp loại": level });
  }
  oneRound(season, "tick");
  const { lines } = tab(season, TAB);
  const groups = lines.filter((line) => line.text("Mã").startsWith("Nhóm: "));
  for (const line of groups.slice(0, 1)) season.say(line.text("Hạng"));
  const overrides = tab(season, "Nhật ký").lines.filter((line) =>
    /ngoài tỷ lệ trần/.test(line.text("Lý do")),
  );
  season.say(
    `Xếp loại: ${put.length} tập thể, cá nhân; ngoài tỷ lệ trần, có lý do trong Nhật ký: ${overrides.length}.`,
  );
}

function decide(season: Season, id: string, cells: Readonly<Record<string, string>>): void {
  const screen = tab(season, TAB);
  const { row } = lineOf(screen.lines, id);
  for (const [header, text] of Object.entries(cells))
    mustBeTaken([typeUnder(season, LEADER, screen, { row, header, text })]);
}

function lineOf(lines: readonly Line[], id: string): Line {
  const line = lines.find((each) => each.text("Mã") === id);
  if (line === undefined) throw new Error(`${id} is not in ${TAB}`);
  return line;
}

/** The council of the state’s track has met: initiatives are recognised, titles given. */
function decideTitles(season: Season): void {
  const screen = tab(season, TITLES);
  const registered = screen.lines.filter((line) => line.text("Danh hiệu đăng ký") !== "");
  for (const line of registered) {
    const initiative: Readonly<Record<string, string>> =
      line.text("Đề tài, sáng kiến") === ""
        ? {}
        : { "Kết quả sáng kiến": "Được công nhận", "QĐ công nhận": "105/QĐ-UBND, 10/11/2023" };
    const result = {
      ...initiative,
      "Kết quả danh hiệu": line.text("Danh hiệu đăng ký"),
      "QĐ khen thưởng": "212/QĐ-UBND, 05/12/2023",
    };
    for (const [header, text] of Object.entries(result))
      mustBeTaken([typeUnder(season, ORGANISER, screen, { row: line.row, header, text })]);
  }
  oneRound(season, "tick");
  const warned = tab(season, TITLES).lines.filter((line) => line.text("Cảnh báo") !== "").length;
  season.say(`Danh hiệu thi đua: ${registered.length} dòng có kết quả, ${warned} dòng còn cảnh báo.`);
}

/** Somebody changes one conclusion of the frozen year: the check names it. Put back, all is as it was. */
function tamper(season: Season, put: readonly Line[]): void {
  const [first] = put;
  if (first === undefined) return;
  const id = first.text("Mã");
  const before = lineOf(tab(season, TAB).lines, id).text("Kết luận");
  decide(season, id, { "Kết luận": "Không công nhận" });
  season.say(orderByPage(season, { command: "Kiểm tra bản chốt" }));
  decide(season, id, { "Kết luận": before });
  season.say(orderByPage(season, { command: "Kiểm tra bản chốt" }));
}
