/** Danh hiệu thi đua: its rows numbered and looked through (SPEC DH1, DH3, DH4). */
import { type ModelOwner, titleWarnings } from "../../domain/emulation/titles.ts";
import { blankFields } from "../../domain/text/blank.ts";
import { highestNumber } from "../../domain/text/runningNumber.ts";
import { type Instant, startOfDay } from "../../domain/time/calendar.ts";
import { describeTimeliness, timeliness } from "../../domain/time/timeliness.ts";
import { changeRows } from "../../sheets/change.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { keysTypedBy } from "../../tables/table.ts";
import { titles } from "../../tables/titles.ts";
import { closesAt } from "../campaign/settings.ts";
import type { Titles } from "../campaign/tabs.ts";
import type { Deadlines } from "../campaign/unitsInForce.ts";

const TYPED = keysTypedBy(titles, "unit");

/** @param owners whose the models of Đăng ký are, by their codes; null while that tab cannot be read */
export function refreshTitles(
  sheet: Titles,
  { settings, units }: Deadlines,
  owners: ReadonlyMap<string, ModelOwner> | null,
  now: Instant,
): void {
  const rows = begunTitles(sheet);
  let last = highestNumber(rows.map(({ record }) => record.number));
  const warnings = titleWarnings(
    rows.map(({ record }) => record),
    {
      isUnit: (code) => units.has(code),
      ownerOf: owners === null ? null : (model) => owners.get(model) ?? null,
      // An older steward than this one remembers no such setting.
      share: settings.titleShare ?? null,
    },
  );
  const states = rows.map(({ number, record: { number: given, unit, registeredOn } }, index) => {
    const closing = closesAt(settings, "registration", units.get(unit)?.extension.registration ?? null);
    const doneAt = registeredOn === null ? null : startOfDay(registeredOn, UTC_OFFSET_MINUTES);
    const moments = { closesAt: closing, doneAt, now };
    const state = timeliness({ ...moments, due: true });
    return [
      number,
      {
        number: given === "" ? String(++last) : given,
        timeliness: doneAt === null ? "" : describeTimeliness(state, moments, UTC_OFFSET_MINUTES),
        warning: warnings[index] ?? "",
      },
    ] as const;
  });
  changeRows(sheet, ["number", "timeliness", "warning"], new Map(states));
}

/** Rows in which a unit has typed. */
export function begunTitles({ rows }: Titles): Titles["rows"] {
  return rows.filter(({ record }) => blankFields(record, TYPED).length < TYPED.length);
}
