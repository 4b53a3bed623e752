/** What an operation changes in the spreadsheet, as data: sent whole at its end, or not at all. */
import type { Ruled } from "../../tables/sheetFormat.ts";
import type { TabLook } from "../../tables/tabLook.ts";
import type { DashboardChart, DashboardLine } from "../dashboard.ts";
import type { Area, Reservation } from "../ports.ts";
import type { PlainCell } from "./grid.ts";

export type Change =
  | ({
      readonly kind: "addSheet";
      readonly sheetId: number;
      readonly title: string;
      readonly key: string;
      readonly place: number;
    } & Size)
  | ({ readonly kind: "cells"; readonly sheetId: number } & Block)
  | ({ readonly kind: "insertRows"; readonly sheetId: number } & Insertion)
  | ({ readonly kind: "insertColumns"; readonly sheetId: number } & Insertion)
  | { readonly kind: "sort"; readonly sheetId: number; readonly area: Area; readonly column: number }
  | { readonly kind: "rename"; readonly sheetId: number; readonly title: string }
  | { readonly kind: "mark"; readonly sheetId: number; readonly key: string }
  | { readonly kind: "moveColumn"; readonly sheetId: number; readonly column: number; readonly place: number }
  | { readonly kind: "rule"; readonly sheetId: number; readonly area: Area; readonly rule: Ruled | null }
  | { readonly kind: "schemaMark"; readonly version: number }
  | LookChange
  /** A new dashboard: widths, and columns that nobody needs to see. */
  | { readonly kind: "dashboardFrame"; readonly sheetId: number }
  | {
      readonly kind: "dashboardLines";
      readonly sheetId: number;
      /** 1-based row of the first. */
      readonly row: number;
      readonly lines: readonly DashboardLine[];
    }
  | {
      readonly kind: "chart";
      readonly sheetId: number;
      readonly chartId: number;
      readonly present: boolean;
      readonly chart: DashboardChart;
    }
  | { readonly kind: "removeChart"; readonly chartId: number }
  | {
      readonly kind: "lock";
      readonly sheetId: number;
      readonly protection: number | null;
      readonly open: readonly Area[];
      /** Its editors stay; else it has the owner alone. */
      readonly keepsEditors: boolean;
    }
  | {
      readonly kind: "reserve";
      readonly sheetId: number;
      readonly protection: number | null;
      readonly block: Reservation;
    }
  | { readonly kind: "release"; readonly protection: number }
  | { readonly kind: "region"; readonly locale: string; readonly timeZone: string }
  | { readonly kind: "removeSheet"; readonly sheetId: number };

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Cells side by side and below each other; rows and columns from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlainCell[])[];
}

export interface Insertion {
  /** The new lines come behind this one; 0: before the first. */
  readonly after: number;
  readonly count: number;
  /** Whose look they take over. */
  readonly like: "before" | "behind";
}

export interface LookChange {
  readonly kind: "look";
  readonly sheetId: number;
  readonly look: TabLook;
  /** Keys of columns that were not marked yet: they get a width, may be hidden, and are marked. */
  readonly fresh: readonly string[];
  /** Conditional formats as they stand; people's own stay behind ours. */
  readonly conditions: readonly string[];
  /** Columns are folded there already. */
  readonly grouped: boolean;
  /** Rows of the sheet. */
  readonly rows: number;
}
