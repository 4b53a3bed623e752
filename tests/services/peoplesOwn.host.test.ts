import { beforeAll, describe, expect, it } from "vitest";
import { AN, type Desk, openScoringDesk } from "./support/desk.ts";
import { type Office, OWNER, openOffice } from "./support/hosted.ts";

/** What people do with the spreadsheet's own menus, as a script of the owner. */
const HANDS = `
const tab = (name) => SpreadsheetApp.getActive().getSheetByName(name);
function colour(name) {
  const own = SpreadsheetApp.newConditionalFormatRule().whenTextContains("hoa").setBackground("#abcdef")
    .setRanges([tab(name).getRange("I2:I50")]).build();
  tab(name).setConditionalFormatRules([...tab(name).getConditionalFormatRules().slice(1), own]);
}
const colours = (name) => tab(name).getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getBackground());
function note(name, cell, text) { tab(name).getRange(cell).setNote(text); }
const notes = (name, cells) => tab(name).getRange(cells).getNotes()[0];
function ground(name, cells, colour) { tab(name).getRange(cells).setBackground(colour); }
function trim(name, rows) { const sheet = tab(name); sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows); }
const rows = (name) => tab(name).getMaxRows();
const reservations = (name) => tab(name).getProtections(SpreadsheetApp.ProtectionType.RANGE)
  .map((each) => each.getDescription() + " " + each.getRange().getA1Notation());
`;

function hands({ host, file }: Pick<Office, "host" | "file">) {
  const project = host.addProject({ name: "hands", files: { "Code.js": HANDS }, boundTo: file.id });
  return (name: string, ...args: readonly unknown[]) => host.run(project, name, { user: OWNER, args });
}

describe("[I3] install leaves what is people's own", () => {
  it("a first sheet that somebody has typed in stays, an untouched one goes", () => {
    const office = openOffice();
    const { host, file } = office;
    const [first = ""] = file.workbook.sheetIds();
    const { name } = file.workbook.sheet(first);
    host.as(OWNER).type(file, name, "B2", "kế hoạch");
    office.install();
    expect(office.values(name)).toEqual([
      ["", ""],
      ["", "kế hoạch"],
    ]);
    host.as(OWNER).clear(file, name, "B2");
    office.install();
    expect(file.workbook.sheetIds().map((id) => file.workbook.sheet(id).name)).not.toContain(name);
  });

  it("colours and notes of their own, when its own are put back", () => {
    const office = openOffice();
    office.install();
    const hand = hands(office);
    const declared = hand("colours", "Đăng ký") as string[];
    const [noted] = hand("notes", "Đăng ký", "A1") as string[];
    expect([declared.length > 1, noted !== ""]).toEqual([true, true]);
    const columns = (office.values("Đăng ký")[0] ?? []).length;
    const { host, file } = office;
    host.as(OWNER).insertColumns(file, "Đăng ký", columns + 1);
    host.as(OWNER).insertColumns(file, "Đăng ký", 2);
    hand("note", "Đăng ký", "B1", "cột của văn phòng");
    hand("note", "Đăng ký", "A1", "sai");
    hand("colour", "Đăng ký");
    office.install();
    expect(hand("colours", "Đăng ký")).toEqual([...declared, "#abcdef"]);
    expect(hand("notes", "Đăng ký", "A1:B1")).toEqual([noted, "cột của văn phòng"]);
  });

  it("[S36] a ground in what people type; one under what the system writes goes, for it hides the lines between the rows", () => {
    const office = openOffice();
    office.install();
    const hand = hands(office);
    const look = () => {
      // What the host saves of a spreadsheet; a sheet holds the looks of its cells.
      const { workbook } = office.file.snapshot() as {
        readonly workbook: { readonly sheets: readonly { readonly name: string }[] };
      };
      return JSON.stringify(workbook.sheets.find(({ name }) => name === "Đăng ký"));
    };
    const before = look();
    // Mã mô hình to Đúng hạn are the system's.
    for (const colour of ["#ffffff", "#eeeeee"]) {
      hand("ground", "Đăng ký", "A2:D40", colour);
      expect(look()).not.toBe(before);
      office.install();
      expect(look()).toBe(before);
    }
    hand("ground", "Đăng ký", "E2:F40", "#ffee00");
    const painted = look();
    office.install();
    expect(look()).toBe(painted);
  });
});

describe("tabs that people have changed", () => {
  let desk: Desk;
  let hand: ReturnType<typeof hands>;
  beforeAll(() => {
    desk = openScoringDesk();
    hand = hands(desk);
  });

  it("[N4] a tab with its last row filled grows, and one row stays spare", () => {
    const used = desk.values("Nhật ký").filter((line) => line.some((cell) => cell !== "")).length;
    // One row is left: it takes the next entry, and the tab a further row.
    hand("trim", "Nhật ký", used + 1);
    expect(desk.order("Gia hạn", "AN", "báo cáo 20/12/2023", "Mưa lũ")).toMatchObject({ state: "Xong" });
    expect(hand("rows", "Nhật ký")).toBe(used + 2);
    expect(desk.values("Nhật ký").at(used)?.join()).toContain("Mưa lũ");
  });

  it("[I3] an edit in a renamed tab is known by the tab's mark", () => {
    desk.host.as(OWNER).renameSheet(desk.file, "Báo cáo", "Báo cáo năm 2023");
    desk.type(AN, "Báo cáo năm 2023", "MH-2023-001", "Đã thực hiện", "");
    expect(desk.cell("Báo cáo năm 2023", "MH-2023-001", "Còn thiếu")).toMatch(/Đã thực hiện/);
    desk.host.as(OWNER).renameSheet(desk.file, "Báo cáo năm 2023", "Báo cáo");
  });

  it("[H10] a unit that has no rows any more keeps no part of the tab", () => {
    const owners = () =>
      (hand("reservations", "Đăng ký") as string[]).map((each) => each.split(" của ")[1]?.split(" ")[0]);
    expect(owners()).toEqual(["AN", "BINH", "CUC"]);
    for (const { cells } of desk.rows("Đăng ký").filter((row) => row.cells["Mã đơn vị"] === "CUC"))
      desk.type(OWNER, "Đăng ký", String(cells["Mã mô hình"]), "Mã đơn vị", "BINH");
    desk.tick();
    expect(owners()).toEqual(["AN", "BINH"]);
  });
});
