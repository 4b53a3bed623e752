/** The three charts of Tổng quan: their figures as cells, and what each of them shows in a sentence. */
import { shareText } from "../../domain/overview/percent.ts";
import { formatDay } from "../../domain/time/calendar.ts";
import type { DashboardChart } from "../../sheets/dashboard.ts";
import type { Cell } from "../../tables/cell.ts";
import { FIGURES_COLUMN } from "../../tables/overview.ts";
import { groupName, reportsText } from "./overviewWords.ts";
import type { OverviewSeen } from "./readOverview.ts";

/** More groups than this are not told apart in a chart. */
const MOST_GROUPS = 12;

/** One chart with its figures: a head, then a line for each. A head of the names would be drawn as the title of their axis. */
export interface ChartBlock {
  readonly chart: Omit<DashboardChart, "figures">;
  /** 1-based first column. */
  readonly column: number;
  readonly width: number;
  /** null: they stay as they stand. */
  readonly lines: readonly (readonly Cell[])[] | null;
}

export function chartBlocks(seen: OverviewSeen): readonly ChartBlock[] {
  return [groupsBlock(seen), bandsBlock(seen), ballotsBlock(seen)];
}

function groupsBlock(seen: OverviewSeen): ChartBlock {
  const { groups, whole } = seen.overview;
  const shown = groups.filter(({ models }) => models > 0).slice(0, MOST_GROUPS);
  return {
    chart: {
      key: "groups",
      shape: "bars",
      title: "Mô hình, báo cáo theo nhóm",
      finding: `${whole.models} mô hình; ${reportsText(seen)}`,
      place: 0,
    },
    column: FIGURES_COLUMN,
    width: 3,
    lines: [
      ["", "Mô hình đăng ký", "Báo cáo đã nhận"],
      ...shown.map(({ group, models, reports }) => [groupName(group), models, reports.done]),
    ],
  };
}

function bandsBlock({ overview: { bands, whole, mean } }: OverviewSeen): ChartBlock {
  return {
    chart: {
      key: "bands",
      shape: "columns",
      title: `Mức của ${whole.ranked.done} mô hình được xếp hạng`,
      finding: `${whole.eligible} mô hình đủ điều kiện trình`,
      place: 1,
    },
    column: FIGURES_COLUMN + 3,
    width: 2,
    lines: [["", "Số mô hình"], ...(mean === null ? [] : bands.map(({ band, models }) => [band, models]))],
  };
}

function ballotsBlock({ ballotDays, overview: { ballots } }: OverviewSeen): ChartBlock {
  return {
    chart: {
      key: "ballots",
      shape: "lines",
      title: "Phiếu chấm nộp theo ngày",
      finding: `${shareText(ballots).replace("/", " trên ")} phiếu phải có`,
      place: 2,
    },
    column: FIGURES_COLUMN + 5,
    width: 3,
    lines:
      ballotDays === null
        ? null
        : [
            ["Ngày", "Phiếu đã nộp", "Phải có"],
            ...ballotDays.map(({ day, count }) => [
              formatDay(day).slice(0, "dd/mm".length),
              count,
              ballots.of,
            ]),
          ],
  };
}
