import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Campaign {
  /** The page's address as seen by somebody. */
  as(email: string): string;
  stop(): Promise<void>;
}

/** Serves a sample as `npm start` does, in a folder of its own and on a free port. */
export async function openCampaign(sample: string): Promise<Campaign> {
  const data = mkdtempSync(join(tmpdir(), "so-sang-tao-"));
  const args = ["dist/rehearsal/start.cjs", "--port", "0", "--data", data, "--sample", sample];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const address = await addressFrom(server);
    return { as: (email) => `${address}/?user=${encodeURIComponent(email)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The first line that the server prints names its address. */
async function addressFrom({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const part of stdout ?? []) {
    said += String(part);
    const [address] = /http:\S+/.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("The server ended before it said its address.");
}
