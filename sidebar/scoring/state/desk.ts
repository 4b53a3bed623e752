/** Everything the scoring page knows. Plain values; `deskRun.ts` changes them, the views show them. */
import type { Answer, BallotView, ModelView } from "../../../src/rpc/answers.ts";
import type { KeptDraft } from "./keptDraft.ts";
import type { Filter } from "./queueView.ts";
import type { ScoringRubric } from "./rubric.ts";
import type { Work } from "./work.ts";

type QueueAnswer = Extract<Answer, { kind: "queue" }>;
export type EntryAnswer = Extract<Answer, { kind: "entry" }>;

/** What holds for all ballots of the person. */
export interface Season {
  readonly appraiser: QueueAnswer["appraiser"];
  readonly stage: QueueAnswer["stage"];
  readonly closesAt: number;
  readonly rubric: ScoringRubric;
  readonly rubricVersion: string;
  readonly rows: number;
  readonly bases: QueueAnswer["bases"];
  readonly bands: QueueAnswer["bands"];
  /** What to add to this page's clock for the server's. */
  readonly skew: number;
}

export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  /** The server said no. `email` is the account that asked, '' when it could not be told. */
  | { readonly kind: "refused"; readonly sentences: readonly string[]; readonly email: string }
  | { readonly kind: "failed"; readonly sentence: string };

export type EntryState =
  | EntryAnswer
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly sentences: readonly string[] };

/** One ballot is scored, then looked over; once it is submitted both show it as it is. */
export type Step = "scoring" | "summary";

export type Screen =
  | { readonly kind: "list" }
  | { readonly kind: "conflicts" }
  | { readonly kind: "ballot"; readonly ballot: string; readonly step: Step };

/** Where the keyboard goes when the screen has changed; `turn` makes the same place asked for twice two wishes. */
export interface FocusWish {
  readonly id: string;
  readonly turn: number;
}

export interface Desk {
  readonly phase: Phase;
  readonly season: Season | null;
  /** In the order of the queue. */
  readonly works: readonly Work[];
  /** Drafts on this computer whose ballots are no longer there. */
  readonly orphans: readonly KeptDraft[];
  /** By model. */
  readonly entries: Readonly<Record<string, EntryState>>;
  /** Whose models these are, by id, as far as that is known. */
  readonly models: Readonly<Record<string, ModelView>>;
  /** The wide page has been opened from here: it goes on there. */
  readonly elsewhere: boolean;
  readonly screen: Screen;
  readonly filter: Filter;
  readonly search: string;
  /** Submitting, reopening or stepping back is on its way. */
  readonly busy: boolean;
  /** What such a step was answered, when it did not succeed. */
  readonly said: readonly string[];
  readonly focus: FocusWish | null;
}

export const EMPTY_DESK: Desk = {
  phase: { kind: "loading" },
  season: null,
  works: [],
  orphans: [],
  entries: {},
  models: {},
  elsewhere: false,
  screen: { kind: "list" },
  filter: "all",
  search: "",
  busy: false,
  said: [],
  focus: null,
};

export function workAt(desk: Desk, ballot: string): Work | null {
  return desk.works.find(({ view }) => view.ballot === ballot) ?? null;
}

export function withWork(desk: Desk, ballot: string, change: (work: Work) => Work): Desk {
  return { ...desk, works: desk.works.map((work) => (work.view.ballot === ballot ? change(work) : work)) };
}

export function viewsOf(desk: Desk): readonly BallotView[] {
  return desk.works.map(({ view }) => view);
}

export function focused(desk: Desk, id: string): Desk {
  return { ...desk, focus: { id, turn: (desk.focus?.turn ?? 0) + 1 } };
}
