import { isBlankRegistration } from "../../../domain/registration/registration.ts";
import { toRegistration } from "../../records/registration.ts";
import type { Campaign } from "../campaignTables.ts";
import { prepareRows } from "../prepareRows.ts";
import { reserveCampaign } from "../reserveCampaign.ts";
import { done, type Order, type Outcome } from "./outcome.ts";

/** “Áp dụng thiết lập”: rows with ids for every active unit, and each unit's rows kept for its addresses. */
export function applySetup({ given, world, present }: Order<Campaign>): Outcome {
  const { settings, sheets } = given;
  const units = [...given.units.values()];
  const added = prepareRows(sheets, units, () => settings.rowsPerUnit, settings.year, world.memory);
  reserveCampaign(world.book, present());
  const used = sheets.registrations.rows.filter(
    (row) => !isBlankRegistration(toRegistration(row.record)),
  ).length;
  return done(
    `Đã chuẩn bị ${added} dòng mới cho ${units.length} đơn vị; ${used} dòng đã có nội dung được giữ nguyên.`,
  );
}
