/** The lines of Tổng quan from its first to its last. */
import type { Progress } from "../../domain/overview/overview.ts";
import { percentText, shareText } from "../../domain/overview/percent.ts";
import type { DashboardLine } from "../../sheets/dashboard.ts";
import { LINE_STYLES, type LineKind, SHOWN_COLUMNS } from "../../tables/overview.ts";
import { complaints, groupName, type Late, lateWork, stageSentence, timeSentence } from "./overviewWords.ts";
import type { OverviewSeen } from "./readOverview.ts";

export interface TextLine extends DashboardLine {
  readonly cells: readonly string[];
}

/** So many of the late are named one by one: the page must fit on paper. */
const MOST_LATE = 10;
/** Letters that fit into a column of figures. */
const FITS_A_FIGURE = 6;
/** So many groups have a line each. */
const MOST_GROUPS = 25;

export function overviewLines(seen: OverviewSeen): readonly TextLine[] {
  const { settings, now, units } = seen;
  const title = line("title", `Đợt năm ${settings.year} · ${settings.organisation}`);
  if (units.length === 0) return [title, line("stage", NOT_SET_UP)];
  return [
    title,
    line("stage", stageSentence(settings, now)),
    line("time", timeSentence(now)),
    line("section", "Tiến độ"),
    ...progressLines(seen),
    line("section", "Theo nhóm đơn vị"),
    ...groupLines(seen),
    ...lateLines(lateWork(seen)),
    line("section", "Ba điều công văn nhắc"),
    ...complaints(seen).map((text) => line("sentence", text)),
  ];
}

const NOT_SET_UP =
  "Chưa có đơn vị nào. Ban Tổ chức mở Sổ Sáng Tạo › Thiết lập đợt để dán danh sách đơn vị và Tổ thẩm định.";

function progressLines({ overview }: OverviewSeen): readonly TextLine[] {
  const { whole, onTime, ballots, concluded } = overview;
  const shares = [
    ["Đơn vị đã đăng ký", whole.units],
    ["Mô hình đăng ký đúng hạn", onTime],
    ["Báo cáo đã nhận", whole.reports],
    ["Phiếu chấm đã nộp", ballots],
    ["Mô hình được xếp hạng", whole.ranked],
    ["Đủ điều kiện trình", { done: whole.eligible, of: whole.ranked.done }],
    ["Ban Thường vụ đã kết luận", concluded],
  ] as const;
  return shares.map(([label, share]) =>
    line("figure", label, "", "", share.of === 0 ? "–" : shareText(share), "", percentText(share)),
  );
}

function groupLines({ overview }: OverviewSeen): readonly TextLine[] {
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

function figures({ units, models, reports, ranked, eligible }: Progress): readonly string[] {
  return [shareText(units), String(models), shareText(reports), shareText(ranked), String(eligible)];
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
