import { problem } from "../../../domain/problem.ts";
import { campaignProblems } from "../integrity.ts";
import { prepareRows } from "../prepareRows.ts";
import { reserveCampaign } from "../reserveCampaign.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";
import { commandPlace, targetRow, unknownTarget, valueProblem } from "./targets.ts";

const MOST_ROWS = 200;

/** “Thêm dòng đăng ký”: so many further rows for one unit, behind those it has. */
export function addRegistrationRows(order: Order): Outcome {
  const { campaign, record, world } = order;
  const unit = targetRow(campaign.sheets.units, record.target)?.record;
  const count = /^\d+$/.test(record.value) ? Number(record.value) : 0;
  const known = unit === undefined ? undefined : campaign.units.get(unit.code);
  if (unit === undefined || known === undefined) return refuse([unknownTarget(order)]);
  if (!known.active) return refuse([problem("row.inactiveUnit", commandPlace(order, "target"), unit.code)]);
  if (count < 1 || count > MOST_ROWS) return refuse([valueProblem(order, `số dòng từ 1 đến ${MOST_ROWS}`)]);
  const broken = campaignProblems(campaign);
  if (broken.length > 0) return refuse(broken);
  const present = campaign.sheets.registrations.rows.filter((row) => row.record.unit === unit.code).length;
  const added = prepareRows(
    campaign.sheets,
    [known],
    () => present + count,
    campaign.settings.year,
    world.memory,
  );
  reserveCampaign(world.book, campaign.rubric);
  return done(`Đã thêm ${added} dòng cho ${unit.name}.`);
}
