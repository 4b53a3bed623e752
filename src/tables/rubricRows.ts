import type { CommentRule, Criterion, Level, Rubric } from "../domain/rubric/rubric.ts";
import { COMMENT_RULE_TEXTS, criteria, LEVEL_NUMBERS } from "./criteria.ts";
import { emptyRecord } from "./emptyRecord.ts";
import type { RecordOf } from "./table.ts";

export type CriteriaRecord = RecordOf<typeof criteria.columns>;

/** The rows of the tab Tiêu chí for a rubric: each group's row, then its criteria. */
export function rowsFromRubric(rubric: Rubric): readonly CriteriaRecord[] {
  const common = {
    ...emptyRecord(criteria),
    set: rubric.name,
    version: rubric.version,
    basis: rubric.basis,
  };
  return rubric.groups.flatMap((group, index) => {
    const ofGroup = { ...common, group: group.code, groupName: group.name };
    const { maximum, floor } = group;
    const members = rubric.criteria.filter((criterion) => criterion.group === group.code);
    return [
      { ...ofGroup, maximum, floor, order: index + 1 },
      ...members.map((criterion) => ({ ...ofGroup, ...criterionCells(criterion) })),
    ];
  });
}

function criterionCells(criterion: Criterion): Partial<CriteriaRecord> {
  const { code, name, maximum, step, evidence, order } = criterion;
  const comment = COMMENT_RULE_TEXTS[criterion.comment];
  return { code, name, maximum, step, evidence, order, comment, ...levelCells(criterion.levels) };
}

/** The tab has room for five levels; a rubric from the tab has no more. */
function levelCells(levels: readonly Level[]): Partial<CriteriaRecord> {
  const cells = LEVEL_NUMBERS.flatMap((number, index) => {
    const level = levels[index];
    if (level === undefined) return [];
    return [
      [`level${number}From`, level.from],
      [`level${number}To`, level.to],
      [`level${number}Text`, level.text],
    ] as const;
  });
  // The keys are level columns and the values of their kinds: points and text.
  return Object.fromEntries(cells) as Partial<CriteriaRecord>;
}

/** Blank asks for a comment at the extremes, as the reference rubric does. */
export function commentRuleOf(words: CriteriaRecord["comment"]): CommentRule {
  if (words === COMMENT_RULE_TEXTS.always) return "always";
  return words === COMMENT_RULE_TEXTS.never ? "never" : "extremes";
}
