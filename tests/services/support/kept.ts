/** Offices that many tests begin with: each is built once in a process and then taken up again for every test, in a host of its own. */
import { createHost, type Host, type Project, type SpreadsheetFile } from "sheets-script-host";
import { ADDIN, filesOf, type Office, officeOf, READER, STEWARD } from "./hosted.ts";

/** An office as it stood. Locks and pages are nobody's yet, and no script of ours uses a cache. */
interface Kept {
  readonly file: Pick<SpreadsheetFile, "id" | "owner">;
  readonly around: ReturnType<Host["surroundings"]>;
  readonly mails: ReturnType<Host["outbox"]>;
  /** As text: each host that takes it up gets a copy of its own. */
  readonly workbook: string;
}

const known = new Map<string, Kept>();

/** @param name of what `build` makes, with everything that it depends on; two names are never one office */
export function keptOffice(name: string, build: () => Office): Office {
  const kept = known.get(name) ?? keep(build());
  known.set(name, kept);
  return reopened(kept);
}

function keep({ host, file }: Office): Kept {
  const around = host.surroundings(file);
  const workbook = file.workbook.savedText();
  const kept = { file: { id: file.id, owner: file.owner }, around, mails: [...host.outbox()], workbook };
  host.dispose();
  return kept;
}

function reopened({ file: { id, owner }, around, mails, workbook }: Kept): Office {
  const host = createHost({ now: around.now, owner, seed: around.seed });
  const file = host.restoreSpreadsheet(id, owner, {
    workbook: JSON.parse(workbook),
    rights: around.rights,
  });
  host.restore(file, around, mails, filesOf);
  const script = (name: string): Project => {
    const found = host.project(around.projects.find((each) => each.name === name)?.id ?? "");
    if (found === null) throw new Error(`The script ${name} was not kept`);
    return found;
  };
  return officeOf({
    host,
    file,
    addin: script(ADDIN),
    reader: script(READER),
    steward: script(STEWARD),
  });
}
