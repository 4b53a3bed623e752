import { problem } from "../../../domain/problems/problem.ts";
import type { Entries } from "../../campaign/parts.ts";
import { prepareRows } from "../../entries/prepareRows.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";
import { commandPlace, targetRow, unknownTarget, valueProblem } from "../targets.ts";

const MOST_ROWS = 200;

/** “Thêm dòng đăng ký”: so many further rows for one unit, behind those it has. */
export function addRegistrationRows(order: Order<Entries>): Outcome {
  const { record, world, needed, parts } = order;
  const { units, registrations, reports, settings } = needed;
  const unit = targetRow(units.sheet, record.target)?.record;
  const count = /^\d+$/.test(record.value) ? Number(record.value) : 0;
  const known = unit === undefined ? undefined : units.byCode.get(unit.code);
  if (unit === undefined || known === undefined) return refuse([unknownTarget(order)]);
  if (!known.active) return refuse([problem("row.inactiveUnit", commandPlace(order, "target"), unit.code)]);
  if (count < 1 || count > MOST_ROWS) return refuse([valueProblem(order, `số dòng từ 1 đến ${MOST_ROWS}`)]);
  const standing = registrations.rows.filter((row) => row.record.unit === unit.code).length;
  const added = prepareRows(
    { registrations, reports },
    [known],
    () => standing + count,
    settings.year,
    world.memory,
  );
  reserveCampaign(world.book, parts());
  return done(`Đã thêm ${added} dòng cho ${unit.name}.`);
}
