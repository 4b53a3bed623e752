import { expect, it } from "vitest";
import { REFERENCE_OUTLINE } from "../../../src/domain/rubric/referenceOutline.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import { tables } from "../../../src/tables/registry.ts";

it("[R14] the outline is the reference rubric without its levels, and bears no name", () => {
  const criteria = REFERENCE_RUBRIC.criteria.map((criterion) => ({ ...criterion, levels: [] }));
  expect(REFERENCE_OUTLINE).toEqual({ ...REFERENCE_RUBRIC, name: "", version: "", basis: "", criteria });
});

it("[R14] tabs that follow the outline are those that follow the reference rubric", () => {
  const shape = (rubric: typeof REFERENCE_RUBRIC) =>
    tables(rubric).map(({ key, order, columns }) => [
      key,
      order.map((column) => [column, { ...columns[column], kind: JSON.stringify(columns[column]?.kind) }]),
    ]);
  expect(shape(REFERENCE_OUTLINE)).toEqual(shape(REFERENCE_RUBRIC));
});
