/** Source: support.google.com/docs/table/25273, category Text. */
import { FormulaError, valueError } from "../errors.ts";
import { localText } from "../localText.ts";
import type { Place } from "../place.ts";
import { firstOf } from "../shape.ts";
import {
  compare,
  type FormulaScalar,
  type Grid,
  toBoolean,
  toInteger,
  toNumber,
  toText,
  type Value,
} from "../values.ts";
import { at, type EagerEntry, ofNumbers, type Registry, scalar, wide } from "./entry.ts";
import { cellsOf } from "./numbers.ts";
import { checkLength } from "./sizes.ts";
import { formatted } from "./textFormat.ts";

const MANY = Number.POSITIVE_INFINITY;

const plain = (body: (text: string) => FormulaScalar): EagerEntry =>
  scalar(1, 1, ([text = null], place) => body(localText(text, place)));

/** A count that is 1 when missing; negative ones are refused. */
function countOf(value: FormulaScalar | undefined, otherwise: number): number {
  const count = value === undefined || value === null ? otherwise : toInteger(value);
  if (count < 0) throw valueError(`A count of characters must not be negative, but is ${count}.`);
  return count;
}

function middle([text = null, start = null, length = null]: readonly FormulaScalar[], place: Place): string {
  const from = toInteger(start) - 1;
  if (from < 0) throw valueError(`Function MID parameter 2 value is ${from + 1}. It should be at least 1.`);
  return localText(text, place).slice(from, from + countOf(length, 0));
}

function right([text = null, length]: readonly FormulaScalar[], place: Place): string {
  const count = countOf(length, 1);
  return count === 0 ? "" : localText(text, place).slice(-count);
}

/** Without a number every occurrence, else only that one. */
function substituted(args: readonly FormulaScalar[], place: Place): string {
  const [text = null, old = null, fresh = null, nth] = args;
  const whole = localText(text, place);
  const searched = localText(old, place);
  const replacement = localText(fresh, place);
  if (searched === "") return whole;
  if (nth === undefined || nth === null) return whole.replaceAll(searched, () => replacement);
  const parts = whole.split(searched);
  const at = toInteger(nth);
  if (at < 1) throw valueError("Function SUBSTITUTE parameter 4 must be at least 1.");
  if (at >= parts.length) return whole;
  return `${parts.slice(0, at).join(searched)}${replacement}${parts.slice(at).join(searched)}`;
}

function replaced(args: readonly FormulaScalar[], place: Place): string {
  const [text = null, start = null, length = null, fresh = null] = args;
  const whole = localText(text, place);
  const from = toInteger(start) - 1;
  if (from < 0) throw valueError("Function REPLACE parameter 2 must be at least 1.");
  return whole.slice(0, from) + localText(fresh, place) + whole.slice(from + countOf(length, 0));
}

/** FIND minds case; SEARCH does not. Neither documents wildcards (support.google.com/docs/answer/3094154). */
function position(args: readonly FormulaScalar[], name: "FIND" | "SEARCH", place: Place): number {
  const [searched = null, within = null, start] = args;
  const from = start === undefined || start === null ? 0 : toInteger(start) - 1;
  const [text, key] = [localText(within, place), localText(searched, place)];
  if (from < 0) throw valueError(`Function ${name} parameter 3 must be at least 1.`);
  const at = name === "FIND" ? text.indexOf(key, from) : text.toLowerCase().indexOf(key.toLowerCase(), from);
  if (at < 0) throw valueError(`In ${name} evaluation, cannot find '${key}' within '${text}'.`);
  return at + 1;
}

/** Spaces at both ends go, several inside become one. */
const trimmed = (text: string): string => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");

/** The first letter of every word; a word begins after anything that is no letter. */
const proper = (text: string): string =>
  text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

function repeated([text = null, times = null]: readonly FormulaScalar[], place: Place): string {
  const once = localText(text, place);
  const count = countOf(times, 0);
  checkLength(once.length * count);
  return once.repeat(count);
}

const localTexts = (values: readonly Value[], place: Place): string[] =>
  cellsOf(values).map((value) => localText(value, place));

function joined(args: readonly Value[], place: Place): string {
  const [delimiter = null, skipEmpty = null, ...values] = args;
  const skip = toBoolean(firstOf(skipEmpty));
  const texts = localTexts(values, place);
  return (skip ? texts.filter((text) => text !== "") : texts).join(toText(firstOf(delimiter)));
}

/** SPLIT(text; delimiters; [each character by itself]; [drop empty parts]); parts that read as numbers become numbers. */
function split(args: readonly Value[], place: Place): Grid {
  const [text = null, delimiter = null, byEach, dropEmpty] = args.map(firstOf);
  const whole = localText(text ?? null, place);
  const mark = toText(delimiter ?? null);
  if (whole === "") throw valueError("Function SPLIT parameter 1 value should be non-empty.");
  if (mark === "") throw valueError("Function SPLIT parameter 2 value should be non-empty.");
  const each = byEach === undefined || byEach === null || toBoolean(byEach);
  const drop = dropEmpty === undefined || dropEmpty === null || toBoolean(dropEmpty);
  const parts = each ? splitByCharacters(whole, new Set(mark)) : whole.split(mark);
  const kept = drop ? parts.filter((part) => part !== "") : parts;
  return [kept.length === 0 ? [null] : kept.map((part) => place.world.readText(part) ?? part)];
}

function splitByCharacters(text: string, marks: ReadonlySet<string>): string[] {
  const parts = [""];
  for (const character of text) {
    if (marks.has(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function numberFrom([text = null]: readonly FormulaScalar[], place: Place): number {
  if (typeof text !== "string") return toNumber(text);
  const number = place.world.readText(text);
  if (number === null) throw valueError(`VALUE parameter '${text}' cannot be parsed to number.`);
  return number;
}

function character([code = null]: readonly FormulaScalar[]): string {
  const point = toInteger(code);
  if (point < 1 || point > 0x10_ff_ff) throw new FormulaError("#NUM!", `No character has the code ${point}.`);
  return String.fromCodePoint(point);
}

function codeOf(text: string): number {
  const point = text.codePointAt(0);
  if (point === undefined) throw valueError("Function CODE parameter 1 value should be non-empty.");
  return point;
}

const isSame = ([a = null, b = null]: readonly FormulaScalar[]): boolean => toText(a) === toText(b);

export const TEXTS: Registry = {
  LEN: plain((text) => text.length),
  UPPER: plain((text) => text.toUpperCase()),
  LOWER: plain((text) => text.toLowerCase()),
  PROPER: plain(proper),
  TRIM: plain(trimmed),
  // Control characters are what CLEAN is for.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
  CLEAN: plain((text) => text.replace(/[\u0000-\u001f]/g, "")),
  LEFT: scalar(1, 2, ([text = null, length], place) => localText(text, place).slice(0, countOf(length, 1)), {
    numbers: at(1),
  }),
  RIGHT: scalar(1, 2, right, { numbers: at(1) }),
  MID: scalar(3, 3, middle, { numbers: at(1, 2) }),
  SUBSTITUTE: scalar(3, 4, substituted, { numbers: at(3) }),
  REPLACE: scalar(4, 4, replaced, { numbers: at(1, 2) }),
  FIND: scalar(2, 3, (args, place) => position(args, "FIND", place), { numbers: at(2) }),
  SEARCH: scalar(2, 3, (args, place) => position(args, "SEARCH", place), { numbers: at(2) }),
  REPT: scalar(2, 2, repeated, { numbers: at(1) }),
  EXACT: scalar(2, 2, isSame),
  CHAR: ofNumbers(1, 1, character),
  UNICHAR: ofNumbers(1, 1, character),
  CODE: plain(codeOf),
  UNICODE: plain(codeOf),
  VALUE: scalar(1, 1, numberFrom),
  TEXT: scalar(2, 2, ([value = null, pattern = null], place) => formatted(value, toText(pattern), place)),
  CONCAT: scalar(2, 2, ([a = null, b = null], place) => localText(a, place) + localText(b, place)),
  CONCATENATE: wide(1, MANY, (args, place) => localTexts(args, place).join("")),
  TEXTJOIN: wide(3, MANY, joined),
  JOIN: wide(2, MANY, ([delimiter = null, ...values], place) =>
    localTexts(values, place).join(toText(firstOf(delimiter))),
  ),
  SPLIT: wide(2, 4, split, { spills: true }),
  HYPERLINK: scalar(1, 2, ([link = null, label]) => (label === undefined ? link : label)),
  DELTA: ofNumbers(1, 2, ([a = null, b = 0]) => Number(compare(toNumber(a), toNumber(b)) === 0)),
};
