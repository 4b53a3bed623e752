import { describe, expect, it } from "vitest";
import { guardedFor } from "../../../host/server/seen/guarded.ts";
import { homeOf } from "../../../host/server/seen/home.ts";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { LEADER, ORGANISER, registering, UNITS } from "../../browser/support/journeyCampaign.ts";

const bundles = readBundles("dist");
const application = campaignApplication(bundles);
const { host, file, tick } = registering(bundles);

/** `Đăng ký!4:5`: tab, row and column where somebody begins, counted from 1. */
const home = (email: string, role: string) => {
  const begun = application.home({ email, name: email, role });
  const cell = begun && homeOf(file, begun, email, guardedFor(file, email));
  return cell && `${file.workbook.sheet(cell.sheet).name}!${cell.row + 1}:${cell.column + 1}`;
};

describe("[J14] where a person begins", () => {
  it("is the own first row for a unit, while it is open and when it is closed, and the top for others", () => {
    expect(UNITS.map((email) => home(email, "unit"))).toEqual([2, 3, 4, 5].map((row) => `Đăng ký!${row}:5`));
    host.skipTo("2023-03-30T08:00:00+07:00");
    tick();
    expect(host.as(UNITS[2]).type(file, "Đăng ký", "E4", "Tập thể").refused).not.toBeNull();
    expect(UNITS.map((email) => home(email, "unit"))).toEqual([2, 3, 4, 5].map((row) => `Đăng ký!${row}:5`));
    expect([home(ORGANISER, "organiser"), home(LEADER, "leader"), home("la@example.vn", "unit")]).toEqual([
      "Cấu hình!1:1",
      "Xếp hạng!1:1",
      "Đăng ký!1:1",
    ]);
  });
});
