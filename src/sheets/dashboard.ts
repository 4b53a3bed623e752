/** A tab that is read and not filled in: lines with a look of their own, and charts. */
import type { LineKind } from "../tables/overview.ts";
import type { Tab } from "./ports.ts";

export interface DashboardLine {
  readonly kind: LineKind;
  /** Lines of text in its tallest cell. */
  readonly texts: number;
}

/** Figures in columns side by side, the first of them names; a head above each. */
export interface ChartFigures {
  /** 1-based column of the names. */
  readonly column: number;
  readonly series: number;
  /** Without the head. */
  readonly rows: number;
}

export interface DashboardChart {
  readonly key: string;
  readonly shape: "bars" | "columns" | "lines";
  readonly title: string;
  /** What it shows, in a sentence: below the title, and for those who cannot see it. */
  readonly finding: string;
  readonly figures: ChartFigures;
  /** From the left, counted from 0. */
  readonly place: number;
}

export interface Dashboard extends Tab {
  /** Gives lines from this row on (1-based) the look of their kind. */
  dress(row: number, lines: readonly DashboardLine[]): void;
  /** Draws it, or draws it anew where it differs. */
  showChart(chart: DashboardChart): void;
  /** One of ours, if it lies there; a chart that somebody else drew is never touched. */
  removeChart(key: string): void;
}
