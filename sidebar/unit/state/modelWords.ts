/** What is said of one model: a mark for its state, then its registration and its report. */
import { LACKS_NOTHING } from "../../../src/domain/problems/lacks.ts";
import { dayOf, formatDay, type Instant } from "../../../src/domain/time/calendar.ts";
import { describeTimeliness, type Timeliness, timeliness } from "../../../src/domain/time/timeliness.ts";
import type { OwnModelView, OwnUnitView, StageView } from "../../../src/rpc/unitAnswers.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { MODEL_STATES } from "../../../src/tables/registrations.ts";

export type Tone = "bad" | "warn" | "good" | "quiet";

export interface Mark {
  readonly tone: Tone;
  readonly text: string;
}

export interface ModelWords {
  readonly mark: Mark;
  readonly registration: string;
  readonly report: string;
}

type Windows = Pick<OwnUnitView, "registration" | "report">;

export const dayText = (instant: Instant): string => formatDay(dayOf(instant, UTC_OFFSET_MINUTES));
/** The last day that is in time. */
export const lastDay = ({ closesAt }: StageView): string => dayText(closesAt - 1);

export function modelWords(model: OwnModelView, windows: Windows, now: Instant): ModelWords {
  return {
    mark: markOf(model, windows, now),
    registration: registrationWords(model, windows.registration, now),
    report: reportWords(model, windows.report, now),
  };
}

/** How the registration stands; a withdrawn one is asked for nothing. */
export function registrationState(
  { state, completedAt }: OwnModelView,
  at: StageView,
  now: Instant,
): Timeliness {
  return timeliness({ doneAt: completedAt, due: state !== "withdrawn", closesAt: at.closesAt, now });
}

export function reportState({ report }: OwnModelView, at: StageView, now: Instant): Timeliness {
  return timeliness({
    doneAt: report?.completedAt ?? null,
    due: report !== null,
    closesAt: at.closesAt,
    now,
  });
}

function markOf(model: OwnModelView, windows: Windows, now: Instant): Mark {
  const [, withdrawn, suspended] = MODEL_STATES;
  if (model.state === "withdrawn") return { tone: "quiet", text: withdrawn };
  if (model.state === "suspended") return { tone: "warn", text: suspended };
  if (model.state === "rejected") return { tone: "bad", text: "Không qua rà soát" };
  const registration = registrationState(model, windows.registration, now);
  const report = reportState(model, windows.report, now);
  if (registration === "overdue") return { tone: "bad", text: "Quá hạn đăng ký" };
  if (report === "overdue") return { tone: "bad", text: "Quá hạn báo cáo" };
  if (registration === "pending") return { tone: "warn", text: "Đăng ký chưa đủ" };
  if (report === "pending" && windows.report.stage === "open")
    return { tone: "warn", text: "Chưa đủ báo cáo" };
  if (model.asked !== null) return { tone: "warn", text: "Cần bổ sung" };
  if (lacks(model.missing) || lacks(model.report?.missing ?? ""))
    return { tone: "warn", text: "Cần xem lại" };
  return { tone: "good", text: report === "pending" ? "Chưa đến lúc báo cáo" : "Không còn việc" };
}

/** Complete once, but the tab says that something is to be put right. */
const lacks = (missing: string): boolean => /(?:^|\. )(?:Thiếu|Xem lại): /.test(missing);

function registrationWords(model: OwnModelView, at: StageView, now: Instant): string {
  if (model.state === "withdrawn") return "Đã rút; nội dung vẫn được giữ.";
  const state = registrationState(model, at, now);
  const moments = { closesAt: at.closesAt, doneAt: model.completedAt, now };
  const instead = state === "late" ? model.insteadOfLate : null;
  const when = instead ?? describeTimeliness(state, moments, UTC_OFFSET_MINUTES);
  const told = model.asked !== null || model.state === "rejected" || lacks(model.missing);
  const what = told || model.completedAt === null ? model.missing : LACKS_NOTHING;
  return sentences(what === "" ? "Hệ thống chưa xem dòng này" : what, when);
}

function reportWords({ state, report }: OwnModelView, at: StageView, now: Instant): string {
  if (state === "withdrawn") return "Không phải nộp.";
  if (state === "suspended") return "Chưa phải nộp khi đang tạm dừng.";
  if (state === "rejected") return "Không phải nộp.";
  if (report === null) return "Không phải nộp, vì không đề nghị xét hoàn thành xuất sắc nhiệm vụ.";
  if (at.stage === "notOpen" && report.completedAt === null)
    return `Nộp từ ${dayText(at.opensAt)} đến hết ${lastDay(at)}.`;
  const moments = { closesAt: at.closesAt, doneAt: report.completedAt, now };
  const due = timeliness({ ...moments, due: true });
  const what = report.missing === "" ? "Chưa có gì" : report.missing;
  return sentences(what, describeTimeliness(due, moments, UTC_OFFSET_MINUTES));
}

const sentences = (...parts: readonly string[]): string => `${parts.join(". ")}.`;
