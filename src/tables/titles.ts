import {
  COLLECTIVE_TITLES,
  INITIATIVE_LEVELS,
  INITIATIVE_RESULTS,
  PERSONAL_TITLES,
  REWARDS,
} from "../domain/emulation/titles.ts";
import { SUBJECT_KINDS } from "../domain/people/unit.ts";
import { oneOf } from "./choiceKinds.ts";
import { ATTENTION, RED_WHEN_LATE } from "./colours.ts";
import { byOrganiser, bySteward, byUnit, defineTable } from "./table.ts";
import { code, computed, longText, reference, text } from "./textKinds.ts";
import { day } from "./timeKinds.ts";

export const titles = defineTable({
  key: "titles",
  title: "Danh hiệu thi đua",
  purpose:
    "Đăng ký danh hiệu thi đua và đề tài, sáng kiến theo Luật Thi đua, khen thưởng (khối chính quyền).",
  id: "number",
  knownBy: ["unit", "holder", "title"],
  frozenColumns: 1,
  optional: true,
  columns: {
    number: bySteward("STT", code(60), { help: "Số thứ tự do hệ thống cấp. Không sửa." }),
    unit: byUnit("Mã đơn vị", reference(90), {
      required: true,
      help: "Mã của đơn vị, theo tab Đơn vị.",
    }),
    subject: byUnit("Đối tượng", oneOf(SUBJECT_KINDS, 100), {
      help: "Chọn Tập thể hoặc Cá nhân.",
    }),
    holder: byUnit("Họ tên/Tập thể", text(180), {
      help: "Tên tập thể, hoặc họ tên cá nhân đăng ký.",
    }),
    position: byUnit("Chức vụ", text(150), { help: "Chức vụ, nơi công tác của cá nhân." }),
    title: byUnit("Danh hiệu đăng ký", oneOf([...PERSONAL_TITLES, ...COLLECTIVE_TITLES], 220), {
      required: true,
      help: "Danh hiệu thi đua; không ghi hình thức khen thưởng vào đây.",
    }),
    reward: byUnit("Hình thức khen thưởng", oneOf(REWARDS, 150), {
      help: "Giấy khen, Bằng khen, Huân chương; khác với danh hiệu thi đua.",
    }),
    initiative: byUnit("Đề tài, sáng kiến", longText(240), {
      help: "Tên đề tài, giải pháp sáng kiến; cần có khi đăng ký Chiến sĩ thi đua cơ sở.",
    }),
    level: byUnit("Cấp", oneOf(INITIATIVE_LEVELS, 140), { help: "Cấp xét đề tài, sáng kiến." }),
    model: byUnit("Mã mô hình", reference(), {
      help: "Mã ở tab Đăng ký, nếu sáng kiến gắn với một mô hình.",
    }),
    registeredOn: byUnit("Ngày đăng ký", day(110), { help: "Ngày gửi đăng ký danh hiệu." }),
    timeliness: bySteward("Đúng hạn", computed(140), {
      help: "Hệ thống ghi đúng hạn hay muộn.",
      colours: RED_WHEN_LATE,
    }),
    initiativeResult: byOrganiser("Kết quả sáng kiến", oneOf(INITIATIVE_RESULTS, 130), {
      help: "Kết quả xét sáng kiến.",
    }),
    recognition: byOrganiser("QĐ công nhận", code(160), {
      help: "Số, ngày quyết định công nhận sáng kiến.",
    }),
    yearRating: byOrganiser("Xếp loại năm", text(150), {
      help: "Kết quả xếp loại chất lượng năm.",
    }),
    titleResult: byOrganiser("Kết quả danh hiệu", text(180), { help: "Danh hiệu được tặng." }),
    rewardDecision: byOrganiser("QĐ khen thưởng", code(160), {
      help: "Số, ngày quyết định khen thưởng.",
    }),
    warning: bySteward("Cảnh báo", computed(220), {
      help: "Hệ thống nhắc điều cần xem lại.",
      colours: ATTENTION,
    }),
    note: byOrganiser("Ghi chú", text(), { help: "Ghi chú của cơ quan theo dõi." }),
  },
});
