export const APPRAISER_ROLES = ["Tổ trưởng", "Tổ phó", "Thư ký", "Thành viên"] as const;
export type AppraiserRole = (typeof APPRAISER_ROLES)[number];

/** A model that an appraiser has asked not to score, with the reason given. */
export interface Recusal {
  readonly model: string;
  readonly reason: string;
}

/** What the organiser says about an appraiser whose name is like one in a model (SPEC X16). */
export interface ConflictAnswer {
  readonly model: string;
  /** "recuse": né tránh; "other": không phải, another person; null: a word that is neither. */
  readonly verdict: "recuse" | "other" | null;
  readonly reason: string;
}

/** One member of the appraisal team (tab Tổ thẩm định). */
export interface Appraiser {
  readonly code: string;
  readonly name: string;
  readonly position: string;
  /** Code of the unit the person belongs to; "" when not stated. */
  readonly unit: string;
  readonly role: AppraiserRole;
  readonly email: string;
  /** "Được chấm": only active members receive ballots. */
  readonly active: boolean;
  readonly recusals: readonly Recusal[];
  readonly answers: readonly ConflictAnswer[];
}
