/** A query's clauses, in the order in which the language wants them. */
import { type Condition, parseCondition } from "./condition.ts";
import { type ColumnOf, type Expression, parseExpression } from "./expression.ts";
import { cannotParse, WordReader, wordsOf } from "./words.ts";

export interface Order {
  readonly by: Expression;
  readonly ascending: boolean;
}

export interface Label {
  readonly of: Expression;
  readonly text: string;
}

export interface Query {
  /** Null = all columns. */
  readonly select: readonly Expression[] | null;
  readonly where: Condition | null;
  readonly groupBy: readonly Expression[];
  readonly orderBy: readonly Order[];
  readonly limit: number;
  readonly offset: number;
  readonly labels: readonly Label[];
}

/** Clauses of the language that need formats or turn rows into columns. */
const REFUSED = ["pivot", "skipping", "format", "options"] as const;

function listOf<T>(reader: WordReader, one: () => T): readonly T[] {
  const list = [one()];
  while (reader.takes(",")) list.push(one());
  return list;
}

function refuse(reader: WordReader): void {
  const found = REFUSED.find((clause) => reader.sees(clause));
  if (found) throw cannotParse(`the local host does not imitate the clause '${found}'`);
}

function order(reader: WordReader, columnOf: ColumnOf): Order {
  const by = parseExpression(reader, columnOf);
  const descending = reader.takes("desc");
  if (!descending) reader.takes("asc");
  return { by, ascending: !descending };
}

function label(reader: WordReader, columnOf: ColumnOf): Label {
  const of = parseExpression(reader, columnOf);
  const word = reader.take();
  if (word.kind !== "text") throw cannotParse(`PARSE_ERROR: a label must be a text, but is '${word.text}'`);
  return { of, text: word.text };
}

function count(reader: WordReader): number {
  const word = reader.take();
  if (word.kind !== "number" || !/^\d+$/.test(word.text))
    throw cannotParse(`PARSE_ERROR: '${word.text}' is no number of rows`);
  return Number(word.text);
}

/** Throws FormulaError for what is no query, names no column, or is not imitated. */
export function parseQuery(text: string, columnOf: ColumnOf): Query {
  const reader = new WordReader(wordsOf(text));
  const expression = (): Expression => parseExpression(reader, columnOf);
  const selected = reader.takes("select") && !reader.takes("*") ? listOf(reader, expression) : null;
  const where = reader.takes("where") ? parseCondition(reader, columnOf) : null;
  const groupBy = reader.takes("group", "by") ? listOf(reader, expression) : [];
  refuse(reader);
  const orderBy = reader.takes("order", "by") ? listOf(reader, () => order(reader, columnOf)) : [];
  refuse(reader);
  const limit = reader.takes("limit") ? count(reader) : Number.POSITIVE_INFINITY;
  const offset = reader.takes("offset") ? count(reader) : 0;
  const labels = reader.takes("label") ? listOf(reader, () => label(reader, columnOf)) : [];
  refuse(reader);
  if (!reader.isDone) throw reader.unexpected("is out of place");
  return { select: selected, where, groupBy, orderBy, limit, offset, labels };
}
