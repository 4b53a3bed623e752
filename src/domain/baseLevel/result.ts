/**
 * What a grass-roots Party organisation (TCCSĐ) tells the level above of its own appraisal (the letter, points 2 and 5): lines of cells
 * with tabs between them, which go as a file or are pasted, and bear a sum of what they say (SPEC BL3).
 */
import { formatPoints, type Points } from "../rubric/points.ts";
import { fnv1a64 } from "../text/fnv1a.ts";
import { cleanLine } from "../text/vietnamese.ts";

export interface BaseModel {
  readonly code: string;
  readonly title: string;
  /** Who carried it out. */
  readonly subject: string;
  /** Those it was ranked with. */
  readonly group: string;
  /** "3", "3=", "–". */
  readonly rank: string;
  /** Submitted ballots of those given out: "7/9". */
  readonly ballots: string;
  /** By groups of criteria, in the order of `BaseResult.groups`. */
  readonly means: readonly (Points | null)[];
  readonly mean: Points | null;
  readonly band: string;
  readonly eligible: boolean;
  readonly conclusion: string;
}

export interface BaseResult {
  /** Code of the organisation among the units of the level above. */
  readonly unit: string;
  readonly name: string;
  readonly year: number;
  /** The rubric's fingerprint. */
  readonly rubric: string;
  /** Codes of its groups of criteria. */
  readonly groups: readonly string[];
  readonly models: readonly BaseModel[];
}

export const TITLE = "KẾT QUẢ THẨM ĐỊNH CẤP CƠ SỞ";
/** What the lines begin with that are no model's. */
export const LABELS = {
  unit: "Đơn vị",
  year: "Năm",
  rubric: "Bộ tiêu chí",
  head: "Mã mô hình",
  count: "Cộng",
  sum: "Mã kiểm tra",
} as const;

const BEFORE_MEANS = ["Tên mô hình", "Đơn vị/Cá nhân", "Nhóm xếp hạng", "Hạng", "Số phiếu"] as const;
const BEHIND_MEANS = ["Điểm TB", "Mức", "Đủ điều kiện trình", "Kết luận"] as const;

/** How many cells stand before the means of a model, and how many cells its line has. */
export const FIRST_MEAN = 1 + BEFORE_MEANS.length;
export const widthOf = (groups: readonly string[]): number =>
  FIRST_MEAN + groups.length + BEHIND_MEANS.length;

export const ELIGIBLE = "Có";

/** The whole text; each line ends with a line break. */
export function resultText(result: BaseResult): string {
  const lines = linesOf(result).map(lineOf);
  return [...lines, lineOf([LABELS.sum, sumOf(lines)])].map((line) => `${line}\n`).join("");
}

function linesOf({ unit, name, year, rubric, groups, models }: BaseResult): readonly (readonly string[])[] {
  return [
    [TITLE],
    [LABELS.unit, unit, name],
    [LABELS.year, String(year)],
    [LABELS.rubric, rubric],
    [LABELS.head, ...BEFORE_MEANS, ...groups, ...BEHIND_MEANS],
    ...models.map(cellsOf),
    [LABELS.count, String(models.length)],
  ];
}

function cellsOf(model: BaseModel): readonly string[] {
  const { code, title, subject, group, rank, ballots, means, mean, band, eligible, conclusion } = model;
  return [
    ...[code, title, subject, group, rank, ballots],
    ...[...means, mean].map((points) => (points === null ? "" : formatPoints(points))),
    ...[band, eligible ? ELIGIBLE : "Không", conclusion],
  ];
}

/** Cells as they are compared, sent and read: of one line, without blanks that pasting adds or takes away. */
export const lineOf = (cells: readonly string[]): string => cells.map(cleanLine).join("\t").trimEnd();

/** @param lines all above the sum, as `lineOf` makes them. It tells what was changed on its way; it keeps nobody from making another one. */
export const sumOf = (lines: readonly string[]): string => fnv1a64(lines.join("\n"));
