import type { Area, Scalar, SheetId, TrackedArea, Workbook } from "../../workbook/contract.ts";

/** What a column must show to be seen: a condition (dates as serial numbers, relative ones by name), and texts that hide. */
export interface StoredCriteria {
  readonly criteria: string | null;
  readonly values: readonly Scalar[];
  readonly hiddenValues: readonly string[];
}

/** A filter as it is kept, with its columns counted from the sheet's first. */
export interface SavedFilter {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly columns: readonly { readonly column: number; readonly criteria: StoredCriteria }[];
}

/** As filters were kept before they had criteria. */
export type FormerFilter = readonly [sheet: SheetId, area: Area];

const fromFormer = ([sheet, area]: FormerFilter): SavedFilter => ({ sheet, area, columns: [] });

interface ColumnCriteria {
  readonly place: TrackedArea;
  readonly criteria: StoredCriteria;
}

interface FilterRecord {
  readonly place: TrackedArea;
  columns: ColumnCriteria[];
}

/** The filters of one spreadsheet, at most one a sheet. They move with their cells. */
export class FilterStore {
  readonly #workbook: Workbook;
  readonly #records = new Map<SheetId, FilterRecord>();
  readonly #changed: () => void;

  /** @param changed hears that other rows may be hidden than before */
  constructor(workbook: Workbook, changed: () => void) {
    this.#workbook = workbook;
    this.#changed = changed;
  }

  area(sheet: SheetId): Area | null {
    return this.#records.get(sheet)?.place.area() ?? null;
  }

  create(area: Area): void {
    this.remove(area.sheet);
    this.#records.set(area.sheet, { place: this.#workbook.track(area), columns: [] });
    this.#changed();
  }

  remove(sheet: SheetId): void {
    const record = this.#records.get(sheet);
    record?.place.release();
    for (const { place } of record?.columns ?? []) place.release();
    if (this.#records.delete(sheet)) this.#changed();
  }

  /** By column of the sheet, from 0. */
  criteria(sheet: SheetId): ReadonlyMap<number, StoredCriteria> {
    const columns = this.#records.get(sheet)?.columns ?? [];
    return new Map(
      columns.flatMap(({ place, criteria }) => {
        const area = place.area();
        return area ? [[area.column, criteria] as const] : [];
      }),
    );
  }

  /** Null takes the column's criteria away. */
  setCriteria(sheet: SheetId, column: number, criteria: StoredCriteria | null): void {
    const record = this.#records.get(sheet);
    const area = this.area(sheet);
    if (!record || !area) return;
    const [former] = record.columns.filter(({ place }) => place.area()?.column === column);
    former?.place.release();
    record.columns = record.columns.filter((other) => other !== former);
    if (criteria) {
      const place = this.#workbook.track({ ...area, column, columns: 1 });
      record.columns.push({ place, criteria });
    }
    this.#changed();
  }

  saved(): SavedFilter[] {
    return [...this.#records.keys()].flatMap((sheet) => {
      const area = this.area(sheet);
      const columns = [...this.criteria(sheet)].map(([column, criteria]) => ({ column, criteria }));
      return area ? [{ sheet, area, columns }] : [];
    });
  }

  restore(filters: readonly (SavedFilter | FormerFilter)[]): void {
    for (const sheet of [...this.#records.keys()]) this.remove(sheet);
    for (const filter of filters) {
      const { sheet, area, columns } = "area" in filter ? filter : fromFormer(filter);
      this.create(area);
      for (const { column, criteria } of columns) this.setCriteria(sheet, column, criteria);
    }
  }
}
