import { isBlankRegistration } from "../../../domain/registration.ts";
import { toRegistration } from "../../records/registration.ts";
import { campaignProblems } from "../integrity.ts";
import { prepareRows } from "../prepareRows.ts";
import { reserveCampaign } from "../reserveCampaign.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";

/** “Áp dụng thiết lập”: rows with ids for every active unit, and each unit's rows kept for its addresses. */
export function applySetup({ campaign, world }: Order): Outcome {
  const broken = campaignProblems(campaign);
  if (broken.length > 0) return refuse(broken);
  const { settings, sheets } = campaign;
  const units = [...campaign.units.values()];
  const added = prepareRows(sheets, units, () => settings.rowsPerUnit, settings.year, world.memory);
  reserveCampaign(world.book, campaign.rubric);
  const used = sheets.registrations.rows.filter(
    (row) => !isBlankRegistration(toRegistration(row.record)),
  ).length;
  return done(
    `Đã chuẩn bị ${added} dòng mới cho ${units.length} đơn vị; ${used} dòng đã có nội dung được giữ nguyên.`,
  );
}
