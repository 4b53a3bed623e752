import { addresses } from "../../domain/people/addresses.ts";
import type { Unit } from "../../domain/people/unit.ts";
import { laterExtension } from "../../domain/time/stage.ts";
import type { RecordOf } from "../table.ts";
import { UNIT_STATES, type units } from "../units.ts";

export type UnitRecord = RecordOf<typeof units.columns>;

/** Units without a stated place come after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

/** A row of Đơn vị as the domain knows a unit; a blank Trạng thái is an active one. */
export function toUnit(record: UnitRecord): Unit {
  return {
    code: record.code,
    name: record.name,
    shortName: record.shortName,
    group: record.group,
    kind: record.kind,
    rankingGroup: record.rankingGroup,
    tier: record.tier,
    head: record.head,
    emails: addresses(record.emails),
    order: record.order ?? LAST,
    active: record.state === "" || record.state === UNIT_STATES[0],
    extension: {
      registration: laterExtension(record.registrationExtension, record.registrationExtensionOrdered),
      report: laterExtension(record.reportExtension, record.reportExtensionOrdered),
    },
  };
}
