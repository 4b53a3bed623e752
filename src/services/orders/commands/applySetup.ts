import { numbersText } from "../../../domain/problems/problem.ts";
import { isBlankRegistration } from "../../../tables/records/registration.ts";
import type { Campaign, CampaignParts } from "../../campaign/parts.ts";
import { prepareDissemination } from "../../entries/dissemination.ts";
import { prepareRows } from "../../entries/prepareRows.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import { done, type Order, type Outcome } from "../outcome.ts";
import { targetRow } from "../targets.ts";

/** “Áp dụng thiết lập”: rows with ids for every active unit, and each unit's rows kept for its addresses. */
export function applySetup(order: Order<Campaign>): Outcome {
  const { needed, world, parts } = order;
  const { settings, registrations } = needed;
  const units = [...needed.units.byCode.values()];
  const added = prepareRows(needed, units, () => settings.rowsPerUnit, settings.year, world.memory);
  prepareDissemination(world.book, units);
  const prepared = parts();
  reserveCampaign(world.book, prepared);
  const used = registrations.rows.filter((row) => !isBlankRegistration(row.registration)).length;
  return done(
    namedText(order, prepared) ??
      `Đã chuẩn bị ${added} dòng mới cho ${units.length} đơn vị; ${used} dòng đã có nội dung được giữ nguyên.`,
  );
}

/** The unit or member for whose sake it was ordered (SPEC O11); null where none is named. */
function namedText({ record: { target }, needed }: Order<Campaign>, prepared: CampaignParts): string | null {
  const unit = targetRow(needed.units.sheet, target)?.record;
  const member = targetRow(needed.appraisers, target)?.record;
  if (unit === undefined)
    return member === undefined ? null : `Đã thêm ${member.name} (${member.code}) vào Tổ thẩm định.`;
  const read = prepared.registrations();
  const rows = read.ok ? read.value.rows.filter((row) => row.record.unit === unit.code) : [];
  const numbers = rows.map(({ number }) => number);
  const where = numbers.length === 0 ? "" : `: ${numbersText(numbers)}`;
  return `${unit.name} (${unit.code}) có ${numbers.length} dòng ở tab Đăng ký${where}.`;
}
