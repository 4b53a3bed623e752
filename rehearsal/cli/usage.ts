/** What every command says of its arguments. */

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
