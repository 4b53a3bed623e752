import { causes } from "../../domain/problems/causes.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";

/** Problems as sentences, one for each cause. */
export function saidOnce(problems: readonly Problem[]): string[] {
  return causes(problems).map(sentence);
}
