/** A campaign of an older program in mid-appraisal, written down as plain headers and cells, with people's own columns. */
import { type Desk, openDesk, TEAM } from "./desk.ts";
import { OWNER } from "./hosted.ts";

export const POINTS = [
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
export const AT = "2023-11-18T09:30:00+07:00";
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
export const FORMER_BALLOTS = [
  ballot(1, "A", "Đã nộp", ["", AT, 3, "", "Đủ"]),
  ballot(2, "A", "Nháp", ["", "", 2, "", "Đủ"]),
  ballot(1, "B", "Mở lại", ["Chấm nhầm", "", 4, "", "Phiếu mở lại (Chấm nhầm), cần nộp lại. Đủ"]),
  ballot(2, "B", "Né tránh", ["Thành viên là tác giả của mô hình", "", "", "", "Phiếu né tránh, không tính"]),
  ballot(1, "C", "Chưa chấm"),
  ballot(2, "C", "Né tránh", ["người nhà", "", 1, "", "Phiếu né tránh, không tính"]),
];

const HEADERS = ["Quyết định", "Trạng thái", "Tổng", "Né tránh vì", "Mở lại vì", "Gấp đôi"] as const;
export const statesIn = (desk: Desk) =>
  FORMER_BALLOTS.map(([id]) => [id, ...HEADERS.map((header) => desk.cell("Chấm điểm", String(id), header))]);
/** The same ballots after the taking over: no state that was in force is another, and every own formula still doubles the sum. */
export const IN_FORCE = [
  ["P1-MH-2023-001-A", "Nộp", "Đã nộp", 85, "", "", 170],
  ["P1-MH-2023-002-A", "", "Nháp", 85, "", "", 170],
  ["P1-MH-2023-001-B", "", "Mở lại", 85, "", "Chấm nhầm", 170],
  ["P1-MH-2023-002-B", "", "Né tránh", "", "Thành viên là tác giả của mô hình", "", 0],
  ["P1-MH-2023-001-C", "", "Chưa chấm", "", "", "", 0],
  ["P1-MH-2023-002-C", "Né tránh", "Né tránh", "", "người nhà", "", 0],
];

export type Tabs = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Version 2 added what the steward writes beside typed extensions and withdrawals. */
export function formerTabs(version: 1 | 2 = 1): Tabs {
  const added = (headers: readonly string[]) => (version === 1 ? [] : headers);
  const blank = (headers: readonly string[]) => added(headers).map(() => "");
  const extensions = ["Gia hạn đăng ký (theo lệnh)", "Gia hạn báo cáo (theo lệnh)"];
  const withdrawal = ["Tình trạng (theo lệnh)"];
  return {
    "Đơn vị": [
      [
        ...["Mã", "Tên", "Nhóm đơn vị", "Email", "Gia hạn đăng ký", "Gia hạn báo cáo"],
        ...[...added(extensions), "Số đăng ký", "Ghi chú"],
      ],
      [
        ...["AN", "Xã An", "TCCSĐ trực thuộc", "an@lacduong.example", "", "2023-11-25T00:00:00+07:00"],
        ...[...blank(extensions), "", ""],
      ],
    ],
    "Đăng ký": [
      [
        ...["Mã mô hình", "Mã đơn vị", "Đối tượng", "Họ tên/Tập thể", "Tên mô hình", "Tình trạng"],
        ...[...added(withdrawal), "Ghi chú"],
      ],
      ["MH-2023-001", "AN", "Tập thể", "Tổ Một", "Mô hình 1", "", ...blank(withdrawal), ""],
      ["MH-2023-002", "AN", "Tập thể", "Tổ Hai", "Mô hình 2", "Đã rút", ...blank(withdrawal), "xin rút"],
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
      [
        ...["Mã lệnh", "Lệnh", "Đối tượng của lệnh", "Giá trị", "Lý do", "Thực hiện"],
        ...["Người yêu cầu", "Lúc yêu cầu", "Trạng thái", "Kết quả", "Xong lúc"],
      ],
      [
        ...["LN-0001", "Gia hạn", "AN", "báo cáo 25/11/2023", "Mưa lũ", false],
        ...["", AT, "Xong", "Đã gia hạn", AT],
      ],
    ],
  };
}

const MAKE = `
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
  if (scored !== null)
    scored.getRange(2, ${BALLOTS.length}, ${FORMER_BALLOTS.length}, 1).setFormulaR1C1("=R[0]C[-11]*2");
}
function mark(value) {
  const file = SpreadsheetApp.getActive();
  for (const each of file.createDeveloperMetadataFinder().withKey("sst.schema").find()) each.remove();
  if (value !== null) file.addDeveloperMetadata("sst.schema", value);
}`;

export const EDITOR = "can-bo@lacduong.example";

/** What any editor may do: puts this in place of the mark of the version; null takes it away. */
export function writeMark(desk: Desk, value: string | null): void {
  desk.file.share(EDITOR, "editor");
  const project = desk.host.addProject({ name: "dấu", files: { "Code.js": MAKE }, boundTo: desk.file.id });
  desk.host.run(project, "mark", { user: EDITOR, args: [value] });
}

/** Such a spreadsheet, not taken over yet. */
export function formerDesk(tabs: Tabs = formerTabs(), mark: string | null = "1"): Desk {
  const desk = openDesk("2023-11-20T08:00:00+07:00");
  const project = desk.host.addProject({ name: "former", files: { "Code.js": MAKE }, boundTo: desk.file.id });
  desk.host.run(project, "make", { user: OWNER, args: [tabs] });
  writeMark(desk, mark);
  return desk;
}

/** Finished and ticked again: in version 1 it was asked again, from version 2 on it is final (SPEC O1). So it tells which steps were taken. */
const TICKED = [
  ...["LN-0002", "Gia hạn", "AN", "báo cáo 26/11/2023", "Mưa lũ", true],
  ...["", AT, "Xong", "Như trước", AT],
];
export const tabsOf = (version: 1 | 2, more: Tabs = {}): Tabs => {
  const tabs = formerTabs(version);
  return { ...tabs, Lệnh: [...(tabs["Lệnh"] ?? []), TICKED], ...more };
};
export const adopt = (desk: Desk) => String(desk.host.run(desk.steward, "adopt", { user: OWNER }));

/** Every tab but the hidden one, which holds the number of the writing. */
export const cellsOf = (desk: Desk) => {
  const { workbook } = desk.file;
  const titles = workbook.sheetIds().map((id) => workbook.sheet(id).name);
  return titles.filter((title) => title !== "Hệ thống").map((title) => [title, desk.values(title)]);
};
