/** Appraisers' units as codes: people name the unit, its short name or its code (SPEC U7, U21). */
import { numbersText, type Problem, problem } from "../../domain/problems/problem.ts";
import { matchingKey, wordsKey } from "../../domain/text/vietnamese.ts";
import { appraisers } from "../../tables/appraisers.ts";
import type { Known } from "./codes.ts";
import type { Roster } from "./roster.ts";

type Team = Roster<typeof appraisers.columns>;
type NamedUnit = Known & { readonly shortName: string };

/**
 * Units that nobody knows are named.
 * @param twoInOne the header over position and unit, if the list has one
 */
export function withUnitCodes(team: Team, units: readonly NamedUnit[], twoInOne: string | null): Team {
  const codes = new Map<string, string>();
  for (const { code, name, shortName } of units) {
    for (const said of [shortName, name, code]) codes.set(matchingKey(said), code);
  }
  codes.set("", "");
  const { rows, notes } = foundInPositions(team, codes, twoInOne);
  const place = { tab: appraisers.title, header: appraisers.columns.unit.header };
  const strangers = rows
    .filter(({ record }) => !codes.has(matchingKey(record.unit)))
    .map(({ line, record }) => problem("row.unknownUnit", { ...place, row: line }, record.unit));
  return {
    ...team,
    rows: rows.map((row) => ({
      ...row,
      record: { ...row.record, unit: codes.get(matchingKey(row.record.unit)) ?? row.record.unit },
    })),
    notes: [...team.notes, ...notes],
    problems: [...team.problems, ...strangers],
  };
}

/** Under a header over both the unit is the longest name of one that stands in the position, in whole words. */
function foundInPositions(
  team: Team,
  codes: ReadonlyMap<string, string>,
  twoInOne: string | null,
): { readonly rows: Team["rows"]; readonly notes: readonly Problem[] } {
  if (twoInOne === null) return { rows: team.rows, notes: [] };
  const names = [...codes.keys()]
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const rows = team.rows.map((row) => {
    if (row.record.unit !== "") return row;
    const words = ` ${wordsKey(row.record.position)} `;
    const unit = names.find((name) => words.includes(` ${wordsKey(name)} `)) ?? "";
    return { ...row, record: { ...row.record, unit } };
  });
  const lost = rows.filter(({ record }) => record.unit === "").map(({ line }) => line);
  const missing = lost.length === 0 ? "" : `; chưa tìm được ở dòng ${numbersText(lost)}`;
  const place = { tab: appraisers.title, header: twoInOne };
  return { rows, notes: [problem("roster.twoInOne", place, "", { missing })] };
}
