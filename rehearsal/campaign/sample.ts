/** A few units have registered, so that whoever opens the sample sees a campaign and not an empty form. */
import { moment } from "../season/calendar.ts";
import type { Model } from "../season/models.ts";
import type { Unit } from "../season/people.ts";
import type { Plan } from "../season/plan.ts";
import { cellName, look, type Screen } from "../season/screen.ts";
import type { Campaign } from "./names.ts";

const TAB = "Đăng ký";
const TODAY = moment("2023-02-20 09:00");
/** Every third unit of the roster. */
const EVERY = 3;
const ONE_ROUND = 6 * 60_000;

export function typeRegistrations({ host, file }: Campaign, plan: Plan): void {
  host.skipTo(TODAY - ONE_ROUND);
  const screen = look(file, TAB);
  for (const unit of plan.units.filter((_, index) => index % EVERY === 0)) {
    const models = plan.models.filter((model) => model.unit === unit);
    typeUnit({ host, file }, screen, unit, models);
  }
  host.advanceTo(TODAY);
}

function typeUnit({ host, file }: Campaign, screen: Screen, unit: Unit, models: readonly Model[]): void {
  const rows = screen.lines.filter((line) => line.text("Mã đơn vị") === unit.code);
  const first = rows[0]?.row;
  const cells = models.slice(0, rows.length).map((model) => model.cells);
  if (first === undefined || cells.length === 0) return;
  for (const headers of columnRuns(screen, Object.keys(cells[0] ?? {}))) {
    const texts = cells.map((line) => headers.map((header) => line[header] ?? ""));
    const at = cellName(first, screen.column(headers[0] ?? ""));
    const { refused } = host.as(unit.email).paste(file, TAB, at, texts);
    if (refused !== null) throw new Error(`${unit.name}: ${refused}`);
  }
}

/** Headers of columns that stand side by side. */
function columnRuns(screen: Screen, headers: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let last = -1;
  for (const header of [...headers].sort((one, other) => screen.column(one) - screen.column(other))) {
    if (screen.column(header) === last + 1) runs.at(-1)?.push(header);
    else runs.push([header]);
    last = screen.column(header);
  }
  return runs;
}
