import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../src/domain/rubric/fingerprint.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import type { Criterion, CriterionGroup, Rubric } from "../../../src/domain/rubric/rubric.ts";
import { fnv1a64 } from "../../../src/domain/text/fnv1a.ts";

describe("fnv1a64", () => {
  it("[R8] gives the values published with the function", () => {
    // Test vectors of the FNV-1a specification, 64 bits.
    expect(["", "a", "foobar"].map(fnv1a64)).toEqual([
      "cbf29ce484222325",
      "af63dc4c8601ec8c",
      "85944171f73967e8",
    ]);
  });
});

const BASE = fingerprint(REFERENCE_RUBRIC);

function withCriterion(change: (criterion: Criterion) => Partial<Criterion>): Rubric {
  const criteria = REFERENCE_RUBRIC.criteria.map((one, i) => (i === 0 ? { ...one, ...change(one) } : one));
  return { ...REFERENCE_RUBRIC, criteria };
}

function withGroup(change: Partial<CriterionGroup>): Rubric {
  const groups = REFERENCE_RUBRIC.groups.map((one, i) => (i === 0 ? { ...one, ...change } : one));
  return { ...REFERENCE_RUBRIC, groups };
}

describe("fingerprint", () => {
  it("[R8] is a short text that no sheet reads as a number", () => {
    expect(BASE).toMatch(/^BTC-[0-9a-f]{16}$/);
  });

  it("[R8] changes with everything that decides points", () => {
    const changed = [
      withGroup({ code: "X" }),
      withGroup({ name: "Tính mới" }),
      withGroup({ maximum: 2600 }),
      withGroup({ floor: 1200 }),
      withGroup({ floor: null }),
      withCriterion(() => ({ code: "I.9" })),
      withCriterion(() => ({ group: "II" })),
      withCriterion(() => ({ name: "Mức độ mới" })),
      withCriterion(() => ({ maximum: 1600 })),
      withCriterion(() => ({ step: 25 })),
      withCriterion(({ levels }) => ({ levels: levels.slice(1) })),
      withCriterion(({ levels }) => ({ levels: levels.map((l) => ({ ...l, from: l.from + 50 })) })),
      withCriterion(({ levels }) => ({ levels: levels.map((l) => ({ ...l, to: l.to + 50 })) })),
      withCriterion(({ levels }) => ({ levels: levels.map((l) => ({ ...l, text: `${l.text}.` })) })),
      { ...REFERENCE_RUBRIC, criteria: REFERENCE_RUBRIC.criteria.slice(1) },
    ].map(fingerprint);
    expect(new Set([BASE, ...changed]).size).toBe(changed.length + 1);
  });

  it("[R9] does not change with order, spaces, Unicode form, labels, evidence or the comment rule", () => {
    const same = [
      { ...REFERENCE_RUBRIC, name: "Khác", version: "2", basis: "Khác" },
      { ...REFERENCE_RUBRIC, groups: [...REFERENCE_RUBRIC.groups].reverse() },
      { ...REFERENCE_RUBRIC, criteria: [...REFERENCE_RUBRIC.criteria].reverse() },
      withGroup({ name: "  Tính mới,\u00a0tính  sáng tạo ".normalize("NFD") }),
      withCriterion(({ name }) => ({ name: ` ${name.normalize("NFD")}\n` })),
      withCriterion(({ levels }) => ({ levels: [...levels].reverse() })),
      withCriterion(() => ({ evidence: "Văn bản", comment: "never", order: 99 })),
    ];
    expect(same.map(fingerprint)).toEqual(same.map(() => BASE));
  });
});
