import type { Points } from "../rubric/points.ts";
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
  /** One registered figure: its name, its unit, and what it was before the model, was to be, and is after it; null = not stated. */
  readonly indicator: string;
  readonly indicatorUnit: string;
  readonly indicatorBefore: number | null;
  readonly indicatorTarget: number | null;
  readonly indicatorAfter: number | null;
  readonly economic: string;
  readonly social: string;
  readonly party: string;
  readonly scope: string;
  /** Nơi áp dụng. */
  readonly places: string;
  /** Văn bản triển khai. */
  readonly implementation: string;
  readonly evidence: string;
  readonly difficulties: string;
  readonly proposals: string;
  readonly selfPoints: Points | null;
  readonly selfBand: string;
  /** true = Đạt, false = Không, null = not decided. */
  readonly prerequisites: Readonly<Record<PrerequisiteCode, boolean | null>>;
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
