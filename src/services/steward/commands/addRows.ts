import { problem } from "../../../domain/problems/problem.ts";
import type { Entries } from "../campaignTables.ts";
import { prepareRows } from "../prepareRows.ts";
import { reserveCampaign } from "../reserveCampaign.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";
import { commandPlace, targetRow, unknownTarget, valueProblem } from "./targets.ts";

const MOST_ROWS = 200;

/** “Thêm dòng đăng ký”: so many further rows for one unit, behind those it has. */
export function addRegistrationRows(order: Order<Entries>): Outcome {
  const { record, world, given, present } = order;
  const { sheets, units, settings } = given;
  const unit = targetRow(sheets.units, record.target)?.record;
  const count = /^\d+$/.test(record.value) ? Number(record.value) : 0;
  const known = unit === undefined ? undefined : units.get(unit.code);
  if (unit === undefined || known === undefined) return refuse([unknownTarget(order)]);
  if (!known.active) return refuse([problem("row.inactiveUnit", commandPlace(order, "target"), unit.code)]);
  if (count < 1 || count > MOST_ROWS) return refuse([valueProblem(order, `số dòng từ 1 đến ${MOST_ROWS}`)]);
  const standing = sheets.registrations.rows.filter((row) => row.record.unit === unit.code).length;
  const added = prepareRows(sheets, [known], () => standing + count, settings.year, world.memory);
  reserveCampaign(world.book, present());
  return done(`Đã thêm ${added} dòng cho ${unit.name}.`);
}
