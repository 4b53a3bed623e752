/** What BTV rates a collective or a person, from the best (docs/domain.md#classification). */
export const LEVEL_TEXTS = {
  excellent: "Hoàn thành xuất sắc",
  good: "Hoàn thành tốt",
  done: "Hoàn thành",
  notDone: "Không hoàn thành",
} as const;
export type Level = keyof typeof LEVEL_TEXTS;
/** The best first. */
export const LEVELS: readonly Level[] = ["excellent", "good", "done", "notDone"];

/** What the percentage of the cap is taken of. */
export type CapBase = "good" | "goodOrBetter" | "total";

/** The words of the setting "mẫu số trần". */
export const CAP_BASE_TEXTS: Readonly<Record<CapBase, string>> = {
  good: "Số HT tốt",
  goodOrBetter: "Từ HT tốt trở lên",
  total: "Tổng",
};

/** How many of a ranking group are rated so; `total` counts every rated one, whatever the level. */
export interface ClassificationCounts {
  readonly excellent: number;
  readonly good: number;
  readonly total: number;
}

/** HD 21-HD/BTCTW: at most 20 % of those rated "Hoàn thành tốt nhiệm vụ". */
export const CAP_PERCENT = 20;

/**
 * The greatest number that may be rated HTXSNV in one group (docs/domain.md#classification; SPEC L1–L4). Whole numbers only.
 * For the base "good" each promotion shrinks the base itself: over M = excellent + good it is the greatest x with
 * 100·x ≤ percent·(M − x), so floor(percent·M / (100 + percent)): floor(M/6) at 20 %, not floor(M/5).
 */
export function excellenceCap(counts: ClassificationCounts, base: CapBase, percent = CAP_PERCENT): number {
  const goodOrBetter = counts.excellent + counts.good;
  switch (base) {
    case "good":
      return Math.floor((percent * goodOrBetter) / (100 + percent));
    case "goodOrBetter":
      return Math.floor((percent * goodOrBetter) / 100);
    case "total":
      return Math.floor((percent * counts.total) / 100);
  }
}
