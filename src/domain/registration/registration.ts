import type { SubjectKind } from "../people/unit.ts";
import type { Day } from "../time/calendar.ts";

/** Rejected: its review found that it cannot go on as it stands (SPEC G14). */
export type ModelState = "active" | "rejected" | "suspended" | "withdrawn";

/** What the organiser finds on looking a registration through. */
export const REVIEWS = ["Đạt", "Cần bổ sung", "Không đạt"] as const;
export type Review = (typeof REVIEWS)[number];

/** One registered model (tab Đăng ký). Texts are "" when blank. */
export interface Registration {
  readonly id: string;
  readonly unit: string;
  readonly subject: SubjectKind | "";
  /** Họ tên/Tập thể. */
  readonly holder: string;
  readonly position: string;
  readonly coauthors: string;
  readonly title: string;
  readonly kind: string;
  readonly novelty: string;
  readonly field: string;
  readonly context: string;
  readonly goals: string;
  readonly content: string;
  readonly newness: string;
  readonly scope: string;
  readonly resources: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly products: string;
  readonly spread: string;
  readonly document: string;
  /** "Đề nghị xét hoàn thành xuất sắc nhiệm vụ = Có": only then is a report due. */
  readonly asksForExcellence: boolean;
  /** "Hoàn thành xuất sắc nhiệm vụ 05 năm liền = Có". */
  readonly fiveYears: boolean;
  readonly links: string;
  readonly review: Review | "";
  /** What the organiser asks for, or why it was rejected. */
  readonly toComplete: string;
  readonly state: ModelState;
}

const STRENGTH: Readonly<Record<ModelState, number>> = { active: 0, rejected: 1, suspended: 2, withdrawn: 3 };

/** Of what was typed, ordered and found the stronger holds: withdrawn before suspended before rejected before active (SPEC G13, G14). */
export function strongerState(typed: ModelState, ordered: ModelState): ModelState {
  return STRENGTH[ordered] > STRENGTH[typed] ? ordered : typed;
}

/** Whether a results report is asked for: only with a request for HTXSNV, and of none that is out or stands still (docs/domain.md#the-letter; SPEC G3). */
export function reportIsDue(registration: Pick<Registration, "asksForExcellence" | "state">): boolean {
  return registration.asksForExcellence && registration.state === "active";
}

/** The column "Mới/Tiếp tục" of a model that was begun in an earlier year. */
export const CONTINUED = "Tiếp tục";
