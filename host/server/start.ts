import type { Host } from "../appsscript/core.ts";
import { sweepRealms } from "../appsscript/sweepRealms.ts";
import { exportFile } from "../xlsx/exportFile.ts";
import type { Application } from "./application.ts";
import type { RealTime } from "./live/flow.ts";
import { Room } from "./live/room.ts";
import { openStore } from "./store/store.ts";
import { serve } from "./web/serve.ts";

export interface Started {
  /** "http://127.0.0.1:8642" */
  readonly address: string;
  /** Stops serving, then writes the snapshot. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Folder of the durable state. */
  readonly data: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Somebody works on the program: a page that finds the server again loads itself anew. */
  readonly develops?: boolean;
}

export interface Surroundings {
  readonly application: Application;
  /** Folder of the built page. */
  readonly page: string;
  /** What is done can no longer be kept. */
  readonly broken: (error: unknown) => void;
  /** The host's clock goes with it; without it, the clock moves only by hand. */
  readonly time?: RealTime;
}

/** Opens the spreadsheet of a folder, or begins one, and serves it. Throws sentences. */
export async function startServer(
  options: ServerOptions,
  { application, page, broken, time }: Surroundings,
): Promise<Started> {
  const { installation, store, damage } = openStore(options.data, application);
  if (damage !== null) console.error(damage);
  const { host, file } = installation;
  sweepRealms(host);
  printFailures(host);
  try {
    const room = new Room(installation, application, store, time ?? null);
    const exportXlsx = () => exportFile(file);
    const { port, develops = false } = options;
    const served = await serve({ room, application, port, develops, folder: page, exportXlsx, broken });
    const catchUp = () => {
      try {
        room.catchUp();
      } catch (error) {
        broken(error);
      }
    };
    const stopCatchingUp = time?.often(catchUp);
    const stop = async () => {
      stopCatchingUp?.();
      await served.close();
      room.close();
      host.dispose();
    };
    return { address: `http://127.0.0.1:${served.port}`, stop };
  } catch (error) {
    store.close();
    host.dispose();
    throw error;
  }
}

/** Google mails them to the one who made the trigger; here whoever started the server sees them. */
function printFailures(host: Host): void {
  host.onExecution(({ failure, functionName }) => {
    if (failure !== null) console.error(`${functionName}: ${failure}`);
  });
}
