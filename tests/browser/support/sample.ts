import type { ToPage } from "../../../host/server/protocol.ts";

const headers = [
  "Mã",
  "Đơn vị",
  "Tên mô hình, cách làm mới, sáng tạo",
  "Nội dung",
  "Ngày gửi",
  "Đề nghị xét",
  "Điểm",
  "Xong",
];
const row = (values: (string | number | null)[]) =>
  Object.fromEntries(
    values.map((v, c) => [
      c,
      v === null
        ? {}
        : {
            v,
            t: typeof v === "number" ? 2 : 1,
            ...(c === 4 && typeof v === "number" ? { s: "date" } : {}),
            ...(c === 2 || c === 3 ? { s: "wrap" } : {}),
          },
    ]),
  );

const people = [
  { email: "btc@lacduong.example", name: "Ban Tổ chức Huyện ủy", role: "organiser" as const },
  ...["xã Lát", "xã Đạ Sar", "xã Đưng K’Nớ", "thị trấn Lạc Dương"].map((name, at) => ({
    email: `dv${at + 1}@lacduong.example`,
    name: `UBND ${name}`,
    role: "unit" as const,
  })),
  {
    email: "dv9@lacduong.example",
    name: "Ban Chấp hành Đảng bộ Hợp tác xã Dịch vụ Nông nghiệp Tổng hợp và Du lịch sinh thái Lang Biang",
    role: "unit" as const,
  },
  { email: "ttd1@lacduong.example", name: "Đ/c Nguyễn Thị Kim Ngân", role: "appraiser" as const },
  { email: "btv@lacduong.example", name: "Thường trực Huyện ủy", role: "leader" as const },
];

export const sample: Extract<ToPage, { kind: "welcome" }> = {
  kind: "welcome",
  rev: 7,
  user: people[1] as (typeof people)[0],
  people,
  workbook: {
    id: "wb1",
    name: "Mô hình mới, cách làm sáng tạo năm 2023 · Huyện Lạc Dương",
    appVersion: "0.25.1",
    locale: "viVN" as never,
    styles: {
      head: { bl: 1, bg: { rgb: "#e6f4ea" }, tb: 3, vt: 2 },
      wrap: { tb: 3, vt: 1 },
      date: { n: { pattern: "dd/MM/yyyy" } },
    },
    sheetOrder: ["s1", "s2", "s3"],
    sheets: {
      s1: {
        id: "s1",
        name: "Đăng ký",
        rowCount: 200,
        columnCount: 14,
        freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: 0 },
        columnData: {
          0: { w: 70 },
          1: { w: 180 },
          2: { w: 260 },
          3: { w: 280 },
          4: { w: 100 },
          5: { w: 140 },
          6: { w: 70 },
        },
        cellData: {
          0: Object.fromEntries(headers.map((v, c) => [c, { v, t: 1, s: "head" }])),
          1: row([
            "DK-001",
            "UBND xã Lát",
            "Chuyển đổi số trong tiếp nhận và trả kết quả thủ tục hành chính tại nhà",
            "Cán bộ đến từng tổ dân phố\nNhận hồ sơ trên máy tính bảng",
            45013,
            "Có",
            8.5,
            null,
          ]),
          2: row([
            "DK-002",
            "UBND xã Đạ Sar",
            "Tổ tự quản bảo vệ rừng",
            "Nhận khoán, tuần tra theo nhóm hộ",
            45014,
            "Không",
            7,
            null,
          ]),
          3: row([
            "DK-003",
            "UBND thị trấn Lạc Dương",
            "<img src=x onerror=alert(1)>",
            "‮‮đảo chiều‬ 😀 Được",
            null,
            null,
            null,
            null,
          ]),
        },
      },
      s2: { id: "s2", name: "Báo cáo", rowCount: 100, columnCount: 12, cellData: {} },
      s3: { id: "s3", name: "Xếp hạng", rowCount: 100, columnCount: 12, cellData: {} },
    },
    resources: [
      {
        name: "SHEET_DATA_VALIDATION_PLUGIN",
        data: JSON.stringify({
          s1: [
            {
              uid: "r1",
              type: "list",
              formula1: "Có,Không",
              ranges: [{ startRow: 1, endRow: 60, startColumn: 5, endColumn: 5 }],
              allowBlank: true,
              errorStyle: 1,
              showErrorMessage: true,
            },
            {
              uid: "r2",
              type: "checkbox",
              formula1: "1",
              formula2: "0",
              ranges: [{ startRow: 1, endRow: 60, startColumn: 7, endColumn: 7 }],
            },
          ],
        }),
      },
    ],
  },
  guarded: [
    {
      area: { sheet: "s1", row: 0, column: 0, rows: 1, columns: 14 },
      sentence: "Hàng tiêu đề do Ban Tổ chức giữ.",
    },
    {
      area: { sheet: "s1", row: 1, column: 0, rows: 60, columns: 2 },
      sentence: "Cột này do hệ thống ghi, không cần gõ.",
    },
    { area: { sheet: "s1", row: 2, column: 2, rows: 60, columns: 6 }, sentence: "Dòng này của đơn vị khác." },
  ],
  menus: [
    {
      caption: "Sổ Sáng Tạo",
      items: [
        { kind: "item", caption: "Hướng dẫn", functionName: "showGuide" },
        { kind: "separator" },
        {
          kind: "submenu",
          caption: "Tổ chức",
          items: [
            { kind: "item", caption: "Thiết lập…", functionName: "showSetup" },
            { kind: "item", caption: "Phân công chấm điểm", functionName: "assign" },
          ],
        },
      ],
    },
  ],
  clock: { now: Date.UTC(2023, 2, 27, 1), next: { at: Date.UTC(2023, 2, 31, 10), name: "hết hạn đăng ký" } },
  mails: 2,
};
