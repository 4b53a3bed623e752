import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBundles } from "../../../host/season/bundles.ts";
import { USUAL } from "../../../host/server/campaign/newCampaign.ts";
import type { RealTime } from "../../../host/server/live/flow.ts";
import { type Started, startServer } from "../../../host/server/start.ts";

export interface RunningHost {
  /** The page's address as seen by somebody. */
  as(user: string): string;
  /** Stops and starts again on the same port and folder. */
  restart(whileAway: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** A new sample campaign on a free port. Its clock stands unless a test holds a time in its hand. */
export async function startHost(time?: RealTime): Promise<RunningHost> {
  const data = mkdtempSync(join(tmpdir(), "so-sang-tao-"));
  const broken = (error: unknown) => {
    throw error;
  };
  const begin = (port: number): Promise<Started> => {
    const options = { port, data, ...USUAL };
    return startServer(options, {
      bundles: readBundles("dist"),
      page: "dist/page",
      broken,
      ...(time ? { time } : {}),
    });
  };
  let running = await begin(0);
  const { address } = running;
  return {
    as: (user) => `${address}/?user=${encodeURIComponent(user)}`,
    restart: async (whileAway) => {
      await running.stop();
      await whileAway();
      running = await begin(Number(new URL(address).port));
    },
    stop: async () => {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
