/** February and March: units type and paste their registrations, and put right what the tab tells them. */
import { moment, officeHour, shownDay } from "../calendar.ts";
import { shuffled } from "../chance.ts";
import type { Model } from "../models.ts";
import type { Unit } from "../people.ts";
import { ask, done } from "../rpc.ts";
import { type Line, lineOfModel, type Screen } from "../screen.ts";
import { live, mustBeTaken, oneRound, pasteUnder, type Season, skip, tab, typeUnder } from "../season.ts";

const TAB = "Đăng ký";
const FIRST_DAY = moment("2023-02-10 08:00");
const LAST_DAY = moment("2023-03-27 16:00");
const TITLES = "Danh hiệu thi đua";
const FEWEST_PEOPLE = 12;
/** Of the units that put something right only the first are told of. */
const MOST_TOLD = 4;

export function register(season: Season): void {
  const { plan, say } = season;
  const writing = shuffled(
    plan.units.filter((unit) => inTime(season, unit).length > 0),
    plan.options.seed,
    "units register",
  );
  for (const [turn, unit] of writing.entries()) {
    skip(season, officeHour(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * turn) / writing.length));
    registerUnit(season, unit);
    if (turn === Math.floor(writing.length / 2)) {
      oneRound(season, "tick");
      say(`Đã có ${season.ids.size} mô hình được đăng ký.`);
    }
  }
  live(season, "2023-03-28 23:58");
  say(`Hết hạn đăng ký: ${season.ids.size} mô hình của ${writing.length} trên ${plan.units.length} đơn vị.`);
  afterTheDeadline(season);
  summary(season);
}

/** What a unit types in time; the one that comes after midnight is another story. */
function inTime({ plan }: Season, unit: Unit): readonly Model[] {
  return plan.models.filter((model) => model.unit === unit && model !== plan.cases.afterMidnight);
}

function registerUnit(season: Season, unit: Unit): void {
  const models = inTime(season, unit);
  season.host.open(season.file, unit.email);
  const screen = tab(season, TAB);
  const rows = freeRows(screen, unit, models.length);
  const [first] = rows;
  if (first === undefined) throw new Error(`${unit.name} has no rows to type in`);
  const typed = models.map((model) => ({ ...model.cells, ...model.mistakes }));
  mustBeTaken(pasteUnder(season, unit.email, screen, first.row, typed));
  for (const [index, model] of models.entries()) remember(season, model, rows[index]);
  if (models.some((model) => Object.keys(model.mistakes).length > 0))
    putRight(season, unit, screen, models, rows);
  disseminate(season, unit);
  if (unit.group === season.plan.office.government) registerTitles(season, unit);
}

/** Point 4 of the letter: offices of the government register danh hiệu thi đua, from the beginning of the year. */
function registerTitles(season: Season, unit: Unit): void {
  const screen = tab(season, TITLES);
  const row = Math.max(1, ...screen.lines.map((line) => line.row)) + 1;
  const registeredOn = shownDay(season.host.now());
  const rows = [
    ["Tập thể", unit.shortName, "Tập thể lao động tiên tiến", ""],
    ["Cá nhân", `Trưởng ${unit.shortName}`, "Chiến sĩ thi đua cơ sở", `Số hóa hồ sơ của ${unit.shortName}`],
    ["Cá nhân", `Chuyên viên ${unit.shortName}`, "Lao động tiên tiến", ""],
  ].map(([subject = "", holder = "", title = "", initiative = ""]) => ({
    "Mã đơn vị": unit.code,
    "Đối tượng": subject,
    "Họ tên/Tập thể": holder,
    "Danh hiệu đăng ký": title,
    "Đề tài, sáng kiến": initiative,
    "Ngày đăng ký": registeredOn,
  }));
  mustBeTaken(pasteUnder(season, unit.email, screen, row, rows));
}

/** On the day on which it registers a unit writes down, too, that it has made the documents known. */
function disseminate(season: Season, unit: Unit): void {
  const screen = tab(season, "Quán triệt");
  const line = screen.lines.find((each) => each.text("Mã đơn vị") === unit.code);
  if (line === undefined) throw new Error(`${unit.name} has no row in Quán triệt`);
  const cells = {
    "Ngày quán triệt": shownDay(season.host.now()),
    "Hình thức": "Hội nghị cơ quan, sinh hoạt chi bộ",
    "Số người": String(FEWEST_PEOPLE + season.plan.units.indexOf(unit)),
  };
  mustBeTaken(pasteUnder(season, unit.email, screen, line.row, [cells]));
}

/** Rows prepared for the unit in which nobody has typed a title. */
function freeRows(screen: Screen, unit: Unit, wanted: number): readonly Line[] {
  const own = screen.lines.filter(
    (line) => line.text("Mã đơn vị") === unit.code && line.text("Tên mô hình") === "",
  );
  return own.slice(0, wanted);
}

function remember({ ids }: Season, model: Model, line: Line | undefined): void {
  if (line === undefined) throw new Error(`${model.unit.name} has too few rows`);
  ids.set(model, line.text("Mã mô hình"));
}

/** The unit looks at its card for what is missing, then types over the wrong cells one by one. */
function putRight(
  season: Season,
  unit: Unit,
  screen: Screen,
  models: readonly Model[],
  rows: readonly Line[],
): void {
  const { host, file, operations, say } = season;
  host.menu(file, unit.email, ["Sổ Sáng Tạo", "Đơn vị của tôi"]);
  const { own } = done(ask(season, unit.email, { kind: "unit" }));
  const told = own?.models.find(({ missing }) => /Thiếu|Xem lại/.test(missing));
  if (operations.runs("showMyUnit") <= MOST_TOLD)
    say(`${unit.name} gõ chưa đúng; bảng tính báo: ${told?.id ?? ""}: ${told?.missing ?? ""}`);
  for (const [index, model] of models.entries()) {
    for (const header of Object.keys(model.mistakes)) {
      const row = rows[index]?.row ?? 0;
      mustBeTaken([typeUnder(season, unit.email, screen, { row, header, text: model.cells[header] ?? "" })]);
    }
  }
}

/** A minute past midnight the tabs are not locked yet: what is typed is kept and marked. A few minutes later it is refused. */
function afterTheDeadline(season: Season): void {
  const { plan, say } = season;
  skip(season, "2023-03-29 00:01");
  const late = plan.cases.afterMidnight;
  if (late !== null) {
    typeLate(season, late);
    const line = lineOfModel(tab(season, TAB), season.ids.get(late) ?? "");
    const when = line.text("Sửa sau hạn").split(": ")[0];
    say(`${late.unit.name} gõ sau hạn lúc ${when}, vẫn được giữ: ${line.text("Đúng hạn")}.`);
  }
  live(season, "2023-03-29 00:12");
  const [someone] = season.ids;
  if (someone === undefined) return;
  const [{ unit }, id] = someone;
  const screen = tab(season, TAB);
  const { row } = lineOfModel(screen, id);
  const text = "Tên sửa sau khi đã khóa";
  const attempt = typeUnder(season, unit.email, screen, { row, header: "Tên mô hình", text });
  say(`${unit.name} sửa sau khi khóa: ${attempt.refused ?? "VẪN SỬA ĐƯỢC"}`);
}

function typeLate(season: Season, late: Model): void {
  const screen = tab(season, TAB);
  const rows = freeRows(screen, late.unit, 1);
  mustBeTaken(pasteUnder(season, late.unit.email, screen, rows[0]?.row ?? 0, [late.cells]));
  remember(season, late, rows[0]);
}

function summary(season: Season): void {
  const { lines } = tab(season, TAB);
  const begun = lines.filter((line) => line.text("Tên mô hình") !== "");
  const inTimeCount = begun.filter((line) => line.text("Đúng hạn") === "Đúng hạn").length;
  const complete = begun.filter((line) => line.text("Còn thiếu") === "Đủ").length;
  const twins = begun.filter((line) => line.text("Nghi trùng") !== "").length;
  const told = tab(season, "Quán triệt").lines.filter((line) => line.text("Còn thiếu") === "Đủ").length;
  const titles = tab(season, TITLES).lines.filter((line) => line.text("STT") !== "").length;
  season.say(`Danh hiệu thi đua: ${titles} dòng đăng ký.`);
  season.say(`Quán triệt văn bản: ${told} trên ${season.plan.units.length} đơn vị đã ghi.`);
  season.say(
    `Đăng ký: ${begun.length} mô hình, đủ nội dung ${complete}, đúng hạn ${inTimeCount}, nghi trùng ${twins}.`,
  );
}
