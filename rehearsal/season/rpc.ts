/** What sidebar and add-in say to each other, as JSON text: the season speaks it as the sidebar does. */
import type { Season } from "./season.ts";

export interface BallotSeen {
  readonly ballot: string;
  readonly row: number;
  readonly round: number;
  readonly model: string;
  readonly state: "notStarted" | "draft" | "submitted" | "reopened" | "recused";
}

export interface Answer {
  readonly kind:
    | "refused"
    | "person"
    | "queue"
    | "ballot"
    | "setup"
    | "requested"
    | "unit"
    | "baseResult"
    | "baseUnits";
  readonly sentences?: readonly string[];
  readonly ballots?: readonly BallotSeen[];
  /** Of the tab in which the ballots stand. */
  readonly rows?: number;
  readonly ballot?: BallotSeen;
  readonly lacks?: readonly string[];
  readonly own?: { readonly models: readonly { readonly id: string; readonly missing: string }[] } | null;
  readonly problems?: readonly string[];
  readonly applied?: boolean;
  /** What a unit sends of its own appraisal. */
  readonly text?: string;
}

export interface Request {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** Asks the add-in as this person. */
export function ask({ host, file, addin, operations }: Season, person: string, request: Request): Answer {
  const text = operations.during("rpc", `rpc ${request.kind}`, () =>
    host.rpc(addin, file, person, "rpc", JSON.stringify(request)),
  );
  // The add-in answers in the shapes of its contract; what is used of them is named above.
  return JSON.parse(String(text)) as Answer;
}

/** Throws when the add-in refused what it should have done. */
export function done(answer: Answer): Answer {
  const objections = [...(answer.sentences ?? []), ...(answer.problems ?? [])];
  if (answer.kind === "refused" || objections.length > 0) throw new Error(objections.join("\n"));
  return answer;
}
