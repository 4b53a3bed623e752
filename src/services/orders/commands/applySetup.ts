import { isBlankRegistration } from "../../../tables/records/registration.ts";
import type { Campaign } from "../../campaign/parts.ts";
import { prepareRows } from "../../entries/prepareRows.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import { done, type Order, type Outcome } from "../outcome.ts";

/** “Áp dụng thiết lập”: rows with ids for every active unit, and each unit's rows kept for its addresses. */
export function applySetup({ needed, world, parts }: Order<Campaign>): Outcome {
  const { settings, registrations } = needed;
  const units = [...needed.units.byCode.values()];
  const added = prepareRows(needed, units, () => settings.rowsPerUnit, settings.year, world.memory);
  reserveCampaign(world.book, parts());
  const used = registrations.rows.filter((row) => !isBlankRegistration(row.registration)).length;
  return done(
    `Đã chuẩn bị ${added} dòng mới cho ${units.length} đơn vị; ${used} dòng đã có nội dung được giữ nguyên.`,
  );
}
