/** The rows of a campaign that decided its results, with what of each of them counts. */
import type { Decisive } from "../../domain/frozen/frozen.ts";
import { prerequisitesVerdict } from "../../domain/report/report.ts";
import { compareIds } from "../../domain/text/idOrder.ts";
import { criteria } from "../../tables/criteria.ts";
import { isGroupKey, type RankingColumns } from "../../tables/ranking.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import { isBlankReport } from "../../tables/records/report.ts";
import { settings } from "../../tables/settings.ts";
import { SETTING_KEYS, SETTINGS } from "../../tables/settingsList.ts";
import type { Campaign } from "../campaign/parts.ts";
import type { Ballots } from "../campaign/tabs.ts";
import type { Ranking } from "../ranking/ranking.ts";

/** Of the other settings none changes a result: names, addresses, who signs. */
const DECIDING = new Set(["Thời hạn", "Chấm điểm", "Xếp loại"]);

/** What was worked out and what BTV decided; names and remarks follow from other rows. */
const OF_RESULT = [
  ...(["rank", "group", "mean", "band", "belowFloor", "eligible", "withinCap", "unranked"] as const),
  ...(["decision", "conclusion", "document", "classification", "opinion"] as const),
] satisfies readonly (keyof RankingColumns)[];

export function decisiveRows(campaign: Campaign, ballots: Ballots, ranking: Ranking): readonly Decisive[] {
  return [
    ...ruling(campaign),
    ...entered(campaign),
    ...scored(ballots),
    ...ranking.rows
      .filter(({ record }) => record.model !== "" && !isGroupKey(record.model))
      .map(({ record }) => ({
        tab: ranking.table.title,
        code: record.model,
        says: OF_RESULT.map((key) => record[key]),
      })),
  ];
}

function ruling(campaign: Campaign): readonly Decisive[] {
  const keys = SETTING_KEYS.filter((key) => DECIDING.has(SETTINGS[key].group));
  return [
    ...keys.map((key) => ({
      tab: settings.title,
      code: SETTINGS[key].label,
      says: [campaign.settings[key]],
    })),
    { tab: criteria.title, code: "Bộ tiêu chí", says: [campaign.rubricVersion] },
  ];
}

function entered({ registrations, reports }: Campaign): readonly Decisive[] {
  const models = registrations.rows.filter(({ registration }) => !isBlankRegistration(registration));
  return [
    ...models.map(({ registration: model }) => ({
      tab: registrations.table.title,
      code: model.id,
      says: [
        ...[model.unit, model.subject, model.holder, model.coauthors, model.title, model.state],
        ...[model.asksForExcellence, model.fiveYears],
      ],
    })),
    ...reports.rows
      .filter(({ report }) => !isBlankReport(report))
      .map(({ report }) => {
        const { met, failed } = prerequisitesVerdict(report);
        return { tab: reports.table.title, code: report.model, says: [met, failed] };
      }),
  ];
}

function scored({ table, rows }: Ballots): readonly Decisive[] {
  return rows.map(({ ballot }) => ({
    tab: table.title,
    code: ballot.id,
    says: [
      ...[ballot.model, ballot.appraiser, ballot.round, ballot.state],
      Object.entries(ballot.points)
        .filter(([, points]) => points !== null)
        .sort(([one], [other]) => compareIds(one, other)),
      ...[ballot.comment, ballot.strengths, ballot.limits, ballot.proposal],
    ],
  }));
}
