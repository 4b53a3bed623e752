/** “Chấm lại vòng 2”: the models with how far their ballots lie apart, and which are chosen. */
import { farApart, type RoundOne, secondRoundObstacles } from "../../../src/domain/orders/secondRound.ts";
import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { matchingKey } from "../../../src/domain/text/vietnamese.ts";
import { type BallotFacts, type Board, type Plan, planOf } from "./facts.ts";

export interface SecondDraft {
  readonly models: readonly string[];
  readonly sought: string;
  readonly reason: string;
}

export interface SpreadModel extends RoundOne {
  readonly title: string;
  readonly far: boolean;
}

/** Those that have a result: the widest first. */
export function spreadModels(board: Board, { ballots, spreads }: BallotFacts): readonly SpreadModel[] {
  const begun = new Set(ballots.filter(({ round }) => round > 1).map(({ model }) => model));
  const titles = new Map(board.models.map(({ id, title }) => [id, title]));
  return spreads
    .filter(({ spread }) => spread !== null)
    .map(({ model, spread }) => ({
      ...{ model, spread, begun: begun.has(model), title: titles.get(model) ?? "" },
      far: (spread ?? 0) > board.spreadLimit,
    }))
    .sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0) || (a.model < b.model ? -1 : 1));
}

/** Chosen at first: all that lie farther apart than the limit. */
export function chosenAtFirst(board: Board, models: readonly SpreadModel[]): readonly string[] {
  return farApart(models, board.spreadLimit).map(({ model }) => model);
}

/** So many are shown at once; the chosen ones always. */
const SHOWN = 30;

export function shownModels(models: readonly SpreadModel[], { models: chosen, sought }: SecondDraft) {
  const key = matchingKey(sought);
  const found = models.filter(
    ({ model, title }) => key === "" || matchingKey(`${model} ${title}`).includes(key),
  );
  const shown = new Set([...chosen, ...found.slice(0, SHOWN).map(({ model }) => model)]);
  return { shown: models.filter(({ model }) => shown.has(model)), more: Math.max(0, found.length - SHOWN) };
}

export const spreadText = ({ spread }: RoundOne): string =>
  spread === null ? "" : `chênh ${formatPoints(spread)} điểm`;

export function secondPlan(board: Board, models: readonly SpreadModel[], draft: SecondDraft): Plan {
  const { models: chosen, reason } = draft;
  const obstacles = secondRoundObstacles(chosen, models, board.spreadLimit, reason);
  const lacks = chosen.length === 0 ? ["Chọn ít nhất một mô hình."] : obstacles;
  const wanted = {
    command: "Chấm lại vòng 2" as const,
    target: chosen.join(", "),
    value: "",
    reason: reason.trim(),
  };
  return planOf(wanted, lacks, [
    `Giao phiếu vòng 2 của ${chosen.join(", ")} cho các thành viên được chấm.`,
    "Phiếu vòng 1 giữ nguyên; khi vòng 2 đủ phiếu thì điểm vòng 2 quyết định.",
  ]);
}
