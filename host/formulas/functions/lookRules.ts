/** How the number format of a result follows from the arguments: the ways that functions share. */
import { FormulaError } from "../errors.ts";
import { always, firstNumberFormat, formatsOfValue, looksOf, PLAIN, valueIn } from "../look.ts";
import type { DatePatterns, Format } from "../numberFormat.ts";
import type { Code, Formats, Place } from "../place.ts";
import { caught, firstOf, toGrid } from "../shape.ts";
import { toBoolean, toInteger, type Value } from "../values.ts";

/** `again` calculates the result once more, for where the value itself tells where it came from. */
export type FunctionLook = (args: readonly Code[], place: Place, one: boolean, again: () => Value) => Formats;

export const named =
  (pattern: keyof DatePatterns): FunctionLook =>
  (_, place) =>
    always(place.world.patterns()[pattern]);

export const fixed =
  (format: Format): FunctionLook =>
  () =>
    always(format);

/** One of the numbers in these arguments is the result. */
export const chosenFrom =
  (index: number, change: (format: Format) => Format = (format) => format): FunctionLook =>
  (args, place) =>
    always(change(firstNumberFormat(args[index], place, null)));

export const anyOf =
  (change: (format: Format) => Format = (format) => format): FunctionLook =>
  (args, place) => {
    const found = args.map((code) => firstNumberFormat(code, place, null)).find((format) => format !== "");
    return always(change(found ?? ""));
  };

/** Whole lines of the first argument are the result: each column shows what its numbers show. */
export const linesOf: FunctionLook = ([source], place) => {
  const columns = new Map<number, Format>();
  const oneRow = toGrid(valueIn(source, place)).length === 1;
  return (_, column) => {
    const format = columns.get(column) ?? firstNumberFormat(source, place, oneRow ? null : column);
    columns.set(column, format);
    return format;
  };
};

export const sameAs =
  (index: number, change: (format: Format) => Format = (format) => format): FunctionLook =>
  (args, place, one) => {
    const formats = looksOf(args[index], place, one);
    return (row, column) => change(formats(row, column));
  };

const isTrue = (value: Value): boolean => caught(() => toBoolean(firstOf(value))) === true;

/** In an array formula the conditions differ from cell to cell. */
function conditionAt(
  code: Code | undefined,
  place: Place,
  one: boolean,
): (row: number, column: number) => Value {
  if (one) {
    const single = code?.scalar(place) ?? null;
    return () => single;
  }
  const grid = toGrid(valueIn(code, place));
  return (row, column) => {
    const line = grid.length === 1 ? grid[0] : grid[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
  };
}

export const branch: FunctionLook = (args, place, one) => {
  if (!args.slice(1).some((code) => code.look)) return PLAIN;
  const condition = conditionAt(args[0], place, one);
  return (row, column) => looksOf(args[isTrue(condition(row, column)) ? 1 : 2], place, one)(row, column);
};

export const branches: FunctionLook = (args, place, one) => (row, column) => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = conditionAt(args[index], place, one);
    if (isTrue(condition(row, column))) return looksOf(args[index + 1], place, one)(row, column);
  }
  return "";
};

export const chosen: FunctionLook = (args, place, one) => {
  const at = caught(() => toInteger(args[0]?.scalar(place) ?? null));
  return typeof at === "number" ? looksOf(args[at], place, one) : PLAIN;
};

export const switched: FunctionLook = (args, place, one) => {
  const subject = args[0]?.scalar(place) ?? null;
  for (let index = 1; index + 1 < args.length; index += 2) {
    if (args[index]?.scalar(place) === subject) return looksOf(args[index + 1], place, one);
  }
  return args.length % 2 === 0 ? looksOf(args.at(-1), place, one) : PLAIN;
};

/** IFERROR, IFNA: where the first argument failed, the second is shown. */
export const replaced: FunctionLook = (args, place, one) => {
  if (!args.some((code) => code.look)) return PLAIN;
  const tried = one ? [[firstOf(valueIn(args[0], place))]] : toGrid(valueIn(args[0], place));
  return (row, right) =>
    looksOf(args[tried[row]?.[right] instanceof FormulaError ? 1 : 0], place, one)(row, right);
};

const integerAt = (code: Code | undefined, place: Place): number => {
  const value = caught(() => toInteger(code?.scalar(place) ?? 0));
  return typeof value === "number" ? value : 0;
};

export const column: FunctionLook = ([, table, index], place) =>
  always(firstNumberFormat(table, place, integerAt(index, place) - 1));

/** The result of a reference function is mostly still a reference; INDEX of an array shows that part of it. */
export const referred: FunctionLook = (args, place, one, again) =>
  formatsOfValue(caught(again), part(args, place, one));

function part(args: readonly Code[], place: Place, one: boolean): Formats {
  const formats = looksOf(args[0], place, false);
  const [row, right] = [integerAt(args[1], place) - 1, integerAt(args[2], place) - 1];
  const single = one && row >= 0;
  return (down, column) => formats(single ? row : Math.max(row, 0) + down, Math.max(right, 0) + column);
}

export const transposed: FunctionLook = ([source], place) => {
  const formats = looksOf(source, place, false);
  return (row, column) => formats(column, row);
};

/** Arrays beside or below each other. */
export const joined =
  (below: boolean): FunctionLook =>
  (args, place) => {
    const sizes = args.map((code) => {
      const grid = toGrid(valueIn(code, place));
      return below ? grid.length : (grid[0]?.length ?? 0);
    });
    return (row, right) => {
      let left = below ? row : right;
      let at = 0;
      while (at < sizes.length - 1 && left >= (sizes[at] ?? 0)) {
        left -= sizes[at] ?? 0;
        at += 1;
      }
      const formats = looksOf(args[at], place, false);
      return below ? formats(left, right) : formats(row, left);
    };
  };

type Pairing = (a: Format, b: Format, patterns: DatePatterns) => Format;

export const paired =
  (pairing: Pairing): FunctionLook =>
  ([a, b], place, one) => {
    if (!a?.look && !b?.look) return PLAIN;
    const [left, right] = [looksOf(a, place, one), looksOf(b, place, one)];
    const patterns = place.world.patterns();
    return (row, right_) => pairing(left(row, right_), right(row, right_), patterns);
  };
