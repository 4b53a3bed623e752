import { addMenuItems } from "../google/menu.ts";

/** The menu as people see it; each item calls one of the functions in `main/exposed.ts`. */
export function addMenu(): void {
  addMenuItems("Sổ Sáng Tạo", [
    { caption: "Hướng dẫn", calls: "showGuide" },
    { caption: "Đơn vị của tôi", calls: "showMyUnit" },
    { caption: "Chấm điểm…", calls: "showScoring" },
    {
      caption: "Ban Tổ chức",
      items: [
        { caption: "Thiết lập…", calls: "showSetup" },
        { caption: "Áp dụng thiết lập", calls: "requestSetup" },
        { caption: "Gia hạn…", calls: "requestExtension" },
        { caption: "Phân công chấm điểm", calls: "requestAssignment" },
        { caption: "Lập bảng xếp hạng", calls: "requestRanking" },
      ],
    },
  ]);
}
