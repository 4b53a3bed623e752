import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface ServerProcess {
  readonly address: string;
  stop(): Promise<void>;
}

/** The command that npm start runs, over a folder that holds a campaign. */
export async function startProcess(folder: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["dist/rehearsal/start.cjs", "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return { address: await addressFrom(child), stop: () => ended(child, "SIGTERM") };
  } catch (error) {
    await ended(child, "SIGKILL");
    throw error;
  }
}

async function addressFrom({ stdout }: ChildProcess): Promise<string> {
  if (stdout) {
    for await (const line of createInterface(stdout)) {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address !== undefined) return address;
    }
  }
  throw new Error("The server ended before it served");
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}
