import type { Area, TrackedArea, Workbook } from "../../workbook/contract.ts";

/** An area with sides that have no end: it reaches to the edge of the sheet, wherever that is. */
export interface OpenArea extends Area {
  readonly openRows?: boolean;
  readonly openColumns?: boolean;
}

/** Such an area followed: lines appended to the sheet lie in it on its open sides. */
export interface OpenPlace extends TrackedArea {
  /** As it is kept. */
  saved(): OpenArea | null;
}

export function trackOpen(workbook: Workbook, { openRows, openColumns, ...place }: OpenArea): OpenPlace {
  const tracked = workbook.track(place);
  const area = () => {
    const now = tracked.area();
    if (now === null) return null;
    const { rows, columns } = workbook.sheet(now.sheet);
    return {
      ...now,
      rows: openRows ? rows - now.row : now.rows,
      columns: openColumns ? columns - now.column : now.columns,
    };
  };
  const saved = () => {
    const now = area();
    return now && { ...now, ...(openRows && { openRows }), ...(openColumns && { openColumns }) };
  };
  return { area, saved, release: () => tracked.release() };
}
