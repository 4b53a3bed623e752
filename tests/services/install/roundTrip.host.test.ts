/** The whole campaign as .xlsx and back into an empty spreadsheet: the same cells, notes and checks, and the same ranking computed anew. */
import { exportXlsx, importXlsx } from "sheets-script-host";
import { beforeAll, describe, expect, it } from "vitest";
import { AN, type Desk, letters, openDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { model, openRankedDesk } from "../support/ranked.ts";

/** All that a person sees of a tab, as a script of the owner reads it. */
const LOOK = `function look(tab) {
  const range = SpreadsheetApp.getActive().getSheetByName(tab).getDataRange();
  const rules = range.getDataValidations().map((line) => line.map((rule) => rule === null ? "" : said(rule)));
  return { values: range.getDisplayValues(), notes: range.getNotes(), formulas: range.getFormulas(), rules };
}
// The same choices, wherever they are kept.
function said(rule) {
  const [first, ...others] = rule.getCriteriaValues();
  const listed = Array.isArray(first) || String(first) === "Range";
  const words = Array.isArray(first) ? first : listed ? first.getValues().flat().filter((word) => word !== "") : [first];
  return [listed ? "LIST" : rule.getCriteriaType(), rule.getAllowInvalid(), words.join(" / "), ...others].join("|");
}`;
interface Look {
  readonly values: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly rules: readonly (readonly string[])[];
}

let all: readonly string[];
/** Where an .xlsx file keeps the lists of choices that are too long for a cell’s own check. */
const LONG_LISTS = "Danh sách lựa chọn";
/** The steward writes into these of itself: what it did, and what it goes by. */
const OWN_BUSINESS = ["Nhật ký", "Hệ thống", "Tổng quan"];
const RANKING = "Xếp hạng";

let year: Desk;
let back: Desk;
let lost: string | null;
let before: ReadonlyMap<string, Look>;

const tabsOf = ({ file: { workbook } }: Desk) => workbook.sheetIds().map((id) => workbook.sheet(id).name);
const looker = (desk: Desk) =>
  desk.host.addProject({ name: "look", files: { "Code.js": LOOK }, boundTo: desk.file.id });
function looks(desk: Desk): ReadonlyMap<string, Look> {
  const script = looker(desk);
  // The script gives just this.
  return new Map(
    tabsOf(desk).map((tab) => [tab, desk.host.run(script, "look", { user: OWNER, args: [tab] }) as Look]),
  );
}
const filled = (lines: readonly (readonly string[])[]) => lines.flat().filter((text) => text !== "").length;

beforeAll(async () => {
  year = openRankedDesk();
  const type = (tab: string, id: string, header: string, text: string) =>
    expect(year.type(OWNER, tab, id, header, text)).toBeNull();
  // What a file may trip over: signs of XML and of formulas, line ends, a column of people's own with a number, a formula, a note.
  type("Đăng ký", model(1), "Ghi chú", `<b>&amp; "'\u00a0=1+1`);
  type("Đăng ký", model(2), "Ghi chú", '\'=HYPERLINK("x")');
  type("Đăng ký", model(3), "Nội dung cần bổ sung", "Dòng một\nDòng hai – Đưng K'Nớ");
  const at = letters((year.values("Đăng ký")[0] ?? []).length + 1);
  const owner = year.host.as(OWNER);
  owner.type(year.file, "Đăng ký", `${at}1`, "Gọi lại");
  owner.type(year.file, "Đăng ký", `${at}2`, "1234,5");
  owner.type(year.file, "Đăng ký", `${at}3`, `=${at}2*2`);
  type(RANKING, model(1), "Kết luận", "Công nhận");
  year.tick();
  all = tabsOf(year);
  before = looks(year);
  back = openDesk("2024-01-15T08:00:00+07:00", 2);
  const [empty = ""] = tabsOf(back);
  ({ lost } = await importXlsx(back.file, await exportXlsx(year.file)));
  back.host.as(OWNER).deleteSheet(back.file, empty);
});

describe("[I9] a campaign kept as .xlsx and brought into an empty spreadsheet", () => {
  it("has every tab with its cells, notes, formulas and checks, before anybody touches it", () => {
    expect(tabsOf(back)).toEqual([...all, LONG_LISTS]);
    expect(all.length).toBeGreaterThan(15);
    expect(filled([...before.values()].flatMap(({ notes }) => notes))).toBeGreaterThan(100);
    expect(filled([...before.values()].flatMap(({ rules }) => rules))).toBeGreaterThan(100);
    const after = looks(back);
    for (const tab of all) expect([tab, after.get(tab)]).toEqual([tab, before.get(tab)]);
  });

  it("loses protections, charts and groups of columns, and says so", () => {
    const kinds = (lost ?? "").split("; ").map((each) =>
      each
        .replace(/^.*?(?=\d)|\(.*$/g, "")
        .replace(/^\d+ /, "")
        .trim(),
    );
    expect(kinds).toEqual(["lần bảo vệ trang tính", "hình ảnh hoặc biểu đồ", "cách nhóm hàng, cột"]);
  });

  it("adopted and installed goes on: the same cells, and the ranking computed anew is the same", () => {
    for (const email of [AN, ...TEAM]) back.file.share(email, "editor");
    back.host.run(back.steward, "adopt", { user: OWNER });
    expect(back.install()).toBe("Đã sẵn sàng.");
    back.tick();
    const after = looks(back);
    const kept = all.filter((tab) => !OWN_BUSINESS.includes(tab));
    for (const tab of kept) expect([tab, after.get(tab)]).toEqual([tab, before.get(tab)]);
    expect(kept.length).toBeGreaterThan(15);
    // Emptied of what the steward computes, it is computed to the last cell as it was.
    const ranks = back.values(RANKING);
    for (const header of ["Tên", "Thứ hạng", "Cao"])
      back.host.as(OWNER).type(back.file, RANKING, back.place(RANKING, model(1), header), "");
    expect(back.values(RANKING)).not.toEqual(ranks);
    expect(back.order("Lập bảng xếp hạng")).toMatchObject({ state: "Xong" });
    expect(back.values(RANKING)).toEqual(ranks);
    expect(back.rows(RANKING).filter(({ cells }) => cells["Thứ hạng"] !== "").length).toBeGreaterThanOrEqual(
      3,
    );
  });
});
