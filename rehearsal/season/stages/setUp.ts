/** February: the organiser makes the spreadsheet, installs both scripts and applies its profile. */

import type { Host, SpreadsheetFile } from "sheets-script-host";
import { Operations } from "../operations.ts";
import { latestResult } from "../orders.ts";
import { LEADER, ORGANISER, ownLevelRows, rosterRows, teamRows } from "../people.ts";
import type { Plan } from "../plan.ts";
import { ask, done } from "../rpc.ts";
import { type Bundles, oneRound, type Season, said } from "../season.ts";

export function setUp(host: Host, plan: Plan, bundles: Bundles, print: (line: string) => void): Season {
  const file = host.createSpreadsheet({ name: "Sổ Sáng Tạo 2023" });
  for (const { email } of [...plan.units, ...plan.appraisers, { email: LEADER }]) file.share(email, "editor");
  const season: Season = {
    plan,
    host,
    file,
    addin: host.addProject({ name: "Sổ Sáng Tạo", files: bundles.addin, boundTo: file.id }),
    steward: host.addProject({ name: "Sổ Sáng Tạo – quản trị", files: bundles.steward, viewers: "anyone" }),
    operations: new Operations(host),
    ids: new Map(),
    ballotTimes: [],
    say: (line) => print(said(host, line)),
  };
  install(season);
  applyProfile(season);
  return season;
}

function install({ host, steward, file, operations, say }: Season): void {
  host.setScriptProperty(steward, "SPREADSHEET_ID", file.id);
  const answer = host.run(steward, "install", { user: ORGANISER });
  say(`Ban Tổ chức cài đặt: ${file.workbook.sheetIds().length} tab. ${String(answer)}`);
  const before = contentOf(file);
  operations.during("install", "install lần hai", () => host.run(steward, "install", { user: ORGANISER }));
  const same = contentOf(file) === before;
  say(`Cài đặt lần hai: ${same ? "không ô nào thay đổi" : "CÓ Ô THAY ĐỔI"}.`);
}

/** All of the file but the number by which the steward knows its last writing: a moment and a part. */
function contentOf(file: SpreadsheetFile): string {
  return JSON.stringify(file.snapshot()).replaceAll(/"\d{13}\.\d+[^"]*"/g, '""');
}

function applyProfile(season: Season): void {
  const { plan, say } = season;
  const { office } = plan;
  const request = {
    kind: "applySetup",
    profile: office.profile,
    settings: { ...office.settings, rowsPerUnit: String(rowsPerUnit(plan)), leaderEmails: LEADER },
    units: [...rosterRows(plan.units), ...ownLevelRows(office, plan.units)],
    appraisers: teamRows(plan.appraisers),
    twoInOne: null,
    bases: office.bases,
  };
  done(ask(season, ORGANISER, request));
  say(
    `Áp dụng hồ sơ “${office.name}”: ${request.units.length} đơn vị, ${plan.appraisers.length} thành viên Tổ thẩm định.`,
  );
  oneRound(season, "Lệnh: Áp dụng thiết lập");
  say(latestResult(season));
}

/** The usual ten, or as many as the busiest unit needs. */
const USUAL_ROWS = 10;

function rowsPerUnit({ units, models }: Plan): number {
  return Math.max(USUAL_ROWS, Math.ceil(models.length / units.length));
}
