/** A campaign as it is kept, and taken up again. */
import { createHost } from "../../appsscript/host.ts";
import type { Mail } from "../../appsscript/mailbox.ts";
import type { ProjectSource } from "../../appsscript/project.ts";
import type { Bundles } from "../../season/season.ts";
import type { SavedWorkbook } from "../../workbook/contract.ts";
import { type Change, fromParts, type Parts, partsOf } from "../live/recorder.ts";
import { ADDIN, type Campaign, STEWARD } from "./campaign.ts";

/** Plain JSON. */
export interface SavedCampaign {
  readonly fileId: string;
  readonly owner: string;
  readonly grid: SavedWorkbook["grid"];
  readonly parts: Parts;
  readonly mails: readonly Mail[];
}

export function savedCampaign({ host, file }: Campaign): SavedCampaign {
  return {
    fileId: file.id,
    owner: file.owner,
    grid: file.workbook.saved().grid,
    parts: partsOf({ host, file }),
    mails: host.outbox(),
  };
}

/** As it was when it was saved, and after everything that happened since. Its scripts are those of the present bundles. */
export function takeUp(saved: SavedCampaign, changes: readonly Change[], bundles: Bundles): Campaign {
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
  host.restore(file, last.surroundings, mails, (name) => filesOf(bundles, name));
  return { host, file };
}

function filesOf(bundles: Bundles, project: string): ProjectSource["files"] {
  if (project === ADDIN) return bundles.addin;
  if (project === STEWARD) return bundles.steward;
  throw new Error(`Dữ liệu có dự án “${project}” mà máy chủ này không có.`);
}
