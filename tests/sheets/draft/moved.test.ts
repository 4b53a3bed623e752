/**
 * Rows move between reading and writing. What must hold is told from the names alone: beside each name stand the system's cells that were
 * meant for it, and nothing but the system's columns is touched.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftTab } from "../../../src/sheets/draft/draftTab.ts";
import type { Line, PlainCell } from "../../../src/sheets/draft/grid.ts";
import { movedRows } from "../../../src/sheets/draft/moved.ts";
import { bareSheet } from "../../../src/sheets/draft/seen.ts";

const HEADER: Line = ["Mã", "Của người", "Của hệ thống"];
const SEEN = bareSheet({ sheetId: 7, title: "Danh sách", rows: 100, columns: 3 });

const nameFor = (typed: PlainCell | undefined) => `tên ${typed}`;

/** A sheet of lines `name, typed, state`, in which the operation writes a new state beside each name; a line without one gets it first. */
function written(lines: readonly Line[]) {
  const read = { lines: () => [HEADER, ...lines], marks: () => new Map() };
  const tab = draftTab(SEEN, read, new Set());
  tab.nameRowsBy({ headerRow: 1, column: 1 });
  for (const [index, [name, typed]] of lines.entries()) {
    const known = name === "" ? nameFor(typed) : name;
    tab.write(index + 2, 1, [[known ?? ""]]);
    tab.write(index + 2, 3, [[`mới ${known}`]]);
  }
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
  const found = { header: landed[0] ?? [], lines: landed.slice(1) };
  const moved = movedRows(7, expected, found);
  return applied(landed, moved?.changes ?? []);
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
    expect(movedRows(7, expected, { header: HEADER, lines: [["a"], ["b"], ["c"]] })).toBeNull();
    expect(movedRows(7, expected, { header: HEADER, lines: [["a"], ["b"], ["c"], [], []] })).toBeNull();
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

  it("with a name that they get only now: known by what was typed in them, whatever order, deletion and insertion", () => {
    const typed = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 });
    const moves = typed.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list),
        fc.array(fc.nat({ max: 10 }), { maxLength: 4 }),
        // How many of them have their name already.
        fc.nat({ max: list.length }),
      ),
    );
    fc.assert(
      fc.property(moves, ([list, kept, insertions, named]) => {
        const nameOf = (each: string) => (list.indexOf(each) < named ? `cũ ${each}` : "");
        const lineOf = (each: string): Line => [nameOf(each), `của ${each}`, "cũ"];
        const meanwhile = kept.map(lineOf);
        for (const at of insertions) meanwhile.splice(Math.min(at, meanwhile.length), 0, ["", "", ""]);
        const due = ([name = "", own = "", state = ""]: Line): Line => {
          if (own === "") return [name, own, state];
          const known = name === "" ? nameFor(own) : name;
          return [known, own, `mới ${known}`];
        };
        expect(putRight(list.map(lineOf), [HEADER, ...meanwhile]).slice(1)).toEqual(meanwhile.map(due));
      }),
    );
  });

  it("with a name that they get only now, and are mended by their person in that second: they stay what they are", () => {
    const lines: readonly Line[] = [
      ["", "của a", ""],
      ["", "của b", ""],
    ];
    const meanwhile: readonly Line[] = [HEADER, ["", "của a, sửa", ""], ["", "của b", ""]];
    expect(putRight(lines, meanwhile)).toEqual([
      HEADER,
      ["tên của a", "của a, sửa", "mới tên của a"],
      ["tên của b", "của b", "mới tên của b"],
    ]);
  });
});
