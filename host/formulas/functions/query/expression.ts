/** What a query computes, as a tree. Dates are serial numbers, as everywhere in formulas. */
import type { FormulaError } from "../../errors.ts";
import { parseDateTime } from "./literals.ts";
import { cannotParse, type WordReader } from "./words.ts";

export type Cell = number | string | boolean | null;

export type Expression =
  | { readonly kind: "column"; readonly index: number }
  | { readonly kind: "constant"; readonly value: Cell; readonly written: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "aggregate"; readonly name: string; readonly of: Expression };

/** Where a query's column names point; throws for a name that is none. */
export type ColumnOf = (name: string) => number;

const AGGREGATES: ReadonlySet<string> = new Set(["sum", "avg", "count", "min", "max"]);

/** Scalar functions → how many arguments they take. */
const FUNCTIONS: Readonly<Record<string, number>> = {
  year: 1,
  month: 1,
  day: 1,
  hour: 1,
  minute: 1,
  second: 1,
  quarter: 1,
  dayofweek: 1,
  now: 0,
  datediff: 2,
  todate: 1,
  upper: 1,
  lower: 1,
};

const SUMS: Readonly<Record<string, string>> = { "+": "sum", "-": "difference" };
const PRODUCTS: Readonly<Record<string, string>> = { "*": "product", "/": "quotient" };

/** The name under which a query's own functions call arithmetic, as their headers show it. */
export function parseExpression(reader: WordReader, columnOf: ColumnOf): Expression {
  return chain(reader, SUMS, () => chain(reader, PRODUCTS, () => atom(reader, columnOf)));
}

function chain(
  reader: WordReader,
  signs: Readonly<Record<string, string>>,
  operand: () => Expression,
): Expression {
  let left = operand();
  for (;;) {
    const word = reader.next;
    const name = word?.kind === "sign" ? signs[word.text] : undefined;
    if (name === undefined) return left;
    reader.take();
    left = { kind: "call", name, args: [left, operand()] };
  }
}

function atom(reader: WordReader, columnOf: ColumnOf): Expression {
  if (reader.takes("(")) {
    const inner = parseExpression(reader, columnOf);
    reader.expects(")");
    return inner;
  }
  if (reader.takes("-")) return constant(-Number(reader.take().text), reader);
  const word = reader.take();
  if (word.kind === "number") return constant(Number(word.text), reader);
  if (word.kind === "text") return { kind: "constant", value: word.text, written: `"${word.text}"` };
  if (word.kind === "sign") throw cannotParse(`PARSE_ERROR at '${word.text}'`);
  return fromName(word.text, reader, columnOf);
}

function constant(value: number, reader: WordReader): Expression {
  if (Number.isNaN(value)) throw reader.unexpected("instead of a number");
  return { kind: "constant", value, written: String(value) };
}

function fromName(name: string, reader: WordReader, columnOf: ColumnOf): Expression {
  const word = name.toLowerCase();
  if (reader.sees("(")) return call(word, reader, columnOf);
  if (word === "true" || word === "false") return { kind: "constant", value: word === "true", written: word };
  const literal = parseDateTime(word, reader);
  if (literal !== null) return literal;
  return { kind: "column", index: columnOf(name.replaceAll("`", "")) };
}

function call(name: string, reader: WordReader, columnOf: ColumnOf): Expression {
  reader.expects("(");
  const args: Expression[] = [];
  while (!reader.takes(")")) {
    if (args.length > 0) reader.expects(",");
    args.push(parseExpression(reader, columnOf));
  }
  const [first] = args;
  if (AGGREGATES.has(name) && first && args.length === 1) return { kind: "aggregate", name, of: first };
  if (FUNCTIONS[name] !== args.length) throw unknownCall(name, args.length);
  return { kind: "call", name, args };
}

const unknownCall = (name: string, count: number): FormulaError =>
  cannotParse(`the local host has no function ${name} with ${count} arguments`);

export const hasAggregate = (expression: Expression): boolean =>
  expression.kind === "aggregate" || (expression.kind === "call" && expression.args.some(hasAggregate));

/** Two expressions that are written alike are the same: `order by` and `label` name what `select` computes. */
export const sameExpression = (a: Expression, b: Expression): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What the header of a computed column says: "sum Điểm", "year(Ngày)", "product(Điểm2())". */
export function labelOf(expression: Expression, headers: readonly string[]): string {
  if (expression.kind === "column") return headers[expression.index] ?? "";
  if (expression.kind === "constant") return `${expression.written}()`;
  if (expression.kind === "aggregate") return `${expression.name} ${labelOf(expression.of, headers)}`;
  return `${expression.name}(${expression.args.map((arg) => labelOf(arg, headers)).join("")})`;
}
