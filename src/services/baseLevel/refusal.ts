import { type Problem, sentence } from "../../domain/problems/problem.ts";
import type { Refused } from "../../rpc/pairs.ts";

/** What findings call the text that somebody sent. It is no tab. */
export const SENT_TEXT = "Nội dung gửi";

export const refusal = (problems: readonly Problem[]): Refused => ({
  kind: "refused",
  sentences: problems.map((each) => sentence(each).replace(`Tab ${SENT_TEXT}`, SENT_TEXT)),
});
