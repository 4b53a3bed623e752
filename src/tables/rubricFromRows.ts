/**
 * The tab Tiêu chí read as a rubric. What a rubric must add up to is the domain's business (`lintRubric`); here only
 * what keeps the rows from being one rubric at all.
 */

import type { Checked } from "../domain/problems/checked.ts";
import { type Place, type Problem, problem } from "../domain/problems/problem.ts";
import type { Points } from "../domain/rubric/points.ts";
import type { Criterion, CriterionGroup, Level, Rubric } from "../domain/rubric/rubric.ts";
import type { RubricField, RubricPlaceOf } from "../domain/rubric/rubricLint.ts";
import { matchingKey } from "../domain/text/vietnamese.ts";
import { criteria, LEVEL_NUMBERS } from "./criteria.ts";
import { type CriteriaRecord, commentRuleOf } from "./rubricRows.ts";
import { columnOf, type DecodedRow } from "./table.ts";

export interface CriteriaRow extends DecodedRow<typeof criteria.columns> {
  /** 1-based row of the tab. */
  readonly number: number;
}

export interface PlacedRubric {
  readonly rubric: Rubric;
  readonly placeOf: RubricPlaceOf;
}

/** Half a point, as in the reference rubric. */
const USUAL_STEP = 50;

/**
 * Rows without Mã are groups, the others criteria; both are taken in the order of Thứ tự, then of the rows.
 * Any problem refuses the whole: ballots must not be scored by part of a rubric.
 * @returns the rubric with the place of each of its parts, for `lintRubric`
 */
export function rubricFromRows(rows: readonly CriteriaRow[]): Checked<PlacedRubric> {
  const problems =
    rows.length === 0 ? [problem("rubric.empty", { tab: criteria.title }, "")] : rowProblems(rows);
  if (problems.length > 0) return { ok: false, problems };
  const groupRows = inOrder(rows.filter(isGroupRow));
  const criterionRows = inOrder(rows.filter((row) => !isGroupRow(row)));
  const rubric: Rubric = {
    name: firstText(rows, "set"),
    version: firstText(rows, "version"),
    groups: groupRows.map(({ record }) => groupOf(record)),
    criteria: criterionRows.map(({ record }, index) => criterionOf(record, index + 1)),
    basis: firstText(rows, "basis"),
  };
  return { ok: true, value: { rubric, placeOf: placesIn(groupRows, criterionRows) } };
}

function isGroupRow({ record }: CriteriaRow): boolean {
  return record.code === "";
}

/** Rows without Thứ tự come after those with one; equal ones stay as they stand in the tab. */
function inOrder(rows: readonly CriteriaRow[]): readonly CriteriaRow[] {
  const orderOf = ({ record }: CriteriaRow) => record.order ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => orderOf(a) - orderOf(b) || a.number - b.number);
}

function groupOf(record: CriteriaRecord): CriterionGroup {
  return { code: record.group, name: record.groupName, maximum: maximumOf(record), floor: record.floor };
}

function criterionOf(record: CriteriaRecord, position: number): Criterion {
  return {
    code: record.code,
    group: record.group,
    name: record.name,
    maximum: maximumOf(record),
    step: record.step ?? USUAL_STEP,
    levels: LEVEL_NUMBERS.flatMap((number) => levelOf(record, number)),
    evidence: record.evidence,
    comment: commentRuleOf(record.comment),
    order: record.order ?? position,
  };
}

function maximumOf({ maximum }: CriteriaRecord): Points {
  // Rows whose Điểm tối đa is blank have been refused before a rubric is made of the rest.
  return maximum as Points;
}

function levelOf(record: CriteriaRecord, number: (typeof LEVEL_NUMBERS)[number]): readonly Level[] {
  const from = record[`level${number}From`];
  if (from === null) return [];
  return [{ from, to: record[`level${number}To`] ?? from, text: record[`level${number}Text`] }];
}

function firstText(rows: readonly CriteriaRow[], key: "set" | "version" | "basis"): string {
  return rows.map(({ record }) => record[key]).find((text) => text !== "") ?? "";
}

function rowProblems(rows: readonly CriteriaRow[]): readonly Problem[] {
  return [...rows.flatMap((row) => [...row.problems, ...blankProblems(row)]), ...severalSets(rows)];
}

/** A wrong cell was read as blank and is named already; it is not named again as missing. */
function blankProblems({ number, record, unread }: CriteriaRow): readonly Problem[] {
  return neededKeys(record)
    .filter((key) => (record[key] === "" || record[key] === null) && !unread.has(key))
    .map((key) => {
      const { header } = columnOf(criteria, key);
      return problem("cell.blank", { tab: criteria.title, row: number, header }, "", { header });
    });
}

function neededKeys(record: CriteriaRecord): readonly (keyof CriteriaRecord)[] {
  const levels = LEVEL_NUMBERS.filter(
    (number) => record[`level${number}Text`] !== "" || record[`level${number}To`] !== null,
  ).map((number) => `level${number}From` as const);
  return record.code === "" ? ["group", "groupName", "maximum"] : ["group", "name", "maximum", ...levels];
}

/** Two sets of criteria in one tab would be added up as one. */
function severalSets(rows: readonly CriteriaRow[]): readonly Problem[] {
  const [first] = rows.filter(({ record }) => record.set !== "");
  if (first === undefined) return [];
  const other = rows.find(
    ({ record }) => record.set !== "" && matchingKey(record.set) !== matchingKey(first.record.set),
  );
  if (other === undefined) return [];
  const place = { tab: criteria.title, row: other.number, header: criteria.columns.set.header };
  return [problem("criteria.severalSets", place, other.record.set, { first: first.record.set })];
}

const FIELD_COLUMNS: Readonly<Record<RubricField, keyof CriteriaRecord>> = {
  code: "code",
  group: "group",
  name: "name",
  maximum: "maximum",
  step: "step",
  floor: "floor",
  levels: "level1From",
};
/** A group's own code and name stand in other columns than a criterion's. */
const GROUP_FIELD_COLUMNS: Readonly<Record<RubricField, keyof CriteriaRecord>> = {
  ...FIELD_COLUMNS,
  code: "group",
  name: "groupName",
};

function placesIn(groups: readonly CriteriaRow[], members: readonly CriteriaRow[]): RubricPlaceOf {
  return (part) => {
    if (part.part === "rubric") return { tab: criteria.title };
    const isGroup = part.part === "group";
    const row = (isGroup ? groups : members)[part.index];
    const key = (isGroup ? GROUP_FIELD_COLUMNS : FIELD_COLUMNS)[part.field];
    return placeAt(row, columnOf(criteria, key).header);
  };
}

function placeAt(row: CriteriaRow | undefined, header: string): Place {
  return row === undefined
    ? { tab: criteria.title, header }
    : { tab: criteria.title, row: row.number, header };
}
