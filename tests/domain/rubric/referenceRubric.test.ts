import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";

/** The table of docs/domain.md#rubric, typed again as it stands there: group, its maximum and floor, then code, maximum, levels. */
const TABLE = `
I 25 12,5 | I.1 15: 14–15 11–13,5 8–10,5 0,5–7,5 0 | I.2 10: 9–10 7–8,5 5–6,5 0,5–4,5 0
II 20 - | II.1 8: 7–8 5–6,5 3–4,5 0–2,5 | II.2 6: 6 4–5,5 2–3,5 0–1,5 | II.3 6: 6 4–5,5 0,5–3,5 0
III 35 17,5 | III.1 15: 14–15 11–13,5 8–10,5 0,5–7,5 0 | III.2 10: 9–10 7–8,5 5–6,5 0,5–4,5 0 | III.3 10: 9–10 7–8,5 5–6,5 0,5–4,5 0
IV 15 - | IV.1 10: 9–10 7–8,5 5–6,5 0,5–4,5 0 | IV.2 5: 5 3–4,5 0,5–2,5 0
V 5 - | V.1 5: 5 3–4,5 0,5–2,5 0
`;

const points = (text: string) => Number(text.replace(",", ".")) * 100;

function levelOf(text: string): readonly [number, number] {
  const [from = "", to = from] = text.split("–");
  return [points(from), points(to)];
}

const rows = TABLE.trim()
  .split("\n")
  .map((line) => line.split(" | "));

describe("REFERENCE_RUBRIC", () => {
  it("[R12] has the groups of the table", () => {
    expect(REFERENCE_RUBRIC.groups.map(({ code, maximum, floor }) => [code, maximum, floor])).toEqual(
      rows.map(([group = ""]) => {
        const [code = "", maximum = "", floor = ""] = group.split(" ");
        return [code, points(maximum), floor === "-" ? null : points(floor)];
      }),
    );
  });

  it("[R12] has the criteria and levels of the table, in its order, half a point at a time", () => {
    const expected = rows.flatMap(([group = "", ...criteria]) =>
      criteria.map((text) => {
        const [head = "", levels = ""] = text.split(": ");
        const [code = "", maximum = ""] = head.split(" ");
        return [group.split(" ")[0], code, points(maximum), levels.split(" ").map(levelOf)];
      }),
    );
    const { criteria } = REFERENCE_RUBRIC;
    expect(criteria.map((c) => [c.group, c.code, c.maximum, c.levels.map((l) => [l.from, l.to])])).toEqual(
      expected,
    );
    expect(criteria.map((c) => [c.step, c.comment, c.order])).toEqual(
      expected.map((_, index) => [50, "extremes", index + 1]),
    );
  });

  it("[R12] stands in docs/domain.md with the same names, maxima, floors and levels", () => {
    // Code, name, maximum, levels; a level begins with its points, a group's name may end with its floor.
    const cells = /^\| \**([IV]+[.\d]*)\** \| \**(.+?)\**(?:, floor ([\d,]+))? \| \**(\d+)\** \| (.*)\|$/gm;
    const lines = [...readFileSync("docs/domain.md", "utf8").matchAll(cells)].map(
      ([, code = "", name = "", floor, maximum = "", levels = ""]) => {
        const starts =
          levels.trim() === "" ? [] : levels.split(" · ").map((level) => /^[\d,–]+/.exec(level)?.[0]);
        return [
          code,
          name,
          floor,
          points(maximum),
          starts.map((start = "") => levelOf(start.replace(/,$/, ""))),
        ];
      },
    );
    const { groups, criteria } = REFERENCE_RUBRIC;
    const stated = groups.flatMap(({ code, name, floor, maximum }) => [
      [code, name, floor === null ? undefined : formatPoints(floor), maximum, []],
      ...criteria
        .filter(({ group }) => group === code)
        .map((c) => [c.code, c.name, undefined, c.maximum, c.levels.map(({ from, to }) => [from, to])]),
    ]);
    expect(lines).toEqual(stated);
  });

  it("[R12] says that it is only for reference and what replaces it", () => {
    expect(REFERENCE_RUBRIC.name).toBe("Bộ tiêu chí tham khảo – thay bằng Hướng dẫn 09-HD/BTCTU");
  });
});
