import { PREREQUISITE_TEXTS, type PrerequisiteCode } from "../domain/report/report.ts";
import { oneOf, passed } from "./choiceKinds.ts";
import { ATTENTION, colouredBy, LACKS_COLOURS, quietRow, RED_WHEN_LATE } from "./colours.ts";
import { figure } from "./figureKind.ts";
import { points } from "./kinds.ts";
import { LATE_RULINGS } from "./lateRulings.ts";
import { MODEL_STATES } from "./registrations.ts";
import { byOrganiser, bySteward, byUnit, defineTable } from "./table.ts";
import { code, computed, link, longText, reference, text } from "./textKinds.ts";
import { day, instant } from "./timeKinds.ts";

/** What the condition asks stands in the header itself: nobody knows a number alone. */
const conditionHeader = (code: PrerequisiteCode): string =>
  `Điều kiện ${code.slice(-1)}: ${PREREQUISITE_TEXTS[code]}`;

export const reports = defineTable({
  key: "reports",
  title: "Báo cáo",
  purpose: "Mỗi dòng là báo cáo kết quả của một mô hình đề nghị xét hoàn thành xuất sắc nhiệm vụ.",
  id: "model",
  // The code alone: on a phone anything more would cover the cell that its clerk types in.
  frozenColumns: 1,
  prepared: ["model", "unit"],
  lockedBy: "round",
  editStarts: "reportStates",
  rowColours: [MODEL_STATES[1], MODEL_STATES[2]].map((text) => quietRow("missing", text)),
  columns: {
    model: bySteward("Mã mô hình", code(), {
      required: true,
      help: "Mã ở tab Đăng ký, do hệ thống ghi sẵn. Không sửa.",
    }),
    unit: bySteward("Mã đơn vị", reference(90), { help: "Đơn vị có mô hình này. Không sửa." }),
    title: bySteward("Tên mô hình", computed(180), { help: "Tên ở tab Đăng ký." }),
    missing: bySteward("Còn thiếu", computed(200), {
      help: "Hệ thống ghi những mục còn thiếu hoặc cần sửa.",
      colours: [...colouredBy<(typeof MODEL_STATES)[number]>({ "Đã rút": "quiet" }), ...LACKS_COLOURS],
    }),
    timeliness: bySteward("Đúng hạn", computed(150), {
      help: "Hệ thống ghi: còn mấy ngày, đúng hạn hay muộn.",
      colours: RED_WHEN_LATE,
    }),
    document: byUnit("Số, ngày văn bản", text(150), {
      help: "Số và ngày văn bản báo cáo, ví dụ 45-BC/ĐU ngày 10/11/2023.",
    }),
    before: byUnit("Trước khi áp dụng", longText(), {
      help: "Tình hình, số liệu trước khi có mô hình.",
    }),
    done: byUnit("Đã thực hiện", longText(), {
      required: true,
      help: "Những việc đã làm, kết quả cụ thể.",
    }),
    from: byUnit("Từ ngày", day(), { help: "Ngày thực tế bắt đầu, ví dụ 01/4/2023." }),
    to: byUnit("Đến ngày", day(), { help: "Ngày kết thúc, hoặc ngày tính số liệu báo cáo." }),
    indicator: byUnit("Chỉ tiêu", text(200), { help: "Chỉ tiêu chính đã đăng ký." }),
    indicatorUnit: byUnit("Đơn vị tính", text(90), { help: "Ví dụ: %, hồ sơ, ngày, hộ." }),
    indicatorBefore: byUnit("Trước", figure(), { help: "Con số trước khi áp dụng." }),
    indicatorTarget: byUnit("Mục tiêu", figure(), { help: "Con số đã đăng ký đạt tới." }),
    indicatorAfter: byUnit("Sau", figure(), { help: "Con số đạt được." }),
    achieved: bySteward("% đạt", computed(80), {
      help: "Hệ thống tính mức đạt so với mục tiêu.",
    }),
    economic: byUnit("Hiệu quả kinh tế", longText(220), {
      help: "Tiết kiệm, tăng thu; có số liệu.",
    }),
    social: byUnit("Hiệu quả xã hội", longText(220), {
      help: "Lợi ích cho người dân, cơ quan.",
    }),
    party: byUnit("Hiệu quả xây dựng Đảng", longText(220), {
      help: "Kết quả về xây dựng Đảng, hệ thống chính trị, đồng thuận Nhân dân.",
    }),
    scope: byUnit("Phạm vi", text(), { help: "Đang áp dụng trong phạm vi nào." }),
    places: byUnit("Nơi áp dụng", text(), { help: "Nơi khác đã áp dụng, nếu có." }),
    implementation: byUnit("Văn bản triển khai", text(180), {
      help: "Số, ngày kế hoạch, quyết định triển khai mô hình.",
    }),
    evidence: byUnit("Minh chứng", link(220), {
      help: "Đường dẫn hoặc tên các tài liệu kèm theo.",
    }),
    difficulties: byUnit("Khó khăn", longText(220), { help: "Khó khăn, hạn chế khi thực hiện." }),
    proposals: byUnit("Kiến nghị", longText(220), { help: "Đề nghị với cấp trên." }),
    selfPoints: byUnit("Tự chấm", points(80, { from: 0, to: 10_000 }), {
      help: "Tổng điểm đơn vị tự chấm, từ 0 đến 100.",
    }),
    selfBand: byUnit("Tự xếp", text(110), { help: "Mức đơn vị tự xếp." }),
    DK1: byOrganiser(conditionHeader("DK1"), passed(), { help: "Đạt: mô hình đã được đăng ký." }),
    DK2: byOrganiser(conditionHeader("DK2"), passed(), { help: "Đạt: có văn bản triển khai." }),
    DK3: byOrganiser(conditionHeader("DK3"), passed(), {
      help: "Đạt: đã triển khai đủ thời gian tối thiểu.",
    }),
    DK4: byOrganiser(conditionHeader("DK4"), passed(), { help: "Đạt: báo cáo hiệu quả bằng số liệu." }),
    DK5: byOrganiser(conditionHeader("DK5"), passed(), {
      help: "Đạt: mới trong phạm vi đơn vị, không trùng.",
    }),
    DK6: byOrganiser(conditionHeader("DK6"), passed(), { help: "Đạt: không thuộc trường hợp bị loại trừ." }),
    eligible: bySteward("Đủ điều kiện", computed(100), {
      help: "Hệ thống ghi: có được chấm điểm không, theo sáu điều kiện bên cạnh.",
      colours: colouredBy({ Có: "done" }),
    }),
    reason: bySteward("Lý do", computed(220), { help: "Điều kiện chưa đạt, hoặc chưa ghi." }),
    completedAt: bySteward("Đủ nội dung lúc", instant(), {
      help: "Thời điểm báo cáo lần đầu đủ các mục bắt buộc.",
    }),
    lateEdits: bySteward("Sửa sau hạn", computed(200), {
      help: "Hệ thống ghi lần sửa sau hạn gần nhất; nội dung đã gõ vẫn được giữ.",
      colours: ATTENTION,
    }),
    lateRuling: bySteward("Nộp muộn (theo lệnh)", oneOf(LATE_RULINGS, 150), {
      help: "Hệ thống ghi theo lệnh “Chấp nhận muộn” hoặc “Không chấp nhận muộn”.",
    }),
  },
});
