import type { SheetId, Workbook } from "../../workbook/contract.ts";

/** Google's numbers of later sheets are large and look random; the first sheet's is 0 (its `gid` in the address). */
const STEP = 48_271;

/** The number by which scripts and addresses know a sheet. Once given, it stays; a deleted sheet's is not given again. */
export class SheetNumbers {
  readonly #workbook: Workbook;
  readonly #numbers = new Map<SheetId, number>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#number();
  }

  of(sheet: SheetId): number {
    const known = this.#numbers.get(sheet);
    if (known !== undefined) return known;
    this.#number();
    const number = this.#numbers.get(sheet);
    if (number === undefined) throw new Error(`The workbook has no sheet ${sheet}`);
    return number;
  }

  /** A number of the caller's choice, which no sheet of now has. */
  give(sheet: SheetId, number: number): void {
    this.#numbers.set(sheet, number);
  }

  /** Also of a sheet that was deleted since. */
  lastKnown(sheet: SheetId): number | string {
    return this.#numbers.get(sheet) ?? sheet;
  }

  saved(): readonly (readonly [SheetId, number])[] {
    return [...this.#numbers];
  }

  restore(numbers: ReturnType<SheetNumbers["saved"]>): void {
    this.#numbers.clear();
    for (const [sheet, number] of numbers) this.#numbers.set(sheet, number);
  }

  find(number: number): SheetId | null {
    return this.#workbook.sheetIds().find((sheet) => this.of(sheet) === number) ?? null;
  }

  #number(): void {
    for (const sheet of this.#workbook.sheetIds()) {
      if (!this.#numbers.has(sheet)) this.#numbers.set(sheet, this.#free());
    }
  }

  #free(): number {
    const taken = new Set(this.#numbers.values());
    let number = this.#numbers.size * STEP;
    while (taken.has(number)) number += STEP;
    return number;
  }
}
