/** A spreadsheet of three people with two small scripts: quick to make, and everything of the server works on it. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHost } from "../../appsscript/host.ts";
import type { Application } from "../../server/application.ts";
import type { Installation } from "../../server/installation.ts";
import type { RealTime } from "../../server/live/flow.ts";
import { Room } from "../../server/live/room.ts";
import type { Seat } from "../../server/live/seat.ts";
import type { FromPage, Intent, ToPage } from "../../server/protocol.ts";
import { openStore } from "../../server/store/store.ts";

export const OWNER = "chu@lacduong.example";
export const UNIT = "don-vi@lacduong.example";
export const READER = "xem@lacduong.example";
/** 08/02/2023 08:00 in Đà Lạt. */
export const BEGIN = Date.UTC(2023, 1, 8, 1);

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu("Sổ")
    .addItem("Hỏi", "askTwice").addItem("Hỏi muộn", "askLate").addItem("Báo", "tell")
    .addItem("Ô đang chọn", "selected").addItem("Gửi thư", "send").addItem("Chép tab", "copyTab")
    .addItem("Tới ô", "goThere").addToUi();
}
function onEdit(e) {
  if (e.range.getA1Notation() === "A1") e.range.offset(0, 1).setValue("đã sửa: " + e.value);
}
function askTwice() {
  var ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActive().toast("bắt đầu");
  var sure = ui.alert("Chắc chứ?", ui.ButtonSet.YES_NO);
  if (sure !== ui.Button.YES) return;
  var name = ui.prompt("Tên", "Tên gì?", ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return;
  SpreadsheetApp.getActive().getSheets()[0].getRange("D1").setValue(name.getResponseText());
}
function askLate() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  var drawn = Math.random(), began = Date.now();
  var seen = sheet.getRange("A1:B1").getValues();
  seen[0][0] += "!";
  try { sheet.getRange("không có"); } catch (error) { seen.push(error instanceof Error); }
  sheet.getRange("E1:G1").setValues([[Number(sheet.getRange("E1").getValue()) + 1, drawn, began]]);
  MailApp.sendEmail("ai@do.example", "Trước khi hỏi", "");
  console.log("trước khi hỏi");
  var ui = SpreadsheetApp.getUi();
  var sure = ui.alert("Chắc chứ?", ui.ButtonSet.YES_NO);
  var kept = sheet.getRange("E1:G1").getValues()[0];
  var same = kept[1] === drawn && kept[2] === began && seen instanceof Array && seen[0][0];
  sheet.getRange("H1").setValue([sure, same, seen[1], kept[0], sheet.getRange("A1").getValue(), Date.now() - began >= 60000].join(" / "));
  if (ui.prompt("Vì sao?").getResponseText() === "hỏng") throw new Error("Hỏng sau khi hỏi");
}
function tell() {
  SpreadsheetApp.getUi().alert("Xong");
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>chào</p>").setTitle("Thanh bên"));
}
function selected() { SpreadsheetApp.getUi().alert(SpreadsheetApp.getActiveRange().getA1Notation()); }
function goThere() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange("B3:C4").activate();
  sheet.setCurrentCell(sheet.getRange("C4"));
}
function goElsewhere(id) { SpreadsheetApp.openById(id).getSheets()[0].getRange("D4").activate(); }
function protectRow() {
  var protection = SpreadsheetApp.getActive().getSheets()[0].getRange("A10:J10").protect();
  protection.removeEditors(protection.getEditors());
}
function copyTab() {
  var file = SpreadsheetApp.getActive();
  file.getSheets()[0].setTabColor("#ff0000").copyTo(file);
}
function send() { MailApp.sendEmail("ai@do.example", "Nhắc", "Sắp hết hạn"); }
function add(one, other) { return { sum: one + other }; }
function fail() { throw new Error("Không được đâu"); }
function tick() {
  var cell = SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty("ID")).getSheets()[0].getRange("F1");
  cell.setValue(Number(cell.getValue()) + 1);
}
`;
const TICKING = `
function start() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(5).create(); }
${CODE}`;

const BOUND = "Sổ";
const STANDALONE = "Sổ – hẹn giờ";
const SCRIPTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [BOUND]: { "Code.js": CODE },
  [STANDALONE]: { "Code.js": TICKING },
};

/** It has no roster, no deadlines and no orders. */
export const APPLICATION: Application = {
  name: "Sổ <nhỏ>",
  key: "so-nho",
  roles: [
    { key: "owner", caption: "Chủ sổ" },
    { key: "guest", caption: "Khách" },
  ],
  owner: { name: "Chủ sổ", role: "owner" },
  otherRole: "guest",
  sentences: {
    ownerImports: "Chỉ chủ sổ được nhập tệp.",
    openAsOwner: "Mở với tư cách chủ sổ",
    doOrders: "Làm # lệnh",
  },
  roster: () => [],
  homes: () => [],
  refusal: () => null,
  deadlines: () => [],
  waitingOrders: () => 0,
  scripts: (project) => SCRIPTS[project] ?? null,
  begin: smallCampaign,
};

/** One sheet of 20 x 10; its row 10 is the owner's alone. */
export function smallCampaign(): Installation {
  const host = createHost({ now: BEGIN, owner: OWNER, seed: 7 });
  const file = host.createSpreadsheet({ name: "Sổ nhỏ", rows: 20, columns: 10 });
  file.share(UNIT, "editor");
  file.share(READER, "viewer");
  const addin = host.addProject({ name: BOUND, files: { "Code.js": CODE }, boundTo: file.id });
  const steward = host.addProject({ name: STANDALONE, files: { "Code.js": TICKING }, viewers: "anyone" });
  host.setScriptProperty(steward, "ID", file.id);
  host.run(steward, "start", { user: OWNER });
  host.run(addin, "protectRow", { user: OWNER });
  return { host, file };
}

/** Gone when the run has ended. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "so-sang-tao-"));
}

/** A room over a folder; what is in the folder is taken up. */
export function openRoom(folder: string, time: RealTime | null = null) {
  const { installation: campaign, store } = openStore(folder, APPLICATION);
  return { campaign, store, room: new Room(campaign, APPLICATION, store, time) };
}

/** A page without a browser: it keeps what it is told. */
export class TestPage implements Seat {
  readonly user: string;
  readonly heard: ToPage[] = [];
  rev = 0;
  readonly #room: Room;
  #n = 0;

  constructor(room: Room, user: string) {
    this.#room = room;
    this.user = user;
    room.enter(this);
  }

  send = (message: ToPage): void => {
    // Over the wire.
    const copy: ToPage = JSON.parse(JSON.stringify(message));
    if (copy.kind === "welcome" || copy.kind === "changed") this.rev = copy.rev;
    this.heard.push(copy);
  };

  leave(): void {
    this.#room.leave(this);
  }

  all<K extends ToPage["kind"]>(kind: K): readonly Extract<ToPage, { kind: K }>[] {
    // The filter makes it true.
    return this.heard.filter((message) => message.kind === kind) as Extract<ToPage, { kind: K }>[];
  }

  last<K extends ToPage["kind"]>(kind: K): Extract<ToPage, { kind: K }> {
    const found = this.all(kind).at(-1);
    if (!found) throw new Error(`${this.user} heard no ${kind}`);
    return found;
  }

  say(message: FromPage): void {
    this.#room.hear(this, JSON.stringify(message));
  }

  /** @returns the sentence of the refusal, or null */
  want(intent: Intent | "copyTab", base = this.rev): string | null {
    this.#n += 1;
    if (intent === "copyTab") this.say({ kind: "menu", n: this.#n, path: ["Sổ", "Chép tab"] });
    else this.say({ kind: "intent", n: this.#n, base, intent });
    const done = this.last("done");
    if (done.n !== this.#n) throw new Error("Not answered");
    return done.refused;
  }

  type(row: number, column: number, text: string, base = this.rev): string | null {
    return this.want({ kind: "type", sheet: SHEET, row, column, text }, base);
  }
}

export const SHEET = "sheet1";
