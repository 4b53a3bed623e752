import { oneOf, passed } from "./choiceKinds.ts";
import { ATTENTION, colouredBy, LACKS_COLOURS, RED_WHEN_LATE } from "./colours.ts";
import { figure } from "./figureKind.ts";
import { points } from "./kinds.ts";
import { LATE_RULINGS } from "./lateRulings.ts";
import { column, defineTable } from "./table.ts";
import { code, computed, link, longText, reference, text } from "./textKinds.ts";
import { day, instant } from "./timeKinds.ts";

export const reports = defineTable({
  key: "reports",
  title: "Báo cáo",
  purpose: "Mỗi dòng là báo cáo kết quả của một mô hình đề nghị xét hoàn thành xuất sắc nhiệm vụ.",
  id: "model",
  // Up to Còn thiếu: what the row lacks stays in sight while its clerk types further right.
  frozenColumns: 4,
  prepared: ["model", "unit"],
  lockedBy: "round",
  editStarts: "reportStates",
  columns: {
    model: column("Mã mô hình", code(), {
      by: "steward",
      required: true,
      help: "Mã ở tab Đăng ký, do hệ thống ghi sẵn. Không sửa.",
    }),
    unit: column("Mã đơn vị", reference(90), { by: "steward", help: "Đơn vị có mô hình này. Không sửa." }),
    title: column("Tên mô hình", computed(180), { by: "steward", help: "Tên ở tab Đăng ký." }),
    missing: column("Còn thiếu", computed(200), {
      by: "steward",
      help: "Hệ thống ghi những mục còn thiếu hoặc cần sửa.",
      colours: LACKS_COLOURS,
    }),
    timeliness: column("Đúng hạn", computed(150), {
      by: "steward",
      help: "Hệ thống ghi: còn mấy ngày, đúng hạn hay muộn.",
      colours: RED_WHEN_LATE,
    }),
    document: column("Số, ngày văn bản", code(150), {
      by: "unit",
      help: "Số và ngày văn bản báo cáo, ví dụ 45-BC/ĐU ngày 10/11/2023.",
    }),
    before: column("Trước khi áp dụng", longText(), {
      by: "unit",
      help: "Tình hình, số liệu trước khi có mô hình.",
    }),
    done: column("Đã thực hiện", longText(), {
      by: "unit",
      required: true,
      help: "Những việc đã làm, kết quả cụ thể.",
    }),
    from: column("Từ ngày", day(), { by: "unit", help: "Ngày thực tế bắt đầu, ví dụ 01/4/2023." }),
    to: column("Đến ngày", day(), { by: "unit", help: "Ngày kết thúc, hoặc ngày tính số liệu báo cáo." }),
    indicator: column("Chỉ tiêu", text(200), { by: "unit", help: "Chỉ tiêu chính đã đăng ký." }),
    indicatorUnit: column("Đơn vị tính", text(90), { by: "unit", help: "Ví dụ: %, hồ sơ, ngày, hộ." }),
    indicatorBefore: column("Trước", figure(), { by: "unit", help: "Con số trước khi áp dụng." }),
    indicatorTarget: column("Mục tiêu", figure(), { by: "unit", help: "Con số đã đăng ký đạt tới." }),
    indicatorAfter: column("Sau", figure(), { by: "unit", help: "Con số đạt được." }),
    achieved: column("% đạt", computed(80), {
      by: "steward",
      help: "Hệ thống tính mức đạt so với mục tiêu.",
    }),
    economic: column("Hiệu quả kinh tế", longText(220), {
      by: "unit",
      help: "Tiết kiệm, tăng thu; có số liệu.",
    }),
    social: column("Hiệu quả xã hội", longText(220), {
      by: "unit",
      help: "Lợi ích cho người dân, cơ quan.",
    }),
    party: column("Hiệu quả xây dựng Đảng", longText(220), {
      by: "unit",
      help: "Kết quả về xây dựng Đảng, hệ thống chính trị, đồng thuận Nhân dân.",
    }),
    scope: column("Phạm vi", text(), { by: "unit", help: "Đang áp dụng trong phạm vi nào." }),
    places: column("Nơi áp dụng", text(), { by: "unit", help: "Nơi khác đã áp dụng, nếu có." }),
    implementation: column("Văn bản triển khai", text(180), {
      by: "unit",
      help: "Số, ngày kế hoạch, quyết định triển khai mô hình.",
    }),
    evidence: column("Minh chứng", link(220), {
      by: "unit",
      help: "Đường dẫn hoặc tên các tài liệu kèm theo.",
    }),
    difficulties: column("Khó khăn", longText(220), { by: "unit", help: "Khó khăn, hạn chế khi thực hiện." }),
    proposals: column("Kiến nghị", longText(220), { by: "unit", help: "Đề nghị với cấp trên." }),
    selfPoints: column("Tự chấm", points(80, { from: 0, to: 10_000 }), {
      by: "unit",
      help: "Tổng điểm đơn vị tự chấm, từ 0 đến 100.",
    }),
    selfBand: column("Tự xếp", text(110), { by: "unit", help: "Mức đơn vị tự xếp." }),
    DK1: column("ĐK1", passed(), { by: "organiser", help: "Đạt: mô hình đã được đăng ký." }),
    DK2: column("ĐK2", passed(), { by: "organiser", help: "Đạt: có văn bản triển khai." }),
    DK3: column("ĐK3", passed(), { by: "organiser", help: "Đạt: đã triển khai đủ thời gian tối thiểu." }),
    DK4: column("ĐK4", passed(), { by: "organiser", help: "Đạt: báo cáo hiệu quả bằng số liệu." }),
    DK5: column("ĐK5", passed(), { by: "organiser", help: "Đạt: mới trong phạm vi đơn vị, không trùng." }),
    DK6: column("ĐK6", passed(), { by: "organiser", help: "Đạt: không thuộc trường hợp bị loại trừ." }),
    eligible: column("Đủ điều kiện", computed(100), {
      by: "steward",
      help: "Hệ thống ghi: có được chấm điểm không, theo ĐK1 đến ĐK6.",
      colours: colouredBy({ Có: "done" }),
    }),
    reason: column("Lý do", computed(220), { by: "steward", help: "Điều kiện chưa đạt, hoặc chưa ghi." }),
    completedAt: column("Đủ nội dung lúc", instant(), {
      by: "steward",
      help: "Thời điểm báo cáo lần đầu đủ các mục bắt buộc.",
    }),
    lateEdits: column("Sửa sau hạn", computed(200), {
      by: "steward",
      help: "Hệ thống ghi lần sửa sau hạn gần nhất; nội dung đã gõ vẫn được giữ.",
      colours: ATTENTION,
    }),
    lateRuling: column("Nộp muộn (theo lệnh)", oneOf(LATE_RULINGS, 150), {
      by: "steward",
      help: "Hệ thống ghi theo lệnh “Chấp nhận muộn” hoặc “Không chấp nhận muộn”.",
    }),
  },
});
