/** “Gia hạn”: what is chosen, what lacks, what will be done. */
import {
  type ExtendedStage,
  extensionLacks,
  extensionText,
  STAGE_WORDS,
} from "../../../src/domain/orders/extension.ts";
import { reasonLacks } from "../../../src/domain/orders/reason.ts";
import {
  addDays,
  type Day,
  daysBetween,
  formatDay,
  parseDayText,
} from "../../../src/domain/time/calendar.ts";
import { daysLate, daysLeft } from "../../../src/domain/time/timeliness.ts";
import { choiceLack, chosenIn, keyIn } from "./choices.ts";
import { type Board, lastDay, NEEDS_REASON, type Plan, planOf, today } from "./facts.ts";
import { unitChoices } from "./lists.ts";
import { dayWords } from "./words.ts";

export interface ExtendDraft {
  readonly unit: string;
  readonly stage: ExtendedStage;
  readonly day: string;
  readonly reason: string;
}

type Unit = Board["units"][number];

export function extendedUnit(board: Board, text: string): Unit | null {
  const key = keyIn(chosenIn(text, unitChoices(board)));
  return board.units.find(({ code }) => code === key) ?? null;
}

/** Everybody's deadline of a stage. */
function deadlineOf({ stages }: Board, stage: ExtendedStage): Day | null {
  return stages.find((each) => each.stage === stage)?.deadline ?? null;
}

/** The days that are offered, from today or the deadline in force on. */
export function offeredDays(board: Board, { stage, unit: text }: ExtendDraft): readonly Day[] {
  const unit = extendedUnit(board, text);
  const deadline = unit === null ? deadlineOf(board, stage) : lastDay(unit[stage].closesAt);
  const now = today(board.now);
  const from = deadline !== null && deadline > now ? deadline : now;
  return [2, 5, 10].map((days) => addDays(from, days));
}

/** How the unit stands to a deadline: “hạn 15/11/2023, quá 7 ngày”. */
export function deadlineText({ now }: Board, { closesAt, state, extension }: Unit["report"]): string {
  const own = extension === null ? "hạn" : "hạn riêng";
  const day = `${own} ${formatDay(lastDay(closesAt))}`;
  if (state === "overdue") return `${day}, quá ${daysLate(closesAt, now)} ngày`;
  if (state === "pending") return `${day}, còn ${daysLeft(closesAt, now)} ngày`;
  if (state === "notDue") return `${day}, không phải nộp`;
  return `${day}, đã đủ, không cần gia hạn`;
}

export function extendPlan(board: Board, draft: ExtendDraft): Plan {
  const unit = extendedUnit(board, draft.unit);
  const deadline = deadlineOf(board, draft.stage);
  const day = parseDayText(draft.day);
  const lacks = [
    ...(deadline === null ? ["Chưa đọc được thời hạn ở tab Cấu hình."] : []),
    ...choiceLack(chosenIn(draft.unit, unitChoices(board)), "đơn vị"),
    ...dayLacks(board, draft.day, day, deadline ?? ""),
    ...(reasonLacks(draft.reason).length > 0 ? [NEEDS_REASON] : []),
  ];
  const wanted = {
    command: "Gia hạn" as const,
    target: unit?.code ?? "",
    value: extensionText({ stage: draft.stage, day: day ?? "" }),
    reason: draft.reason.trim(),
  };
  return planOf(wanted, lacks, willExtend(board, unit, draft.stage, day ?? ""));
}

function dayLacks(board: Board, typed: string, day: Day | null, deadline: Day): readonly string[] {
  const now = today(board.now);
  const first = addDays(deadline > now ? deadline : now, 1);
  if (typed.trim() === "") return ["Chọn ngày."];
  if (day === null) return [`${typed.trim()} không có trong lịch. Ghi như ${formatDay(first)}.`];
  if (extensionLacks(day, deadline, "x").includes("later"))
    return [`${formatDay(day)} không sau hạn chung ${formatDay(deadline)}. Chọn ngày muộn hơn.`];
  return day < now ? [`${formatDay(day)} đã qua. Chọn từ ${formatDay(now)}.`] : [];
}

function willExtend(board: Board, unit: Unit | null, stage: ExtendedStage, day: Day): readonly string[] {
  if (unit === null || day === "") return [];
  const scoring = board.stages.find((each) => each.stage === "appraisal");
  const left = scoring === undefined ? 0 : daysBetween(day, lastDay(scoring.closesAt));
  const beside =
    left > 0 ? `Trước hạn chấm ${left} ngày.` : "Sau hạn chấm: báo cáo đến lúc này khó kịp chấm.";
  return [
    `${unit.name} gõ được ${STAGE_WORDS[stage]} đến hết ${dayWords(day)}.`,
    ...(stage === "report" && scoring !== undefined ? [beside] : []),
    "Các đơn vị khác không đổi.",
  ];
}
