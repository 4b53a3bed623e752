import { columnLetters } from "../../formulas/a1.ts";
import type { Area, CellWrite, SheetId, Workbook } from "../../workbook/contract.ts";
import type { Refusal, SpreadsheetFile } from "../contract.ts";
import { BandingStore } from "./bandingStore.ts";
import { ChartStore } from "./chartStore.ts";
import { firstViolation } from "./entryRules.ts";
import { FileSettings } from "./fileSettings.ts";
import { hiddenByFilter } from "./filteredRows.ts";
import { FilterStore } from "./filterStore.ts";
import { GroupStore } from "./groupStore.ts";
import { MetadataStore } from "./metadataStore.ts";
import { ProtectionStore } from "./protectionStore.ts";
import { refusePeople } from "./rights.ts";
import { SheetNumbers } from "./sheetNumbers.ts";
import { snapshotOf } from "./snapshot.ts";

/** The spreadsheet as our services see it: what the contract promises, and what only they may touch. */
export class LocalFile implements SpreadsheetFile {
  readonly workbook: Workbook;
  readonly owner: string;
  /** The instant, for what depends on it. */
  readonly now: () => number;
  readonly protections: ProtectionStore;
  readonly metadata: MetadataStore;
  readonly numbers: SheetNumbers;
  readonly filters: FilterStore;
  readonly bandings: BandingStore;
  readonly groups: GroupStore;
  readonly settings: FileSettings;
  readonly charts: ChartStore;
  readonly #withoutAccount = new Set<string>();
  readonly #roles = new Map<string, "editor" | "viewer">();
  /** Asked for at every write: made anew only when sharing changes. */
  #editors: ReadonlySet<string> = new Set();

  constructor(workbook: Workbook, owner: string, now: () => number) {
    this.workbook = workbook;
    this.owner = owner;
    this.now = now;
    this.protections = new ProtectionStore(workbook);
    this.metadata = new MetadataStore(workbook);
    this.filters = new FilterStore(workbook, () => this.#tellFiltered());
    this.bandings = new BandingStore(workbook);
    this.groups = new GroupStore(workbook);
    this.settings = new FileSettings(workbook);
    this.numbers = new SheetNumbers(workbook);
    this.charts = new ChartStore(workbook, this.numbers);
  }

  get id(): string {
    return this.workbook.id;
  }

  /** Without the owner. */
  editors(): ReadonlySet<string> {
    return this.#editors;
  }

  roles(): readonly (readonly [email: string, role: "editor" | "viewer"])[] {
    return [...this.#roles];
  }

  viewers(): ReadonlySet<string> {
    return this.#withRole("viewer");
  }

  share(email: string, role: "editor" | "viewer" | "none"): void {
    if (email === this.owner) return;
    if (role === "none") this.#roles.delete(email);
    else this.#roles.set(email, role);
    this.#editors = this.#withRole("editor");
  }

  forgetAccount(email: string): void {
    this.#withoutAccount.add(email);
  }

  withoutAccount(): Iterable<string> {
    return this.#withoutAccount;
  }

  hasAccount(email: string): boolean {
    return !this.#withoutAccount.has(email);
  }

  refuseEdit(user: string, area: Area): Refusal | null {
    return refusePeople(this, user, (record) => this.protections.guards(record, area));
  }

  /**
   * A sheet protection stops rows and columns from coming and going for whoever is not among its editors, however much of the
   * sheet it leaves unprotected.
   */
  refuseStructure(user: string, sheet: SheetId | null): Refusal | null {
    return refusePeople(this, user, (record) => record.kind === "SHEET" && record.sheet === sheet);
  }

  refuseEntry(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): Refusal | null {
    const found = firstViolation(this.workbook, area, cells);
    if (!found) return null;
    const cell = `${columnLetters(found.column)}${found.row + 1}`;
    const help = found.rule.helpText === null ? "" : `\n${found.rule.helpText}`;
    return {
      forScript: `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help}`,
      forPerson: `Nội dung nhập vào ô ${cell} không đúng quy tắc của ô này.${help || " Hãy nhập lại cho đúng."}`,
    };
  }

  snapshot(): unknown {
    return snapshotOf(this);
  }

  /** Formulas leave out the rows that a filter hides. */
  #tellFiltered(): void {
    const filtered = { file: this, workbook: this.workbook, execution: this };
    this.workbook.setFilteredRows((sheet, row) => hiddenByFilter(filtered, sheet, row));
  }

  #withRole(role: "editor" | "viewer"): ReadonlySet<string> {
    return new Set([...this.#roles].filter(([, has]) => has === role).map(([email]) => email));
  }
}

/** Services work on files that this module made. */
export function localFile(file: SpreadsheetFile): LocalFile {
  if (file instanceof LocalFile) return file;
  throw new Error("This spreadsheet was not made by createSpreadsheetFile");
}
