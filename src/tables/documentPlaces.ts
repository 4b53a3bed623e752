/** Where a gap of a document is typed, in the words of the tabs. */
import type { GapPlace, GapTab } from "../domain/documents/gap.ts";
import { REFERENCE_OUTLINE } from "../domain/rubric/referenceOutline.ts";
import { appraisers } from "./appraisers.ts";
import { ballotsTable } from "./ballots.ts";
import { legalBasis } from "./legalBasis.ts";
import { rankingTable } from "./ranking.ts";
import { registrations } from "./registrations.ts";
import { settings } from "./settings.ts";
import { SETTINGS } from "./settingsList.ts";
import type { AnyTable } from "./table.ts";
import { titles } from "./titles.ts";

type CellPlace = Extract<GapPlace, { kind: "cell" }>;

const TABLES: Readonly<Record<GapTab, () => AnyTable>> = {
  settings: () => settings,
  legalBasis: () => legalBasis,
  registrations: () => registrations,
  appraisers: () => appraisers,
  ranking: () => rankingTable(REFERENCE_OUTLINE),
  ballots: () => ballotsTable(REFERENCE_OUTLINE),
  titles: () => titles,
};

/** “tab Đăng ký, dòng MH-2023-001, cột Tên mô hình”; a setting by its label. */
export function placeWords({ tab, row, column }: CellPlace): string {
  const table = TABLES[tab]();
  const header = table.columns[column]?.header;
  const parts = [
    `tab ${table.title}`,
    row === "" ? "" : `dòng ${rowWords(tab, row)}`,
    header === undefined ? "" : `cột ${header}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function rowWords(tab: GapTab, row: string): string {
  // The rows of Cấu hình are the settings.
  const labels: Readonly<Record<string, { readonly label: string } | undefined>> = SETTINGS;
  return tab === "settings" ? (labels[row]?.label ?? row) : row;
}
