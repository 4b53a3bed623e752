/** The campaign as the local server has to know it: its roles, its people, its deadlines, its scripts, and the few words of its own. */

import type { Application, Home, PersonSeen, Role, SpreadsheetFile } from "sheets-script-host";
import { registrations } from "../../src/tables/registrations.ts";
import { reports } from "../../src/tables/reports.ts";
import { type AnyTable, type Columns, columnOf, keysTypedBy, type Table } from "../../src/tables/table.ts";
import type { Bundles } from "../season/season.ts";
import { deadlinesOf } from "./deadlines.ts";
import { ADDIN, type Campaign, STEWARD } from "./names.ts";
import { newCampaign, USUAL } from "./newCampaign.ts";
import { waitingOrders } from "./orders.ts";
import { refusalIn } from "./refusals.ts";
import { rosterOf } from "./roster.ts";
import { rowsOf } from "./tabs.ts";

const ROLES: readonly Role[] = [
  { key: "organiser", caption: "Ban Tổ chức cuộc thi" },
  { key: "unit", caption: "Đơn vị đăng ký" },
  { key: "appraiser", caption: "Tổ thẩm định" },
  { key: "leader", caption: "Lãnh đạo" },
];

/** Google opens a shared sheet at its first tab, which is nobody's but the organiser's. */
const HOMES: Readonly<Record<string, readonly Home[]>> = {
  organiser: [{ tab: "Tổng quan", at: "top" }],
  unit: [
    ...[registrations, reports].map((table: AnyTable) => ({
      tab: table.title,
      at: { blankUnder: requiredOf(table) },
    })),
    { tab: "Đăng ký", at: "openRows" },
    { tab: "Báo cáo", at: "openRows" },
    { tab: "Tổng quan", at: "top" },
  ],
  appraiser: [{ tab: "Chấm điểm", at: "ownRows" }],
  leader: [{ tab: "Xếp hạng", at: "top" }],
};
const OVERVIEW: readonly Home[] = [{ tab: "Tổng quan", at: "top" }];

/** What a unit is to fill in. */
function requiredOf(declared: AnyTable): readonly string[] {
  const table: Table<Columns> = declared;
  return keysTypedBy(table, "unit")
    .map((key) => columnOf(table, key))
    .flatMap(({ required, header }) => (required ? [header] : []));
}

/** Xếp hạng says nothing before any model stands in it. */
function homesOf({ role }: PersonSeen, { workbook }: SpreadsheetFile): readonly Home[] {
  const nothingRanked = rowsOf(workbook, "Xếp hạng").every((row) => (row.get("Mã") ?? "") === "");
  return role === "leader" && nothingRanked ? OVERVIEW : (HOMES[role] ?? []);
}

/** The campaign with these scripts; `begin` makes a new one. */
export function campaignApplication(
  bundles: Bundles,
  begin: () => Campaign = () => newCampaign(USUAL, bundles),
): Application {
  const scripts: ReadonlyMap<string, Bundles["addin"]> = new Map([
    [ADDIN, bundles.addin],
    [STEWARD, bundles.steward],
  ]);
  return {
    name: ADDIN,
    key: "so-sang-tao",
    roles: ROLES,
    owner: { name: "Ban Tổ chức Huyện ủy", role: "organiser" },
    otherRole: "unit",
    sentences: {
      ownerImports: "Chỉ Ban Tổ chức (người tạo bảng tính) được nhập tệp.",
      openAsOwner: "Mở với tư cách Ban Tổ chức",
      doOrders: "Làm ngay # lệnh đang chờ",
    },
    roster: rosterOf,
    homes: homesOf,
    refusal: refusalIn,
    deadlines: deadlinesOf,
    waitingOrders,
    scripts: (project) => scripts.get(project) ?? null,
    begin,
  };
}
