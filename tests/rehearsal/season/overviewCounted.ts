/**
 * What Tổng quan should say, counted from the cells of the other tabs by other code: nothing of the product's but the words of a group.
 * Not counted anew, but taken from where the steward wrote it: when a registration or a report was complete (that moment is no longer to be
 * seen in the cells), what a registration lacks, which names are alike, the state and the moment of a ballot, and the mean and the place of a
 * model, which recompute.ts works out from the ballots.
 */
import type { Scalar, SpreadsheetFile } from "sheets-script-host";
import { type Line, look } from "../../../rehearsal/season/screen.ts";
import { groupInWords } from "../../../src/domain/people/unit.ts";
import { COMPLAINTS, type Figures, LATE } from "./overviewTold.ts";

const DAY_MS = 86_400_000;
/** Vietnam’s clocks are seven hours ahead. */
const AHEAD_MS = 7 * 3_600_000;
/** A cell that holds a day counts from 30/12/1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30) / DAY_MS;
/** Points are told with two decimals, models of a unit with one. */
const [HUNDREDTHS, TENTHS] = [100, 10];

/** Days are numbered from 1970 on, as they are in Vietnam. */
type DayNumber = number;

interface Share {
  readonly done: number;
  readonly of: number;
}

interface Campaign {
  /** The part of the day counts, too: 0.5 is noon. */
  readonly now: DayNumber;
  setting(name: string): string;
  /** Those that take part, in their official order. */
  readonly units: readonly Line[];
  /** Registrations that somebody has begun and that are not withdrawn. */
  readonly models: readonly Line[];
  readonly reports: ReadonlyMap<string, Line>;
  readonly disseminations: readonly Line[];
  /** To be scored: not those of members who may not score. */
  readonly ballots: readonly Line[];
  readonly listed: readonly Line[];
}

/** @param instant at which the round ended */
export function counted(file: SpreadsheetFile, instant: number): Figures {
  const campaign = campaignIn(file, (instant + AHEAD_MS) / DAY_MS);
  return {
    ...progress(campaign),
    ...groups(campaign),
    [LATE]: [...campaign.units.flatMap((unit) => lateUnit(campaign, unit)), ...lateTeam(campaign)].join("\n"),
    [COMPLAINTS]: [fewRegistered(campaign), quality(campaign), difficulties(campaign)].join("\n"),
    "Biểu đồ nhóm": groupsChart(campaign),
    "Biểu đồ mức": bandsChart(campaign),
    "Biểu đồ phiếu": ballotsChart(campaign),
  };
}

function campaignIn(file: SpreadsheetFile, now: DayNumber): Campaign {
  const lines = (tab: string) => look(file, tab).lines;
  const settings = new Map(lines("Cấu hình").map((line) => [line.text("Mục"), line.text("Giá trị")]));
  const isWithdrawn = (line: Line) => stateTexts(line).includes("Đã rút");
  return {
    now,
    setting: (name) => settings.get(name) ?? "",
    units: lines("Đơn vị")
      .filter((line) => ["", "Đang hoạt động"].includes(line.text("Trạng thái")))
      .sort((one, other) => (one.number("Thứ tự") ?? 0) - (other.number("Thứ tự") ?? 0)),
    models: lines("Đăng ký").filter((line) => line.text("Tên mô hình") !== "" && !isWithdrawn(line)),
    reports: new Map(lines("Báo cáo").map((line) => [line.text("Mã mô hình"), line])),
    disseminations: lines("Quán triệt"),
    ballots: lines("Chấm điểm").filter((line) => line.text("Trạng thái") !== "Né tránh"),
    listed: lines("Xếp hạng").filter((line) => /^MH-/.test(line.text("Mã"))),
  };
}

const stateTexts = (line: Line) => [line.text("Tình trạng"), line.text("Tình trạng (theo lệnh)")];
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const shareOf = (all: readonly Line[], isDone: (line: Line) => boolean): Share => ({
  done: all.filter(isDone).length,
  of: all.length,
});

const isComplete = (line: Line) => line.text("Đủ nội dung lúc") !== "";
const isRanked = (line: Line) => line.number("Thứ hạng") !== null;
const isEligible = (line: Line) => line.text("Đủ điều kiện trình") === "Có";
const isSubmitted = (line: Line) => line.text("Trạng thái") === "Đã nộp";
const ofUnit = (unit: Line) => (line: Line) => line.text("Mã đơn vị") === unit.text("Mã");

/** Neither withdrawn nor stopped, by hand or by order. */
const isActive = (line: Line) => stateTexts(line).every((state) => ["", "Đang thực hiện"].includes(state));

/** A report is asked for of who asked for the rating; a person on a Mac types the word in other signs (SPEC V1). */
const asks = (line: Line) =>
  isActive(line) && line.text("Đề nghị xét hoàn thành xuất sắc nhiệm vụ").normalize("NFC") === "Có";

function reportShare({ models, reports }: Campaign, isMeant: (line: Line) => boolean): Share {
  return shareOf(
    models.filter((line) => isMeant(line) && asks(line)),
    ({ text }) => {
      const report = reports.get(text("Mã mô hình"));
      return report !== undefined && isComplete(report);
    },
  );
}

const hasRegistered =
  ({ models }: Campaign) =>
  (unit: Line) =>
    models.filter(ofUnit(unit)).some(isComplete);

/** Rounded half up in whole numbers; a part is never told as nothing or as everything. */
function percent({ done, of }: Share): string {
  if (of === 0) return "–";
  if (done === of) return "100 %";
  const rounded = Math.floor((2 * 100 * done + of) / (2 * of));
  return done === 0 ? "0 %" : `${Math.min(99, Math.max(1, rounded))} %`;
}

const figure = (share: Share) => `${share.of === 0 ? "–" : slash(share)} ${percent(share)}`;
const slash = ({ done, of }: Share) => `${done}/${of}`;

function progress(campaign: Campaign): Figures {
  const { units, models, ballots, listed, disseminations } = campaign;
  const asked = units.flatMap((unit) => disseminations.filter(ofUnit(unit)));
  const shares: Readonly<Record<string, Share>> = {
    "Đơn vị đã quán triệt": shareOf(asked, (line) => isDisseminated(line, campaign.now)),
    "Đơn vị đã đăng ký": shareOf(units, hasRegistered(campaign)),
    "Mô hình đăng ký đúng hạn": shareOf(models, (line) => isInTime(campaign, line)),
    "Báo cáo đã nhận": reportShare(campaign, () => true),
    "Phiếu chấm đã nộp": shareOf(ballots, isSubmitted),
    "Mô hình được xếp hạng": shareOf(listed, isRanked),
    "Đủ điều kiện trình": shareOf(listed.filter(isRanked), isEligible),
    "Ban Thường vụ đã kết luận": shareOf(
      listed,
      (line) => line.text("Kết luận") + line.text("Nội dung kết luận") !== "",
    ),
  };
  return Object.fromEntries(Object.entries(shares).map(([label, share]) => [label, figure(share)]));
}

/** By the moment and the deadline; the steward’s own word for it, in the same row, is not asked. */
function isInTime(campaign: Campaign, model: Line): boolean {
  const unit = campaign.units.find((each) => ofUnit(each)(model));
  const moment = model.number("Đủ nội dung lúc");
  return unit !== undefined && moment !== null && FIRST_DAY + moment < registrationLateFrom(campaign, unit);
}

/** A day that has come, how, and how many people (SPEC QT2). */
function isDisseminated(line: Line, now: DayNumber): boolean {
  const day = dayIn(line.value("Ngày quán triệt"));
  return day !== null && day <= now && line.text("Hình thức") !== "" && (line.number("Số người") ?? 0) > 0;
}

/** As a cell holds it, or as it is typed: "28/03/2023". */
function dayIn(value: Scalar): DayNumber | null {
  if (typeof value === "number") return FIRST_DAY + Math.floor(value);
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(String(value ?? "")) ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
}

interface Group {
  readonly name: string;
  readonly units: readonly Line[];
  readonly models: readonly Line[];
  readonly reports: Share;
  readonly listed: readonly Line[];
}

/** In the order of their first units. */
function groupsOf(campaign: Campaign): readonly Group[] {
  const names = [...new Set(campaign.units.map((unit) => unit.text("Nhóm đơn vị")))];
  return names.map((name) =>
    groupOf(campaign, groupInWords(name), (unit) => unit.text("Nhóm đơn vị") === name),
  );
}

function groupOf(campaign: Campaign, name: string, isMeant: (unit: Line) => boolean): Group {
  const units = campaign.units.filter(isMeant);
  const own = new Set(units.map((unit) => unit.text("Mã")));
  const isOwn = (line: Line) => own.has(line.text("Mã đơn vị"));
  const models = campaign.models.filter(isOwn);
  const ids = new Set(models.map((line) => line.text("Mã mô hình")));
  return {
    name,
    units,
    models,
    reports: reportShare(campaign, isOwn),
    listed: campaign.listed.filter((line) => ids.has(line.text("Mã"))),
  };
}

function groups(campaign: Campaign): Figures {
  const lines = [...groupsOf(campaign), groupOf(campaign, "Cộng", () => true)].map((group) => [
    group.name,
    [
      slash(shareOf(group.units, hasRegistered(campaign))),
      group.models.length,
      slash(group.reports),
      slash(shareOf(group.listed, isRanked)),
      group.listed.filter(isEligible).length,
    ].join(" "),
  ]);
  return Object.fromEntries(lines);
}

/** The first day that is late: that behind the deadline (SPEC H1), or behind a later day that the unit was given (H2). */
function lateFrom({ setting }: Campaign, deadline: string, extensions: readonly Scalar[]): DayNumber {
  const days = [setting(deadline), ...extensions].flatMap((value) => dayIn(value) ?? []);
  return Math.max(...days) + 1;
}

function registrationLateFrom(campaign: Campaign, unit: Line): DayNumber {
  const given = ["Gia hạn đăng ký", "Gia hạn đăng ký (theo lệnh)"].map((header) => unit.value(header));
  return lateFrom(campaign, "Hạn đăng ký", given);
}

/** A day that has begun counts as one (SPEC H7). */
const daysLate = (from: DayNumber, now: DayNumber) => `quá hạn ${Math.floor(now - from) + 1} ngày`;

function lateUnit(campaign: Campaign, unit: Line): readonly string[] {
  const works = [...lateRegistrations(campaign, unit), ...lateReports(campaign, unit)];
  if (works.length === 0) return [];
  return [`${unit.text("Tên")} ${unit.text("Điện thoại") || "chưa ghi số"}`, `${works.join("; ")}.`];
}

function lateRegistrations(campaign: Campaign, unit: Line): readonly string[] {
  const from = registrationLateFrom(campaign, unit);
  if (campaign.now < from) return [];
  const own = campaign.models.filter(ofUnit(unit));
  const unfinished = own.filter((line) => isActive(line) && !isComplete(line)).length;
  const days = daysLate(from, campaign.now);
  if (own.length === 0) return [`Chưa đăng ký, ${days}`];
  if (!own.some(isComplete)) return [`Đăng ký chưa đủ nội dung, ${days}`];
  return unfinished === 0 ? [] : [`${unfinished} đăng ký khác chưa đủ nội dung, ${days}`];
}

function lateReports(campaign: Campaign, unit: Line): readonly string[] {
  const given = ["Gia hạn báo cáo", "Gia hạn báo cáo (theo lệnh)"].map((header) => unit.value(header));
  const from = lateFrom(campaign, "Hạn báo cáo", given);
  const { done, of } = reportShare(campaign, ofUnit(unit));
  if (campaign.now < from || done === of) return [];
  return [`Thiếu ${of - done} báo cáo, ${daysLate(from, campaign.now)}`];
}

function lateTeam(campaign: Campaign): readonly string[] {
  const left = campaign.ballots.filter((line) => !isSubmitted(line));
  if (left.length === 0 || campaign.now < lateFrom(campaign, "Hạn thẩm định", [])) return [];
  const members = new Set(left.map((line) => line.text("Mã thành viên"))).size;
  const deadline = campaign.setting("Hạn thẩm định");
  return [
    `${members} thành viên Tổ thẩm định`,
    `Còn ${left.length} phiếu chưa nộp, hạn ${deadline}; từng người ở tab Tổ thẩm định, cột Còn lại.`,
  ];
}

function fewRegistered(campaign: Campaign): string {
  const { units, models } = campaign;
  const each = inParts(quotient(models.length * TENTHS, units.length), TENTHS).padEnd("0,0".length, ",0");
  const share = percent(shareOf(units, hasRegistered(campaign)));
  return `“Đăng ký còn ít”: ${share} đơn vị đã đăng ký; trung bình ${each} mô hình một đơn vị.`;
}

function quality({ listed }: Campaign): string {
  const ranked = listed.filter(isRanked);
  const means = ranked.flatMap((line) => line.number("Điểm TB") ?? []);
  const said = "“Chất lượng, hiệu quả chưa cao”:";
  if (means.length === 0) return `${said} chưa có kết quả chấm.`;
  const points = means.map((mean) => Math.round(mean * HUNDREDTHS));
  const mean = inParts(quotient(sum(points), points.length), HUNDREDTHS);
  const share = percent(shareOf(ranked, isEligible));
  return `${said} điểm trung bình ${mean}; ${share} số mô hình được xếp hạng đủ điều kiện trình.`;
}

/** Rounded half up, in whole numbers. */
const quotient = (number: number, divisor: number) => Math.floor((2 * number + divisor) / (2 * divisor));

/** So many hundredths with a comma, without zeros at the end. */
const inParts = (number: number, parts: number) => String(number / parts).replace(".", ",");

function difficulties(campaign: Campaign): string {
  const { units, models, ballots, now, setting } = campaign;
  const reports = reportShare(campaign, () => true);
  const open = dayIn(setting("Mở báo cáo"));
  const begun = models.filter(isActive);
  const lacks = [
    [units.filter((unit) => !hasRegistered(campaign)(unit)).length, "đơn vị chưa đăng ký"],
    [begun.filter((line) => line.text("Còn thiếu") !== "Đủ").length, "đăng ký chưa đủ nội dung"],
    [open !== null && open <= now ? reports.of - reports.done : 0, "báo cáo chưa có hoặc chưa đủ"],
    [ballots.filter((line) => !isSubmitted(line)).length, "phiếu chấm chưa nộp"],
    [begun.filter((line) => line.text("Nghi trùng") !== "").length, "mô hình nghi trùng tên"],
  ] as const;
  const said = lacks.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `“Khó khăn, lúng túng”: ${said.length === 0 ? "không còn gì thiếu" : `còn ${said.join(", ")}`}.`;
}

const chart = (...lines: readonly (readonly (string | number)[])[]) =>
  lines.map((line) => line.join(" ")).join("\n");

function groupsChart(campaign: Campaign): string {
  const begun = groupsOf(campaign).filter(({ models }) => models.length > 0);
  return chart(
    ["Mô hình đăng ký", "Báo cáo đã nhận"],
    ...begun.map(({ name, models, reports }) => [name, models.length, reports.done]),
  );
}

/** By the mean and the marks of Cấu hình; the steward’s own word for it, in Xếp hạng, is not asked. */
function bandsChart({ listed, setting }: Campaign): string {
  const means = listed.filter(isRanked).flatMap((line) => line.number("Điểm TB") ?? []);
  const bands = ["Xuất sắc", "Tốt", "Khá", "Đạt", "Không đạt"] as const;
  const from = (band: string) => (band === "Không đạt" ? 0 : Number(setting(`${band} từ`)));
  const bandOf = (mean: number) => bands.find((band) => mean >= from(band));
  const lines = bands.map((band) => [band, means.filter((mean) => bandOf(mean) === band).length]);
  return chart(["Số mô hình"], ...(means.length === 0 ? [] : lines));
}

/** How many there were at the end of each day, from the first to the last day on which one came in. */
function ballotsChart({ ballots }: Campaign): string {
  const days = ballots.filter(isSubmitted).flatMap((line) => dayIn(line.value("Nộp lúc")) ?? []);
  const first = Math.min(...days);
  const count = days.length === 0 ? 0 : Math.max(...days) - first + 1;
  return chart(
    ["Ngày", "Phiếu đã nộp", "Phải có"],
    ...Array.from({ length: count }, (_, at) => [
      shortDay(first + at),
      days.filter((day) => day <= first + at).length,
      ballots.length,
    ]),
  );
}

/** "19/11". */
function shortDay(day: DayNumber): string {
  const [, month = "", date = ""] = new Date(day * DAY_MS).toISOString().slice(0, 10).split("-");
  return `${date}/${month}`;
}
