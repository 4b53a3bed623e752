/** October and November: those who ask for HTXSNV report; the organiser looks at the conditions before scoring. */
import { moment, officeHour } from "../calendar.ts";
import { shuffled } from "../chance.ts";
import type { Model } from "../models.ts";
import { orderByPage, typeOrder } from "../orders.ts";
import { ORGANISER, type Unit } from "../people.ts";
import { willReport } from "../plan.ts";
import { reportCells } from "../reports.ts";
import { lineOfModel, type Screen, unbrokenRuns } from "../screen.ts";
import { live, mustBeTaken, pasteUnder, type Season, skip, tab, typeUnder } from "../season.ts";

const TAB = "Báo cáo";
const FIRST_DAY = moment("2023-10-05 08:00");
const LAST_DAY = moment("2023-11-13 16:00");
const CONDITION = /^Điều kiện [1-6]: /;
/** That the model is new in its unit. */
const IS_NEW = "Điều kiện 5";

export function withdraw(season: Season): void {
  const model = season.plan.cases.withdrawn;
  if (model === null) return;
  skip(season, "2023-07-14 09:00");
  const target = season.ids.get(model) ?? "";
  const reason = "Đơn vị điều chỉnh nhiệm vụ, xin rút theo văn bản";
  season.say(typeOrder(season, { command: "Rút mô hình", target, reason }));
}

/** A complaint comes in: the model stands still until it is answered. */
export function suspend(season: Season): void {
  const model = season.plan.cases.prerequisite;
  if (model === null) return;
  const target = season.ids.get(model) ?? "";
  const state = () => lineOfModel(tab(season, "Đăng ký"), target).text("Tình trạng (theo lệnh)");
  skip(season, "2023-08-10 09:00");
  season.say(typeOrder(season, { command: "Tạm dừng", target, reason: "Có đơn phản ánh, đang xác minh" }));
  season.say(`${target}: ${state()}.`);
  skip(season, "2023-09-06 09:00");
  season.say(typeOrder(season, { command: "Tiếp tục", target, reason: "Đã trả lời đơn, nội dung đúng" }));
}

export function report(season: Season): void {
  const { plan } = season;
  live(season, "2023-10-01 00:10");
  const reporting = shuffled(
    plan.units.filter((unit) => reportsOf(season, unit).length > 0),
    plan.options.seed,
    "units report",
  );
  for (const [turn, unit] of reporting.entries()) {
    skip(season, officeHour(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * turn) / reporting.length));
    reportOn(season, unit.email, reportsOf(season, unit));
  }
  extend(season);
  live(season, "2023-11-15 23:58");
  season.say("Hết hạn báo cáo.");
  live(season, "2023-11-16 00:12");
  typeAfterTheLock(season);
}

/** Reports that come in time; the one with an extension comes later. */
function reportsOf({ plan }: Season, unit: Unit): readonly Model[] {
  return plan.models.filter(
    (model) => model.unit === unit && willReport(model, plan.cases) && model !== plan.cases.extended,
  );
}

/** Pastes each unbroken run of rows at once, as the unit's own table has them. */
function reportOn(season: Season, person: string, models: readonly Model[]): void {
  const screen = tab(season, TAB);
  const placed = models.map((model) => ({ model, row: rowOf(season, screen, model) }));
  for (const run of unbrokenRuns(placed)) {
    const rows = run.map(({ model }) => reportCells(season.plan.options.seed, model));
    mustBeTaken(pasteUnder(season, person, screen, run[0]?.row ?? 0, rows));
  }
}

function rowOf({ ids }: Season, screen: Screen, model: Model): number {
  return lineOfModel(screen, ids.get(model) ?? "").row;
}

/** Two days before the deadline a unit asks for more time; the organiser gives it on the page Điều hành. */
function extend(season: Season): void {
  const model = season.plan.cases.extended;
  if (model === null) return;
  skip(season, "2023-11-13 17:00");
  season.say(
    orderByPage(season, {
      command: "Gia hạn",
      target: model.unit.code,
      value: "báo cáo 20/11/2023",
      reason: "Chờ số liệu nghiệm thu của thôn",
    }),
  );
}

function typeAfterTheLock(season: Season): void {
  const { plan, say } = season;
  const model = plan.cases.neverReported;
  if (model === null) return;
  const screen = tab(season, TAB);
  const row = rowOf(season, screen, model);
  const attempt = typeUnder(season, model.unit.email, screen, {
    row,
    header: "Đã thực hiện",
    text: "Đã làm xong",
  });
  say(`${model.unit.name} báo cáo sau hạn: ${attempt.refused ?? "VẪN GÕ ĐƯỢC"}`);
}

/** The unit with more time uses it, three days after everybody's deadline. */
export function reportWithExtension(season: Season): void {
  const model = season.plan.cases.extended;
  if (model === null) return;
  skip(season, "2023-11-18 09:00");
  reportOn(season, model.unit.email, [model]);
  const line = lineOfModel(tab(season, TAB), season.ids.get(model) ?? "");
  season.say(`${model.unit.name} báo cáo trong thời gian gia hạn: ${line.text("Đúng hạn")}.`);
}

/** The six conditions for every report that has not been looked at: one paste for each unbroken run of rows. */
export function review(season: Season): void {
  const screen = tab(season, TAB);
  const conditions = screen.headers.filter((header) => CONDITION.test(header));
  const [first = ""] = conditions;
  const waiting = screen.lines.filter((line) => line.text("Đã thực hiện") !== "" && line.text(first) === "");
  const failing = season.plan.cases.prerequisite;
  const failingId = failing === null ? null : season.ids.get(failing);
  for (const run of unbrokenRuns(waiting)) {
    const rows = run.map((line) => verdicts(conditions, line.text("Mã mô hình") === failingId));
    mustBeTaken(pasteUnder(season, ORGANISER, screen, run[0]?.row ?? 0, rows));
  }
  season.say(`Ban Tổ chức xem xét điều kiện của ${waiting.length} báo cáo.`);
}

function verdicts(conditions: readonly string[], fails: boolean): Readonly<Record<string, string>> {
  return Object.fromEntries(
    conditions.map((header) => [header, fails && header.startsWith(IS_NEW) ? "Không" : "Đạt"]),
  );
}
