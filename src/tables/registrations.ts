import { SUBJECT_KINDS } from "../domain/people/unit.ts";
import { CONTINUED, REVIEWS, type Review } from "../domain/registration/registration.ts";
import { oneOf, yesNo } from "./choiceKinds.ts";
import { ATTENTION, colouredBy, LACKS_COLOURS, quietRow, RED_WHEN_LATE } from "./colours.ts";
import { LATE_RULINGS } from "./lateRulings.ts";
import { byOrganiser, bySteward, byUnit, defineTable } from "./table.ts";
import { code, computed, link, longText, reference, text } from "./textKinds.ts";
import { day, instant } from "./timeKinds.ts";

export const MODEL_KINDS = ["Mô hình mới", "Cách làm sáng tạo", "Đề tài", "Giải pháp sáng kiến"] as const;
export const NOVELTIES = ["Mới", CONTINUED] as const;
export const MODEL_STATES = ["Đang thực hiện", "Đã rút", "Tạm dừng – có khiếu nại"] as const;

export const registrations = defineTable({
  key: "registrations",
  title: "Đăng ký",
  purpose: "Mỗi dòng là một mô hình mới hoặc cách làm sáng tạo mà đơn vị đăng ký trong năm.",
  id: "id",
  // The code alone: on a phone anything more would cover the cell that its clerk types in.
  frozenColumns: 1,
  prepared: ["id", "unit"],
  lockedBy: "round",
  editStarts: "registrationStates",
  // A suspended row goes on saying what it lacks.
  rowColours: [
    quietRow("missing", MODEL_STATES[1]),
    quietRow("review", REVIEWS[2]),
    ...["state", "orderedState"].map((key) => quietRow(key, MODEL_STATES[2])),
  ],
  columns: {
    id: bySteward("Mã mô hình", code(), {
      help: "Mã do hệ thống cấp sẵn cho từng dòng của đơn vị. Không sửa.",
    }),
    unit: bySteward("Mã đơn vị", reference(90), {
      required: true,
      help: "Mã của đơn vị có dòng này, theo tab Đơn vị. Không sửa.",
    }),
    missing: bySteward("Còn thiếu", computed(220), {
      help: "Hệ thống ghi những mục còn thiếu hoặc cần sửa.",
      colours: [...colouredBy<(typeof MODEL_STATES)[number]>({ "Đã rút": "quiet" }), ...LACKS_COLOURS],
    }),
    timeliness: bySteward("Đúng hạn", computed(150), {
      help: "Hệ thống ghi: còn mấy ngày, đúng hạn hay muộn.",
      colours: RED_WHEN_LATE,
    }),
    subject: byUnit("Đối tượng", oneOf(SUBJECT_KINDS, 100), {
      required: true,
      help: "Chọn Tập thể hoặc Cá nhân.",
    }),
    holder: byUnit("Họ tên/Tập thể", text(180), {
      required: true,
      help: "Tên tập thể, hoặc họ tên cá nhân đăng ký.",
    }),
    position: byUnit("Chức vụ", text(150), { help: "Chức vụ, nơi công tác của cá nhân." }),
    coauthors: byUnit("Đồng tác giả", text(160), {
      help: "Nếu có nhiều người, cách nhau bằng dấu phẩy.",
    }),
    title: byUnit("Tên mô hình", longText(240), {
      required: true,
      help: "Tên ngắn gọn của mô hình, cách làm.",
    }),
    kind: byUnit("Loại", oneOf(MODEL_KINDS, 150), { help: "Chọn một loại trong danh sách." }),
    novelty: byUnit("Mới/Tiếp tục", oneOf(NOVELTIES, 100), {
      help: "Mới: năm nay làm lần đầu. Tiếp tục: đã đăng ký năm trước.",
    }),
    field: byUnit("Lĩnh vực", text(140), {
      help: "Ví dụ: Xây dựng Đảng, Cải cách hành chính, Kinh tế.",
    }),
    context: byUnit("Thực trạng, lý do", longText(), {
      required: true,
      help: "Vì sao cần làm: việc khó, điểm nghẽn trước khi áp dụng.",
    }),
    goals: byUnit("Mục tiêu, chỉ tiêu", longText(), {
      required: true,
      help: "Mục tiêu đo được, có con số và thời hạn.",
    }),
    content: byUnit("Nội dung, cách làm", longText(), {
      required: true,
      help: "Các việc sẽ làm và cách làm.",
    }),
    newness: byUnit("Điểm mới", longText(), {
      required: true,
      help: "Khác gì so với cách làm trước đây.",
    }),
    scope: byUnit("Địa bàn, đối tượng", text(), { help: "Làm ở đâu, cho ai." }),
    resources: byUnit("Nguồn lực", text(), { help: "Người, kinh phí, trang thiết bị." }),
    from: byUnit("Từ ngày", day(), { required: true, help: "Ngày bắt đầu, ví dụ 01/4/2023." }),
    to: byUnit("Đến ngày", day(), { help: "Ngày kết thúc dự kiến, ví dụ 30/10/2023." }),
    products: byUnit("Sản phẩm", longText(220), {
      required: true,
      help: "Kết quả cụ thể: quy trình, phần mềm, công trình, văn bản.",
    }),
    spread: byUnit("Khả năng nhân rộng", text(), { help: "Nơi nào có thể áp dụng." }),
    document: byUnit("Số, ngày văn bản", text(150), {
      help: "Số và ngày văn bản đăng ký, ví dụ 12-CV/ĐU ngày 20/3/2023.",
    }),
    asksForExcellence: byUnit("Đề nghị xét hoàn thành xuất sắc nhiệm vụ", yesNo(190), {
      help: "Có: đề nghị xét xếp loại hoàn thành xuất sắc nhiệm vụ; khi đó phải gửi báo cáo kết quả.",
    }),
    fiveYears: byUnit("Hoàn thành xuất sắc nhiệm vụ 05 năm liền", yesNo(190), {
      help: "Có: đảng viên hoàn thành xuất sắc nhiệm vụ 05 năm liền.",
    }),
    links: byUnit("Liên kết", link(), { help: "Đường dẫn tới hồ sơ, hình ảnh, nếu có." }),
    duplicates: bySteward("Nghi trùng", computed(150), {
      help: "Hệ thống ghi mã các mô hình có tên giống hoặc gần giống; của năm trước thì kèm năm, đơn vị.",
      colours: ATTENTION,
    }),
    completedAt: bySteward("Đủ nội dung lúc", instant(), {
      help: "Thời điểm dòng này lần đầu đủ các mục bắt buộc.",
    }),
    lateEdits: bySteward("Sửa sau hạn", computed(200), {
      help: "Hệ thống ghi lần sửa sau hạn gần nhất; nội dung đã gõ vẫn được giữ.",
      colours: ATTENTION,
    }),
    lateRuling: bySteward("Nộp muộn (theo lệnh)", oneOf(LATE_RULINGS, 150), {
      help: "Hệ thống ghi theo lệnh “Chấp nhận muộn” hoặc “Không chấp nhận muộn”.",
    }),
    review: byOrganiser("Kết quả rà soát", oneOf(REVIEWS, 120), {
      help: "Ban Tổ chức chọn sau khi rà soát. Cần bổ sung: chưa giao chấm. Không đạt: không xét nữa. Ghi nội dung, lý do ở cột bên.",
      colours: colouredBy<Review>({
        Đạt: "done",
        "Cần bổ sung": "attention",
        "Không đạt": "refused",
      }),
    }),
    toComplete: byOrganiser("Nội dung cần bổ sung", longText(220), {
      help: "Ban Tổ chức ghi điều cần bổ sung, hoặc lý do không đạt; đơn vị thấy ở cột Còn thiếu.",
    }),
    state: byOrganiser("Tình trạng", oneOf(MODEL_STATES, 150), {
      help: "Để trống hoặc Đang thực hiện; Đã rút khi đơn vị xin rút.",
      colours: colouredBy<(typeof MODEL_STATES)[number]>({
        "Đã rút": "quiet",
        "Tạm dừng – có khiếu nại": "attention",
      }),
    }),
    orderedState: bySteward("Tình trạng (theo lệnh)", oneOf(MODEL_STATES, 150), {
      help: "Hệ thống ghi khi làm lệnh Rút mô hình, Tạm dừng; mô hình đã rút ở một trong hai cột là đã rút.",
      colours: colouredBy<(typeof MODEL_STATES)[number]>({
        "Đã rút": "quiet",
        "Tạm dừng – có khiếu nại": "attention",
      }),
    }),
    note: byOrganiser("Ghi chú", text(), { help: "Ghi chú của Ban Tổ chức." }),
  },
});
