import type { Area, SheetId, Workbook } from "../../workbook/contract.ts";
import { type OpenArea, type OpenPlace, trackOpen } from "./openPlace.ts";
import { covered, intersection } from "./rectangles.ts";

/** A protected range or sheet. Source: reference/spreadsheet/protection. */
export interface ProtectionRecord {
  readonly id: number;
  readonly kind: "RANGE" | "SHEET";
  readonly sheet: SheetId;
  /** Null for a sheet, and for a range that is protected by its name. */
  target: OpenPlace | null;
  rangeName: string | null;
  description: string;
  warningOnly: boolean;
  /** Null: mirrors the spreadsheet's own editors, until a script first changes the list. */
  editors: Set<string> | null;
  unprotected: OpenPlace[];
}

/** A protection as it is kept: areas for trackers. */
export interface SavedProtection extends Omit<ProtectionRecord, "target" | "editors" | "unprotected"> {
  readonly target: OpenArea | null;
  readonly editors: readonly string[] | null;
  readonly unprotected: readonly OpenArea[];
}

/** Protections of one spreadsheet, in the order in which they were made. They move with their cells. */
export class ProtectionStore {
  readonly #workbook: Workbook;
  readonly #records: ProtectionRecord[] = [];
  #lastId = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  all(): readonly ProtectionRecord[] {
    this.#prune();
    return this.#records;
  }

  saved(): { readonly lastId: number; readonly records: readonly SavedProtection[] } {
    const records = this.all().map((record) => ({
      ...record,
      target: record.target?.saved() ?? null,
      editors: record.editors && [...record.editors],
      unprotected: record.unprotected.flatMap((place) => place.saved() ?? []),
    }));
    return { lastId: this.#lastId, records };
  }

  restore({ lastId, records }: ReturnType<ProtectionStore["saved"]>): void {
    for (const record of [...this.#records]) this.remove(record);
    this.#lastId = lastId;
    for (const { target, editors, unprotected, ...fields } of records) {
      this.#records.push({
        ...fields,
        target: target && trackOpen(this.#workbook, target),
        editors: editors && new Set(editors),
        unprotected: unprotected.map((area) => trackOpen(this.#workbook, area)),
      });
    }
  }

  protectRange(area: OpenArea): ProtectionRecord {
    return this.#add("RANGE", area.sheet, trackOpen(this.#workbook, area));
  }

  /** A sheet has one protection at most: protecting it again finds it. */
  protectSheet(sheet: SheetId): ProtectionRecord {
    const known = this.all().find((record) => record.kind === "SHEET" && record.sheet === sheet);
    return known ?? this.#add("SHEET", sheet, null);
  }

  has(record: ProtectionRecord): boolean {
    return this.all().includes(record);
  }

  remove(record: ProtectionRecord): void {
    const at = this.#records.indexOf(record);
    if (at >= 0) this.#records.splice(at, 1);
    record.target?.release();
    for (const area of record.unprotected) area.release();
  }

  setRange(record: ProtectionRecord, area: OpenArea): void {
    record.target?.release();
    record.target = trackOpen(this.#workbook, area);
    record.rangeName = null;
  }

  setRangeName(record: ProtectionRecord, name: string): void {
    record.target?.release();
    record.target = null;
    record.rangeName = name;
  }

  setUnprotected(record: ProtectionRecord, areas: readonly OpenArea[]): void {
    for (const area of record.unprotected) area.release();
    record.unprotected = areas.map((area) => trackOpen(this.#workbook, area));
  }

  /** Where it protects now; null once all of it is gone. */
  areaOf(record: ProtectionRecord): Area | null {
    if (record.kind === "SHEET") return this.#wholeSheet(record.sheet);
    if (record.rangeName !== null) return this.#workbook.namedAreas().get(record.rangeName) ?? null;
    return record.target?.area() ?? null;
  }

  unprotectedOf(record: ProtectionRecord): Area[] {
    return record.unprotected.flatMap((tracked) => tracked.area() ?? []);
  }

  /** Whether some of `area` is what this protection guards. */
  guards(record: ProtectionRecord, area: Area): boolean {
    const place = this.areaOf(record);
    const common = place && intersection(place, area);
    return common !== null && !covered(common, this.unprotectedOf(record));
  }

  #add(kind: "RANGE" | "SHEET", sheet: SheetId, target: OpenPlace | null): ProtectionRecord {
    this.#lastId += 1;
    const record: ProtectionRecord = {
      id: this.#lastId,
      kind,
      sheet,
      target,
      rangeName: null,
      description: "",
      warningOnly: false,
      editors: null,
      unprotected: [],
    };
    this.#records.push(record);
    return record;
  }

  /** A protection dies with its cells, its sheet or its name. */
  #prune(): void {
    for (const record of [...this.#records]) if (!this.areaOf(record)) this.remove(record);
  }

  #wholeSheet(sheet: SheetId): Area | null {
    if (!this.#workbook.sheetIds().includes(sheet)) return null;
    const { rows, columns } = this.#workbook.sheet(sheet);
    return { sheet, row: 0, column: 0, rows, columns };
  }
}
