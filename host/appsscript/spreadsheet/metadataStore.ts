import type { Area, SheetId, TrackedArea, Workbook } from "../../workbook/contract.ts";

/** Where a piece of developer metadata sits: guides/metadata, "Metadata locations". */
export type MetadataPlace =
  | { readonly kind: "SPREADSHEET" }
  | { readonly kind: "SHEET"; readonly sheet: SheetId }
  | { readonly kind: "ROW" | "COLUMN"; readonly area: Area };

type StoredPlace =
  | { readonly kind: "SPREADSHEET" }
  | { readonly kind: "SHEET"; readonly sheet: SheetId }
  | { readonly kind: "ROW" | "COLUMN"; readonly tracked: TrackedArea };

export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  /** PROJECT: only the script project that made it sees it. */
  visibility: "DOCUMENT" | "PROJECT";
  readonly project: string;
  place: StoredPlace;
}

/** A piece of metadata as it is kept. */
export interface SavedMetadata extends Omit<MetadataRecord, "place"> {
  readonly place: MetadataPlace;
}

/** Developer metadata of one spreadsheet. A row's or column's follows it and dies with it. */
export class MetadataStore {
  readonly #workbook: Workbook;
  readonly #records: MetadataRecord[] = [];
  #lastId = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Those that a project may see, oldest first. */
  visibleTo(project: string): MetadataRecord[] {
    return this.all().filter(
      ({ visibility, project: maker }) => visibility === "DOCUMENT" || maker === project,
    );
  }

  all(): readonly MetadataRecord[] {
    for (const record of [...this.#records]) if (!this.#stands(record)) this.remove(record);
    return this.#records;
  }

  saved(): { readonly lastId: number; readonly records: readonly SavedMetadata[] } {
    const records = this.all().flatMap((record) => {
      const place = this.placeOf(record);
      return place ? [{ ...record, place }] : [];
    });
    return { lastId: this.#lastId, records };
  }

  restore({ lastId, records }: ReturnType<MetadataStore["saved"]>): void {
    for (const record of [...this.#records]) this.remove(record);
    this.#lastId = lastId;
    for (const record of records) this.#records.push({ ...record, place: this.#store(record.place) });
  }

  add(
    place: MetadataPlace,
    fields: Pick<MetadataRecord, "key" | "value" | "visibility" | "project">,
    id = this.#nextId(),
  ): MetadataRecord {
    const record: MetadataRecord = { id, ...fields, place: this.#store(place) };
    this.#records.push(record);
    return record;
  }

  /** Others may have been given a number of the caller's choice. */
  #nextId(): number {
    do this.#lastId += 1;
    while (this.#records.some(({ id }) => id === this.#lastId));
    return this.#lastId;
  }

  move(record: MetadataRecord, place: MetadataPlace): void {
    this.#release(record);
    record.place = this.#store(place);
  }

  remove(record: MetadataRecord): void {
    const at = this.#records.indexOf(record);
    if (at >= 0) this.#records.splice(at, 1);
    this.#release(record);
  }

  has(record: MetadataRecord): boolean {
    return this.all().includes(record);
  }

  /** Without working out where: this is asked of every record at every look. */
  #stands({ place }: MetadataRecord): boolean {
    if (place.kind === "SPREADSHEET") return true;
    if (place.kind === "SHEET") return this.#workbook.sheetIds().includes(place.sheet);
    return place.tracked.area() !== null;
  }

  /** Null once its sheet, row or column is gone. */
  placeOf({ place }: MetadataRecord): MetadataPlace | null {
    if (place.kind === "SPREADSHEET") return place;
    if (place.kind === "SHEET") return this.#workbook.sheetIds().includes(place.sheet) ? place : null;
    const area = place.tracked.area();
    return area && { kind: place.kind, area: this.#entire(place.kind, area) };
  }

  #store(place: MetadataPlace): StoredPlace {
    if (place.kind === "SPREADSHEET" || place.kind === "SHEET") return place;
    return { kind: place.kind, tracked: this.#workbook.track(this.#entire(place.kind, place.area)) };
  }

  /** Rows and columns that were added since belong to an entire column or row too. */
  #entire(kind: "ROW" | "COLUMN", area: Area): Area {
    const { rows, columns } = this.#workbook.sheet(area.sheet);
    return kind === "ROW" ? { ...area, column: 0, rows: 1, columns } : { ...area, row: 0, rows, columns: 1 };
  }

  #release({ place }: MetadataRecord): void {
    if (place.kind === "ROW" || place.kind === "COLUMN") place.tracked.release();
  }
}
