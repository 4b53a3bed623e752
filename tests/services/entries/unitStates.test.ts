import { describe, expect, it } from "vitest";
import type { ModelWork } from "../../../src/domain/overview/unitWork.ts";
import { unitsInForce } from "../../../src/services/campaign/unitsInForce.ts";
import { unitStates } from "../../../src/services/entries/unitStates.ts";
import { toUnit } from "../../../src/tables/records/unit.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { units } from "../../../src/tables/units.ts";
import { BLANK_REGISTRATION, REGISTRATION } from "../../domain/fixtures.ts";
import { at } from "../support/campaign.ts";
import { type Cells, rowsAs, sheetOf, tabOf } from "../support/tableTab.ts";

const LAT: Cells = { code: "DU-LAT", name: "Xã Lát", group: "TCCSĐ trực thuộc" };
const IN_TIME = at("2023-03-20T08:00");
const LATE = at("2023-03-30T08:00");
const begun = (parts: Partial<ModelWork>): ModelWork => ({
  registration: REGISTRATION,
  completedAt: null,
  insteadOfLate: null,
  reportedAt: null,
  ...parts,
});
const stateOf = (unit: Cells, models: readonly ModelWork[], now = LATE) => {
  const read = sheetOf(units, tabOf(units, [unit]));
  const sheet = { ...read, rows: rowsAs(read, ({ record }) => ({ unit: toUnit(record) })) };
  const inForce = unitsInForce(sheet, null);
  const byCode = new Map(inForce.rows.map(({ unit: own }) => [own.code, own]));
  return unitStates({ sheet: inForce, byCode }, models, defaultSettings(), now).get(2);
};

describe("[Q10] unitStates", () => {
  it("counts what was begun, not prepared rows, withdrawn models or other units", () => {
    const models = [
      begun({ completedAt: IN_TIME }),
      begun({ registration: { ...REGISTRATION, asksForExcellence: false, state: "suspended" } }),
      begun({ registration: BLANK_REGISTRATION }),
      begun({ registration: { ...REGISTRATION, state: "withdrawn" }, reportedAt: LATE }),
      begun({ registration: { ...REGISTRATION, unit: "DASAR" }, reportedAt: LATE }),
    ];
    expect(stateOf(LAT, models)).toEqual({ registrations: "2", reports: "0/1", timeliness: "Đúng hạn" });
  });

  it("says beside a first complete one what else is begun, but not of one that is suspended", () => {
    const suspended = begun({ registration: { ...REGISTRATION, state: "suspended" } });
    const models = [begun({ completedAt: IN_TIME }), begun({}), begun({}), suspended];
    expect([stateOf(LAT, models, IN_TIME), stateOf(LAT, models)].map((row) => row?.timeliness)).toEqual([
      "Đúng hạn; 2 đăng ký khác chưa đủ nội dung, còn 9 ngày (đến hết 28/03/2023)",
      "Đúng hạn; 2 đăng ký khác chưa đủ nội dung, quá hạn 2 ngày (hạn 28/03/2023)",
    ]);
  });

  it("counts the reports in of those that are due", () => {
    const models = [
      begun({ reportedAt: LATE }),
      begun({}),
      begun({ registration: { ...REGISTRATION, asksForExcellence: false }, reportedAt: LATE }),
    ];
    expect(stateOf(LAT, models, IN_TIME)).toEqual({
      registrations: "3",
      reports: "1/2",
      timeliness: "Còn 9 ngày (đến hết 28/03/2023)",
    });
  });

  it("judges by the first complete registration and the unit's own extension", () => {
    const models = [begun({ completedAt: LATE + 1 }), begun({ completedAt: LATE })];
    const extended = { ...LAT, registrationExtension: { day: "2023-04-05", minutes: 0 } };
    expect(
      [stateOf(LAT, models), stateOf(extended, models), stateOf(LAT, [])].map((row) => row?.timeliness),
    ).toEqual(["Nộp muộn 2 ngày (hạn 28/03/2023)", "Đúng hạn", "Quá hạn 2 ngày (hạn 28/03/2023)"]);
  });

  it("asks nothing of a unit that is merged or dissolved", () => {
    expect(stateOf({ ...LAT, state: "Đã sáp nhập" }, [])).toEqual({
      registrations: "0",
      reports: "0/0",
      timeliness: "Không yêu cầu",
    });
  });
});
