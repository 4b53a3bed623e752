import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LocalFile, localFile } from "../../appsscript/spreadsheet/localFile.ts";
import type { Area } from "../../workbook/contract.ts";
import { EDITOR, OTHER, OWNER, sheetbook, VIEWER } from "./support.ts";

const SIZE = 6;
const PEOPLE = [OWNER, EDITOR, OTHER, VIEWER, "la@example.vn"];

type Box = Omit<Area, "sheet">;

const box: fc.Arbitrary<Box> = fc
  .record({
    row: fc.nat(4),
    column: fc.nat(4),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  })
  .map((one) => ({
    ...one,
    rows: Math.min(one.rows, SIZE - one.row),
    columns: Math.min(one.columns, SIZE - one.column),
  }));

const lock = fc.record({
  /** Null protects the whole sheet. */
  place: fc.option(box, { nil: null }),
  free: fc.array(box, { maxLength: 3 }),
  editors: fc.option(fc.subarray([EDITOR, OTHER]), { nil: null }),
  warningOnly: fc.boolean(),
});
type Lock = typeof lock extends fc.Arbitrary<infer T> ? T : never;

const has = (area: Box, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The rule itself, cell by cell: [D] reference/spreadsheet/protection and range#protect. */
function mayEditCell(user: string, locks: readonly Lock[], row: number, column: number): boolean {
  if (user === OWNER) return true;
  if (user !== EDITOR && user !== OTHER) return false;
  return locks.every(({ place, free, editors, warningOnly }) => {
    if (warningOnly || editors === null || editors.includes(user)) return true;
    if (place) return !has(place, row, column);
    return free.some((area) => has(area, row, column));
  });
}

function mayEdit(user: string, locks: readonly Lock[], area: Box): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!mayEditCell(user, locks, row, column)) return false;
    }
  }
  return true;
}

/** A sheet has one protection at most, so later ones of the whole sheet are left out. */
function put(file: LocalFile, sheet: string, locks: readonly Lock[]): Lock[] {
  const kept = locks.filter((one, at) => one.place || locks.findIndex(({ place }) => place === null) === at);
  for (const { place, free, editors, warningOnly } of kept) {
    const store = file.protections;
    const record = place ? store.protectRange({ sheet, ...place }) : store.protectSheet(sheet);
    record.editors = editors && new Set(editors);
    record.warningOnly = warningOnly;
    if (!place)
      store.setUnprotected(
        record,
        free.map((area) => ({ sheet, ...area })),
      );
  }
  return kept;
}

describe("who may edit an area", () => {
  it("is who may edit every cell of it, for every protection", () => {
    const file = localFile(sheetbook().file);
    const [sheet = ""] = file.workbook.sheetIds();
    fc.assert(
      fc.property(fc.array(lock, { maxLength: 4 }), box, (locks, area) => {
        const kept = put(file, sheet, locks);
        const allowed = PEOPLE.map((user) => file.refuseEdit(user, { sheet, ...area }) === null);
        for (const record of [...file.protections.all()]) file.protections.remove(record);
        expect(allowed).toEqual(PEOPLE.map((user) => mayEdit(user, kept, area)));
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing about other sheets", () => {
    const { file } = sheetbook();
    const local = localFile(file);
    const [sheet = ""] = file.workbook.sheetIds();
    const other = file.workbook.addSheet("Khác", 1);
    put(local, sheet, [{ place: null, free: [], editors: [], warningOnly: false }]);
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    expect([sheet, other].map((one) => file.refuseEdit(EDITOR, { sheet: one, ...area }) === null)).toEqual([
      false,
      true,
    ]);
    expect([sheet, other, null].map((one) => file.refuseStructure(EDITOR, one) === null)).toEqual([
      false,
      true,
      true,
    ]);
  });
});
