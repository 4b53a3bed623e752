/** What the organiser is asked about names that are like each other, and what is wrong with the answers (SPEC X13–X17). */
import { conflictRole, type Finding } from "../../domain/ballot/conflict.ts";
import type { ConflictAnswer } from "../../domain/people/appraiser.ts";
import { type Place, type Problem, problem } from "../../domain/problems/problem.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import { appraisedHere, type Campaign } from "../campaign/parts.ts";
import type { AppraiserRow } from "../campaign/tabs.ts";
import type { FindingOf } from "./findings.ts";

/** Every pair of a member who scores and one of these models that only a likeness of names keeps apart, or might, until it is answered. */
export function nameQuestions(
  campaign: Campaign,
  models: readonly Pick<Registration, "id">[],
  findingOf: FindingOf,
): readonly Problem[] {
  const scoring = campaign.appraisers.rows.filter(({ appraiser }) => appraiser.active);
  return scoring.flatMap((row) =>
    models.flatMap(({ id }) => {
      const finding = findingOf(id, row.appraiser);
      return finding === null || finding.likeness === "same" ? [] : [question(row, id, finding)];
    }),
  );
}

function question(row: AppraiserRow, model: string, { likeness, reason, name }: Finding): Problem {
  const facts = { person: row.appraiser.name, name, role: conflictRole(reason), model };
  return problem(likeness === "ask" ? "conflict.ask" : "conflict.probable", answerPlace(row), "", facts);
}

const answerPlace = ({ number }: AppraiserRow): Place => ({
  tab: appraisers.title,
  row: number,
  header: appraisers.columns.answers.header,
});

/** The models that may come to the team: begun, neither withdrawn nor stopped, of a unit that is appraised here. */
export function modelsToAskAbout(campaign: Campaign): readonly Registration[] {
  return campaign.registrations.rows
    .map(({ registration }) => registration)
    .filter((model) => model.state === "active" && !isBlankRegistration(model))
    .filter(({ unit }) => appraisedHere(campaign, unit));
}

/** Answers that answer nothing: of a model that is not registered, in words that are neither, without the reason that one needs. */
export function answerProblems({ appraisers: team, registrations }: Campaign): readonly Problem[] {
  const models = new Set(registrations.rows.map(({ record }) => matchingKey(record.id)));
  return team.rows.flatMap((row) =>
    row.appraiser.answers.flatMap((answer) => {
      const { model, reason } = answer;
      if (!models.has(matchingKey(model))) return [problem("row.unknownModel", answerPlace(row), model)];
      const found = `${model}: ${reason}`;
      return isWhole(answer) ? [] : [problem("conflict.answer", answerPlace(row), found, { model })];
    }),
  );
}

const isWhole = ({ verdict, reason }: ConflictAnswer): boolean =>
  verdict === "recuse" || (verdict === "other" && reason !== "");
