/** Which models are put to the appraisal team, and why the others are not (SPEC O7). */
import type { Registration } from "../registration/registration.ts";
import { compareIds } from "../text/idOrder.ts";

export type WhyLeftOut =
  | "notAsked"
  | "noReport"
  | "prerequisite"
  | "everyone"
  | "toComplete"
  | "suspended"
  | "rejected"
  | "withdrawn"
  | "elsewhere";

/** In the order in which they are told: what units can still do comes first. */
export const LEFT_OUT_WORDS: Readonly<Record<WhyLeftOut, string>> = {
  noReport: "chưa có báo cáo",
  prerequisite: "chưa đạt điều kiện",
  everyone: "mọi thành viên đều né tránh",
  toComplete: "chờ bổ sung theo kết quả rà soát",
  suspended: "đang tạm dừng",
  rejected: "không qua rà soát",
  withdrawn: "đã rút",
  elsewhere: "do cấp khác chấm",
  notAsked: "không đề nghị xét hoàn thành xuất sắc nhiệm vụ",
};

export interface ScoredFacts {
  readonly model: Pick<Registration, "state" | "asksForExcellence" | "review">;
  /** The team here appraises its unit's models. */
  readonly here: boolean;
  /** Its unit has typed something into the report. */
  readonly reported: boolean;
  /** A condition (ĐK1–ĐK6) is not met. */
  readonly failed: boolean;
}

/** Null: the model is scored. “everyone” shows only when the members are known. */
export function whyLeftOut({ model, here, reported, failed }: ScoredFacts): WhyLeftOut | null {
  if (model.state !== "active") return model.state;
  if (!here) return "elsewhere";
  if (!reported) return model.asksForExcellence ? "noReport" : "notAsked";
  if (failed) return "prerequisite";
  return model.review === "Cần bổ sung" ? "toComplete" : null;
}

export interface LeftOut {
  readonly model: string;
  readonly why: WhyLeftOut;
}

/** So many are named one by one. */
const MOST_NAMED = 3;

/** One line a reason: how many, why, and which where they are few. */
export function leftOutLines(
  left: readonly LeftOut[],
): readonly { readonly count: number; readonly text: string }[] {
  // The keys of LEFT_OUT_WORDS are the reasons.
  return (Object.keys(LEFT_OUT_WORDS) as WhyLeftOut[]).flatMap((why) => {
    const ids = left.flatMap((each) => (each.why === why ? [each.model] : [])).sort(compareIds);
    const named = ids.length > MOST_NAMED ? "" : `: ${ids.join(", ")}`;
    return ids.length === 0 ? [] : [{ count: ids.length, text: LEFT_OUT_WORDS[why] + named }];
  });
}

/** “16 mô hình chưa giao, vì chưa có báo cáo.”; "" when none was left out. */
export function leftOutText(left: readonly LeftOut[]): string {
  const lines = leftOutLines(left);
  const [only] = lines;
  if (only === undefined) return "";
  const whole = `${left.length} mô hình chưa giao`;
  if (lines.length === 1) return `${whole}, vì ${only.text}.`;
  return `${whole}: ${lines.map(({ count, text }) => `${count} ${text}`).join("; ")}.`;
}
