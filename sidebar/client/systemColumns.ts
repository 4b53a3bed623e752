export interface SystemColumns {
  readonly key: string;
  readonly title: string;
  /** The headers that the system fills; null: all of the tab is the system's. */
  readonly headers: readonly string[] | null;
}

/** Put in by the build, from `scripts/systemColumns.ts`. */
declare const SYSTEM_COLUMNS: readonly SystemColumns[];

export const systemColumns = (): readonly SystemColumns[] => SYSTEM_COLUMNS;
