import type { SavedWorkbook } from "../../workbook/contract.ts";
import type { SavedBanding } from "./bandingStore.ts";
import type { SavedChart } from "./chartStore.ts";
import { NEW_SETTINGS, type SavedSettings } from "./fileSettings.ts";
import type { FormerFilter, SavedFilter } from "./filterStore.ts";
import { NO_GROUPS, type SavedGroups } from "./groupStore.ts";
import type { LocalFile } from "./localFile.ts";
import type { MetadataStore } from "./metadataStore.ts";
import type { ProtectionStore } from "./protectionStore.ts";
import type { SheetNumbers } from "./sheetNumbers.ts";

/** What belongs to a spreadsheet besides its workbook. Plain JSON. */
export interface SavedRights {
  readonly roles: ReturnType<LocalFile["roles"]>;
  readonly protections: ReturnType<ProtectionStore["saved"]>;
  readonly metadata: ReturnType<MetadataStore["saved"]>;
  readonly numbers: ReturnType<SheetNumbers["saved"]>;
  readonly filters: readonly (SavedFilter | FormerFilter)[];
  /** Absent in what was kept before there were any. */
  readonly bandings?: readonly SavedBanding[];
  readonly groups?: SavedGroups;
  readonly settings?: SavedSettings;
  readonly charts?: readonly SavedChart[];
}

/** A spreadsheet as it is kept on disk. Plain JSON. */
export interface SavedFile {
  readonly workbook: SavedWorkbook;
  readonly rights: SavedRights;
}

export function savedRights(file: LocalFile): SavedRights {
  return {
    roles: file.roles(),
    protections: file.protections.saved(),
    metadata: file.metadata.saved(),
    numbers: file.numbers.saved(),
    filters: file.filters.saved(),
    bandings: file.bandings.saved(),
    groups: file.groups.saved(),
    settings: file.settings.saved(),
    charts: file.charts.saved(),
  };
}

/** Its workbook must already be as it was. */
export function restoreRights(file: LocalFile, saved: SavedRights): void {
  for (const [email] of file.roles()) file.share(email, "none");
  for (const [email, role] of saved.roles) file.share(email, role);
  file.protections.restore(saved.protections);
  file.metadata.restore(saved.metadata);
  file.numbers.restore(saved.numbers);
  file.filters.restore(saved.filters);
  file.bandings.restore(saved.bandings ?? []);
  file.groups.restore(saved.groups ?? NO_GROUPS);
  file.settings.restore(saved.settings ?? NEW_SETTINGS);
  file.charts.restore(saved.charts ?? []);
}
