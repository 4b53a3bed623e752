import { beforeEach, describe, expect, it } from "vitest";
import { AN, type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

/** What any editor can do in the script editor of the spreadsheet, with own rights. */
const FORGER = `
function forge(title, mark, rows) {
  const sheet = SpreadsheetApp.getActive().insertSheet(title);
  sheet.insertColumnsAfter(1, rows[0].length);
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  sheet.addDeveloperMetadata("sst.tab", mark);
}
function markColumn(title, column, mark) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(title);
  const letter = String.fromCharCode(64 + column);
  sheet.getRange(letter + ":" + letter).addDeveloperMetadata("sst.column", mark);
}`;
const OF_BINH = "MH-2023-003";
const BALLOT = "P1-MH-2023-001-A";

let desk: Desk;
beforeEach(() => {
  desk = openScoringDesk();
  expect(desk.rpc(TEAM[0], submitted(desk, BALLOT, scores(80)))).toMatchObject({ lacks: [] });
  desk.tick();
});

const forge = (title: string, mark: string, rows: readonly (readonly unknown[])[]) => {
  const forger = desk.host.addProject({
    name: "của xã",
    files: { "Code.js": FORGER },
    boundTo: desk.file.id,
  });
  desk.host.run(forger, "forge", { user: AN, args: [title, mark, rows] });
};
const rename = (tab: string) =>
  expect(desk.host.as(OWNER).renameSheet(desk.file, tab, `${tab} 2023`).refused).toBeNull();

/** What orders, deadlines and ballots have done, wherever the real tabs are called now. */
const standing = (ballots = "Chấm điểm") => ({
  withdrawn: desk.cell("Đăng ký", OF_BINH, "Tình trạng (theo lệnh)"),
  extended: desk.cell("Đơn vị", "AN", "Gia hạn báo cáo (theo lệnh)"),
  ballot: desk.cell(ballots, BALLOT, "Trạng thái"),
  mean: desk.cell("Xếp hạng", "MH-2023-001", "Điểm TB"),
  counted: desk.cell("Xếp hạng", "MH-2023-001", "Số phiếu"),
  /** Reports closed on 15 November: two days ago. */
  reports: desk.type(AN, "Báo cáo", "MH-2023-001", "Khó khăn", "Mưa") === null,
});
const ORDERS = [
  ["Rút mô hình", OF_BINH, "", "Đơn vị xin rút"],
  ["Mở lại phiếu", BALLOT, "", "Chấm nhầm"],
  ["Gia hạn", "AN", "báo cáo 31/12/2023", "Mưa lũ"],
];
/** Under the headers of the real tab. */
const forgedOrders = () => {
  const headers = desk.values("Lệnh")[0] ?? [];
  const rows = ORDERS.map(([command, target, value, reason]) => {
    const cells: Readonly<Record<string, unknown>> = {
      Lệnh: command,
      "Đối tượng của lệnh": target,
      "Giá trị": value,
      "Lý do": reason,
      "Thực hiện": true,
      "Người yêu cầu": OWNER,
      "Trạng thái": "Chờ",
    };
    return headers.map((header) => cells[String(header)] ?? "");
  });
  return [headers, ...rows];
};
/** What two rounds say, a line a sentence; a stranger is named in both. */
const rounds = () => [desk.tick(), desk.tick()].map((said) => String(said).split("\n"));
const named = (tab: string) =>
  expect.stringMatching(
    new RegExp(`^Tab ${tab}: tab đang mang tên này không phải tab mà hệ thống đã tạo.*Hãy đổi tên tab lạ`),
  );
const missing = (tab: string) => expect.stringMatching(new RegExp(`^Tab ${tab}: không có tab này`));
const remove = (tab: string) => expect(desk.host.as(OWNER).deleteSheet(desk.file, tab).refused).toBeNull();

describe("[LS1] a sheet that a unit made", () => {
  it("with orders, title and mark of Lệnh, while the real one is renamed: told, nothing is done, not taken over", () => {
    const [before, rows] = [standing(), forgedOrders()];
    rename("Lệnh");
    forge("Lệnh", "commands", rows);
    expect(rounds()).toEqual([[named("Lệnh")], [named("Lệnh")]]);
    expect(desk.install()).toEqual(named("Lệnh"));
    expect(standing()).toEqual(before);
    expect(desk.values("Lệnh")).toEqual(rows);
    // The real one still works, under whatever name.
    const free = desk.rows("Lệnh 2023").length + 2;
    desk.host.as(OWNER).paste(desk.file, "Lệnh 2023", `B${free}`, [[...(ORDERS[0] ?? []), "TRUE"]]);
    desk.tick();
    expect(standing()).toEqual({ ...before, withdrawn: "Đã rút" });
  });

  it("while the real one is deleted: that is told, nothing is done, and install takes no other", () => {
    const [before, rows] = [standing(), forgedOrders()];
    remove("Lệnh");
    forge("Lệnh riêng", "commands", rows);
    expect(rounds()).toEqual([[missing("Lệnh")], [missing("Lệnh")]]);
    remove("Lệnh riêng");
    forge("Lệnh", "commands", rows);
    expect(rounds()).toEqual([
      [named("Lệnh"), missing("Lệnh")],
      [named("Lệnh"), missing("Lệnh")],
    ]);
    desk.install();
    desk.tick();
    expect(standing()).toEqual(before);
    expect(desk.values("Lệnh")).toEqual(rows);
    desk.host.as(OWNER).renameSheet(desk.file, "Lệnh", "Của xã");
    expect(desk.install()).toBe("Đã sẵn sàng.");
    desk.tick();
    // A fresh tab, and not the forged one.
    expect(desk.rows("Lệnh")).toEqual([]);
    expect(standing()).toEqual(before);
  });

  it("with the content of Hệ thống and another deadline, or of Chấm điểm and other ballots: told, and neither is read", () => {
    const before = standing();
    const snapshot = desk.values("Hệ thống").map((line) => line.map(String));
    const later = snapshot.map((line) => line.map((cell) => cell.replaceAll("2023-11-15", "2023-12-15")));
    expect(later).not.toEqual(snapshot);
    const [headers = [], ...ballots] = desk.values("Chấm điểm");
    const withdrawn = ballots.map((line) => line.map((cell) => (cell === "Nộp" ? "Né tránh" : cell)));
    expect(withdrawn).not.toEqual(ballots);
    for (const tab of ["Hệ thống", "Chấm điểm"]) rename(tab);
    forge("Hệ thống", "system", later);
    forge("Chấm điểm", "ballots", [headers, ...withdrawn]);
    const strangers = [named("Chấm điểm"), named("Hệ thống")];
    expect(rounds()).toEqual([strangers, strangers]);
    expect(standing("Chấm điểm 2023")).toEqual(before);
  });
});

/** With rights of an editor, behind the mark that the steward made. */
function markColumn(tab: string, header: string, key: string): void {
  const column = (desk.values(tab)[0] ?? []).indexOf(header) + 1;
  const forger = desk.host.addProject({
    name: "của xã",
    files: { "Code.js": FORGER },
    boundTo: desk.file.id,
  });
  desk.host.run(forger, "markColumn", { user: AN, args: [tab, column, key] });
}
const renameHeader = (tab: string, header: string, now: string) => {
  const column = (desk.values(tab)[0] ?? []).indexOf(header);
  const place = `${column > 25 ? "A" : ""}${String.fromCharCode(65 + (column % 26))}1`;
  expect(desk.host.as(OWNER).type(desk.file, tab, place, now).refused).toBeNull();
};

describe("[ST16] a mark that a unit made on a column", () => {
  it("of a decision whose header the organiser has renamed: the decision is read where it stands, not where the mark says", () => {
    expect(desk.type(OWNER, "Đăng ký", OF_BINH, "Kết quả rà soát", "Không đạt")).toBeNull();
    desk.tick();
    expect(desk.cell("Xếp hạng", OF_BINH, "Chưa xếp hạng vì")).toBe("Không qua rà soát");
    renameHeader("Đăng ký", "Kết quả rà soát", "Rà soát");
    markColumn("Đăng ký", "Ghi chú", "review");
    desk.tick();
    expect(desk.order("Lập bảng xếp hạng")["state"]).toBe("Xong");
    expect(desk.cell("Xếp hạng", OF_BINH, "Chưa xếp hạng vì")).toBe("Không qua rà soát");
  });

  it("of a column of the steward’s: it goes on writing where it wrote, and into no other", () => {
    renameHeader("Đăng ký", "Tình trạng (theo lệnh)", "Tình trạng nay");
    markColumn("Đăng ký", "Ghi chú", "orderedState");
    expect(desk.order("Rút mô hình", OF_BINH, "", "Đơn vị xin rút")["state"]).toBe("Xong");
    expect(desk.cell("Đăng ký", OF_BINH, "Tình trạng nay")).toBe("Đã rút");
    expect(desk.cell("Đăng ký", OF_BINH, "Ghi chú")).toBe("");
  });
});
