/** The two calls that an appraiser waits for most: the sidebar's first, and a save. */
import type { Host } from "sheets-script-host";
import { ask, done } from "../season/rpc.ts";
import type { Season } from "../season/season.ts";
import { type CallCost, callCost } from "./serviceCalls.ts";
import { type Timing, timed } from "./timing.ts";

export interface SidebarCalls {
  readonly timings: readonly Timing[];
  readonly costs: readonly (CallCost & { readonly what: string })[];
}

export function measureSidebarCalls(season: Season, user: string): SidebarCalls {
  const { host } = season;
  const open = () => done(ask(season, user, { kind: "queue" }));
  const { ballots: [ballot] = [], rows } = open();
  if (ballot === undefined) throw new Error(`${user} has no ballots`);
  let points = "";
  const save = (): void => {
    const was = points;
    points = was === "8" ? "8,5" : "8";
    const changes = [{ field: "point.I.1", was, now: points }];
    done(ask(season, user, { kind: "saveBallot", ballot: ballot.ballot, row: ballot.row, rows, changes }));
  };
  return {
    costs: [cost(host, "sidebar opens", open), cost(host, "a ballot is saved", save)],
    timings: [timed("the sidebar's first call", null, open), timed("saving a ballot", null, save)],
  };
}

function cost(host: Host, what: string, action: () => void): SidebarCalls["costs"][number] {
  return { what, ...callCost(host, action) };
}
