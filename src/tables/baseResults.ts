import { yesNo } from "./choiceKinds.ts";
import { points } from "./kinds.ts";
import { byOrganiser, defineTable } from "./table.ts";
import { code, reference, text } from "./textKinds.ts";
import { instant } from "./timeKinds.ts";

/** What units that appraise their own models have sent of it (docs/domain.md#the-letter, points 2 and 5). */
export const baseResults = defineTable({
  key: "baseResults",
  title: "Kết quả cơ sở",
  purpose:
    "Kết quả thẩm định mà các đơn vị tự chấm gửi lên, mỗi mô hình một dòng; Ban Tổ chức nhận ở trang Kết quả cấp cơ sở.",
  id: "id",
  frozenColumns: 1,
  optional: true,
  columns: {
    id: byOrganiser("Mã kết quả", code(170), { help: "Mã đơn vị và mã mô hình ở sổ của đơn vị." }),
    unit: byOrganiser("Mã đơn vị", reference(), { help: "Mã ở tab Đơn vị." }),
    title: byOrganiser("Tên mô hình", text(260), { help: "Tên ở sổ của đơn vị." }),
    subject: byOrganiser("Đơn vị/Cá nhân", text(180), { help: "Tập thể, cá nhân thực hiện." }),
    group: byOrganiser("Nhóm xếp hạng", text(180), { help: "Nhóm được xếp hạng với nhau ở cơ sở." }),
    rank: byOrganiser("Hạng", code(60), { help: "Hạng trong nhóm ở cơ sở." }),
    ballots: byOrganiser("Số phiếu", code(80), { help: "Số phiếu đã nộp trên số phiếu được giao." }),
    mean: byOrganiser("Điểm TB", points(70), { help: "Điểm trung bình các phiếu." }),
    band: byOrganiser("Mức", text(100), { help: "Mức theo thang điểm của cơ sở." }),
    eligible: byOrganiser("Đủ điều kiện trình", yesNo(100), { help: "Như cơ sở đã xét." }),
    conclusion: byOrganiser("Kết luận", text(220), { help: "Kết luận của cấp ủy cơ sở." }),
    sum: byOrganiser("Mã kiểm tra", code(150), { help: "Mã ghi trong bản gửi mà dòng này thuộc về." }),
    at: byOrganiser("Nhận lúc", instant(), { help: "Lúc Ban Tổ chức nhận." }),
  },
});
