/**
 * The campaign on which faults are tried: three units with two rows each, three appraisers, scoring under way, and work waiting for every
 * operation at once. So any two of them can meet.
 */
import { MINUTE } from "../season/calendar.ts";
import { look } from "../season/screen.ts";
import type { Bundles } from "../season/season.ts";
import {
  ballot,
  LEADER,
  LETTER,
  model,
  OWN_COLUMN,
  RANKING,
  REGISTERING,
  REPORTING,
  SCORING,
  TEAM,
  UNITS,
} from "./names.ts";
import {
  ask,
  type Kept,
  keep,
  type Office,
  OWNER,
  openOffice,
  type Reopen,
  reopening,
  tick,
} from "./office.ts";
import { cellAt, mustBeTaken, paste, type } from "./places.ts";
import { mustSay, order, points, registrationLine, send } from "./requests.ts";

/** While ballots are scored, and after the closing instant with two ballots that came too late. */
export interface Bases {
  readonly open: Reopen;
  readonly closed: Reopen;
}

/** The same, to be handed to another process: plain JSON. */
export interface KeptBases {
  readonly open: Kept;
  readonly closed: Kept;
}

export function basesOf({ open, closed }: KeptBases, bundles: Bundles): Bases {
  return { open: reopening(open, bundles), closed: reopening(closed, bundles) };
}

export function buildBases(bundles: Bundles): KeptBases {
  const office = openOffice(bundles);
  setUp(office);
  makeSmall(office);
  register(office);
  score(office);
  leaveWork(office);
  const open = keep(office);
  close(office);
  const closed = keep(office);
  office.host.dispose();
  return { open, closed };
}

function setUp(office: Office): void {
  const { host, file, steward } = office;
  host.run(steward, "install", { user: OWNER });
  const units = Object.entries(UNITS).map(([code, emails], index) => ({
    line: index + 2,
    cells: { code, name: `Xã ${code}`, group: "TCCSĐ trực thuộc", emails },
  }));
  const appraisers = Object.entries(TEAM).map(([code, email], index) => ({
    line: index + 2,
    cells: { code, name: `Thành viên ${code}`, email },
  }));
  const answer = ask(office, OWNER, {
    kind: "applySetup",
    profile: "huyen-uy-2023",
    settings: { rowsPerUnit: "2", leaderEmails: LEADER },
    units,
    appraisers,
    twoInOne: null,
    bases: [{ document: LETTER, issued: "08/02/2023", summary: "Về việc đăng ký" }],
  });
  mustSay(answer, { kind: "setup", applied: true });
  for (const email of [...Object.values(UNITS), ...Object.values(TEAM), LEADER]) file.share(email, "editor");
  tick(office);
}

/** Rows below what is used that stay; the others only make every case slower. */
const SPARE_ROWS = 8;

/** Blank rows go, and people have a column of their own beside those of the campaign. */
function makeSmall({ host, file }: Office): void {
  for (const sheet of file.workbook.sheetIds()) {
    const { name, rows } = file.workbook.sheet(sheet);
    const kept = file.workbook.lastRow(sheet) + 1 + SPARE_ROWS;
    if (rows > kept) mustBeTaken(host.as(OWNER).deleteRows(file, name, kept + 1, rows - kept));
  }
  for (const tab of [REGISTERING, SCORING, RANKING]) {
    const column = look(file, tab).headers.length + 1;
    mustBeTaken(host.as(OWNER).insertColumns(file, tab, column));
    const cell = `${letters(column)}1`;
    mustBeTaken(host.as(OWNER).type(file, tab, cell, OWN_COLUMN));
  }
}

function letters(column: number): string {
  const rest = column <= 26 ? "" : letters(Math.floor((column - 1) / 26));
  return rest + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Five models of six rows; the last is its unit's to fill yet. Reported are four of them. */
function register(office: Office): void {
  const { host } = office;
  mustBeTaken(
    paste(
      office,
      OWNER,
      { tab: REGISTERING, id: model(1), header: "Đối tượng" },
      [1, 2, 3, 4, 5].map(registrationLine),
    ),
  );
  host.skipTo("2023-10-05T08:00:00+07:00");
  tick(office);
  const done = [1, 2, 3, 4].map((number) => [`Đã làm xong ${number}`]);
  mustBeTaken(paste(office, OWNER, { tab: REPORTING, id: model(1), header: "Đã thực hiện" }, done));
  // What these two have been given more time for is open while ballots are scored.
  for (const id of ["AN", "CUC"])
    for (const header of ["Gia hạn đăng ký", "Gia hạn báo cáo"])
      mustBeTaken(type(office, OWNER, { tab: "Đơn vị", id, header }, "20/12/2023"));
  for (const number of [1, 2, 3, 4, 5])
    mustBeTaken(
      type(
        office,
        OWNER,
        { tab: REGISTERING, id: model(number), header: OWN_COLUMN },
        `Riêng ${model(number)}`,
      ),
    );
  host.skipTo("2023-11-17T08:00:00+07:00");
  tick(office);
}

/** Model 1 is scored alike, model 2 so that the ballots lie far apart, the others not yet. */
function score(office: Office): void {
  mustSay(order(office, ["Phân công chấm điểm", "", "", ""]), { kind: "requested" });
  tick(office);
  for (const [number, totals] of [
    [1, { A: 70, B: 72, C: 74 }],
    [2, { A: 50, B: 95 }],
  ] as const)
    for (const [appraiser, total] of Object.entries(totals))
      submit(office, number, appraiser as keyof typeof TEAM, total);
  // Complete and not submitted.
  const draft = { id: ballot(4, "A"), total: 60, comment: "Nháp đã đủ" };
  mustSay(send(office, TEAM.A, "saveBallot", draft), { kind: "ballot" });
  tick(office);
  const rows = look(office.file, SCORING).lines.map((line) => line.text("Mã phiếu"));
  for (const id of rows)
    mustBeTaken(type(office, OWNER, { tab: SCORING, id, header: OWN_COLUMN }, `Riêng ${id}`));
  for (const number of [1, 2, 3, 4]) {
    mustBeTaken(
      type(
        office,
        LEADER,
        { tab: RANKING, id: model(number), header: "Nội dung kết luận" },
        `Kết luận ${model(number)}`,
      ),
    );
    mustBeTaken(
      type(office, OWNER, { tab: RANKING, id: model(number), header: OWN_COLUMN }, `Riêng ${model(number)}`),
    );
  }
}

function submit(office: Office, number: number, appraiser: keyof typeof TEAM, total: number): void {
  const wanted = { id: ballot(number, appraiser), total, comment: `Nhận xét ${ballot(number, appraiser)}` };
  mustSay(send(office, TEAM[appraiser], "submitBallot", wanted), { kind: "ballot", lacks: [] });
}

/** The deadline passes, and two ballots come in the grid before the tabs are locked. */
function close(office: Office): void {
  const { host } = office;
  host.skipTo("2023-11-30T23:58:00+07:00");
  tick(office);
  host.skipTo("2023-12-01T00:02:00+07:00");
  for (const appraiser of ["B", "C"] as const) {
    const id = ballot(3, appraiser);
    const at = (header: string) => ({ tab: SCORING, id, header });
    const first = look(office.file, SCORING).headers.find((header) => header.startsWith("I.1 ")) ?? "";
    const line = Object.values(points(65)).map(String);
    mustBeTaken(paste(office, TEAM[appraiser], at(first), [line]));
    mustBeTaken(type(office, TEAM[appraiser], at("Nhận xét"), `Muộn ${id}`));
    mustBeTaken(type(office, TEAM[appraiser], at("Quyết định"), "Nộp"));
  }
  tick(office);
  for (const appraiser of ["B", "C"] as const) {
    const late = cellAt(office, { tab: SCORING, id: ballot(3, appraiser), header: "Nộp muộn" });
    if (late !== "Chưa xác định") throw new Error(`${ballot(3, appraiser)} is not late: ${late}`);
  }
}

/** Something for each operation to do: nothing of this the steward has seen. */
function leaveWork(office: Office): void {
  const { host } = office;
  // A fifth model has reported, so that there are ballots to be made; each unit is to have three rows.
  mustBeTaken(
    type(office, UNITS.CUC, { tab: REPORTING, id: model(5), header: "Đã thực hiện" }, "Đã làm xong 5"),
  );
  mustBeTaken(type(office, OWNER, { tab: "Cấu hình", id: "rowsPerUnit", header: "Giá trị" }, "3"));
  // The third is suspended, so that it can be resumed.
  mustSay(order(office, ["Tạm dừng", model(3), "", "Có đơn phản ánh"]), { kind: "requested" });
  tick(office);
  host.skipTo(host.now() + MINUTE);
  // A ballot that changes the order of the ranking, sent and not taken note of.
  submit(office, 2, "C", 94);
}
