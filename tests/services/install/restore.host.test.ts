/** “Khôi phục các tab”: what was deleted comes back as declared; whatever else stands in the spreadsheet stays as it is. */
import { beforeEach, describe, expect, it } from "vitest";
import { AN, type Desk, letters, openCampaignDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const COMMAND = "Khôi phục các tab";

let desk: Desk;
beforeEach(() => {
  desk = openCampaignDesk();
  desk.tick();
});

const owner = () => desk.host.as(OWNER);
const columnOf = (tab: string, header: string) => (desk.values(tab)[0] ?? []).indexOf(header) + 1;

/** A sheet with all that a person sees of it, but for its id. */
interface Sheet {
  readonly id?: unknown;
  readonly name?: unknown;
}
function looks(): ReadonlyMap<string, string> {
  // What the host saves of a spreadsheet; its sheets hold cells, looks and rules.
  const { workbook } = desk.file.snapshot() as { readonly workbook: { readonly sheets: readonly Sheet[] } };
  return new Map(workbook.sheets.map((sheet) => [String(sheet.name), JSON.stringify({ ...sheet, id: 0 })]));
}

describe("an order to bring tabs back", () => {
  it("[O10] says that nothing lacks, and changes nothing", () => {
    const tabs = ["Đơn vị", "Đăng ký", "Báo cáo", "Cấu hình", "Chấm điểm", "Tổ thẩm định"];
    const before = tabs.map((tab) => desk.values(tab));
    expect(desk.order(COMMAND)).toEqual({
      state: "Từ chối",
      result: "Chưa làm: không thiếu tab, cột nào.",
      execute: true,
    });
    expect(tabs.map((tab) => desk.values(tab))).toEqual(before);
  });

  it("[O10] a deleted tab comes back in its place with its header, and its people may type where they may", () => {
    const header = desk.values("Báo cáo")[0];
    expect(owner().deleteSheet(desk.file, "Báo cáo").refused).toBeNull();
    desk.tick();
    expect(desk.order(COMMAND)).toEqual({
      state: "Xong",
      result: "Đã dựng lại tab Báo cáo. Nội dung đã xóa thì lấy lại ở Tệp › Lịch sử phiên bản.",
      execute: true,
    });
    expect(desk.values("Báo cáo")[0]).toEqual(header);
    expect(owner().deleteSheet(desk.file, "Báo cáo").refused).toBeNull();
    expect(desk.order(COMMAND)).toMatchObject({ state: "Xong" });
    // The rows come with the order that prepares them, as ever.
    expect(desk.order("Áp dụng thiết lập")).toMatchObject({ state: "Xong" });
    expect(desk.host.as(AN).type(desk.file, "Báo cáo", "A2", "x").refused).not.toBeNull();
    expect(desk.order(COMMAND)).toMatchObject({ state: "Từ chối" });
  });

  it("[O10] a deleted column comes back in its place, empty; the others keep what they hold, and names that people gave them", () => {
    const before = desk.values("Đơn vị");
    const phone = columnOf("Đơn vị", "Điện thoại");
    expect(
      owner().type(desk.file, "Đơn vị", `${letters(columnOf("Đơn vị", "Đầu mối"))}1`, "Người phụ trách")
        .refused,
    ).toBeNull();
    expect(owner().deleteColumns(desk.file, "Đơn vị", phone).refused).toBeNull();
    desk.tick();
    expect(desk.order(COMMAND)).toEqual({
      state: "Xong",
      result:
        "Đã dựng lại cột Điện thoại ở tab Đơn vị. Nội dung đã xóa thì lấy lại ở Tệp › Lịch sử phiên bản.",
      execute: true,
    });
    const renamed = before.map((line, row) =>
      line.map((cell) => (row === 0 && cell === "Đầu mối" ? "Người phụ trách" : cell)),
    );
    expect(desk.values("Đơn vị")).toEqual(renamed);
  });

  it("[O10] Cấu hình comes back with the settings last in force, not with those of a new campaign", () => {
    const year = () => desk.cell("Cấu hình", "rowsPerUnit", "Giá trị");
    const before = desk.values("Cấu hình");
    expect(year()).toBe("2");
    expect(owner().deleteSheet(desk.file, "Cấu hình").refused).toBeNull();
    expect(desk.order(COMMAND)).toMatchObject({ state: "Xong" });
    expect(
      desk
        .values("Cấu hình")
        .map((line) => line.slice(0, 3))
        .sort(),
    ).toEqual(before.map((line) => line.slice(0, 3)).sort());
  });

  it("[O10] what nobody deleted keeps its looks: no sheet but the one that came back is another than before", () => {
    const told = ["Lệnh", "Nhật ký", "Hệ thống", "Tổng quan"];
    const before = looks();
    const titles = [...before.keys()];
    expect(titles).toContain("Tổ thẩm định");
    expect(owner().deleteSheet(desk.file, "Tổ thẩm định").refused).toBeNull();
    expect(desk.order(COMMAND)).toMatchObject({ state: "Xong" });
    const after = looks();
    expect([...after.keys()]).toEqual(titles);
    const changed = titles.filter((title) => after.get(title) !== before.get(title));
    expect(changed.filter((title) => !told.includes(title))).toEqual(["Tổ thẩm định"]);
  });

  it("[O10] a column that comes back looks as it did, and so do those beside it", () => {
    const header = "Kết quả rà soát";
    const before = settled(looks().get("Đăng ký"));
    expect(owner().deleteColumns(desk.file, "Đăng ký", columnOf("Đăng ký", header)).refused).toBeNull();
    expect(settled(looks().get("Đăng ký"))).not.toEqual(before);
    expect(desk.order(COMMAND)).toMatchObject({ state: "Xong" });
    // The rule that asked the deleted column stays behind as one that is never true, and goes when install looks at all rules.
    const after = settled(looks().get("Đăng ký"));
    const isBroken = (rule: string) => rule.includes("#REF!");
    expect({
      ...after,
      conditionalFormats: after.conditionalFormats.filter((rule) => !isBroken(rule)),
    }).toEqual(before);
    expect(after.conditionalFormats.filter(isBroken).length).toBe(1);
    desk.host.run(desk.steward, "install", { user: OWNER });
    expect(settled(looks().get("Đăng ký"))).toEqual(before);
  });
});

/** The rules of one column know nothing of those of another. */
function settled(look = "{}"): { readonly conditionalFormats: readonly string[] } {
  const sheet = JSON.parse(look) as {
    readonly conditionalFormats: readonly unknown[];
  };
  const rules = sheet.conditionalFormats.map((rule) => JSON.stringify(rule)).sort();
  return { ...sheet, conditionalFormats: rules };
}
