import { LACKS_COLOURS } from "./colours.ts";
import { integer } from "./kinds.ts";
import { bySteward, byUnit, defineTable } from "./table.ts";
import { computed, longText, reference, text } from "./textKinds.ts";
import { day } from "./timeKinds.ts";

/** More people than a district has. */
const MOST_PEOPLE = 100_000;

export const dissemination = defineTable({
  key: "dissemination",
  title: "Quán triệt",
  purpose: "Mỗi dòng là việc một đơn vị quán triệt, phổ biến các văn bản còn hiệu lực trong tab Căn cứ.",
  id: "unit",
  frozenColumns: 1,
  prepared: ["unit"],
  lockedBy: "round",
  optional: true,
  columns: {
    unit: bySteward("Mã đơn vị", reference(90), {
      required: true,
      help: "Mã của đơn vị, theo tab Đơn vị. Không sửa.",
    }),
    name: bySteward("Tên đơn vị", computed(220), { help: "Tên của đơn vị, theo tab Đơn vị." }),
    missing: bySteward("Còn thiếu", computed(180), {
      help: "Hệ thống ghi những mục còn thiếu hoặc cần sửa.",
      colours: LACKS_COLOURS,
    }),
    day: byUnit("Ngày quán triệt", day(110), {
      required: true,
      help: "Ngày đã quán triệt, ví dụ 20/02/2023; nhiều buổi thì ghi ngày của buổi cuối.",
    }),
    form: byUnit("Hình thức", text(200), {
      required: true,
      help: "Ví dụ: sinh hoạt chi bộ, hội nghị cơ quan, gửi văn bản.",
    }),
    people: byUnit("Số người", integer(1, MOST_PEOPLE, 80), {
      required: true,
      help: "Số người được quán triệt, gửi văn bản.",
    }),
    documents: byUnit("Văn bản đã quán triệt", longText(240), {
      help: "Để trống khi đã quán triệt đủ các văn bản còn hiệu lực ở tab Căn cứ; chưa đủ thì ghi số các văn bản đã làm.",
    }),
    note: byUnit("Ghi chú", text(220), { help: "Nơi tổ chức, điều cần nói thêm." }),
  },
});
