import { describe, expect, it } from "vitest";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";

/** The table of DOMAIN §2, typed again as it stands there: group, its maximum and floor, then code, maximum, levels. */
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

  it("[R12] says that it is only for reference and what replaces it", () => {
    expect(REFERENCE_RUBRIC.name).toBe("Bộ tiêu chí tham khảo – thay bằng Hướng dẫn 09-HD/BTCTU");
  });
});
