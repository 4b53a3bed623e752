import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

/** Tabs as version 1 declared them, with people's own columns, written down here as plain headers and cells. */
const POINTS = [
  "I.1 Mức độ mới so với cách làm trước…",
  "I.2 Tính sáng tạo trong cách tổ chức…",
  "II.1 Sát chức năng, chức trách; giải…",
  "II.2 Mục tiêu, chỉ tiêu, sản phẩm, lộ…",
  "II.3 Đúng tiến độ; đăng ký, báo cáo…",
  "III.1 Mức đạt mục tiêu, chỉ tiêu đã…",
  "III.2 Hiệu quả kinh tế – xã hội, cải…",
  "III.3 Hiệu quả xây dựng Đảng, hệ thống…",
  "IV.1 Phạm vi áp dụng, khả năng nhân…",
  "IV.2 Tính bền vững",
  "V.1 Hồ sơ, minh chứng",
];
const BALLOTS = [
  ...["Mã phiếu", "Vòng", "Mã mô hình", "Tên mô hình", "Mã thành viên", ...POINTS],
  ...["Nhóm I", "Nhóm II", "Nhóm III", "Nhóm IV", "Nhóm V", "Tổng", "Nhận xét", "Ưu điểm", "Hạn chế"],
  ...["Đề xuất", "Trạng thái", "Lý do mở lại, né tránh", "Nộp lúc", "Lần lưu", "Phiên bản bộ tiêu chí"],
  ...["Còn thiếu", "Gấp đôi"],
];
/** 85 points: 25, 20, 35, 5 and nothing for V. */
const GIVEN = [15, 10, 8, 6, 6, 15, 10, 10, 5, 0, 0];
const SUMS = [25, 20, 35, 5, 0, 85];
const NO_POINTS = POINTS.map(() => "");
const NO_SUMS = SUMS.map(() => "");
const AT = "2023-11-18T09:30:00+07:00";
const ballot = (model: number, who: string, state: string, more: readonly unknown[] = []) => {
  const id = `MH-2023-00${model}`;
  const begun = state !== "Chưa chấm" && state !== "Né tránh";
  const scores = begun ? [...GIVEN, ...SUMS, "rõ"] : [...NO_POINTS, ...NO_SUMS, ""];
  const [reason = "", at = "", revision = "", version = "", missing = ""] = more;
  return [
    ...[`P1-${id}-${who}`, 1, id, `Mô hình ${model}`, who, ...scores, "", "", ""],
    ...[state, reason, at, revision, version, missing],
  ];
};
const FORMER_BALLOTS = [
  ballot(1, "A", "Đã nộp", ["", AT, 3, "", "Đủ"]),
  ballot(2, "A", "Nháp", ["", "", 2, "", "Đủ"]),
  ballot(1, "B", "Mở lại", ["Chấm nhầm", "", 4, "", "Phiếu mở lại (Chấm nhầm), cần nộp lại. Đủ"]),
  ballot(2, "B", "Né tránh", ["Thành viên là tác giả của mô hình", "", "", "", "Phiếu né tránh, không tính"]),
  ballot(1, "C", "Chưa chấm"),
  ballot(2, "C", "Né tránh", ["người nhà", "", 1, "", "Phiếu né tránh, không tính"]),
];
const TABS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "Đơn vị": [
    ["Mã", "Tên", "Nhóm đơn vị", "Email", "Gia hạn đăng ký", "Gia hạn báo cáo", "Số đăng ký", "Ghi chú"],
    ["AN", "Xã An", "TCCSĐ trực thuộc", "an@lacduong.example", "", "2023-11-25T00:00:00+07:00", "", ""],
  ],
  "Đăng ký": [
    ["Mã mô hình", "Mã đơn vị", "Đối tượng", "Họ tên/Tập thể", "Tên mô hình", "Tình trạng", "Ghi chú"],
    ["MH-2023-001", "AN", "Tập thể", "Tổ Một", "Mô hình 1", "", ""],
    ["MH-2023-002", "AN", "Tập thể", "Tổ Hai", "Mô hình 2", "Đã rút", "xin rút"],
  ],
  "Báo cáo": [
    ["Mã mô hình", "Mã đơn vị", "Đã thực hiện"],
    ["MH-2023-001", "AN", "Xong"],
  ],
  "Tổ thẩm định": [
    ["Mã", "Họ tên", "Email", "Đã chấm"],
    ...TEAM.map((email, index) => ["ABC"[index], `Thành viên ${index + 1}`, email, ""]),
  ],
  "Chấm điểm": [BALLOTS, ...FORMER_BALLOTS],
  "Xếp hạng": [
    ["Hạng", "Mã", "Tên", "Kết luận BTV (nhập tay)", "việc của tôi"],
    ["", "MH-2023-001", "Mô hình 1", "Công nhận", "gọi Tổ Một"],
  ],
  Lệnh: [
    ["Mã lệnh", "Lệnh", "Đối tượng của lệnh", "Giá trị", "Lý do", "Thực hiện", "Trạng thái", "Kết quả"],
    ["LN-0001", "Gia hạn", "AN", "báo cáo 25/11/2023", "Mưa lũ", false, "Xong", "Đã gia hạn"],
  ],
};
const FORMER = `
function make(tabs) {
  const file = SpreadsheetApp.getActive();
  for (const [name, rows] of Object.entries(tabs)) {
    const width = rows[0].length;
    const day = (cell) => (/^2023-.*T/.test(cell) ? new Date(cell) : cell);
    const sheet = file.insertSheet(name);
    if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
    sheet.getRange(1, 1, rows.length, width)
      .setValues(rows.map((row) => [...row.map(day), ...Array(width - row.length).fill("")]));
  }
  const scored = file.getSheetByName("Chấm điểm");
  scored.getRange(2, ${BALLOTS.length}, ${FORMER_BALLOTS.length}, 1).setFormulaR1C1("=R[0]C[-11]*2");
  file.addDeveloperMetadata("sst.schema", "1");
}`;

let desk: Desk;
let refusedBefore: unknown;
let adopted: unknown;
const logged: string[] = [];
let installed: unknown;
function formerDesk(): Desk {
  const former = openDesk("2023-11-20T08:00:00+07:00");
  const files = { "Code.js": FORMER };
  const project = former.host.addProject({ name: "former", files, boundTo: former.file.id });
  former.host.run(project, "make", { user: OWNER, args: [TABS] });
  return former;
}
beforeAll(() => {
  desk = formerDesk();
  refusedBefore = desk.install();
  const stop = desk.host.onExecution(({ log }) => logged.push(...log.map(({ text }) => text)));
  adopted = desk.host.run(desk.steward, "adopt", { user: OWNER });
  stop();
  installed = desk.install();
  for (const email of TEAM) desk.file.share(email, "editor");
});

const HEADERS = ["Quyết định", "Trạng thái", "Tổng", "Né tránh vì", "Mở lại vì", "Gấp đôi"] as const;
const seen = (at = desk) =>
  FORMER_BALLOTS.map(([id]) => [id, ...HEADERS.map((header) => at.cell("Chấm điểm", String(id), header))]);
const EXPECTED = [
  ["P1-MH-2023-001-A", "Nộp", "Đã nộp", 85, "", "", 170],
  ["P1-MH-2023-002-A", "", "Nháp", 85, "", "", 170],
  ["P1-MH-2023-001-B", "", "Mở lại", 85, "", "Chấm nhầm", 170],
  ["P1-MH-2023-002-B", "", "Né tránh", "", "Thành viên là tác giả của mô hình", "", 0],
  ["P1-MH-2023-001-C", "", "Chưa chấm", "", "", "", 0],
  ["P1-MH-2023-002-C", "Né tránh", "Né tránh", "", "người nhà", "", 0],
];

describe("[S21] a campaign of version 1 in mid-appraisal", () => {
  it("[ST3] is told, and left alone, until its owner takes it over by name and id of each tab", () => {
    expect(refusedBefore).toMatch(/^(Tab [^:]+: cần chính tab mà hệ thống đã tạo; .+\n?){7}$/);
    expect(logged).toEqual([adopted]);
    expect(String(adopted).split("\n")).toEqual([
      "Đã nhận các tab sau làm tab của sổ:",
      ...Object.keys(TABS).map((title) => expect.stringMatching(new RegExp(`^${title}: \\d+$`))),
      "Hãy chạy install.",
    ]);
  });

  it("is taken over by install: blocks in one piece, every state, and people's own formulas", () => {
    expect(installed).toBe("Đã sẵn sàng.");
    const headers = (desk.values("Chấm điểm")[0] ?? []).map(String);
    const block = headers.slice(headers.indexOf(POINTS[0] ?? ""), headers.indexOf("Trạng thái"));
    expect(block).toEqual([
      ...POINTS,
      ...["Nhận xét", "Ưu điểm", "Hạn chế", "Đề xuất", "Quyết định", "Lý do mở lại, né tránh", "Gửi lúc"],
      ...["Lần lưu", "Phiên bản bộ tiêu chí", "Mã phiếu (bảng chấm ghi)", "Dấu nội dung (bảng chấm ghi)"],
    ]);
    expect(seen()).toEqual(EXPECTED);
    expect(desk.cell("Chấm điểm", "P1-MH-2023-001-A", "Nộp lúc")).toEqual(new Date(AT));
  });

  it("counts what counted, and changes no state that was in force", () => {
    expect(desk.tick()).toBe("");
    expect(seen()).toEqual(EXPECTED);
    expect(["A", "B", "C"].map((code) => desk.cell("Tổ thẩm định", code, "Đã chấm"))).toEqual([
      "1",
      "0",
      "0",
    ]);
    expect(desk.cell("Xếp hạng", "MH-2023-001", "Số phiếu")).toBe("1/3");
    expect(desk.rows("Nhật ký")).toEqual([]);
  });

  it("keeps leaders' words, own columns, typed extensions and withdrawals, and finished orders", () => {
    expect(desk.cell("Xếp hạng", "MH-2023-001", "Kết luận BTV (nhập tay)")).toBe("Công nhận");
    expect(desk.cell("Xếp hạng", "MH-2023-001", "việc của tôi")).toBe("gọi Tổ Một");
    expect(desk.cell("Đơn vị", "AN", "Gia hạn báo cáo")).toEqual(new Date("2023-11-25T00:00:00+07:00"));
    expect(desk.cell("Đăng ký", "MH-2023-002", "Tình trạng")).toBe("Đã rút");
    expect(desk.cell("Đăng ký", "MH-2023-002", "Ghi chú")).toBe("xin rút");
    const [order] = desk.rows("Lệnh");
    expect([order?.cells["Trạng thái"], order?.cells["Kết quả"]]).toEqual(["Xong", "Đã gia hạn"]);
  });

  it("goes on from there: points changed in the grid reopen what was submitted before", () => {
    expect(desk.type(TEAM[0], "Chấm điểm", "P1-MH-2023-001-A", POINTS[0] ?? "", "10")).toBeNull();
    desk.tick();
    expect(desk.cell("Chấm điểm", "P1-MH-2023-001-A", "Trạng thái")).toBe("Mở lại");
    expect(desk.cell("Xếp hạng", "MH-2023-001", "Số phiếu")).toBe("0/3");
    expect(desk.rows("Nhật ký").map(({ cells }) => cells["Lý do"])).toEqual(["Sửa phiếu đã nộp"]);
  });

  it("is not taken over twice", () => {
    const before = desk.values("Chấm điểm");
    desk.install();
    expect(desk.values("Chấm điểm")).toEqual(before);
  });
});

describe("[S21] a taking over that is killed", () => {
  const adopted = () => {
    const former = formerDesk();
    former.host.run(former.steward, "adopt", { user: OWNER });
    return former;
  };
  // What install calls, in its order, as an undisturbed one tells.
  const calls: string[] = [];
  beforeAll(() => {
    const former = adopted();
    former.host.setFaults({ afterCall: ({ name }) => void calls.push(name) });
    former.install();
    former.host.setFaults({});
  });

  it.each([
    ["before", "Sheets.Spreadsheets.batchUpdate"],
    ["after", "Sheets.Spreadsheets.batchUpdate"],
    ["after", "Properties.setProperties"],
  ] as const)("%s %s is done once when install runs again", (when, name) => {
    const former = adopted();
    const call = calls.indexOf(name) + 1;
    const stopped = former.host.stopAt({ of: "install", when, call, kill: true });
    expect(() => former.install()).toThrow("Stopped");
    expect(stopped()).toMatchObject({ state: "done", call: name });
    expect(former.install()).toBe("Đã sẵn sàng.");
    expect(seen(former)).toEqual(EXPECTED);
    expect(former.tick()).toBe("");
    expect(seen(former)).toEqual(EXPECTED);
    const headers = former.values("Chấm điểm")[0] ?? [];
    expect(new Set(headers).size).toBe(headers.length);
  });
});
