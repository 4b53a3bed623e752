import { integer } from "./kinds.ts";
import { bySteward, defineTable } from "./table.ts";
import { code, computed } from "./textKinds.ts";

/** Mô hình of earlier years, kept when the next year begins. */
export const archive = defineTable({
  key: "archive",
  title: "Lưu trữ",
  purpose: "Các mô hình của những năm trước, ghi khi mở đợt năm sau. Chỉ hệ thống ghi.",
  id: "id",
  frozenColumns: 1,
  optional: true,
  columns: {
    id: bySteward("Mã mô hình", code(), { help: "Mã của mô hình trong năm đó." }),
    year: bySteward("Năm", integer(2000, 2100, 60), { help: "Năm của đợt." }),
    unit: bySteward("Đơn vị", computed(220), { help: "Tên đơn vị khi đó." }),
    holder: bySteward("Họ tên/Tập thể", computed(180), { help: "Tập thể, cá nhân đã đăng ký." }),
    title: bySteward("Tên mô hình", computed(280), { help: "Tên đã đăng ký." }),
    points: bySteward("Điểm", computed(70), {
      help: "Điểm trung bình của năm đó; để trống khi không xếp hạng.",
    }),
    band: bySteward("Mức", computed(90), { help: "Mức theo điểm của năm đó." }),
    conclusion: bySteward("Kết luận", computed(220), { help: "Kết luận của năm đó." }),
  },
});
