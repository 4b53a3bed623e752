/** Where a sheet's charts go on paper: beside narrow tables one below the other, else behind them side by side. Pixels of 1/96 inch. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ChartsOnPaper {
  readonly beside: boolean;
  /** At most 1. */
  readonly scale: number;
}

/** Between charts, and between them and the tables. */
export const GAP = 16;
/** Smaller than this beside the tables, they are better read behind them. */
const SMALLEST_BESIDE = 0.6;

/**
 * @param charts as large as on the screen
 * @param tables width of what is printed of the cells
 * @param page what a page holds between its margins
 */
export function placeCharts(charts: readonly Size[], tables: number, page: Size): ChartsOnPaper {
  const widest = Math.max(...charts.map(({ width }) => width));
  const high = sum(charts.map(({ height }) => height));
  const gaps = GAP * (charts.length - 1);
  const beside = Math.min(1, (page.width - tables - GAP) / widest, (Math.floor(page.height) - gaps) / high);
  if (beside >= SMALLEST_BESIDE) return { beside: true, scale: beside };
  const across = sum(charts.map(({ width }) => width));
  return { beside: false, scale: Math.min(1, Math.max(SMALLEST_BESIDE, (page.width - gaps) / across)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
