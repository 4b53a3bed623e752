/** The columns under which lines stand: as a header names them, or in the usual order, and as the organiser says (SPEC U3, U24). */
import { matchingKey } from "../domain/text/vietnamese.ts";
import type { Header } from "./headerLines.ts";
import { type Frame, isLoud } from "./lineKinds.ts";
import { filled, type PastedLine } from "./pastedLines.ts";

export interface Column {
  readonly header: string;
  /** Null where the header names no column, or one that an earlier header already named. */
  readonly key: string | null;
  /** It stands over two columns of the table. */
  readonly shared: boolean;
  /** The organiser said what it means, or that it means nothing. */
  readonly chosen: boolean;
}

export interface Section extends Frame {
  readonly columns: readonly Column[];
}

export interface Order {
  readonly usual: readonly string[];
  readonly together?: readonly [string, string];
  /** The columns that a list may fill; a header that names another one is left out. All, where it is not said. */
  readonly typed?: readonly string[];
  /** The column whose cell names whom a row is about; "name", where it is not said. */
  readonly named?: string;
  /** By header, what the organiser says that a column means: a key, or "" for none (SPEC U24). */
  readonly chosen?: Choices;
}

export type Choices = Readonly<Record<string, string>>;

/** STT: the tab has its own. */
export const NUMBER = "number";

export function sectionOf({ columns }: Header, lines: readonly PastedLine[], order: Order): Section {
  return framed(
    withChoices(
      columns.map(({ header, names }) => ({ header, key: keyOf(names, order), shared: names.length > 1 })),
      order.chosen,
    ),
    lines,
    order,
  );
}

/** What was chosen goes first; of several columns for one key the first one. */
function withChoices(columns: readonly Omit<Column, "chosen">[], choices: Choices = {}): readonly Column[] {
  const byHeader = new Map(Object.entries(choices).map(([header, key]) => [matchingKey(header), key]));
  const said = columns.map((column) => ({ ...column, choice: byHeader.get(matchingKey(column.header)) }));
  const taken = said.map(({ choice }) => choice);
  const keys = said.map(({ key, choice }) => choice ?? (taken.includes(key ?? undefined) ? null : key));
  return said.map(({ header, shared, choice }, at) => {
    const key = keys[at] ?? null;
    const first = key !== "" && keys.indexOf(key) === at;
    return {
      header,
      key: first ? key : null,
      shared: shared && choice === undefined,
      chosen: choice === "" || (first && choice !== undefined),
    };
  });
}

/** A header over two columns means the first of the two that go together, else nothing. */
function keyOf(names: readonly string[], { together, typed }: Order): string | null {
  const [only = null, second] = names;
  if (second === undefined) return only === null || (typed?.includes(only) ?? true) ? only : null;
  return together?.every((key) => names.includes(key)) === true ? together[0] : null;
}

/** Without a header; numbers in front of all lines are their STT. */
export function plainSection(lines: readonly PastedLine[], order: Order): Section {
  const { usual, chosen } = order;
  const long = lines.filter(({ cells }) => cells.filter(filled).length > 1);
  const numbered = long.length > 1 && long.every(({ cells }) => /^\d+[.)]?$/.test(cells[0]?.trim() ?? ""));
  const keys = numbered ? [NUMBER, ...usual] : usual;
  return framed(
    withChoices(
      keys.map((key, at) => ({ header: `Cột ${at + 1}`, key, shared: false })),
      chosen,
    ),
    lines,
    order,
  );
}

function framed(
  columns: readonly Column[],
  lines: readonly PastedLine[],
  { named = "name" }: Order,
): Section {
  const keys = columns.map(({ key }) => key);
  const nameAt = keys.indexOf(named);
  const long = lines.filter(({ cells }) => cells.filter(filled).length > 1);
  const loud = long.filter(({ cells }) => isLoud(cells[nameAt] ?? ""));
  const loneStandsOut = long.length * 2 > lines.length && loud.length * 2 < long.length;
  return { columns, keys, numberAt: keys.indexOf(NUMBER), nameAt, loneStandsOut };
}
