/** All that documents are made of, as the tabs say it. Points are hundredths; texts are "" when blank. */
import type { SubjectKind } from "../people/unit.ts";
import type { Registration } from "../registration/registration.ts";
import type { Points } from "../rubric/points.ts";
import type { CriterionGroup, Level } from "../rubric/rubric.ts";
import type { Day, Instant } from "../time/calendar.ts";
import type { Timeliness } from "../time/timeliness.ts";

export interface DocumentSettings {
  readonly year: number;
  readonly parent: string;
  readonly organisation: string;
  readonly partyName: string;
  readonly place: string;
  readonly organiserPhone: string;
  /** Who decides on results; "" is Ban Thường vụ. */
  readonly decidingBody: string;
  /** Who puts results before them, and reminds. */
  readonly organiserBody: string;
  readonly registrationDeadline: Day;
  readonly reportDeadline: Day;
  readonly passMark: Points;
  readonly authority: string;
  readonly signerPosition: string;
  readonly signer: string;
}

export interface UnitWorkFact {
  /** The first instant that is late for this unit. */
  readonly closesAt: Instant;
  readonly state: Timeliness;
}

export interface UnitFact {
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
  readonly models: number;
  readonly reportsDue: number;
  readonly reportsIn: number;
  readonly registration: UnitWorkFact;
  readonly report: UnitWorkFact;
}

/** A model that somebody has begun. */
export interface ModelFact
  extends Pick<
    Registration,
    | ("id" | "unit" | "subject" | "holder" | "position" | "coauthors" | "title" | "kind")
    | ("state" | "asksForExcellence")
  > {
  readonly reported: boolean;
}

/** A model in Xếp hạng, in the order of the tab. */
export interface StandingFact {
  readonly model: string;
  readonly title: string;
  readonly group: string;
  /** "3", "3=", "–". */
  readonly rank: string;
  /** Who carried it out. */
  readonly subject: string;
  /** Submitted ballots of those given out: "7/9". */
  readonly ballots: string;
  readonly means: Readonly<Record<string, Points | null>>;
  readonly mean: Points | null;
  readonly band: string;
  readonly belowFloor: string;
  readonly unranked: string;
  readonly eligible: boolean;
  readonly opinion: string;
  /** As BTV chose and wrote it. */
  readonly decision: string;
  readonly conclusion: string;
  /** Of its collective or person, as BTV chose it. */
  readonly classification: string;
  /** Null where the question does not arise. */
  readonly withinCap: boolean | null;
  readonly document: string;
}

export interface AppraiserFact {
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly role: string;
  readonly active: boolean;
}

export interface CriterionFact {
  readonly code: string;
  readonly group: string;
  readonly name: string;
  readonly maximum: Points;
  readonly levels: readonly Level[];
}

export interface LegalBasisFact {
  readonly document: string;
  readonly issued: Day | null;
  readonly summary: string;
  readonly force: string;
}

export interface BallotFact {
  readonly id: string;
  readonly round: number;
  readonly model: string;
  /** Code of who scores. */
  readonly appraiser: string;
  readonly submitted: boolean;
  /** Its appraiser does not score this model. */
  readonly recused: boolean;
  readonly points: Readonly<Record<string, Points | null>>;
  readonly comment: string;
  readonly strengths: string;
  readonly limits: string;
  readonly proposal: string;
}

/** A row of Danh hiệu thi đua in which a unit has typed. */
export interface TitleFact {
  readonly number: string;
  readonly unit: string;
  readonly subject: SubjectKind | "";
  readonly holder: string;
  readonly position: string;
  readonly title: string;
  readonly reward: string;
  readonly initiative: string;
  /** Decision that recognised the initiative. */
  readonly recognition: string;
  readonly titleResult: string;
  readonly rewardDecision: string;
}

export interface DocumentFacts {
  readonly now: Instant;
  readonly settings: DocumentSettings;
  /** In their official order. */
  readonly units: readonly UnitFact[];
  readonly models: readonly ModelFact[];
  readonly ranking: readonly StandingFact[];
  /** Of each ranking group what its line in Xếp hạng says: eligible ones, the cap and its number. */
  readonly groupLines: readonly string[];
  readonly appraisers: readonly AppraiserFact[];
  /** Of the rubric in force; [] before there is one. */
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly CriterionFact[];
  readonly bases: readonly LegalBasisFact[];
  readonly titles: readonly TitleFact[];
  /** Of the appraiser that was asked for; [] when none was. */
  readonly ballots: readonly BallotFact[];
}
