import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { createHost } from "sheets-script-host";
import { beforeEach, describe, expect, it } from "vitest";
import { notOrganiser, notWritten } from "../../src/domain/people/account.ts";
import { ADDIN } from "../../src/main/exposed.ts";
import type { Request, RequestOf } from "../../src/rpc/contract.ts";
import { AN, type Desk, openCampaignDesk, openScoringDesk, TEAM } from "../services/support/desk.ts";
import { OWNER, openOffice } from "../services/support/hosted.ts";

const MENU = "Sổ Sáng Tạo";
const OF_ORGANISER = "Ban Tổ chức";
const SCOPES: readonly string[] = JSON.parse(readFileSync("appsscript.json", "utf8")).oauthScopes;
const NOT_GRANTED = "Authorization is required to perform that action.";
const SETUP = {
  profile: "huyen-uy-2023",
  settings: {},
  units: [],
  appraisers: [],
  twoInOne: null,
  bases: [],
};

let desk: Desk;
beforeEach(() => {
  desk = openCampaignDesk();
});

type MenuItem =
  | { readonly kind: "item"; readonly caption: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly caption: string; readonly items: readonly MenuItem[] };

/** All items of the menu as a person sees it, each with the way to it. */
function paths(): readonly (readonly string[])[] {
  const below = (items: readonly MenuItem[]): readonly (readonly string[])[] =>
    items.flatMap((item) => {
      if (item.kind === "separator") return [];
      if (item.kind === "item") return [[item.caption]];
      return below(item.items).map((path) => [item.caption, ...path]);
    });
  return below(desk.host.open(desk.file, OWNER).menus.get(MENU) ?? []);
}

type Kind = Request["kind"];
/** Whoever uses the sheet may ask these. A further kind of request is one of the organiser's, or this does not compile. */
type Everybodys =
  | "whoAmI"
  | "queue"
  | "entry"
  | "models"
  | "openBallot"
  | "openWide"
  | "unit"
  | "goTo"
  | "texts"
  | "convertTexts"
  | "ownRows"
  | "fillRows"
  | "order"
  | "saveBallot"
  | "submitBallot"
  | "reopenBallot"
  | "recuseBallot";
const ORGANISERS: { readonly [K in Exclude<Kind, Everybodys>]: Omit<RequestOf<K>, "kind"> } = {
  previewSetup: SETUP,
  applySetup: SETUP,
  addUnit: { cells: { code: "MOI", name: "Xã Mới", group: "TCCSĐ trực thuộc" }, seen: [] },
  addAppraiser: { cells: { code: "D", name: "Thành viên 4", email: "d@lacduong.example" }, seen: [] },
  command: { command: "Gia hạn", target: "AN", value: "", reason: "" },
  board: { tabs: [] },
  boardBallots: {},
  baseResult: {},
  baseUnits: {},
  receiveBaseResult: { text: "", replace: false, doubles: false },
  orders: {},
  documents: { appraiser: "" },
  openDocuments: {},
  runNow: { row: 2, command: "Áp dụng thiết lập", target: "" },
  reminders: {},
  switchReminders: { on: true },
  skipReminders: { skips: [{ id: "TN-20230321-DK-AN", skip: true }] },
};

/** What the page of a person showed and asked since it was opened. */
function chosen(user: string, path: readonly string[]) {
  const page = desk.host.open(desk.file, user);
  let failed = "";
  try {
    desk.host.menu(desk.file, user, [MENU, ...path]);
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  const { asked, shown, consents } = page;
  return { texts: asked.map(({ text }) => text), shown: shown.length, consents, failed };
}

describe("consent", () => {
  it("[W6] every item asks for what lacks before anything else, whoever chose it", () => {
    const before = desk.state();
    const all = paths();
    // Showing the guide, one's unit, ballots in two ways, and three of the organiser's.
    expect(all.length).toBe(ADDIN.filter(({ doc }) => doc[0]?.startsWith("Menu: ")).length);
    for (const user of [OWNER, AN]) {
      for (const missing of SCOPES) {
        desk.host.grant(
          desk.addin,
          user,
          SCOPES.filter((scope) => scope !== missing),
        );
        expect(all.map((path) => chosen(user, path))).toEqual(
          all.map(() => ({ texts: [], shown: 0, consents: [[missing]], failed: NOT_GRANTED })),
        );
      }
    }
    expect(desk.state()).toBe(before);
  });

  it("[W6] a call of a page asks as well, and does nothing", () => {
    const before = desk.state();
    desk.host.grant(desk.addin, OWNER, SCOPES.slice(1));
    expect(() => desk.rpc(OWNER, { kind: "applySetup", ...SETUP })).toThrow(NOT_GRANTED);
    expect(desk.host.page(desk.file, OWNER).consents).toEqual([SCOPES.slice(0, 1)]);
    expect(desk.state()).toBe(before);
    desk.host.grant(desk.addin, OWNER, SCOPES);
    expect(desk.rpc(OWNER, { kind: "whoAmI" })).toMatchObject({ kind: "person" });
  });

  it("[W6] the menu appears and formulas work for who granted nothing", () => {
    desk.host.grant(desk.addin, AN, []);
    expect([...desk.host.open(desk.file, AN).menus.keys()]).toEqual([MENU]);
    expect(desk.host.failures).toEqual([]);
  });
});

describe("who is asking", () => {
  it("[W7] is the effective user where Google does not tell the active one", () => {
    desk.host.withholdAddress(AN);
    expect(desk.rpc(AN, { kind: "whoAmI" })).toEqual({ kind: "person", email: AN, appraiser: null });
    expect(desk.rpc(AN, { kind: "unit" })).toMatchObject({ email: AN, own: { code: "AN", name: "Xã An" } });
    desk.host.withholdAddress(OWNER);
    desk.order("Lập bảng xếp hạng");
    expect(desk.rows("Lệnh").at(1)?.cells["Người yêu cầu"]).toBe(OWNER);
  });

  it("[W7] is nobody, never an exception, in a simple trigger and in a formula", () => {
    const [built] = buildSync({
      entryPoints: ["src/google/session.ts"],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "session",
      target: "es2020",
    }).outputFiles;
    const host = createHost({ now: "2023-02-10T08:00:00+07:00", owner: OWNER });
    const file = host.createSpreadsheet({ name: "Thử" });
    const code = `${built?.text}
      function onEdit(e) { e.range.offset(0, 1).setValue("[" + session.activeEmail() + "]"); }
      function AI() { return "[" + session.activeEmail() + "]"; }`;
    host.addProject({ name: "thử", files: { "Code.js": code }, boundTo: file.id });
    const [sheet = ""] = file.workbook.sheetIds();
    const { name } = file.workbook.sheet(sheet);
    host.as(OWNER).type(file, name, "A1", "x");
    host.as(OWNER).type(file, name, "A2", "=AI()");
    const seen = file.workbook.display({ sheet, row: 0, column: 0, rows: 2, columns: 2 });
    expect([seen[0]?.[1], seen[1]?.[0]]).toEqual(["[]", "[]"]);
    expect(host.failures).toEqual([]);
  });
});

describe("the organiser's items and requests", () => {
  const REFUSED = notOrganiser(AN, OWNER);

  it("[W10] answer anybody else at once: no question, no page, nothing written", () => {
    const before = desk.state();
    const items = paths().filter(([first]) => first === OF_ORGANISER);
    expect(items.length).toBeGreaterThan(0);
    for (const path of items)
      expect(chosen(AN, path)).toEqual({ texts: [REFUSED], shown: 0, consents: [], failed: "" });
    for (const [kind, asked] of Object.entries(ORGANISERS))
      expect([kind, desk.rpc(AN, { kind, ...asked })]).toEqual([
        kind,
        { kind: "refused", sentences: [REFUSED] },
      ]);
    expect(desk.state()).toBe(before);
  });

  it("[W10] are the owner's, and theirs whom the protection of Lệnh lets in", () => {
    const protection = (method: string) =>
      `SpreadsheetApp.getActive().getSheetByName("Lệnh").getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].${method};`;
    const change = (code: string) => {
      const files = { "Code.js": `function change() { ${code} }` };
      const project = desk.host.addProject({ name: "sửa", files, boundTo: desk.file.id });
      desk.host.run(project, "change", { user: OWNER });
    };
    expect(chosen(OWNER, [OF_ORGANISER, "Thiết lập…"])).toMatchObject({ shown: 1, texts: [] });
    expect(chosen(AN, [OF_ORGANISER, "Thiết lập…"])).toMatchObject({ shown: 0, texts: [REFUSED] });
    change(protection(`addEditor("${AN}")`));
    expect(chosen(AN, [OF_ORGANISER, "Thiết lập…"])).toMatchObject({ shown: 1, texts: [] });
    change(protection("remove()"));
    expect(chosen(AN, [OF_ORGANISER, "Thiết lập…"])).toMatchObject({ shown: 0, texts: [REFUSED] });
    expect(chosen(OWNER, [OF_ORGANISER, "Thiết lập…"])).toMatchObject({ shown: 1, texts: [] });
  });

  it("[W10] say so as well where Lệnh is not there yet", () => {
    const office = openOffice();
    office.file.share(AN, "editor");
    const request = { kind: "command", command: "Lập bảng xếp hạng", target: "", value: "", reason: "" };
    expect(office.rpc(AN, request)).toEqual({ kind: "refused", sentences: [REFUSED] });
    expect(office.rpc(OWNER, request)).toEqual({
      kind: "refused",
      sentences: [expect.stringMatching(/^Tab Lệnh: không có tab này/)],
    });
  });
});

describe("a write that Google refuses", () => {
  it("[W8] is said in Vietnamese, with the account in use, and leaves nothing", () => {
    const scoring = openScoringDesk();
    const [appraiser] = TEAM;
    const ballot = "P1-MH-2023-001-A";
    // The ballots are sorted away from their reserved blocks.
    scoring.host.as(OWNER).sort(scoring.file, "Chấm điểm", "A2:AE19", 3, false);
    const before = scoring.state();
    const answer = scoring.rpc(appraiser, {
      kind: "saveBallot",
      ballot,
      row: 2,
      changes: [{ field: "point.I.1", was: "", now: "7" }],
    });
    expect(answer).toEqual({ kind: "refused", sentences: [notWritten("protected", appraiser)] });
    expect(scoring.state()).toBe(before);
  });

  it("[W9] each page is told who opened it, whatever the address holds", () => {
    const odd = "a<b>&\"c'@x.vn";
    desk.file.share(odd, "editor");
    const page = desk.host.open(desk.file, odd);
    desk.host.menu(desk.file, odd, [MENU, "Chấm điểm…"]);
    desk.host.menu(desk.file, odd, [MENU, "Hướng dẫn"]);
    const told = page.shown.map(({ html }) => html.slice(html.lastIndexOf('<span id="opened-by"')));
    expect(told).toEqual([
      expect.stringMatching(/^<span id="opened-by" hidden>a&lt;b&gt;&amp;[^<>]*@x\.vn<\/span>$/),
      expect.stringMatching(/^<span id="opened-by" hidden>a&lt;b&gt;&amp;[^<>]*@x\.vn<\/span>$/),
    ]);
  });
});
