/** What this campaign tells the level above of its own appraisal. */
import { type BaseModel, resultText } from "../../domain/baseLevel/result.ts";
import { problem } from "../../domain/problems/problem.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, readTables } from "../../sheets/read.ts";
import { isGroupKey, meanColumn, rankingTable } from "../../tables/ranking.ts";
import { conclusionText } from "../../tables/records/ranking.ts";
import { settingPlace, settings as settingsTable } from "../../tables/settings.ts";
import { settingsFrom } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { refusal } from "./refusal.ts";

/** Refused with all that is missing: no code, no rubric in force, nothing ranked. */
export function baseResult(book: Book): AnswerTo<"baseResult"> {
  const tab = readTables(book, { settings: settingsTable });
  const decoded = tab.ok ? settingsFrom(tab.value.settings) : tab;
  if (!decoded.ok) return refusal(decoded.problems);
  const { values, rows } = decoded.value;
  const snapshot = readSnapshot(book);
  if (!snapshot.ok) return refusal(snapshot.problems);
  const { rubric, rubricVersion } = snapshot.value;
  const read = readTable(book, rankingTable(rubric));
  if (!read.ok) return refusal(read.problems);
  const groups = rubric.groups.map(({ code }) => code);
  const models = read.value.rows.flatMap(({ record }): BaseModel[] => {
    const { model, title, subject, group, rank, ballots, mean, band, eligible } = record;
    if (model === "" || isGroupKey(model)) return [];
    const means = groups.map((code) => record[meanColumn(code)] ?? null);
    return [
      {
        ...{ code: model, title, subject, group, rank, ballots, means, mean, band },
        ...{ eligible: eligible === true, conclusion: conclusionText(record) },
      },
    ];
  });
  const { unitCode: unit, organisation: name, year } = values;
  const problems = [
    ...(unit === "" ? [problem("base.noUnitCode", settingPlace("unitCode", rows), "")] : []),
    ...(models.length === 0 ? [problem("base.noRanking", { tab: read.value.table.title }, "")] : []),
  ];
  if (problems.length > 0) return refusal(problems);
  const text = resultText({ unit, name, year, rubric: rubricVersion, groups, models });
  return { kind: "baseResult", unit, year, models: models.length, text };
}
