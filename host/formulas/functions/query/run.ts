/** A query over a table: filtered, grouped, sorted, cut, labelled. */
import type { Query } from "./clauses.ts";
import { isTrue } from "./condition.ts";
import { type Cell, type Expression, hasAggregate, labelOf, sameExpression } from "./expression.ts";
import { scalarOf } from "./scalars.ts";
import type { Table } from "./table.ts";
import { cannotParse } from "./words.ts";

type Row = readonly Cell[];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/** Nothing is below everything else. */
function order(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}

function aggregateOf(name: string, cells: readonly Cell[]): Cell {
  const present = cells.filter((cell) => cell !== null);
  if (name === "count") return present.length;
  if (name === "min" || name === "max")
    return present.reduce<Cell>((best, cell) => {
      if (best === null) return cell;
      return order(cell, best) < 0 === (name === "min") ? cell : best;
    }, null);
  const numbers = present.filter((cell) => typeof cell === "number");
  if (numbers.length < present.length) throw cannotParse(`AVG_SUM_ONLY_NUMERIC`);
  if (numbers.length === 0) return null;
  return name === "sum" ? sum(numbers) : sum(numbers) / numbers.length;
}

/** A value of a group of rows: plain columns are the same in all of them. */
function valueIn(group: readonly Row[], expression: Expression, now: number): Cell {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "column":
      return group[0]?.[expression.index] ?? null;
    case "aggregate":
      return aggregateOf(
        expression.name,
        group.map((row) => valueIn([row], expression.of, now)),
      );
    case "call":
      return scalarOf(
        expression.name,
        expression.args.map((arg) => valueIn(group, arg, now)),
        now,
      );
  }
}

/** Groups in ascending order of what they are grouped by. */
function grouped(rows: readonly Row[], by: readonly Expression[], now: number): (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((expression) => valueIn([row], expression, now)));
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const found = [...groups.values()];
  found.sort((a, b) => {
    for (const expression of by) {
      const difference = order(valueIn(a, expression, now), valueIn(b, expression, now));
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return found;
}

/** Beside sums only what the rows are grouped by has one value. */
function checkGroups(query: Query, select: readonly Expression[]): void {
  const single = (expression: Expression): boolean =>
    expression.kind === "constant" ||
    expression.kind === "aggregate" ||
    query.groupBy.some((by) => sameExpression(by, expression)) ||
    (expression.kind === "call" && expression.args.every(single));
  if (!select.every(single))
    throw cannotParse("ADD_COL_TO_GROUP_BY_OR_AGG: a selected column is not grouped");
}

function sorted(groups: readonly (readonly Row[])[], query: Query, now: number): (readonly Row[])[] {
  return [...groups].sort((a, b) => {
    for (const { by, ascending } of query.orderBy) {
      const difference = order(valueIn(a, by, now), valueIn(b, by, now));
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return 0;
  });
}

export interface Answer {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** `select *` and a query without `select` show all columns. */
export const columnsOf = (query: Query, width: number): readonly Expression[] =>
  query.select ?? Array.from({ length: width }, (_, index): Expression => ({ kind: "column", index }));

export function answer(query: Query, table: Table, now: number): Answer {
  const columns = columnsOf(query, table.headers.length);
  const { where } = query;
  const kept = table.rows.filter(
    (row) => !where || isTrue(where, (expression) => valueIn([row], expression, now)),
  );
  const asGroups = query.groupBy.length > 0 || columns.some(hasAggregate);
  if (asGroups) checkGroups(query, columns);
  const groups = asGroups ? grouped(kept, query.groupBy, now) : kept.map((row) => [row]);
  return {
    headers: columns.map(
      (column) =>
        query.labels.find((label) => sameExpression(label.of, column))?.text ??
        labelOf(column, table.headers),
    ),
    rows: sorted(groups, query, now)
      .slice(query.offset, query.offset + query.limit)
      .map((group) => columns.map((column) => valueIn(group, column, now))),
  };
}
