/** The lines of Tổng quan from its first to its last. */
import type { Progress, Share } from "../../domain/overview/overview.ts";
import { percentText, shareText } from "../../domain/overview/percent.ts";
import { whoDecides } from "../../domain/people/bodies.ts";
import { type Problem, problem, sentence } from "../../domain/problems/problem.ts";
import type { DashboardLine } from "../../sheets/dashboard.ts";
import type { Cell } from "../../tables/cell.ts";
import { LINE_STYLES, type LineKind, SHOWN_COLUMNS } from "../../tables/overview.ts";
import type { Settings } from "../../tables/settingsList.ts";
import {
  baseSentence,
  complaints,
  groupName,
  type Late,
  lateWork,
  stageSentence,
  timeSentence,
  titlesSentence,
  troubleSentence,
  UNREAD,
} from "./overviewWords.ts";
import type { OverviewSeen } from "./readOverview.ts";

export interface TextLine extends DashboardLine {
  readonly cells: readonly string[];
}

/** So many of the late are named one by one: the page must fit on paper. */
const MOST_LATE = 8;
/** Letters that fit into a column of figures. */
const FITS_A_FIGURE = 6;
/** So many groups have a line each. */
const MOST_GROUPS = 25;

export function overviewLines(seen: OverviewSeen): readonly TextLine[] {
  const { settings, now, units } = seen;
  const { overview, unread } = seen;
  const [title, stage] = firstLines(settings, now, unread.ranking ? null : overview.concluded);
  if (units.length === 0)
    return [title, line("stage", sentence(problem("overview.noUnits", { tab: "Đơn vị" }, "")))];
  return [
    title,
    stage,
    line("time", timeSentence(now)),
    ...troubleLines(seen.troubles, NO_FIGURES),
    line("section", "Tiến độ"),
    ...progressLines(seen),
    line("section", "Theo nhóm đơn vị"),
    ...groupLines(seen),
    ...[...titlesSentence(seen), ...baseSentence(seen)].map((text) => line("sentence", text)),
    ...lateLines(lateWork(seen)),
    line("section", "Ba điều công văn nhắc"),
    ...complaints(seen).map((text) => line("sentence", text)),
  ];
}

const NO_FIGURES = "Chưa có số liệu của phần này.";

const firstLines = (settings: Settings, now: number, concluded: Share | null) =>
  [
    line("title", `Đợt năm ${settings.year} · ${settings.organisation}`),
    line("stage", stageSentence(settings, now, concluded)),
  ] as const;

/** In place of the first lines while nothing can be counted. @param grid as it stands, with the time of its figures */
export function stoppedLines(
  settings: Settings,
  now: number,
  problems: readonly Problem[],
  grid: readonly (readonly Cell[])[],
): readonly TextLine[] {
  const first = firstLines(settings, now, null);
  const since = /lúc .{5} ngày [\d/]{10}/.exec(String(grid[first.length]?.[0]))?.[0];
  return [...first, ...troubleLines(problems, since === undefined ? NO_FIGURES : `Số liệu dừng ${since}.`)];
}

function troubleLines(problems: readonly Problem[], figures: string): readonly TextLine[] {
  return problems.length === 0 ? [] : [line("lateWork", troubleSentence(problems, figures))];
}

function progressLines({ settings, overview, unread }: OverviewSeen): readonly TextLine[] {
  const { whole, onTime, disseminated, ballots, concluded } = overview;
  const shares = [
    ...(disseminated.of === 0 ? [] : [["Đơn vị đã quán triệt", disseminated, false] as const]),
    ["Đơn vị đã đăng ký", whole.units, false],
    ["Mô hình đăng ký đúng hạn", onTime, false],
    ["Báo cáo đã nhận", whole.reports, false],
    ["Phiếu chấm đã nộp", ballots, unread.team],
    ["Mô hình được xếp hạng", whole.ranked, unread.ranking],
    ["Đủ điều kiện trình", { done: whole.eligible, of: whole.ranked.done }, unread.ranking],
    [`${whoDecides(settings.decidingBody)} đã kết luận`, concluded, unread.ranking],
  ] as const;
  return shares.map(([label, share, isUnread]) => {
    if (isUnread) return line("figure", label, "", "", UNREAD);
    return line("figure", label, "", "", share.of === 0 ? "–" : shareText(share), "", percentText(share));
  });
}

function groupLines({ overview, unread }: OverviewSeen): readonly TextLine[] {
  const figures = (progress: Progress) => figuresOf(progress, unread.ranking);
  const { groups, whole } = overview;
  const left = groups.length - MOST_GROUPS;
  return [
    line("head", "Nhóm", "Đăng ký", "Mô hình", "Báo cáo", "Xếp hạng", "Đủ điều kiện"),
    ...groups
      .slice(0, MOST_GROUPS)
      .map(({ group, ...progress }) => line("group", groupName(group), ...figures(progress))),
    ...(left > 0 ? [line("sentence", `Còn ${left} nhóm nữa, tính trong dòng Cộng.`)] : []),
    line("total", "Cộng", ...figures(whole)),
  ];
}

/** @param unranked Xếp hạng cannot be read */
function figuresOf({ units, models, reports, ranked, eligible }: Progress, unranked: boolean) {
  const places = unranked ? ["?", "?"] : [shareText(ranked), String(eligible)];
  return [shareText(units), String(models), shareText(reports), ...places];
}

function lateLines(late: readonly Late[]): readonly TextLine[] {
  if (late.length === 0) return [];
  const left = late.length - MOST_LATE;
  return [
    line("section", "Quá hạn, cần gọi"),
    ...late
      .slice(0, MOST_LATE)
      .flatMap(({ who, phone, work }) => [line("late", who, "", "", "", phone), line("lateWork", work)]),
    ...(left > 0 ? [line("sentence", `Còn ${left} nơi nữa: xem cột Tình trạng hạn ở tab Đơn vị.`)] : []),
  ];
}

function line(kind: LineKind, ...texts: readonly string[]): TextLine {
  const cells = Array.from({ length: SHOWN_COLUMNS }, (_, index) => texts[index] ?? "");
  const [first = "", ...others] = cells;
  const tallest = Math.max(...others.map((text) => textLines(text, FITS_A_FIGURE)));
  return {
    kind,
    cells,
    texts: Math.max(textLines(first, LINE_STYLES[kind].fits), kind === "head" ? tallest : 1),
  };
}

/** Into how many lines words fall when each holds so many characters; a longer word is cut. */
export function textLines(text: string, fits: number): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(" ")) {
    const wanted = filled === 0 ? word.length : filled + 1 + word.length;
    if (wanted <= fits) {
      filled = wanted;
      continue;
    }
    // A word that fits nowhere begins a line of its own, and goes on in the next.
    if (filled > 0) lines++;
    lines += Math.max(0, Math.ceil(word.length / fits) - 1);
    filled = word.length % fits === 0 ? Math.min(word.length, fits) : word.length % fits;
  }
  return lines;
}
