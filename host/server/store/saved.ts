/** An installation as it is kept, and taken up again. */
import { createHost } from "../../appsscript/host.ts";
import type { Mail } from "../../appsscript/mailbox.ts";
import type { ProjectSource } from "../../appsscript/project.ts";
import type { SavedWorkbook } from "../../workbook/contract.ts";
import type { Application } from "../application.ts";
import type { Installation } from "../installation.ts";
import { type Change, fromParts, type Parts, partsOf } from "../live/recorder.ts";

/** Plain JSON. */
export interface SavedInstallation {
  readonly fileId: string;
  readonly owner: string;
  readonly grid: SavedWorkbook["grid"];
  readonly parts: Parts;
  readonly mails: readonly Mail[];
}

export function savedInstallation({ host, file }: Installation): SavedInstallation {
  return {
    fileId: file.id,
    owner: file.owner,
    grid: file.workbook.saved().grid,
    parts: partsOf({ host, file }),
    mails: host.outbox(),
  };
}

/** As it was when it was saved, and after everything that happened since. Its scripts are those that the application has now. */
export function takeUp(
  saved: SavedInstallation,
  changes: readonly Change[],
  scripts: Application["scripts"],
): Installation {
  const begun = fromParts(saved.parts);
  const last = fromParts(Object.assign({}, saved.parts, ...changes.map(({ parts }) => parts)));
  const { now, seed } = last.surroundings;
  const host = createHost({ now, seed, owner: saved.owner });
  const file = host.restoreSpreadsheet(saved.fileId, saved.owner, {
    workbook: { grid: saved.grid, bookkeeping: begun.bookkeeping },
    rights: begun.surroundings.rights,
  });
  const mutations = changes.flatMap((change) => change.mutations);
  if (changes.length > 0) file.workbook.replay(mutations, last.bookkeeping);
  const mails = [...saved.mails, ...changes.flatMap((change) => change.mails)];
  host.restore(file, last.surroundings, mails, (name) => filesOf(scripts, name));
  return { host, file };
}

function filesOf(scripts: Application["scripts"], project: string): ProjectSource["files"] {
  const files = scripts(project);
  if (files !== null) return files;
  throw new Error(`Dữ liệu có dự án “${project}” mà máy chủ này không có.`);
}
