import { addMenuItems } from "../google/menu.ts";

/** The menu as people see it; each item calls one of the functions in `main/exposed.ts`. */
export const MENU = {
  caption: "Sổ Sáng Tạo",
  items: [
    { caption: "Hướng dẫn", calls: "showGuide" },
    { caption: "Đơn vị của tôi", calls: "showMyUnit" },
    { caption: "Chấm điểm…", calls: "showScoring" },
    { caption: "Chấm điểm trên trang rộng…", calls: "showScoringWide" },
    { caption: "Nhập danh sách…", calls: "showLists" },
    { caption: "Chuyển phông chữ cũ (TCVN3, VNI)…", calls: "showFonts" },
    {
      caption: "Ban Tổ chức",
      items: [
        { caption: "Điều hành…", calls: "showBoard" },
        { caption: "Văn bản…", calls: "showDocuments" },
        { caption: "Kết quả cấp cơ sở…", calls: "showBase" },
        { caption: "Thiết lập…", calls: "showSetup" },
        { caption: "Áp dụng thiết lập", calls: "requestSetup" },
      ],
    },
  ],
} as const;

export function addMenu(): void {
  addMenuItems(MENU.caption, MENU.items);
}
