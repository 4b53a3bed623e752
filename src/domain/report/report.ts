import type { Registration } from "../registration/registration.ts";
import type { Points } from "../rubric/points.ts";
import { matchingKey } from "../text/vietnamese.ts";
import type { Day } from "../time/calendar.ts";

/** Conditions before a model is scored at all (docs/domain.md#rubric). */
export const PREREQUISITE_TEXTS = {
  DK1: "đã đăng ký",
  DK2: "có văn bản triển khai",
  DK3: "đã triển khai đủ thời gian tối thiểu",
  DK4: "báo cáo hiệu quả bằng số liệu",
  DK5: "mới trong phạm vi đơn vị, không trùng",
  DK6: "không thuộc trường hợp bị loại trừ",
} as const;
export type PrerequisiteCode = keyof typeof PREREQUISITE_TEXTS;

/** One registered figure: before the model, the target, after it; null = not stated. */
export interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly before: number | null;
  readonly target: number | null;
  readonly after: number | null;
}

/** One results report (tab Báo cáo). Texts are "" when blank. */
export interface Report {
  /** Id of the registered model. */
  readonly model: string;
  readonly document: string;
  /** Trước khi áp dụng. */
  readonly before: string;
  /** Đã thực hiện. */
  readonly done: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly indicators: readonly Indicator[];
  readonly economy: string;
  readonly society: string;
  readonly partyBuilding: string;
  readonly scope: string;
  readonly appliedAt: string;
  readonly decision: string;
  readonly evidence: string;
  readonly difficulties: string;
  readonly proposals: string;
  readonly selfPoints: Points | null;
  readonly selfBand: string;
  /** true = Đạt, false = Không, null = not decided. */
  readonly prerequisites: Readonly<Record<PrerequisiteCode, boolean | null>>;
}

/** The columns marked * in docs/domain.md#tabs-and-columns. */
export const REPORT_REQUIRED = ["model", "done"] as const satisfies readonly (keyof Report)[];

/** What the unit itself types, in the order of the tab; the conditions are the organiser's. */
export const REPORT_TYPED = [
  "document",
  "before",
  "done",
  "from",
  "to",
  "indicators",
  "economy",
  "society",
  "partyBuilding",
  "scope",
  "appliedAt",
  "decision",
  "evidence",
  "difficulties",
  "proposals",
  "selfPoints",
  "selfBand",
] as const satisfies readonly (keyof Report)[];

/** Whether the unit has typed nothing into its prepared row (SPEC B1). */
export function isBlankReport(report: Report): boolean {
  return REPORT_TYPED.every((key) => isBlank(report[key]));
}

/** The required columns that are blank, in the order of the tab (SPEC B2). */
export function missingInReport(report: Report): readonly (keyof Report)[] {
  return REPORT_REQUIRED.filter((key) => isBlank(report[key]));
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((indicator) => Object.values(indicator).every(isBlank));
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** `met` is null while a condition is undecided and none has failed; `failed` names the failed ones in order (SPEC B5). */
export function prerequisitesVerdict(report: Pick<Report, "prerequisites">): {
  readonly met: boolean | null;
  readonly failed: readonly PrerequisiteCode[];
} {
  const failed = PREREQUISITE_CODES.filter((code) => report.prerequisites[code] === false);
  const open = PREREQUISITE_CODES.some((code) => report.prerequisites[code] === null);
  if (failed.length > 0) return { met: false, failed };
  return { met: open ? null : true, failed };
}

// Object.keys gives the keys of the constant above, in their order.
const PREREQUISITE_CODES = Object.keys(PREREQUISITE_TEXTS) as PrerequisiteCode[];

/** The registration that a report belongs to, by id; null when there is none (SPEC B6). */
export function registrationOf<R extends Pick<Registration, "id">>(
  report: Pick<Report, "model">,
  registrations: readonly R[],
): R | null {
  const key = matchingKey(report.model);
  return registrations.find((registration) => matchingKey(registration.id) === key) ?? null;
}
