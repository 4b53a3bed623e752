import type { Board } from "../state/facts.ts";
import type { Desk } from "../useBoard.ts";

/** What each screen of the board is given. */
export interface ScreenProps {
  readonly desk: Desk;
  readonly board: Board;
  back(): void;
}
