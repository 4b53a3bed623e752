/**
 * Everything Google may call by name: the one list from which the stubs of both bundles are written.
 * A custom function needs its JSDoc and parameter names directly above its declaration (developers.google.com/apps-script/guides/sheets/functions).
 */
export interface Exposed {
  readonly name: string;
  readonly params: readonly string[];
  /** Lines of the JSDoc comment; custom functions are documented for the people who type them. */
  readonly doc: readonly string[];
}

const event = ["event"];

export const ADDIN: readonly Exposed[] = [
  { name: "onOpen", params: event, doc: ["Simple trigger: adds the menu."] },
  { name: "showGuide", params: [], doc: ["Menu: Hướng dẫn."] },
  { name: "showMyUnit", params: [], doc: ["Menu: Đơn vị của tôi."] },
  { name: "showScoring", params: [], doc: ["Menu: Chấm điểm…"] },
  { name: "showScoringWide", params: [], doc: ["Menu: Chấm điểm trên trang rộng…"] },
  { name: "showLists", params: [], doc: ["Menu: Nhập danh sách…"] },
  { name: "showFonts", params: [], doc: ["Menu: Chuyển phông chữ cũ…"] },
  { name: "showBoard", params: [], doc: ["Menu: Điều hành…"] },
  { name: "showDocuments", params: [], doc: ["Menu: Văn bản…"] },
  { name: "showBase", params: [], doc: ["Menu: Kết quả cấp cơ sở…"] },
  { name: "showSetup", params: [], doc: ["Menu: Thiết lập…"] },
  { name: "requestSetup", params: [], doc: ["Menu: Áp dụng thiết lập."] },
  {
    name: "rpc",
    params: ["request"],
    doc: ["The one door of sidebar and dialogs: JSON text in, JSON text out."],
  },
  {
    name: "SST_TONG_DIEM",
    params: ["diem", "toi_da"],
    doc: [
      "Tổng điểm của từng dòng (từng phiếu). Dòng chưa chấm đủ thì để trống.",
      "",
      "@param {A2:L100} diem Vùng điểm: mỗi dòng một phiếu, mỗi cột một tiêu chí.",
      "@param {A1:L1} toi_da Điểm tối đa của từng tiêu chí (một dòng, cùng số cột). Có thể bỏ trống.",
      "@return Tổng điểm; chọn cả cột thì trả về cả cột.",
      "@customfunction",
    ],
  },
  {
    name: "SST_XEP_HANG",
    params: ["diem", "nhom", "phu"],
    doc: [
      "Hạng trong từng nhóm, điểm cao nhất là hạng 1; bằng điểm thì đồng hạng (1, 2, 2, 4).",
      "",
      "@param {A2:A100} diem Cột điểm. Ô trống thì không xếp hạng.",
      "@param {B2:B100} nhom Cột nhóm xếp hạng. Có thể bỏ trống: tất cả là một nhóm.",
      "@param {C2:E100} phu Các cột xét thêm khi bằng điểm, theo thứ tự từ trái sang. Có thể bỏ trống.",
      "@return Hạng; chọn cả cột thì trả về cả cột.",
      "@customfunction",
    ],
  },
  {
    name: "SST_XEP_MUC",
    params: ["diem", "thang"],
    doc: [
      "Mức xếp loại theo điểm.",
      "",
      "@param {A2:A100} diem Điểm hoặc cột điểm.",
      "@param {D2:E6} thang Thang mức: cột đầu là tên mức, cột sau là điểm từ. Có thể bỏ trống: 90, 80, 65, 50.",
      "@return Tên mức; chọn cả cột thì trả về cả cột.",
      "@customfunction",
    ],
  },
  {
    name: "SST_CON_THIEU",
    params: ["dong", "tieu_de", "bat_buoc"],
    doc: [
      "Những mục bắt buộc mà từng dòng còn để trống. Dòng trống hoàn toàn thì không báo.",
      "",
      "@param {A2:Z100} dong Các dòng cần xem.",
      "@param {A1:Z1} tieu_de Dòng tiêu đề, cùng số cột.",
      '@param {"Tên mô hình; Từ ngày"} bat_buoc Tên các cột bắt buộc, cách nhau bằng dấu chấm phẩy. Có thể bỏ trống: theo tab Đăng ký.',
      "@return Câu báo còn thiếu; chọn nhiều dòng thì trả về cả cột.",
      "@customfunction",
    ],
  },
  {
    name: "SST_TINH_TRANG_HAN",
    params: ["luc_xong", "han", "hom_nay", "tinh_ca_ngay"],
    doc: [
      "Tình trạng so với hạn: còn mấy ngày, đúng hạn, muộn mấy ngày, quá hạn mấy ngày.",
      "",
      "@param {C2:C100} luc_xong Ngày (giờ) hoàn thành; ô trống là chưa xong.",
      "@param {DATE(2023;3;28)} han Ngày hạn, một ô hoặc cả cột.",
      "@param {F1} hom_nay Ngày đang xét: một ô gõ ngày, ví dụ 20/11/2023 (hàm tự tạo không nhận TODAY()).",
      "@param {TRUE} tinh_ca_ngay Tính cả ngày hạn. Bỏ trống là có tính.",
      "@return Câu báo tình trạng; chọn cả cột thì trả về cả cột.",
      "@customfunction",
    ],
  },
];

export const STEWARD: readonly Exposed[] = [
  {
    name: "install",
    params: [],
    doc: ["Run once by the organiser, and again after every upgrade: makes tabs and triggers as declared."],
  },
  {
    name: "tick",
    params: event,
    doc: ["Clock trigger, every 5 minutes: commands, stages, states, ranking."],
  },
  {
    name: "onSpreadsheetEdit",
    params: event,
    doc: ["Installable edit trigger: states of the rows just typed."],
  },
  {
    name: "adopt",
    params: [],
    doc: [
      "Run once by the organiser for a spreadsheet that this script did not set up: of an older program, a copy, one brought back from a file.",
    ],
  },
  { name: "uninstall", params: [], doc: ["Removes this script's triggers; the spreadsheet stays as it is."] },
];
