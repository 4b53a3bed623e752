/** Models of a result that stand in another list, too: each would be counted, and concluded on, twice (SPEC BL9). */
import { type Place, type Problem, problem } from "../problems/problem.ts";
import { wordsKey } from "../text/vietnamese.ts";
import type { BaseModel } from "./result.ts";

/** A model of another list. Texts are "" when blank. */
export interface Listed {
  readonly place: Place;
  readonly id: string;
  readonly title: string;
  /** Name of its unit. */
  readonly unit: string;
}

/** One finding for each of the others whose title one of the models has, too; titles are compared as registrations compare them (SPEC G4). */
export function standingElsewhere(
  models: readonly Pick<BaseModel, "code" | "title">[],
  others: readonly Listed[],
): readonly Problem[] {
  const codes = new Map<string, readonly string[]>();
  for (const { code, title } of models) {
    const key = wordsKey(title);
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  return others.flatMap(({ place, id, title, unit }) => {
    const key = wordsKey(title);
    const same = key === "" ? undefined : codes.get(key);
    if (same === undefined) return [];
    const whose = [id, unit === "" ? "chưa ghi đơn vị" : unit].filter((text) => text !== "").join(", ");
    return [problem("base.elsewhere", place, title, { whose, codes: same.join(", ") })];
  });
}
