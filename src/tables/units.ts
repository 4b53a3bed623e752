import { UNIT_GROUPS, UNIT_TIERS } from "../domain/people/unit.ts";
import { oneOf } from "./choiceKinds.ts";
import { RED_WHEN_LATE } from "./colours.ts";
import { integer } from "./kinds.ts";
import { column, defineTable } from "./table.ts";
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
  frozenColumns: 3,
  editStarts: "round",
  columns: {
    number: column("STT", integer(1, LAST_PLACE, 50), { by: "organiser", help: "Số thứ tự, nếu cần in." }),
    code: column("Mã", code(90), {
      by: "organiser",
      required: true,
      help: "Mã ngắn không trùng, ví dụ DU-LAT. Đã dùng thì không đổi.",
    }),
    name: column("Tên", text(260), { by: "organiser", required: true, help: "Tên đầy đủ của đơn vị." }),
    shortName: column("Viết tắt", text(120), { by: "organiser", help: "Tên gọn để in trong bảng." }),
    group: column("Nhóm đơn vị", oneOf(UNIT_GROUPS, 220), {
      by: "organiser",
      required: true,
      help: "Chọn một trong các nhóm đơn vị.",
    }),
    kind: column("Loại", text(130), {
      by: "organiser",
      help: "Ví dụ: đảng bộ cơ sở, chi bộ cơ sở, phòng, ban.",
    }),
    rankingGroup: column("Nhóm đối tượng", text(180), {
      by: "organiser",
      help: "Nhóm để xếp hạng với nhau; để trống thì dùng Nhóm đơn vị.",
    }),
    tier: column("Cấp thẩm định", oneOf(UNIT_TIERS, 110), {
      by: "organiser",
      help: "Huyện: Tổ thẩm định của Ban Thường vụ chấm. Cơ sở: tổ chức cơ sở đảng tự chấm.",
    }),
    head: column("Người đứng đầu", text(170), {
      by: "organiser",
      help: "Họ tên người đứng đầu; người này không chấm mô hình của đơn vị mình.",
    }),
    contact: column("Đầu mối", text(170), { by: "organiser", help: "Người theo dõi việc đăng ký, báo cáo." }),
    contactPosition: column("Chức vụ", text(150), { by: "organiser", help: "Chức vụ của người đầu mối." }),
    phone: column("Điện thoại", code(110), { by: "organiser", help: "Số điện thoại của người đầu mối." }),
    emails: column("Email", email(), {
      by: "organiser",
      help: "Địa chỉ Google của người nhập liệu; nhiều địa chỉ thì cách nhau bằng dấu phẩy. Để trống: ai sửa được bảng tính đều nhập được.",
    }),
    order: column("Thứ tự", integer(1, LAST_PLACE, 70), {
      by: "organiser",
      help: "Thứ tự chính thức của đơn vị trong các bảng.",
    }),
    state: column("Trạng thái", oneOf(UNIT_STATES, 130), {
      by: "organiser",
      help: "Để trống hoặc Đang hoạt động; Đã sáp nhập, Đã giải thể thì không nhận đăng ký mới.",
    }),
    registrationExtension: column("Gia hạn đăng ký", day(120), {
      by: "organiser",
      help: "Ngày hạn mới cho riêng đơn vị này, nếu được gia hạn.",
    }),
    reportExtension: column("Gia hạn báo cáo", day(120), {
      by: "organiser",
      help: "Ngày hạn mới cho riêng đơn vị này, nếu được gia hạn.",
    }),
    registrationExtensionOrdered: column("Gia hạn đăng ký (theo lệnh)", day(120), {
      by: "steward",
      help: "Hệ thống ghi khi làm lệnh Gia hạn; so với ngày gõ ở cột bên, ngày muộn hơn được áp dụng.",
    }),
    reportExtensionOrdered: column("Gia hạn báo cáo (theo lệnh)", day(120), {
      by: "steward",
      help: "Hệ thống ghi khi làm lệnh Gia hạn; so với ngày gõ ở cột bên, ngày muộn hơn được áp dụng.",
    }),
    registrations: column("Số đăng ký", computed(90), {
      by: "steward",
      help: "Hệ thống ghi số mô hình đã đăng ký.",
    }),
    reports: column("Số báo cáo", computed(90), {
      by: "steward",
      help: "Hệ thống ghi số báo cáo đã gửi trên số phải gửi.",
    }),
    timeliness: column("Tình trạng hạn", computed(200), {
      by: "steward",
      help: "Hệ thống ghi: còn mấy ngày, đúng hạn hay muộn.",
      colours: RED_WHEN_LATE,
    }),
    note: column("Ghi chú", text(), { by: "organiser", help: "Ghi chú của Ban Tổ chức." }),
  },
});
