/** What every command says of its arguments and its end. */

export function sayError(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
}

/** The options of a command; null when nothing is to be run: the usage was asked for, or the arguments make no sense (exit code 2). */
export function optionsOr<T>(usage: string, read: (args: readonly string[]) => T): T | null {
  if (process.argv.includes("--help")) {
    console.log(usage);
    return null;
  }
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    sayError(error);
    console.error(usage);
    process.exitCode = 2;
    return null;
  }
}

/** Ends the process when the work is done: the grid engine keeps timers of its own. What the work throws is said, and the exit code is 1. */
export async function runToEnd(work: () => Promise<void> | void): Promise<never> {
  try {
    await work();
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  }
  process.exit();
}
