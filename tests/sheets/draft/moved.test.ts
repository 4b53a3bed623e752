/**
 * Rows move between reading and writing. What must hold is told from the names alone: beside each name stand the system's cells that were
 * meant for it, and nothing but the system's columns is touched.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftTab, type Expected, UNMARKED } from "../../../src/sheets/draft/draftTab.ts";
import type { Line, PlainCell } from "../../../src/sheets/draft/grid.ts";
import { foundHeader, movedRows } from "../../../src/sheets/draft/moved.ts";
import { bareSheet } from "../../../src/sheets/draft/seen.ts";

const HEADER: Line = ["Mã", "Của người", "Của hệ thống"];
const SEEN = bareSheet({ sheetId: 7, title: "Danh sách", rows: 100, columns: 3 });

/** A sheet of lines `name, typed, state`, in which the operation writes a new state beside each name. */
function written(lines: readonly Line[]) {
  const read = { lines: () => [HEADER, ...lines], ...UNMARKED };
  const tab = draftTab(SEEN, read, new Set());
  tab.nameRowsBy({ headerRow: 1, columns: [1] });
  for (const [index, [name]] of lines.entries()) tab.write(index + 2, 3, [[`mới ${name}`]]);
  const expected = tab.expected();
  if (expected === null) throw new Error("nothing was written");
  return { changes: tab.changes(), expected };
}

/** Does the changes of cells in a sheet as it stands now. */
function applied(sheet: readonly Line[], changes: readonly unknown[]): PlainCell[][] {
  const now = sheet.map((line) => [...line]);
  for (const change of changes as readonly { row: number; column: number; cells: readonly Line[] }[]) {
    for (const [down, line] of change.cells.entries()) {
      for (const [along, cell] of line.entries()) {
        const target = now[change.row - 1 + down];
        if (target !== undefined) target[change.column - 1 + along] = cell;
      }
    }
  }
  return now;
}

function putRight(before: readonly Line[], meanwhile: readonly Line[]): PlainCell[][] {
  const { changes, expected } = written(before);
  const landed = applied(meanwhile, changes);
  const moved = lookedAt(expected, landed);
  const right = applied(landed, moved?.changes ?? []);
  // Put right, nothing more is to be done.
  if (moved !== null) expect(lookedAt(moved.expected, right)).toBeNull();
  return right;
}

function lookedAt(expected: Expected, sheet: readonly Line[]) {
  const header = foundHeader(expected, sheet.slice(0, 10));
  if (header === null) throw new Error("No header");
  const names = sheet.map((line) => header.names.map((column) => line[column - 1] ?? ""));
  return movedRows(7, expected, header, { names, height: sheet.length });
}

const LINES: readonly Line[] = [
  ["a", "của a", "cũ"],
  ["b", "của b", "cũ"],
  ["c", "của c", "cũ"],
];
const fresh = (line: Line): Line => [...line.slice(0, 2), `mới ${line[0]}`];

describe("[ST4] rows that moved while the steward wrote", () => {
  it("are left alone where nothing moved", () => {
    const { expected } = written(LINES);
    expect(lookedAt(expected, [HEADER, ...LINES])).toBeNull();
    expect(lookedAt(expected, [HEADER, ...LINES, [], []])).toBeNull();
  });

  it("by sorting: the state stands beside its own name", () => {
    const [a, b, c] = LINES as [Line, Line, Line];
    expect(putRight(LINES, [HEADER, c, a, b])).toEqual(
      [HEADER, c, a, b].map((line) => (line === HEADER ? line : fresh(line))),
    );
  });

  it("by a row that somebody inserted: it gets nothing of anybody's", () => {
    const [a, b, c] = LINES as [Line, Line, Line];
    const inserted = ["", "dòng mới", ""];
    expect(putRight(LINES, [HEADER, a, inserted, b, c])).toEqual([
      HEADER,
      fresh(a),
      inserted,
      fresh(b),
      fresh(c),
    ]);
  });

  it("by a column that somebody inserted: what people typed comes back", () => {
    const wide = (line: Line, own: PlainCell): Line => [line[0] ?? "", own, line[1] ?? "", line[2] ?? ""];
    const meanwhile = [wide(HEADER, "Riêng"), ...LINES.map((line) => wide(line, `riêng ${line[0]}`))];
    expect(putRight(LINES, meanwhile)).toEqual([
      wide(HEADER, "Riêng"),
      ...LINES.map((line) => wide(fresh(line), `riêng ${line[0]}`)),
    ]);
  });

  it("by rows that somebody inserted above the header: header and titles come back", () => {
    const [a, b, c] = LINES as [Line, Line, Line];
    const above: Line = ["Danh sách", "", ""];
    for (const count of [1, 2, 3]) {
      const inserted = Array.from({ length: count }, (): Line => ["", "", ""]);
      expect(putRight(LINES, [...inserted, HEADER, a, b, c])).toEqual([
        ...inserted,
        HEADER,
        ...[a, b, c].map(fresh),
      ]);
    }
    expect(putRight(LINES, [above, HEADER, b, a, c])).toEqual([above, HEADER, ...[b, a, c].map(fresh)]);
  });

  it("by a column before the names: rows are known by where their names stand now", () => {
    const behind = (line: Line): Line => ["", ...line];
    const [a, b, c] = LINES as [Line, Line, Line];
    expect(putRight(LINES, [HEADER, c, a, b].map(behind))).toEqual([
      behind(HEADER),
      ...[c, a, b].map((line) => behind(fresh(line))),
    ]);
  });

  it("where the sheet ends with its rows, and writes nothing behind its end", () => {
    const [a, b, c] = LINES as [Line, Line, Line];
    const { expected } = written(LINES);
    const moved = lookedAt(expected, [HEADER, a, c]);
    // c moved up to row 3; row 4 is gone.
    expect(moved?.rows).toEqual([3]);
    expect(putRight(LINES, [HEADER, b, c])).toEqual([HEADER, fresh(b), fresh(c)]);
  });

  it("of equal names the first stays the first, and one that somebody types meanwhile is the same row", () => {
    const twins: readonly Line[] = [
      ["a", "một", "cũ"],
      ["a", "hai", "cũ"],
      ["b", "ba", "cũ"],
    ];
    const inserted: Line = ["", "", ""];
    const states = (lines: readonly Line[]) => lines.map(([, typed, state]) => [typed, state]);
    const now = putRight(twins, [HEADER, inserted, ...twins]);
    expect(states(now.slice(2))).toEqual([
      ["một", "mới a"],
      ["hai", "mới a"],
      ["ba", "mới b"],
    ]);
    const renamed: Line = ["c", "ba", "cũ"];
    expect(states(putRight(twins, [HEADER, ...twins.slice(0, 2), renamed]).slice(3))).toEqual([
      ["ba", "mới b"],
    ]);
  });

  it("and what somebody typed in that second in cells that nothing was written into stays", () => {
    const [a, b, c] = LINES as [Line, Line, Line];
    const read = { lines: () => [HEADER, a, b, c], ...UNMARKED };
    const tab = draftTab(SEEN, read, new Set());
    tab.nameRowsBy({ headerRow: 1, columns: [1] });
    // Written for b alone: its state, which lands on the row that came in above it.
    tab.write(3, 3, [["mới b"]]);
    const expected = tab.expected();
    if (expected === null) throw new Error("nothing was written");
    const inserted: Line = ["x", "vừa gõ", "cũng vừa gõ"];
    const landed = applied([HEADER, inserted, a, b, c], tab.changes());
    // a stands where b stood: its old state comes back; b's own goes to b.
    expect(applied(landed, lookedAt(expected, landed)?.changes ?? [])).toEqual([
      HEADER,
      inserted,
      a,
      fresh(b),
      c,
    ]);
  });

  it("an id that is given only in this writing tells nothing: its row is known by what people typed", () => {
    // Id, typed, state: three equal orders, of which the first two were done before; the third is done now.
    const done = (id: string): Line => [id, "như nhau", "Xong"];
    const waiting: Line = ["", "như nhau", ""];
    const read = { lines: () => [HEADER, done("1"), done("2"), waiting], ...UNMARKED };
    const tab = draftTab(SEEN, read, new Set());
    tab.nameRowsBy({ headerRow: 1, columns: [1, 2] });
    tab.write(4, 1, [["3", "như nhau", "Xong"]]);
    const expected = tab.expected();
    if (expected === null) throw new Error("nothing was written");
    for (const meanwhile of [
      [HEADER, done("2"), waiting],
      [HEADER, ["", "", ""] as Line, done("1"), done("2"), waiting],
      [HEADER, done("1"), waiting, done("2")],
    ]) {
      const landed = applied([...meanwhile, []], tab.changes());
      const right = applied(landed, lookedAt(expected, landed)?.changes ?? []);
      expect(right.map((line) => line[0] ?? "").sort()).toEqual(
        meanwhile
          .map((line) => (line === waiting ? "3" : (line[0] ?? "")))
          .concat("")
          .sort(),
      );
      expect(right.find(([id]) => id === "3")).toEqual(["3", "như nhau", "Xong"]);
    }
  });

  it("where no row has half of the headers nothing is known", () => {
    const { expected } = written(LINES);
    expect(foundHeader(expected, LINES)).toBeNull();
  });

  it("by any order, deletion and insertion of rows: beside each name its own, and people's cells untouched", () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    const moves = names.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list), fc.array(fc.nat({ max: 12 }), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(moves, ([list, kept, insertions]) => {
        const lineOf = (name: string): Line => [name, `của ${name}`, "cũ"];
        const meanwhile = kept.map(lineOf);
        for (const at of insertions)
          meanwhile.splice(Math.min(at, meanwhile.length), 0, ["", `tự thêm ${at}`, ""]);
        const result = putRight(list.map(lineOf), [HEADER, ...meanwhile]);
        expect(result.slice(1)).toEqual(meanwhile.map((line) => (line[0] === "" ? line : fresh(line))));
      }),
    );
  });
});
