/** What the unit has to do now, first of all what is late. */
import type { Instant } from "../../../src/domain/time/calendar.ts";
import {
  daysLate,
  daysLeft,
  describeTimeliness,
  type Timeliness,
} from "../../../src/domain/time/timeliness.ts";
import type { OwnUnitView, StageView } from "../../../src/rpc/unitAnswers.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { dayText, lastDay, registrationState, reportState, type Tone } from "./modelWords.ts";

export type StageName = "registration" | "report";

export interface Standing {
  readonly tone: Tone;
  readonly title: string;
  readonly sentence: string;
  /** For what the unit may ask for more time; null where it need not. */
  readonly extension: StageName | null;
}

/** All that is late; when nothing is, all that is due; else that nothing is left. */
export function standings(own: OwnUnitView, now: Instant): readonly Standing[] {
  const { registration, report } = own;
  const models = own.models.filter(({ state }) => state !== "withdrawn");
  const unfinished = models.filter(({ state, completedAt }) => state === "active" && completedAt === null);
  const registered = models.some(({ completedAt }) => completedAt !== null);
  if (!registered && unfinished.length === 0) return [notRegistered(models.length, registration, now)];
  const registrations = unfinished.map((model) => registrationState(model, registration, now));
  const reports = models.map((model) => reportState(model, report, now));
  const isLate = [
    ...late("registration", countOf(registrations, "overdue"), registration, now),
    ...late("report", countOf(reports, "overdue"), report, now),
  ];
  const isDue = [
    ...due("registration", countOf(registrations, "pending"), registration, now),
    ...due("report", report.stage === "notOpen" ? 0 : countOf(reports, "pending"), report, now),
    ...toAdd(models.filter(({ asked }) => asked !== null).length, registration),
  ];
  const left = isLate.length > 0 ? isLate : isDue;
  return left.length > 0 ? left : [nothingLeft(countOf(reports, "pending"), report)];
}

const countOf = (states: readonly Timeliness[], state: Timeliness): number =>
  states.filter((each) => each === state).length;

const LATE = { registration: "đăng ký chưa đủ, quá hạn", report: "báo cáo quá hạn" } as const;
const DUE = { registration: "đăng ký chưa đủ", report: "báo cáo chưa đủ" } as const;
export const STAGE_WORDS = { registration: "Đăng ký", report: "Báo cáo" } as const;

/** What the organiser asks for on having looked the registrations through. */
function toAdd(count: number, at: StageView): readonly Standing[] {
  if (count === 0) return [];
  const isOpen = at.stage === "open";
  return [
    {
      tone: "warn",
      title: `${count} mô hình cần bổ sung`,
      sentence: `Ban Tổ chức đã rà soát; điều cần bổ sung ghi ở từng mô hình. ${isOpen ? "Hãy sửa ngay ở dòng đăng ký." : "Dòng đăng ký đã khóa: hãy xin Ban Tổ chức gia hạn."}`,
      extension: isOpen ? null : "registration",
    },
  ];
}

function late(stage: StageName, count: number, at: StageView, now: Instant): readonly Standing[] {
  if (count === 0) return [];
  return [
    {
      tone: "bad",
      title: `${count} ${LATE[stage]} ${daysLate(at.closesAt, now)} ngày`,
      sentence: `${closedSentence(stage, at)} Muốn nộp, hãy xin Ban Tổ chức gia hạn.`,
      extension: stage,
    },
  ];
}

/** Days left from which on it is worth asking for more. */
const SOON = 7;

/** Of what a unit may ask for more time while it has not run out; null: too early. */
const soon = (stage: StageName, { closesAt }: StageView, now: Instant): StageName | null =>
  daysLeft(closesAt, now) <= SOON ? stage : null;

function due(stage: StageName, count: number, at: StageView, now: Instant): readonly Standing[] {
  if (count === 0) return [];
  const extension = soon(stage, at, now);
  return [{ tone: "warn", title: `${count} ${DUE[stage]}`, sentence: `${pending(at, now)}.`, extension }];
}

/** @param suspended models that are begun, and of which nothing is asked now */
function notRegistered(suspended: number, at: StageView, now: Instant): Standing {
  const title = suspended === 0 ? "Chưa đăng ký mô hình nào" : "Chưa có đăng ký nào đủ nội dung";
  if (at.stage === "closed")
    return {
      tone: "bad",
      title: `${title}, quá hạn ${daysLate(at.closesAt, now)} ngày`,
      sentence: `${closedSentence("registration", at)} Muốn đăng ký, hãy xin Ban Tổ chức gia hạn.`,
      extension: "registration",
    };
  const when = at.stage === "notOpen" ? `Mở từ ${dayText(at.opensAt)}` : pending(at, now);
  return { tone: "warn", title, sentence: `${when}.`, extension: soon("registration", at, now) };
}

/** @param waiting reports whose time has not come */
function nothingLeft(waiting: number, report: StageView): Standing {
  const sentence =
    waiting === 0
      ? "Đăng ký và báo cáo phải nộp đều đã đủ."
      : `Còn ${waiting} báo cáo, nộp từ ${dayText(report.opensAt)} đến hết ${lastDay(report)}.`;
  return { tone: "good", title: "Lúc này không còn việc", sentence, extension: null };
}

export const closedSentence = (stage: StageName, { closesAt }: StageView): string =>
  `${STAGE_WORDS[stage]} đã khóa từ ${dayText(closesAt)}.`;

function pending({ closesAt }: StageView, now: Instant): string {
  return describeTimeliness("pending", { closesAt, doneAt: null, now }, UTC_OFFSET_MINUTES);
}
