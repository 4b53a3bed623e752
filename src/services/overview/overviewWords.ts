/** What Tổng quan says in words. */
import { isWhole, type Share } from "../../domain/overview/overview.ts";
import { percentText } from "../../domain/overview/percent.ts";
import { overdueRegistrations, type UnitWork } from "../../domain/overview/unitWork.ts";
import { whoDecides } from "../../domain/people/bodies.ts";
import { groupInWords } from "../../domain/people/unit.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import { phoneText } from "../../domain/reminders/reminder.ts";
import { formatPoints, roundedQuotient } from "../../domain/rubric/points.ts";
import { dayOf, formatDay, formatInstant } from "../../domain/time/calendar.ts";
import { STAGE_KEYS, type StageKey } from "../../domain/time/stage.ts";
import { daysLate, daysLeft } from "../../domain/time/timeliness.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { closesAt, stageStateOf, stageWindows } from "../campaign/settings.ts";
import type { OverviewSeen } from "./readOverview.ts";

const DOING: Readonly<Record<StageKey, string>> = {
  registration: "Đang nhận đăng ký",
  report: "Đang nhận báo cáo kết quả",
  appraisal: "Tổ thẩm định đang chấm điểm",
};
const OF_STAGE: Readonly<Record<StageKey, string>> = {
  registration: "đăng ký",
  report: "báo cáo kết quả",
  appraisal: "chấm điểm",
};

/**
 * Where the campaign stands and how many days are left, then what comes next.
 * @param concluded models that BTV has concluded on; null: not known
 */
export function stageSentence(settings: Settings, now: number, concluded: Share | null): string {
  const states = STAGE_KEYS.map((stage) => ({ stage, state: stageStateOf(settings, stage, null, now) }));
  const open = states
    .filter(({ state }) => state === "open")
    .map(({ stage }) => openSentence(settings, stage, now));
  const next = states.find(({ state }) => state === "notOpen");
  const closed = states.filter(({ state }) => state === "closed").pop();
  const over = open.length > 0 || closed === undefined ? [] : [closedSentence(settings, closed.stage)];
  const conclusion = open.length > 0 ? "" : conclusionSentence(settings, concluded);
  return [...open, ...over, next === undefined ? conclusion : nextSentence(settings, next.stage)]
    .filter((text) => text !== "")
    .join(" ");
}

function openSentence(settings: Settings, stage: StageKey, now: number): string {
  const closing = closesAt(settings, stage, null);
  const days = daysLeft(closing, now);
  const left = days <= 1 ? "hôm nay là ngày cuối" : `còn ${days} ngày`;
  return `${DOING[stage]}: ${left}, hạn ${lastDay(closing)}.`;
}

function closedSentence(settings: Settings, stage: StageKey): string {
  return `Đã hết hạn ${OF_STAGE[stage]} (${lastDay(closesAt(settings, stage, null))}).`;
}

function nextSentence(settings: Settings, next: StageKey): string {
  return `Bước tiếp: ${OF_STAGE[next]}, từ ${formatDay(stageWindows(settings)[next].opens)}.`;
}

/** Of the time after the last stage. */
function conclusionSentence({ decidingBody }: Settings, concluded: Share | null): string {
  if (concluded === null) return "";
  const decider = whoDecides(decidingBody);
  return isWhole(concluded)
    ? `${decider} đã kết luận xong.`
    : `Bước tiếp: ${decider} kết luận ở tab Xếp hạng.`;
}

function lastDay(closing: number): string {
  return formatDay(dayOf(closing - 1, UTC_OFFSET_MINUTES));
}

export function timeSentence(now: number): string {
  return `Số liệu lúc ${formatInstant(now, UTC_OFFSET_MINUTES).split(" ").reverse().join(" ngày ")}. Hệ thống ghi tab này; không nhập ở đây.`;
}

/** In place of a figure whose tab cannot be read. */
export const UNREAD = "chưa đọc được";

/** The first thing that is wrong with its way out, the tabs of the others, then what that means for the figures. */
export function troubleSentence(problems: readonly Problem[], figures: string): string {
  const [first, ...others] = new Map(problems.map((each) => [each.place.tab, each]));
  if (first === undefined) return "";
  const also = others.length === 0 ? "" : ` Cũng vậy: ${others.map(([tab]) => `tab ${tab}`).join(", ")}.`;
  return `${sentence(first[1])}${also} ${figures}`;
}

export const groupName = (group: string): string => (group === "" ? "Chưa ghi nhóm" : groupInWords(group));

export interface Late {
  readonly who: string;
  readonly phone: string;
  readonly work: string;
}

/** Units whose registration or reports are overdue, then the team as a whole. */
export function lateWork({ units, ballotsLeft, settings, now }: OverviewSeen): readonly Late[] {
  const ofUnits = units.flatMap((unit) => {
    const works = overdueWorks(unit, now);
    if (works.length === 0) return [];
    return [{ who: unit.unit.name, phone: phoneText(unit.phone), work: `${works.join("; ")}.` }];
  });
  const closing = closesAt(settings, "appraisal", null);
  if (now < closing || ballotsLeft.members === 0) return ofUnits;
  const team = {
    who: `${ballotsLeft.members} thành viên Tổ thẩm định`,
    phone: "",
    work: `Còn ${ballotsLeft.ballots} phiếu chưa nộp, hạn ${lastDay(closing)}; từng người ở tab Tổ thẩm định, cột Còn lại.`,
  };
  return [...ofUnits, team];
}

function overdueWorks(unit: UnitWork, now: number): readonly string[] {
  const { models, registration, unfinished, report, reportsDue, reportsIn } = unit;
  const count = { models: models.length, unfinished: unfinished.length };
  return [
    ...[overdueRegistrations(registration, count, now)].filter((text) => text !== ""),
    ...(report.state === "overdue"
      ? [`Thiếu ${reportsDue - reportsIn} báo cáo, quá hạn ${daysLate(report.closesAt, now)} ngày`]
      : []),
  ];
}

/** Danh hiệu thi đua in a sentence; none while nothing is registered. */
export function titlesSentence({ titles }: OverviewSeen): readonly string[] {
  if (titles === null || titles.persons + titles.collectives === 0) return [];
  const { persons, collectives, recognised, awarded, toLookAt } = titles;
  const given = awarded === 0 ? "" : `; ${awarded} danh hiệu được tặng`;
  const left = toLookAt === 0 ? "" : `; ${toLookAt} dòng cần xem lại`;
  return [
    `Danh hiệu thi đua: ${persons} cá nhân, ${collectives} tập thể đăng ký; ${recognised} sáng kiến, đề tài được công nhận${given}${left}.`,
    ...governmentSentence(titles),
  ];
}

/** Units of the government are to register; none is spoken of where a campaign has no such units. */
function governmentSentence({ government, notYet }: NonNullable<OverviewSeen["titles"]>): readonly string[] {
  if (government === 0) return [];
  const said = `Khối UBND: ${government - notYet.length}/${government} đơn vị đã đăng ký danh hiệu thi đua`;
  const rest = notYet.length > MOST_NAMED ? ` và ${notYet.length - MOST_NAMED} đơn vị khác` : "";
  const names = notYet.length === 0 ? "" : `; chưa: ${notYet.slice(0, MOST_NAMED).join(", ")}${rest}`;
  return [`${said}${names}.`];
}

/** So many names fit into two lines on paper. */
const MOST_NAMED = 3;

/** The base level in a sentence; none where every unit's models are appraised here. */
export function baseSentence({ base }: OverviewSeen): readonly string[] {
  if (base === null || base.units.of === 0) return [];
  const { units, models, eligible } = base;
  const said = models === 0 ? "" : `: ${models} mô hình, ${eligible} đủ điều kiện trình`;
  return [`Cấp cơ sở tự chấm: đã nhận kết quả của ${units.done}/${units.of} đơn vị${said}.`];
}

/** The three complaints of the letter (docs/domain.md#the-letter), each with its figures. */
export function complaints(seen: OverviewSeen): readonly string[] {
  const { whole, mean } = seen.overview;
  const { units, models, ranked, eligible } = whole;
  const each = units.of === 0 ? 0 : roundedQuotient(models * TENTHS, units.of);
  const none = seen.unread.ranking ? `${UNREAD} tab Xếp hạng.` : "chưa có kết quả chấm.";
  const quality =
    mean === null
      ? none
      : `điểm trung bình ${formatPoints(mean)}; ${percentText({ done: eligible, of: ranked.done })} số mô hình được xếp hạng đủ điều kiện trình.`;
  return [
    `“Đăng ký còn ít”: ${percentText(units)} đơn vị đã đăng ký; trung bình ${tenths(each)} mô hình một đơn vị.`,
    `“Chất lượng, hiệu quả chưa cao”: ${quality}`,
    `“Khó khăn, lúng túng”: ${lackingText(seen)}`,
  ];
}

const TENTHS = 10;

function tenths(number: number): string {
  return `${Math.floor(number / TENTHS)},${number % TENTHS}`;
}

/** How many reports are missed; none is before they may come in. */
export function reportsText(seen: OverviewSeen): string {
  const { settings, overview } = seen;
  if (!takesReports(seen)) return `nhận báo cáo từ ${formatDay(stageWindows(settings).report.opens)}`;
  const missing = missingOf(overview.whole.reports);
  return missing === 0
    ? "không thiếu báo cáo nào phải có"
    : `còn thiếu ${missing} trên ${overview.whole.reports.of} báo cáo phải có`;
}

function takesReports({ settings, now }: OverviewSeen): boolean {
  return stageStateOf(settings, "report", null, now) !== "notOpen";
}

function lackingText(seen: OverviewSeen): string {
  const { overview, lacking, unread } = seen;
  const parts = [
    counted(missingOf(overview.whole.units), "đơn vị chưa đăng ký"),
    counted(lacking.registrations, "đăng ký chưa đủ nội dung"),
    counted(takesReports(seen) ? missingOf(overview.whole.reports) : 0, "báo cáo chưa có hoặc chưa đủ"),
    counted(missingOf(overview.ballots), "phiếu chấm chưa nộp"),
    counted(lacking.duplicates, "mô hình nghi trùng tên"),
  ].filter((part) => part !== "");
  const left = parts.length === 0 ? [] : [`còn ${parts.join(", ")}`];
  const said = unread.team ? [...left, `${UNREAD} số phiếu chấm chưa nộp`] : left;
  return said.length === 0 ? "không còn gì thiếu." : `${said.join("; ")}.`;
}

const missingOf = ({ done, of }: Share): number => of - done;
const counted = (count: number, what: string): string => (count === 0 ? "" : `${count} ${what}`);
