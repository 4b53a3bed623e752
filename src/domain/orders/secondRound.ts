/** Which models an order to score again may name (SPEC O8). */
import { formatPoints, type Points } from "../rubric/points.ts";
import { matchingKey } from "../text/vietnamese.ts";

export interface RoundOne {
  readonly model: string;
  /** Between the highest and the lowest ballot; null while the model has no result. */
  readonly spread: Points | null;
  /** It has ballots of round 2 already. */
  readonly begun: boolean;
}

/** “MH-2023-212, MH-2023-213” as people part codes. */
export function modelsNamed(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((code) => code !== "");
}

/**
 * Why the named models cannot be scored again, each in words; [] when all can. One whose ballots lie within the limit needs a reason.
 * @param limit of the setting, in hundredths
 */
export function secondRoundObstacles(
  named: readonly string[],
  known: readonly RoundOne[],
  limit: Points,
  reason: string,
): readonly string[] {
  const byModel = new Map(known.map((each) => [matchingKey(each.model), each]));
  const near: string[] = [];
  const others = named.flatMap((id) => {
    const found = byModel.get(matchingKey(id));
    if (found === undefined || found.spread === null) return [`${id} chưa có kết quả vòng 1.`];
    if (found.begun) return [`${found.model} đã có phiếu vòng 2.`];
    if (found.spread <= limit && reason.trim() === "")
      near.push(`${found.model} chênh ${formatPoints(found.spread)} điểm`);
    return [];
  });
  if (near.length === 0) return others;
  return [...others, `${near.join(", ")}, chưa quá ${formatPoints(limit)}. Vẫn chấm lại thì ghi lý do.`];
}

/** The models whose ballots lie too far apart and that nobody scores again yet. */
export function farApart(known: readonly RoundOne[], limit: Points): readonly RoundOne[] {
  return known.filter(({ spread, begun }) => spread !== null && spread > limit && !begun);
}
