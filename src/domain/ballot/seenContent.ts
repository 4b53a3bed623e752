import type { Rubric } from "../rubric/rubric.ts";
import type { Ballot } from "./ballot.ts";
import { ballotProblems } from "./ballotProblems.ts";
import { contentPrint } from "./contentPrint.ts";
import type { SeenBallot } from "./inForce.ts";

type Content = Pick<Ballot, "points" | "comment" | "strengths" | "limits" | "proposal" | "rubricVersion">;

/** What of a ballot's content decides its state. @param version fingerprint of the rubric in force: points given by another one are not complete (SPEC K11) */
export function seenContent(
  content: Content,
  rubric: Pick<Rubric, "criteria">,
  version: string,
): Pick<SeenBallot, "print" | "complete" | "begun"> {
  const sameRubric = content.rubricVersion === "" || content.rubricVersion === version;
  return {
    print: contentPrint(content),
    complete: sameRubric && ballotProblems(content, rubric, { tab: "" }).length === 0,
    begun: isBegun(content),
  };
}

export function isBegun({ points }: Pick<Ballot, "points">): boolean {
  return Object.values(points).some((each) => each !== null);
}
