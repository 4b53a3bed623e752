import type { Season } from "../state/desk.ts";
import type { DeskRun } from "../state/deskRun.ts";
import type { Lack } from "../state/lacks.ts";
import type { Tally } from "../state/tally.ts";
import type { Work } from "../state/work.ts";

/** One ballot as its parts on the screen need it. */
export interface BallotSheet {
  readonly run: DeskRun;
  readonly season: Season;
  readonly work: Work;
  /** All of the person, this one too. */
  readonly works: readonly Work[];
  readonly tally: Tally;
  readonly lacks: readonly Lack[];
  readonly readOnly: boolean;
}
