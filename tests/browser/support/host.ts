import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type RealTime, type Started, startServer } from "sheets-script-host";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import type { Campaign } from "../../../rehearsal/campaign/names.ts";
import { newCampaign, USUAL } from "../../../rehearsal/campaign/newCampaign.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import type { Bundles } from "../../../rehearsal/season/season.ts";
import { startProcess } from "../../rehearsal/campaign/hostProcess.ts";

/** Makes a campaign. */
type Begin = (bundles: Bundles) => Campaign;

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
export async function startKilledHost(begin: Begin): Promise<RunningHost> {
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
  readonly begin?: Begin;
  /** A time that the test holds in its hand; without one the campaign's clock stands. */
  readonly time?: RealTime;
  /** As npm run dev starts it. */
  readonly develops?: boolean;
}

/** Nobody builds while tests run, and the very same files are compiled once for all hosts. */
const BUNDLES = readBundles("dist");
/** Folders in which campaigns lie as they began: each is made once in a process. The temporary folder goes with the run. */
const begun = new Map<Begin, string>();

/** A folder in which a campaign lies as if it had been used before. */
export function folderWith(begin: Begin): string {
  const first = begun.get(begin) ?? madeFolder(begin);
  begun.set(begin, first);
  const data = mkdtempSync(join(tmpdir(), "so-sang-tao-"));
  cpSync(first, data, { recursive: true });
  return data;
}

function madeFolder(begin: Begin): string {
  const data = mkdtempSync(join(tmpdir(), "so-sang-tao-"));
  const { scripts } = campaignApplication(BUNDLES);
  const { installation, store } = openStore(data, { scripts, begin: () => begin(BUNDLES) });
  store.close();
  installation.host.dispose();
  return data;
}

/** As npm start begins. */
const sample: Begin = (bundles) => campaignApplication(bundles).begin();

/** A new campaign on a free port: the sample, unless another one is wanted. */
export async function startHost(wanted: HostWanted = {}): Promise<RunningHost> {
  const { empty = false, begin = sample, time, develops = false } = wanted;
  const data = empty ? mkdtempSync(join(tmpdir(), "so-sang-tao-")) : folderWith(begin);
  const broken = (error: unknown) => {
    throw error;
  };
  const serve = (port: number): Promise<Started> => {
    const application = campaignApplication(BUNDLES, () => newCampaign({ ...USUAL, empty }, BUNDLES));
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
