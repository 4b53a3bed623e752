import { beforeAll, describe, expect, it } from "vitest";
import { tabNames } from "../../../src/tables/registry.ts";
import { AN, BINH, complete, type Desk, openCampaignDesk, openScoringDesk } from "../support/desk.ts";
import { bundle, OWNER } from "../support/hosted.ts";

/** Says why, for all lines of Nhật ký since this many. */
const reasons = (desk: Desk, from = 0) =>
  desk
    .rows("Nhật ký")
    .slice(from)
    .map(({ cells }) => String(cells["Lý do"]));
const written = (desk: Desk) => desk.rows("Nhật ký").length;

/** Runs as an editor of the spreadsheet, with a script of his own. */
function runAsEditor(desk: Desk, user: string, code: string): unknown {
  const files = { "Code.js": `function act() { ${code} }` };
  const project = desk.host.addProject({ name: "của riêng", files, boundTo: desk.file.id, owner: user });
  return desk.host.run(project, "act", { user });
}

describe("[ST10] what others changed about the spreadsheet", () => {
  let desk: Desk;
  beforeAll(() => {
    desk = openCampaignDesk();
    desk.tick();
  });

  it("zone and locale: days are read as they stand, both are put back, and it is written down once", () => {
    const before = written(desk);
    runAsEditor(
      desk,
      AN,
      `const file = SpreadsheetApp.getActive();
       file.setSpreadsheetTimeZone("America/New_York"); file.setSpreadsheetLocale("en_US");`,
    );
    desk.tick();
    expect([desk.file.workbook.timeZone(), desk.file.workbook.locale()]).toEqual([
      "Asia/Ho_Chi_Minh",
      "vi_VN",
    ]);
    desk.tick();
    expect(reasons(desk, before)).toEqual([
      expect.stringMatching(/^Bảng tính bị đổi sang ngôn ngữ en_US, múi giờ America\/New_York; /),
    ]);
  });

  it("protections that were taken away stand again, and it is written down once", () => {
    const before = written(desk);
    const kept = () =>
      runAsEditor(
        desk,
        OWNER,
        `return SpreadsheetApp.getActive().getSheetByName("Đăng ký").getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`,
      );
    const all = kept();
    runAsEditor(
      desk,
      OWNER,
      `const sheet = SpreadsheetApp.getActive().getSheetByName("Đăng ký");
       sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).slice(0, 2).forEach((each) => each.remove());`,
    );
    expect(kept()).toBe(Number(all) - 2);
    desk.tick();
    expect(kept()).toBe(all);
    desk.tick();
    expect(reasons(desk, before)).toEqual([
      "Có 2 vùng bảo vệ của tab Đăng ký bị gỡ hoặc nới; hệ thống đã đặt lại như thiết kế.",
    ]);
  });

  const lockOf = (tab: string) =>
    `SpreadsheetApp.getActive().getSheetByName("${tab}").getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]`;
  /** Before anybody scores, the two tabs that follow the rubric hold nothing and are nobody’s. */
  const LOCKED = tabNames()
    .map(({ title }) => title)
    .filter((title) => title !== "Chấm điểm" && title !== "Xếp hạng");

  it.each([
    ["taken away", "remove()"],
    ["turned into a warning", "setWarningOnly(true)"],
  ])(
    "locks of whole tabs that were %s stand again after one round, and each is written down once",
    (_, change) => {
      const before = written(desk);
      const acts = LOCKED.map((tab) => `${lockOf(tab)}.${change};`).join(" ");
      runAsEditor(desk, OWNER, acts);
      desk.tick();
      desk.tick();
      const stands = LOCKED.map(
        (tab) => `[${lockOf(tab)}].map((each) => !!each && !each.isWarningOnly())[0]`,
      );
      expect(runAsEditor(desk, OWNER, `return [${stands.join(", ")}].join();`)).toBe(
        LOCKED.map(() => "true").join(),
      );
      expect(reasons(desk, before).sort()).toEqual(
        LOCKED.map(
          (tab) => `Có 1 vùng bảo vệ của tab ${tab} bị gỡ hoặc nới; hệ thống đã đặt lại như thiết kế.`,
        ).sort(),
      );
      // What any editor could have done meanwhile, nobody can now.
      expect(desk.host.as(AN).type(desk.file, "Lệnh", "B9", "Rút mô hình").refused).not.toBeNull();
    },
  );

  it("locks of every tab stand again while models are scored, too", () => {
    const scoring = openScoringDesk();
    scoring.tick();
    const all = tabNames().map(({ title }) => title);
    const standing = `return [${all.map((tab) => `!!${lockOf(tab)}`).join(", ")}].join();`;
    expect(runAsEditor(scoring, OWNER, standing)).toBe(all.map(() => "true").join());
    runAsEditor(scoring, OWNER, all.map((tab) => `${lockOf(tab)}.remove();`).join(" "));
    expect(runAsEditor(scoring, OWNER, standing)).toBe(all.map(() => "false").join());
    scoring.tick();
    expect(runAsEditor(scoring, OWNER, standing)).toBe(all.map(() => "true").join());
  });

  it("whom the owner let into a lock of the organiser's tabs stays; into one of the stages nobody is let", () => {
    const before = written(desk);
    const editors = (tab: string) =>
      runAsEditor(desk, OWNER, `return ${lockOf(tab)}.getEditors().map((each) => each.getEmail()).join();`);
    runAsEditor(
      desk,
      OWNER,
      ["Lệnh", "Đăng ký"].map((tab) => `${lockOf(tab)}.addEditor("${AN}");`).join(" "),
    );
    desk.tick();
    desk.tick();
    expect([editors("Lệnh"), editors("Đăng ký")]).toEqual([expect.stringContaining(AN), OWNER]);
    expect(reasons(desk, before)).toEqual([
      "Có 1 vùng bảo vệ của tab Đăng ký bị gỡ hoặc nới; hệ thống đã đặt lại như thiết kế.",
    ]);
    runAsEditor(desk, OWNER, `${lockOf("Lệnh")}.removeEditor("${AN}");`);
  });

  it("whom a clerk lets into the own rows is put out again and told; an address that the organiser changes is none", () => {
    const before = written(desk);
    const block = `SpreadsheetApp.getActive().getSheetByName("Đăng ký").getProtections(SpreadsheetApp.ProtectionType.RANGE).find((each) => each.getDescription().endsWith("AN"))`;
    const editors = () =>
      String(
        runAsEditor(
          desk,
          OWNER,
          `return ${block}.getEditors().map((each) => each.getEmail()).sort().join();`,
        ),
      );
    const own = editors();
    runAsEditor(desk, AN, `${block}.addEditor("${BINH}");`);
    expect(editors()).toContain(BINH);
    desk.tick();
    desk.tick();
    expect(editors()).toBe(own);
    expect(reasons(desk, before)).toEqual([
      "Có 1 vùng bảo vệ của tab Đăng ký bị gỡ hoặc nới; hệ thống đã đặt lại như thiết kế.",
    ]);
    desk.file.share("an-moi@lacduong.example", "editor");
    desk.type(OWNER, "Đơn vị", "AN", "Email", "an-moi@lacduong.example");
    desk.tick();
    desk.tick();
    expect(editors()).toContain("an-moi@lacduong.example");
    expect(reasons(desk, before)).toHaveLength(1);
    desk.type(OWNER, "Đơn vị", "AN", "Email", AN);
    desk.tick();
  });

  it("triggers that are gone are made again within a day, by any run that is left", () => {
    const before = written(desk);
    const forget = {
      "Code.js":
        "function forget() { ScriptApp.getProjectTriggers().forEach((each) => ScriptApp.deleteTrigger(each)); }",
    };
    const { host, steward } = desk;
    const own = bundle("steward");
    host.updateProject(steward, { ...own, ...forget });
    host.run(steward, "forget", { user: OWNER });
    host.updateProject(steward, own);
    expect(host.nextAlarm()).toBeNull();
    host.skipTo(host.now() + 25 * 3_600_000);
    desk.tick();
    expect(host.nextAlarm()).not.toBeNull();
    expect(reasons(desk, before)).toEqual([
      "Trình kích hoạt onSpreadsheetEdit, tick không còn; hệ thống đã tạo lại.",
    ]);
  });
});

describe("[ST12] [LS12] where nobody may view the steward's script", () => {
  it("completed rows are found by the rounds, and the organiser is told what to share until an event comes", () => {
    const desk = openCampaignDesk();
    desk.host.shareProject(desk.steward, []);
    const paste = (id: string) =>
      desk.host
        .as(AN)
        .paste(desk.file, "Đăng ký", desk.place("Đăng ký", id, "Đối tượng"), [complete(`Mô hình ${id}`)]);
    paste("MH-2023-001");
    expect(desk.tick()).toBe("");
    expect(desk.cell("Đăng ký", "MH-2023-001", "Đúng hạn")).toBe("Đúng hạn");
    paste("MH-2023-002");
    expect(desk.tick()).toMatch(
      /^Tab Đăng ký: đã hai lượt có dòng được điền xong mà Google không báo cho hệ thống.+quyền Người xem/,
    );
    desk.host.shareProject(desk.steward, "anyone");
    desk.type(AN, "Đăng ký", "MH-2023-001", "Tên mô hình", "Tên khác");
    expect(desk.tick()).toBe("");
  });
});

describe("[ST13] an edit while the clock's trigger is gone", () => {
  it("does the work of the round that is overdue", () => {
    const desk = openCampaignDesk();
    // Behind the deadline of registrations; no trigger of the clock has run.
    desk.host.skipTo("2023-03-29T00:30:00+07:00");
    const may = () => desk.type(AN, "Đăng ký", "MH-2023-001", "Tên mô hình", "Muộn") === null;
    expect(may()).toBe(true);
    expect(may()).toBe(false);
  });
});

describe("[ST6] a single cell that is pasted", () => {
  it("is looked at as soon as one that is typed, though its event tells no value", () => {
    const desk = openCampaignDesk();
    const paste = (header: string, cells: readonly string[]) =>
      desk.host.as(AN).paste(desk.file, "Đăng ký", desk.place("Đăng ký", "MH-2023-001", header), [cells]);
    const lacks = () => String(desk.cell("Đăng ký", "MH-2023-001", "Còn thiếu"));
    paste("Đối tượng", ["Tập thể", "Tổ Một cửa", "", "", "Một cửa"]);
    expect(lacks()).toMatch(/^Thiếu: .*Từ ngày/);
    paste("Từ ngày", ["31/2/2023"]);
    expect(lacks()).toMatch(/Xem lại: Từ ngày: “31\/2\/2023” không có trong lịch$/);
    paste("Từ ngày", ["1/4/2023"]);
    expect(lacks()).not.toContain("Từ ngày");
  });
});
