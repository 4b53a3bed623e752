import { readdirSync, readFileSync } from "node:fs";
import {
  type CallCounts,
  createHost,
  type Host,
  type Project,
  type SpreadsheetFile,
  sweepRealms,
} from "sheets-script-host";

export const OWNER = "ban-to-chuc@lacduong.example";

/** Both scripts on one spreadsheet, as an organiser would have them. */
export interface Office {
  readonly host: Host;
  readonly file: SpreadsheetFile;
  readonly addin: Project;
  readonly steward: Project;
  /** Service calls of the executions since the last call of this, by function. */
  spent(): readonly { readonly functionName: string; readonly counts: CallCounts }[];
  rpc(user: string, request: unknown): unknown;
  install(): unknown;
  tick(): unknown;
  /** Cells of a tab as a script of the owner reads them. */
  values(tab: string): unknown[][];
}

/** The scripts by their names; the reader is the tests' own. */
export const ADDIN = "addin";
export const STEWARD = "steward";
export const READER = "reader";

const READING =
  "function values(tab) { return SpreadsheetApp.getActive().getSheetByName(tab).getDataRange().getValues(); }";

export function openOffice(options: { readonly now?: string; readonly seed?: number } = {}): Office {
  const host = createHost({
    now: options.now ?? "2023-02-10T08:00:00+07:00",
    owner: OWNER,
    seed: options.seed ?? 1,
  });
  const file = host.createSpreadsheet({ name: "Sổ Sáng Tạo" });
  const addin = host.addProject({ name: ADDIN, files: filesOf(ADDIN), boundTo: file.id });
  const reader = host.addProject({ name: READER, files: filesOf(READER), boundTo: file.id });
  const steward = host.addProject({ name: STEWARD, files: filesOf(STEWARD), viewers: "anyone" });
  host.setScriptProperty(steward, "SPREADSHEET_ID", file.id);
  return officeOf({ host, file, addin, reader, steward });
}

interface Opened extends Pick<Office, "host" | "file" | "addin" | "steward"> {
  readonly reader: Project;
}

export function officeOf({ host, file, addin, reader, steward }: Opened): Office {
  sweepRealms(host);
  const reports: { functionName: string; counts: CallCounts }[] = [];
  host.onExecution(({ functionName, counts }) => reports.push({ functionName, counts }));
  return {
    host,
    file,
    addin,
    steward,
    spent: () => reports.splice(0),
    rpc: (user, request) => JSON.parse(String(host.rpc(addin, file, user, "rpc", JSON.stringify(request)))),
    install: () => host.run(steward, "install", { user: OWNER }),
    tick: () => host.run(steward, "tick", { user: OWNER }),
    // The reader's function gives rows of cells.
    values: (tab) => host.run(reader, "values", { user: OWNER, args: [tab] }) as unknown[][],
  };
}

type Files = Readonly<Record<string, string>>;

/** Nobody builds while tests run, and the very same files are compiled once for all hosts. */
const known = new Map<string, Files>([[READER, { "Code.js": READING }]]);

/** Files of the script of this name. */
export function filesOf(name: string): Files {
  const files = known.get(name) ?? readFiles(`dist/${name}`);
  known.set(name, files);
  return files;
}

/** Files of a built script. */
export const bundle = (name: "addin" | "steward"): Files => filesOf(name);

function readFiles(folder: string): Files {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, "utf8")]),
  );
}
