import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type RealTime, type Started, startServer } from "sheets-script-host";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import type { Campaign } from "../../../rehearsal/campaign/names.ts";
import { USUAL } from "../../../rehearsal/campaign/newCampaign.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import type { Bundles } from "../../../rehearsal/season/season.ts";
import { startProcess } from "../../rehearsal/campaign/hostProcess.ts";

export interface RunningHost {
  /** Where the page is served, without anybody's name. */
  readonly address: string;
  /** The page's address as seen by somebody. */
  as(user: string): string;
  /** Stops and starts again on the same port and folder. */
  restart(whileAway: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** The real command over a used folder; it restarts by being killed. */
export async function startKilledHost(begin: (bundles: Bundles) => Campaign): Promise<RunningHost> {
  const data = folderWith(begin);
  let running = await startProcess(data, "--port", "0");
  const { address } = running;
  return {
    address,
    as: (user) => `${address}/?user=${encodeURIComponent(user)}`,
    restart: async (whileAway) => {
      await running.kill();
      await whileAway();
      running = await startProcess(data, "--port", new URL(address).port);
    },
    stop: async () => {
      await running.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

export interface HostWanted {
  /** Tabs and triggers only, as with `--empty`. */
  readonly empty?: boolean;
  /** Another campaign than the sample. */
  readonly begin?: (bundles: Bundles) => Campaign;
  /** A time that the test holds in its hand; without one the campaign's clock stands. */
  readonly time?: RealTime;
  /** As npm run dev starts it. */
  readonly develops?: boolean;
}

/** A folder in which a campaign lies as if it had been used before. */
export function folderWith(begin: (bundles: Bundles) => Campaign): string {
  const data = mkdtempSync(join(tmpdir(), "so-sang-tao-"));
  const bundles = readBundles("dist");
  const { scripts } = campaignApplication(bundles);
  const { installation, store } = openStore(data, { scripts, begin: () => begin(bundles) });
  store.close();
  installation.host.dispose();
  return data;
}

/** A new campaign on a free port: the sample, unless another one is wanted. */
export async function startHost(wanted: HostWanted = {}): Promise<RunningHost> {
  const { empty = false, begin, time, develops = false } = wanted;
  const data = begin === undefined ? mkdtempSync(join(tmpdir(), "so-sang-tao-")) : folderWith(begin);
  const broken = (error: unknown) => {
    throw error;
  };
  const serve = (port: number): Promise<Started> => {
    const application = campaignApplication(readBundles("dist"), { ...USUAL, empty });
    const surroundings = { application, page: "dist/page", broken, ...(time ? { time } : {}) };
    return startServer({ port, data, develops }, surroundings);
  };
  let running = await serve(0);
  const { address } = running;
  return {
    address,
    as: (user) => `${address}/?user=${encodeURIComponent(user)}`,
    restart: async (whileAway) => {
      await running.stop();
      await whileAway();
      running = await serve(Number(new URL(address).port));
    },
    stop: async () => {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
