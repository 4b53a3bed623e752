import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface HostProcess {
  readonly child: ChildProcess;
  readonly address: string;
  /** As the system does when memory runs out, or the mains fail: nothing of the host's own runs any more. */
  kill(): Promise<void>;
}

/** Processes of this file that still run. */
const running = new Set<ChildProcess>();

export function killAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** The real command, as npm start runs it. */
export async function startProcess(folder: string, ...flags: readonly string[]): Promise<HostProcess> {
  const child = spawn(process.execPath, ["dist/rehearsal/start.cjs", "--data", folder, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.on("exit", () => running.delete(child));
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  if (!child.stdout) throw new Error("No output");
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address) return { child, address, kill };
  }
  throw new Error("The host ended before it served");
}
