/** The copy of the workbook that a page keeps: it carries out mutations and computes nothing. */
import type { IWorkbookData } from "@univerjs/core";
import type { Mutation } from "../../server/protocol.ts";
import { createUnit, type Unit } from "../../workbook/univer.ts";

let copies = 0;

export class PageCopy {
  readonly #unit: Unit;

  constructor(workbook: IWorkbookData) {
    copies += 1;
    this.#unit = createUnit({ ...workbook, id: `copy${copies}` });
  }

  carryOut(mutations: readonly Mutation[]): void {
    for (const { id, params } of mutations) {
      this.#unit.execute(id, { ...params, unitId: this.#unit.workbook.getUnitId() });
    }
  }

  seen(): unknown {
    return seen(this.#unit.saved());
  }

  dispose(): void {
    this.#unit.dispose();
  }
}

type Plain = Readonly<Record<string, unknown>>;

const plain = (value: unknown): Plain => (typeof value === "object" && value !== null ? { ...value } : {});

/** What a saved workbook shows, without names that each copy gives by itself. */
export function seen(saved: object): unknown {
  const { styles, sheets, sheetOrder, resources } = plain(saved);
  return {
    order: sheetOrder,
    sheets: Object.fromEntries(
      Object.entries(plain(sheets)).map(([id, sheet]) => [id, seenSheet(plain(sheet), plain(styles))]),
    ),
    resources: Object.fromEntries(
      (Array.isArray(resources) ? resources : []).map(({ name, data }) => [name, kept(data)]),
    ),
  };
}

/** A plugin that keeps nothing for a sheet may say so or say nothing. */
function kept(data: string): unknown {
  const parsed = data === "" ? {} : plain(JSON.parse(data));
  return Object.fromEntries(
    Object.entries(parsed).filter(([, value]) => Object.keys(plain(value)).length > 0),
  );
}

function seenSheet(sheet: Plain, styles: Plain): unknown {
  const {
    name,
    rowCount,
    columnCount,
    freeze,
    mergeData,
    rowData,
    columnData,
    hidden,
    tabColor,
    showGridlines,
  } = sheet;
  const cells = Object.entries(plain(sheet["cellData"])).flatMap(([row, line]) =>
    Object.entries(plain(line)).flatMap(([column, cell]) => {
      const shown = seenCell(plain(cell), styles);
      return Object.keys(shown).length === 0 ? [] : [[`${row}:${column}`, shown] as const];
    }),
  );
  const lines = (data: unknown) =>
    Object.fromEntries(
      Object.entries(plain(data)).filter(([, line]) => line && Object.keys(plain(line)).length > 0),
    );
  return {
    name,
    rowCount,
    columnCount,
    freeze,
    mergeData,
    hidden,
    tabColor,
    showGridlines,
    rowData: lines(rowData),
    columnData: lines(columnData),
    cells: Object.fromEntries(cells.sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function seenCell(cell: Plain, styles: Plain): Plain {
  const { s, ...rest } = cell;
  const style = plain(typeof s === "string" ? styles[s] : s);
  const held = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null && value !== undefined),
  );
  const looks = Object.entries(style)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return looks.length === 0 ? held : { ...held, s: Object.fromEntries(looks) };
}
