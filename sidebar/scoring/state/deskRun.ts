import { ballotSteps } from "./ballotSteps.ts";
import type { Desk } from "./desk.ts";
import { createContext, type DeskWorld } from "./deskContext.ts";
import { moving } from "./moving.ts";
import { typing } from "./typing.ts";

export type DeskRun = ReturnType<typeof createDesk>;

/**
 * The desk in motion: everything that its person can do at it.
 * @param show is called with every new state of the desk
 */
export function createDesk(world: DeskWorld, show: (desk: Desk) => void) {
  const context = createContext(world, show);
  return { ...moving(context), ...typing(context), ...ballotSteps(context) };
}
