import type { EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../serviceObject.ts";
import type { User } from "../services/user.ts";
import { flag, listOf, text, wrongArguments } from "./arguments.ts";
import { enumValue, ProtectionType } from "./enums.ts";
import { type Book, isRange, type RangeHandle } from "./handles.ts";
import { NamedRange } from "./namedRange.ts";
import { emailOf, emailsOf, mustHaveAccounts, usersOf } from "./people.ts";
import type { ProtectionRecord } from "./protectionStore.ts";
import { mayEditFile, passes } from "./rights.ts";

/** Reference: spreadsheet/protection. Whoever may not edit what is protected may not look at or change its editors either. */
export class Protection implements ServiceObject {
  readonly serviceName = "Protection";
  readonly #book: Book;
  readonly #record: ProtectionRecord;

  constructor(book: Book, record: ProtectionRecord) {
    this.#book = book;
    this.#record = record;
  }

  getProtectionType(): EnumValue {
    return enumValue(ProtectionType, this.#record.kind);
  }

  /** A protected sheet's range is the whole sheet. */
  getRange(): RangeHandle {
    const area = this.#store().areaOf(this.#living());
    if (!area) throw new Error("The protection no longer exists.");
    return this.#book.range(area);
  }

  getRangeName(): string | null {
    return this.#living().rangeName;
  }

  getDescription(): string {
    return this.#living().description;
  }

  setDescription(description: unknown): this {
    const wanted = text("Protection.setDescription", description);
    this.#change("setDescription").description = wanted;
    return this;
  }

  isWarningOnly(): boolean {
    return this.#living().warningOnly;
  }

  /** Warns everybody and stops nobody. */
  setWarningOnly(warningOnly: unknown): this {
    const wanted = flag("Protection.setWarningOnly", warningOnly);
    this.#change("setWarningOnly").warningOnly = wanted;
    return this;
  }

  canEdit(): boolean {
    return passes(this.#book.file, this.#user(), this.#living());
  }

  /** Consumer accounts have no domain. */
  canDomainEdit(): boolean {
    this.#living();
    return false;
  }

  setDomainEdit(editable: unknown): this {
    flag("Protection.setDomainEdit", editable);
    this.#change("setDomainEdit");
    throw new Error("Domain edit is only available for spreadsheets owned by a Google Workspace account.");
  }

  getEditors(): User[] {
    const record = this.#living();
    if (!this.canEdit())
      throw new Error("You do not have permission to view the editors of this protection.");
    // A warning keeps nobody out, so it lists nobody: [G] testsheetsbasic.js, "Protection".
    if (record.warningOnly) return [];
    return usersOf(this.#book.file.owner, record.editors ?? this.#book.file.editors());
  }

  addEditor(person: unknown): this {
    return this.#withEditors("addEditor", [emailOf("Protection.addEditor", person)], true);
  }

  addEditors(emailAddresses: unknown): this {
    return this.#withEditors("addEditors", emailsOf("Protection.addEditors", emailAddresses), true);
  }

  /** The owner and the current user stay, without a word. */
  removeEditor(person: unknown): this {
    return this.#withEditors("removeEditor", [emailOf("Protection.removeEditor", person)], false);
  }

  removeEditors(people: unknown): this {
    return this.#withEditors("removeEditors", emailsOf("Protection.removeEditors", people), false);
  }

  getUnprotectedRanges(): RangeHandle[] {
    return this.#store()
      .unprotectedOf(this.#living())
      .map((area) => this.#book.range(area));
  }

  /** Replaces all of them at once; on a sheet protection only. */
  setUnprotectedRanges(ranges: unknown): this {
    const wanted = listOf("Protection.setUnprotectedRanges", ranges, isRange).map(({ _area }) => _area);
    const record = this.#change("setUnprotectedRanges");
    if (record.kind !== "SHEET") throw new Error("Unprotected ranges can only be set on a protected sheet.");
    if (wanted.some(({ sheet }) => sheet !== record.sheet)) {
      throw new Error("Unprotected ranges must be on the protected sheet.");
    }
    for (const area of wanted) this.#book.mustFit(area);
    this.#store().setUnprotected(record, wanted);
    return this;
  }

  setRange(range: unknown): this {
    if (!isRange(range)) throw wrongArguments("Protection.setRange", [range]);
    const record = this.#changeRange("setRange");
    if (range._area.sheet !== record.sheet)
      throw new Error("The range must be on the same sheet as the protection.");
    this.#book.mustFit(range._area);
    this.#store().setRange(record, range._area);
    return this;
  }

  setRangeName(rangeName: unknown): this {
    const name = text("Protection.setRangeName", rangeName);
    return this.#toName("setRangeName", name);
  }

  setNamedRange(namedRange: unknown): this {
    if (!(namedRange instanceof NamedRange)) throw wrongArguments("Protection.setNamedRange", [namedRange]);
    return this.#toName("setNamedRange", namedRange.getName());
  }

  remove(): void {
    this.#store().remove(this.#change("remove"));
  }

  #toName(method: string, name: string): this {
    const record = this.#changeRange(method);
    const area = this.#book.workbook.namedAreas().get(name);
    if (area?.sheet !== record.sheet)
      throw new Error(`Named range ${name} not found on the protected sheet.`);
    this.#store().setRangeName(record, name);
    return this;
  }

  /** Until this first change the list mirrors the spreadsheet's editors, so that it protects from nobody. */
  #withEditors(method: string, emails: readonly string[], wanted: boolean): this {
    const record = this.#change(method);
    const { file } = this.#book;
    if (wanted) mustHaveAccounts(file, emails);
    const editors = new Set(record.editors ?? file.editors());
    for (const email of emails) {
      if (wanted) editors.add(email);
      else if (email !== this.#user()) editors.delete(email);
    }
    if (mayEditFile(file, this.#user())) editors.add(this.#user());
    editors.delete(file.owner);
    record.editors = editors;
    return this;
  }

  #changeRange(method: string): ProtectionRecord {
    const record = this.#change(method);
    if (record.kind === "RANGE") return record;
    throw new Error("Only a protected range can be given another range.");
  }

  #change(method: string): ProtectionRecord {
    this.#book.restructure(method, null);
    const record = this.#living();
    if (this.canEdit()) return record;
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }

  #living(): ProtectionRecord {
    this.#book.execution.settle();
    if (this.#store().has(this.#record)) return this.#record;
    throw new Error("The protection no longer exists.");
  }

  #store() {
    return this.#book.file.protections;
  }

  #user(): string {
    return this.#book.execution.effectiveUser;
  }
}

/** Protects a sheet, or finds its protection: reference/spreadsheet/sheet#protect. */
export function protectSheet(book: Book, sheet: string): Protection {
  book.restructure("protect", sheet);
  return new Protection(book, book.file.protections.protectSheet(sheet));
}

/** Protections of a kind, of one sheet or of all. `type` is SpreadsheetApp.ProtectionType. */
export function protectionsOf(book: Book, call: string, type: unknown, sheet: string | null): Protection[] {
  if (!ProtectionType._has(type)) throw wrongArguments(call, [type]);
  book.execution.settle();
  return book.file.protections
    .all()
    .filter((record) => record.kind === type.name() && (sheet === null || record.sheet === sheet))
    .map((record) => new Protection(book, record));
}
