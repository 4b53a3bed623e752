/** How a pasted list was read, one sentence for each kind of thing (SPEC U4, U18, U20). */
import type { LIST_TEXTS } from "../domain/problems/listTexts.ts";
import { numbersText, type Problem, shortened } from "../domain/problems/problem.ts";
import { type Columns, columnOf, type Table } from "../tables/table.ts";
import type { PassedKind } from "./lineKinds.ts";
import type { Numbering } from "./numbering.ts";
import type { LeftOut, Meant, Pasted } from "./pastedTable.ts";
import type { Passed } from "./reading.ts";

const KIND_NAMES: Readonly<Record<PassedKind, string>> = {
  title: "dòng ở trên tên cột",
  header: "dòng tên cột lặp lại",
  numbering: "dòng đánh số cột",
  heading: "dòng đề mục",
  empty: "dòng chưa ghi gì",
  none: "dòng ghi không đăng ký",
  total: "dòng cộng",
  page: "dòng số trang",
  remark: "dòng ghi chú",
  signature: "dòng nơi ký",
};

/** A finding about the reading of a list: the page says it. */
export interface ListFinding extends Problem {
  readonly code: keyof typeof LIST_TEXTS;
}

export function strayCells<C extends Columns>(
  { stray }: Pasted<C>,
  { title }: Table<C>,
): readonly ListFinding[] {
  return stray.map(({ line, cell }) => ({
    code: "roster.strayCell",
    place: { tab: title, row: line },
    found: cell,
    facts: {},
  }));
}

/** @param sought what each line of such a list is about, in words: “đơn vị” */
export function readingNotes<C extends Columns>(
  pasted: Pasted<C>,
  table: Table<C>,
  sought: string,
): readonly ListFinding[] {
  return [
    ...passedOver(pasted.passed, table, sought),
    ...numberingAsked(pasted.numbering, table),
    ...unknownHeaders(pasted.leftOut, table),
    ...readings(pasted.meant, table),
  ];
}

function passedOver<C extends Columns>(
  passed: readonly Passed[],
  { title }: Table<C>,
  sought: string,
): readonly ListFinding[] {
  if (passed.length === 0) return [];
  const kinds = Object.entries(KIND_NAMES).flatMap(([kind, name]) => {
    const lines = passed.filter((each) => each.kind === kind).map(({ line }) => line);
    return lines.length === 0 ? [] : [`${lines.length} ${name} (${numbersText(lines)})`];
  });
  return [
    {
      code: "roster.passedOver",
      place: { tab: title },
      found: "",
      facts: { count: String(passed.length), what: sought, kinds: kinds.join(", ") },
    },
  ];
}

/** So many places are told. */
const MOST_PLACES = 3;

function numberingAsked<C extends Columns>(
  { jumps, doubled }: Numbering,
  { title }: Table<C>,
): readonly ListFinding[] {
  const texts = [
    ...jumps.map(({ line, from, to }) =>
      from === 0 ? `bắt đầu từ ${to} (dòng ${line})` : `nhảy từ ${from} đến ${to} (dòng ${line})`,
    ),
    ...doubled.map(({ number, lines }) => `trùng số ${number} (dòng ${numbersText(lines)})`),
  ];
  if (texts.length === 0) return [];
  const more = texts.length > MOST_PLACES ? ` và ${texts.length - MOST_PLACES} chỗ khác` : "";
  const facts = { said: `${texts.slice(0, MOST_PLACES).join("; ")}${more}` };
  return [{ code: "roster.numbering", place: { tab: title, header: "STT" }, found: "", facts }];
}

function unknownHeaders<C extends Columns>(
  cells: readonly LeftOut[],
  { title }: Table<C>,
): readonly ListFinding[] {
  return grouped(cells, ({ header }) => header).flatMap((column) => {
    const [first] = column;
    if (first === undefined) return [];
    const facts = { count: String(column.length), first: shortened(first.cell) };
    return [
      {
        code: "roster.unknownHeader",
        place: { tab: title, header: first.header },
        found: first.header,
        facts,
      },
    ];
  });
}

const MOST_READINGS = 5;

function readings<C extends Columns>(meant: readonly Meant[], table: Table<C>): readonly ListFinding[] {
  return grouped(meant, ({ key }) => key).flatMap((column) => {
    const [first] = column;
    if (first === undefined) return [];
    const alike = grouped(column, ({ from, to }) => JSON.stringify([from, to]));
    const said = alike.slice(0, MOST_READINGS).flatMap((cells) => readingText(cells));
    const more = alike.length > MOST_READINGS ? [`và ${alike.length - MOST_READINGS} cách ghi khác`] : [];
    const place = { tab: table.title, header: columnOf(table, first.key).header };
    return [{ code: "roster.meant", place, found: "", facts: { readings: [...said, ...more].join("; ") } }];
  });
}

function readingText(cells: readonly Meant[]): readonly string[] {
  const [first] = cells;
  if (first === undefined) return [];
  const lines = numbersText(cells.map(({ line }) => line));
  return [`“${shortened(first.from)}” được hiểu là “${shortened(first.to)}” (dòng ${lines})`];
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}
