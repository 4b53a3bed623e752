/** One campaign with its two scripts, which can be kept and taken up again as often as there are cases. */
import { createHost, type Host, type Project, type SpreadsheetFile, sweepRealms } from "sheets-script-host";
import type { Bundles } from "../season/season.ts";

export const OWNER = "ban-to-chuc@lacduong.example";

export interface Office {
  readonly host: Host;
  readonly file: SpreadsheetFile;
  readonly addin: Project;
  readonly steward: Project;
}

const ADDIN = "addin";
const STEWARD = "steward";
const BEGIN = "2023-02-10T08:00:00+07:00";

export function openOffice(bundles: Bundles): Office {
  const host = createHost({ now: BEGIN, owner: OWNER, seed: 1 });
  sweepRealms(host);
  const file = host.createSpreadsheet({ name: "Sổ Sáng Tạo" });
  const addin = host.addProject({ name: ADDIN, files: bundles.addin, boundTo: file.id });
  const steward = host.addProject({ name: STEWARD, files: bundles.steward, viewers: "anyone" });
  host.setScriptProperty(steward, "SPREADSHEET_ID", file.id);
  return { host, file, addin, steward };
}

/** An office as it stood: plain JSON. Locks and caches are not kept, as nobody may rely on them. */
export interface Kept {
  readonly fileId: string;
  readonly addinId: string;
  readonly stewardId: string;
  readonly around: ReturnType<Host["surroundings"]>;
  /** As text: each host that takes it up gets a copy of its own. */
  readonly workbook: string;
}

export function keep({ host, file, addin, steward }: Office): Kept {
  const around = host.surroundings(file);
  return {
    fileId: file.id,
    addinId: addin.id,
    stewardId: steward.id,
    around,
    workbook: file.workbook.savedText(),
  };
}

/** Opens the same office as often as it is asked to, each time as it was kept. */
export type Reopen = () => Office;

export function reopening({ fileId, addinId, stewardId, around, workbook }: Kept, bundles: Bundles): Reopen {
  const filesOf = (project: string) => (project === ADDIN ? bundles.addin : bundles.steward);
  return () => {
    const host = createHost({ now: around.now, owner: OWNER, seed: around.seed });
    sweepRealms(host);
    const saved = { workbook: JSON.parse(workbook), rights: around.rights };
    const restored = host.restoreSpreadsheet(fileId, OWNER, saved);
    host.restore(restored, around, [], filesOf);
    return { host, file: restored, addin: known(host, addinId), steward: known(host, stewardId) };
  };
}

/** The same office with this done to it, if anything: once, not each time that it is opened. */
export function prepared(reopen: Reopen, bundles: Bundles, prepare?: (office: Office) => void): Reopen {
  if (prepare === undefined) return reopen;
  let ready: Reopen | null = null;
  return () => {
    ready ??= reopening(keptAfter(reopen(), prepare), bundles);
    return ready();
  };
}

function keptAfter(office: Office, act: (office: Office) => void): Kept {
  act(office);
  const kept = keep(office);
  office.host.dispose();
  return kept;
}

function known(host: Host, id: string): Project {
  const project = host.project(id);
  if (project === null) throw new Error(`The script ${id} was not kept`);
  return project;
}

/** What the add-in answers to a request of a page. */
export function ask({ host, addin, file }: Office, user: string, request: object): unknown {
  return JSON.parse(String(host.rpc(addin, file, user, "rpc", JSON.stringify(request))));
}

export function tick({ host, steward }: Office): void {
  host.run(steward, "tick", { user: OWNER });
}
