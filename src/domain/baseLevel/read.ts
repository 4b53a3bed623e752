/** The same lines read by the level above, with all that is wrong about them (SPEC BL4). */
import { type Checked, checked } from "../problems/checked.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { formatPoints, type Points, parsePoints, sumPoints } from "../rubric/points.ts";
import { matchingKey } from "../text/vietnamese.ts";
import {
  type BaseModel,
  type BaseResult,
  ELIGIBLE,
  FIRST_MEAN,
  LABELS,
  lineOf,
  sumOf,
  TITLE,
  widthOf,
} from "./result.ts";

/** What the level above expects. */
export interface Expected {
  /** What findings call the text that was sent: it has the place of a tab in them. */
  readonly tab: string;
  readonly year: number;
  readonly rubric: string;
}

export interface ReadResult extends BaseResult {
  readonly sum: string;
}

/** One line of what was pasted. */
interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What stands before the title or behind the sum, as a letter has it, is passed over; so are blank lines. */
export function readResult(text: string, expected: Expected): Checked<ReadResult> {
  const { tab } = expected;
  const all = text
    .split(/\r\n?|\n/)
    .map((line, index): Line => ({ number: index + 1, cells: lineOf(line.split("\t")).split("\t") }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  // A letter may bear the title above, too: the result begins at the last one before its sum.
  const titles = all.flatMap(({ cells }, index) => (begins(cells, TITLE) ? [index] : []));
  const [first = all.length] = titles;
  const sumAt = all.findIndex(({ cells }, index) => index > first && begins(cells, LABELS.sum));
  const title = Math.max(-1, ...titles.filter((index) => index < sumAt));
  const end = all[sumAt];
  if (title < 0 || end === undefined) return { ok: false, problems: [problem("base.noResult", { tab }, "")] };
  const lines = all.slice(title, sumAt);
  const [, sum = ""] = end.cells;
  const under = (label: string): readonly string[] =>
    lines.find(({ cells }) => begins(cells, label))?.cells.slice(1) ?? [];
  const [unit = "", name = ""] = under(LABELS.unit);
  const head = under(LABELS.head);
  const groups = head.slice(FIRST_MEAN - 1, head.length - (widthOf([]) - FIRST_MEAN));
  const from = lines.findIndex(({ cells }) => begins(cells, LABELS.head)) + 1;
  const to = lines.findIndex(({ cells }) => begins(cells, LABELS.count));
  const rows = from === 0 ? [] : lines.slice(from, to < 0 ? undefined : to);
  if (rows.length === 0) return { ok: false, problems: [problem("base.noModels", { tab }, "")] };
  const read = rows.map((line) => ({ row: line.number, model: modelOf(line, groups.length) }));
  // Of a code that comes twice the first row is kept, so from behind.
  const firstRows = new Map([...read].reverse().map(({ row, model }) => [matchingKey(model.code), row]));
  const [year = ""] = under(LABELS.year);
  const [rubric = ""] = under(LABELS.rubric);
  const [count = ""] = under(LABELS.count);
  const problems = [
    ...all
      .filter(({ cells }, index) => index > sumAt && begins(cells, TITLE))
      .map(({ number }) => problem("base.second", { tab, row: number }, "")),
    ...(sum === sumOf(lines.map(({ cells }) => lineOf(cells)))
      ? []
      : [problem("base.changed", { tab }, sum)]),
    ...(Number(year) === expected.year
      ? []
      : [problem("base.otherYear", { tab }, year, { year: String(expected.year) })]),
    ...(rubric === expected.rubric ? [] : [problem("base.otherRubric", { tab }, "")]),
    ...(count === String(rows.length)
      ? []
      : [problem("base.count", { tab }, count, { rows: String(rows.length) })]),
    ...read.flatMap((each) => [...twice(each, firstRows, tab), ...wrongIn(each, tab)]),
  ];
  const models = read.map(({ model }) => model);
  return checked({ unit, name, year: expected.year, rubric, groups, models, sum }, problems);
}

const begins = ([first = ""]: readonly string[], label: string): boolean =>
  matchingKey(first) === matchingKey(label);

function modelOf({ cells }: Line, groups: number): BaseModel {
  const [code = "", title = "", subject = "", group = "", rank = "", ballots = ""] = cells;
  const [mean = "", band = "", eligible = "", conclusion = ""] = cells.slice(FIRST_MEAN + groups);
  const means = Array.from({ length: groups }, (_, index) => pointsIn(cells[FIRST_MEAN + index] ?? ""));
  return {
    ...{ code, title, subject, group, rank, ballots, means, mean: pointsIn(mean), band },
    ...{ eligible: eligible === ELIGIBLE, conclusion },
  };
}

function pointsIn(text: string): Points | null {
  const read = parsePoints(text);
  return read.ok ? read.points : null;
}

/** No title, name or conclusion is as long; a cell of Google Sheets holds 50,000. */
const LONGEST_TEXT = 20_000;

interface ReadModel {
  readonly row: number;
  readonly model: BaseModel;
}

/** @param firstRows by the keys of codes */
function twice(
  { row, model: { code } }: ReadModel,
  firstRows: ReadonlyMap<string, number>,
  tab: string,
): readonly Problem[] {
  const first = firstRows.get(matchingKey(code));
  if (code === "" || first === undefined || first === row) return [];
  return [problem("base.twice", { tab, row }, code, { row: String(first) })];
}

/** Each mean is rounded to a hundredth by itself, so the sum of n of them may be n + 1 halves of it off the rounded whole. */
function wrongIn(
  { row, model: { code, means, mean, ...texts } }: ReadModel,
  tab: string,
): readonly Problem[] {
  const place = { tab, row };
  if (code === "") return [problem("base.noCode", place, "")];
  const tooLong = [texts.title, texts.conclusion, texts.subject].some((text) => text.length > LONGEST_TEXT);
  if (tooLong) return [problem("base.tooLong", place, code)];
  const given = means.filter((points) => points !== null);
  const sum = sumPoints(given);
  if (mean === null || given.length < means.length || 2 * Math.abs(sum - mean) <= means.length + 1) return [];
  return [problem("base.sum", place, formatPoints(mean), { code, sum: formatPoints(sum) })];
}
