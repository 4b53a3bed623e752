import type { Area, SheetId, Workbook } from "../../workbook/contract.ts";
import type { Selected } from "../contract.ts";

const firstCell = (sheet: SheetId): Area => ({ sheet, row: 0, column: 0, rows: 1, columns: 1 });

/** What is active in one spreadsheet during one execution: the person's selection at first, A1 of the first sheet without one. */
export class ActivePlace {
  readonly #workbook: Workbook;
  readonly #moved: (selected: Selected) => void;
  #areas: readonly Area[];
  #cell: Area;

  /** @param moved hears where a script goes */
  constructor(
    workbook: Workbook,
    selection: Selected | null,
    moved: (selected: Selected) => void = () => undefined,
  ) {
    this.#workbook = workbook;
    this.#moved = moved;
    const begun: Selected = selection ?? firstCell(this.#firstSheet());
    const { areas, cell, ...area } = begun;
    this.#areas = areas ?? [area];
    this.#cell = cell ?? { ...area, rows: 1, columns: 1 };
  }

  sheet(): SheetId {
    return this.cell().sheet;
  }

  /** The last selected range. */
  area(): Area {
    return this.areas().at(-1) ?? this.cell();
  }

  areas(): readonly Area[] {
    this.#forgetDeleted();
    return this.#areas;
  }

  cell(): Area {
    this.#forgetDeleted();
    return this.#cell;
  }

  selectSheet(sheet: SheetId): void {
    if (this.sheet() !== sheet) this.select([firstCell(sheet)]);
  }

  select(areas: readonly Area[]): void {
    const last = areas.at(-1);
    if (!last) return;
    this.#areas = areas;
    this.#cell = { ...last, rows: 1, columns: 1 };
    this.#tell();
  }

  /** The selection stays if the cell is in it. */
  selectCell(cell: Area): void {
    const inside = this.areas().some(
      (area) =>
        area.sheet === cell.sheet &&
        cell.row >= area.row &&
        cell.row < area.row + area.rows &&
        cell.column >= area.column &&
        cell.column < area.column + area.columns,
    );
    if (!inside) this.#areas = [cell];
    this.#cell = cell;
    this.#tell();
  }

  #tell(): void {
    this.#moved({ ...this.area(), areas: this.#areas, cell: this.#cell });
  }

  #forgetDeleted(): void {
    if (!this.#workbook.sheetIds().includes(this.#cell.sheet)) {
      this.#cell = firstCell(this.#firstSheet());
      this.#areas = [this.#cell];
    }
  }

  #firstSheet(): SheetId {
    const [first] = this.#workbook.sheetIds();
    if (first === undefined) throw new Error("A workbook has at least one sheet");
    return first;
  }
}
