/** A campaign of four units and three appraisers, small enough to be made in a moment, on the page of the local host. */
import { createHost, type Project } from "sheets-script-host";
import { ADDIN, type Campaign, STEWARD } from "../../../rehearsal/campaign/names.ts";
import type { Bundles } from "../../../rehearsal/season/season.ts";
import { registrationLine } from "../../services/support/campaignHost.ts";
import { pastedRequest } from "../../services/support/pastedRequest.ts";

export const ORGANISER = "ban-to-chuc@lacduong.example";
export const LEADER = "lanh-dao@lacduong.example";
export const TEAM = ["to-1@lacduong.example", "to-2@lacduong.example", "to-3@lacduong.example"] as const;
/** Each has one row in Đăng ký: row 2 for the first. */
export const UNITS = [
  "dang-uy-lat@lacduong.example",
  "dang-uy-da-sar@lacduong.example",
  "phong-noi-vu@lacduong.example",
  "phong-giao-duc@lacduong.example",
] as const;

const ROSTER = [
  ["DU-LAT", "Đảng ủy xã Lát", "TCCSĐ trực thuộc"],
  ["DU-DASAR", "Đảng ủy xã Đạ Sar", "TCCSĐ trực thuộc"],
  ["PNV", "Phòng Nội vụ", "UBND huyện"],
  ["PGDDT", "Phòng Giáo dục và Đào tạo", "UBND huyện"],
] as const;

export interface Running extends Campaign {
  readonly addin: Project;
  rpc(user: string, request: unknown): unknown;
  /** One round of the steward's clock. */
  tick(): void;
}

/** Monday 20/2/2023: the rows are ready and nobody has typed. */
export function registering(bundles: Bundles): Running {
  const host = createHost({ now: "2023-02-20T09:00:00+07:00", owner: ORGANISER, seed: 1 });
  const file = host.createSpreadsheet({ name: ADDIN });
  const addin = host.addProject({ name: ADDIN, files: bundles.addin, boundTo: file.id });
  const steward = host.addProject({ name: STEWARD, files: bundles.steward, viewers: "anyone" });
  host.setScriptProperty(steward, "SPREADSHEET_ID", file.id);
  host.run(steward, "install", { user: ORGANISER });
  for (const email of [...UNITS, ...TEAM, LEADER]) file.share(email, "editor");
  const rpc = (user: string, request: unknown): unknown =>
    JSON.parse(String(host.rpc(addin, file, user, "rpc", JSON.stringify(request))));
  const tick = (): void => void host.run(steward, "tick", { user: ORGANISER });
  rpc(ORGANISER, setup());
  tick();
  return { host, file, addin, rpc, tick };
}

function setup(): object {
  const units = ROSTER.map((cells, index) => [...cells, UNITS[index]].join("\t"));
  const appraisers = TEAM.map((email, index) =>
    [`TV0${index + 1}`, `Thành viên số ${index + 1}`, email].join("\t"),
  );
  return pastedRequest("applySetup", {
    settings: { rowsPerUnit: "1", leaderEmails: LEADER },
    units: ["Mã\tTên\tNhóm đơn vị\tEmail", ...units].join("\n"),
    appraisers: ["Mã\tHọ tên\tEmail", ...appraisers].join("\n"),
  });
}

/** Friday 17/11/2023, in the appraisal: every unit has registered and reported, the ballots are given out. */
export function scoring(bundles: Bundles): Running {
  const running = registering(bundles);
  const { host, file, rpc, tick } = running;
  const owner = host.as(ORGANISER);
  owner.paste(
    file,
    "Đăng ký",
    "E2",
    ROSTER.map((_, index) => registrationLine(index + 1)),
  );
  host.skipTo("2023-10-05T08:00:00+07:00");
  owner.paste(
    file,
    "Báo cáo",
    "H2",
    ROSTER.map(() => ["Đã làm xong"]),
  );
  host.skipTo("2023-11-17T08:00:00+07:00");
  rpc(ORGANISER, { kind: "command", command: "Phân công chấm điểm", target: "", value: "", reason: "" });
  tick();
  return running;
}

/** Points of the shipped rubric, criterion by criterion, nowhere at an extreme, so that no comment is asked for. Together 79 and 80. */
const PLAIN = ["11", "8", "6", "5", "5", "12,5", "8", "8,5", "7", "4", "4"];
const BETTER = ["12", ...PLAIN.slice(1)];
const CRITERIA = ["I.1", "I.2", "II.1", "II.2", "II.3", "III.1", "III.2", "III.3", "IV.1", "IV.2", "V.1"];

/** All ballots are in: the second model of the first ranking group leads it, and the first of the second group (rows 3 and 4). */
export function ranked(bundles: Bundles): Running {
  const running = scoring(bundles);
  const models = ROSTER.map((_, index) => `MH-2023-00${index + 1}`);
  for (const [member, email] of TEAM.entries()) {
    for (const [at, model] of models.entries()) {
      const points = at === 1 || at === 2 ? BETTER : PLAIN;
      running.rpc(email, {
        kind: "submitBallot",
        ballot: `P1-${model}-TV0${member + 1}`,
        row: 2 + member * models.length + at,
        changes: CRITERIA.map((code, index) => ({ field: `point.${code}`, was: "", now: points[index] })),
      });
    }
  }
  running.tick();
  return running;
}
