import type { Desk } from "./desk.ts";

/** Criteria of the reference rubric with their maxima in points (docs/domain.md#rubric); together 100. */
const MAXIMA = {
  "I.1": 15,
  "I.2": 10,
  "II.1": 8,
  "II.2": 6,
  "II.3": 6,
  "III.1": 15,
  "III.2": 10,
  "III.3": 10,
  "IV.1": 10,
  "IV.2": 5,
  "V.1": 5,
} as const;

export type Scores = Readonly<Record<string, number>>;

/** Scores that add up to this total: criterion after criterion is filled to its maximum. A whole number up to 100. */
export function scores(total: number): Scores {
  let rest = total;
  const given: Record<string, number> = {};
  for (const [code, maximum] of Object.entries(MAXIMA)) {
    given[code] = Math.min(rest, maximum);
    rest -= given[code] ?? 0;
  }
  return given;
}

/** The request that submits a ballot with these scores, whatever it held before. */
export function submitted(desk: Desk, ballot: string, given: Scores): object {
  const { row, cells } = desk.rows("Chấm điểm").find((each) => each.cells["Mã phiếu"] === ballot) ?? {
    row: 1,
    cells: {},
  };
  const was = (code: string): string => {
    const header = Object.keys(cells).find((each) => each.startsWith(`${code} `)) ?? "";
    return String(cells[header] ?? "");
  };
  const points = Object.entries(given).map(([code, points]) => ({
    field: `point.${code}`,
    was: was(code),
    now: String(points),
  }));
  const comment = { field: "comment", was: String(cells["Nhận xét"] ?? ""), now: "Có số liệu" };
  return { kind: "submitBallot", ballot, row, changes: [...points, comment] };
}
