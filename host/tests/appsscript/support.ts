import { Host } from "../../appsscript/core.ts";
import type { HostOptions } from "../../appsscript/newState.ts";
import type { Project } from "../../appsscript/project.ts";

export const OWNER = "to-chuc@example.vn";
/** 28 March 2023, 17:00 in Vietnam. */
export const NOW = Date.UTC(2023, 2, 28, 10, 0, 0);

/** A host for scripts that touch no spreadsheet: making one would fail loudly. */
export function scriptHost(options: Partial<HostOptions> = {}): Host {
  const none = (): never => {
    throw new Error("This host has no spreadsheets");
  };
  return new Host({ createFile: none, createSpreadsheetApp: none }, { now: NOW, owner: OWNER, ...options });
}

export interface Standalone {
  readonly host: Host;
  readonly project: Project;
  run(functionName: string, ...args: readonly unknown[]): unknown;
}

/** A standalone script of the owner. */
export function standalone(
  source: string,
  options: Partial<HostOptions> & { files?: Readonly<Record<string, string>> } = {},
): Standalone {
  const { files, ...rest } = options;
  const host = scriptHost(rest);
  const project = host.addProject({ name: "thử", files: { "Code.js": source, ...files } });
  return {
    host,
    project,
    run: (functionName, ...args) => host.run(project, functionName, { user: OWNER, args }),
  };
}

/** The value of one expression in a script of its own. */
export function evaluate(expression: string, options: Parameters<typeof standalone>[1] = {}): unknown {
  return standalone(`function main() { return ${expression}; }`, options).run("main");
}
