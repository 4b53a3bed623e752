import { UNIT_GROUPS, UNIT_TIERS } from "../domain/people/unit.ts";
import { oneOf } from "./choiceKinds.ts";
import { RED_WHEN_LATE } from "./colours.ts";
import { integer } from "./kinds.ts";
import { byOrganiser, bySteward, defineTable } from "./table.ts";
import { code, computed, email, text } from "./textKinds.ts";
import { day } from "./timeKinds.ts";

export const UNIT_STATES = ["Đang hoạt động", "Đã sáp nhập", "Đã giải thể"] as const;

/** The largest Thứ tự that the organiser can give a unit: more than any roster has. */
const LAST_PLACE = 9999;

export const units = defineTable({
  key: "units",
  title: "Đơn vị",
  purpose: "Danh sách đơn vị tham gia, người đứng đầu, địa chỉ thư của người nhập liệu và các gia hạn.",
  id: "code",
  frozenColumns: 2,
  editStarts: "round",
  columns: {
    number: byOrganiser("STT", integer(1, LAST_PLACE, 50), { help: "Số thứ tự, nếu cần in." }),
    code: byOrganiser("Mã", code(90), {
      required: true,
      help: "Mã ngắn không trùng, ví dụ DU-LAT. Đã dùng thì không đổi.",
    }),
    name: byOrganiser("Tên", text(260), { required: true, help: "Tên đầy đủ của đơn vị." }),
    shortName: byOrganiser("Viết tắt", text(120), { help: "Tên gọn để in trong bảng." }),
    group: byOrganiser("Nhóm đơn vị", oneOf(UNIT_GROUPS, 220), {
      required: true,
      help: "Chọn một trong các nhóm đơn vị.",
    }),
    kind: byOrganiser("Loại", text(130), {
      help: "Ví dụ: đảng bộ cơ sở, chi bộ cơ sở, phòng, ban.",
    }),
    rankingGroup: byOrganiser("Nhóm đối tượng", text(180), {
      help: "Nhóm để xếp hạng với nhau; để trống thì dùng Nhóm đơn vị.",
    }),
    tier: byOrganiser("Cấp thẩm định", oneOf(UNIT_TIERS, 110), {
      help: "Để trống, hoặc như Cấp thẩm định ở Cấu hình: Tổ thẩm định ở đây chấm. Cấp khác: cấp đó tự chấm, gửi kết quả về.",
    }),
    head: byOrganiser("Người đứng đầu", text(170), {
      help: "Họ tên người đứng đầu; người này không chấm mô hình của đơn vị mình.",
    }),
    contact: byOrganiser("Đầu mối", text(170), { help: "Người theo dõi việc đăng ký, báo cáo." }),
    contactPosition: byOrganiser("Chức vụ", text(150), { help: "Chức vụ của người đầu mối." }),
    phone: byOrganiser("Điện thoại", code(110), { help: "Số điện thoại của người đầu mối." }),
    emails: byOrganiser("Email", email(), {
      help: "Địa chỉ Google của người nhập liệu; nhiều địa chỉ thì cách nhau bằng dấu phẩy. Để trống: ai sửa được bảng tính đều nhập được.",
    }),
    order: byOrganiser("Thứ tự", integer(1, LAST_PLACE, 70), {
      help: "Thứ tự chính thức của đơn vị trong các bảng.",
    }),
    state: byOrganiser("Trạng thái", oneOf(UNIT_STATES, 130), {
      help: "Để trống hoặc Đang hoạt động; Đã sáp nhập, Đã giải thể thì không nhận đăng ký mới.",
    }),
    registrationExtension: byOrganiser("Gia hạn đăng ký", day(120), {
      help: "Ngày hạn mới cho riêng đơn vị này, nếu được gia hạn.",
    }),
    reportExtension: byOrganiser("Gia hạn báo cáo", day(120), {
      help: "Ngày hạn mới cho riêng đơn vị này, nếu được gia hạn.",
    }),
    registrationExtensionOrdered: bySteward("Gia hạn đăng ký (theo lệnh)", day(120), {
      help: "Hệ thống ghi khi làm lệnh Gia hạn; so với ngày gõ ở cột bên, ngày muộn hơn được áp dụng.",
    }),
    reportExtensionOrdered: bySteward("Gia hạn báo cáo (theo lệnh)", day(120), {
      help: "Hệ thống ghi khi làm lệnh Gia hạn; so với ngày gõ ở cột bên, ngày muộn hơn được áp dụng.",
    }),
    registrations: bySteward("Số đăng ký", computed(90), {
      help: "Hệ thống ghi số mô hình đã đăng ký.",
    }),
    reports: bySteward("Số báo cáo", computed(90), {
      help: "Hệ thống ghi số báo cáo đã gửi trên số phải gửi.",
    }),
    timeliness: bySteward("Tình trạng hạn", computed(200), {
      help: "Hệ thống ghi: còn mấy ngày, đúng hạn hay muộn.",
      colours: RED_WHEN_LATE,
    }),
    note: byOrganiser("Ghi chú", text(), { help: "Ghi chú của Ban Tổ chức." }),
  },
});
