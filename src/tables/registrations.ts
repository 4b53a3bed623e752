import { SUBJECT_KINDS } from "../domain/people/unit.ts";
import { CONTINUED } from "../domain/registration/registrationProblems.ts";
import { oneOf, yesNo } from "./choiceKinds.ts";
import { ATTENTION, colouredBy, LACKS_COLOURS, quietRow, RED_WHEN_LATE } from "./colours.ts";
import { LATE_RULINGS } from "./lateRulings.ts";
import { column, defineTable } from "./table.ts";
import { code, computed, link, longText, reference, text } from "./textKinds.ts";
import { day, instant } from "./timeKinds.ts";

export const MODEL_KINDS = ["Mô hình mới", "Cách làm sáng tạo", "Đề tài", "Giải pháp sáng kiến"] as const;
export const NOVELTIES = ["Mới", CONTINUED] as const;
export const MODEL_STATES = ["Đang thực hiện", "Đã rút", "Tạm dừng – có khiếu nại"] as const;
export const REVIEWS = ["Đạt", "Cần bổ sung", "Không đạt"] as const;

export const registrations = defineTable({
  key: "registrations",
  title: "Đăng ký",
  purpose: "Mỗi dòng là một mô hình mới hoặc cách làm sáng tạo mà đơn vị đăng ký trong năm.",
  id: "id",
  // Up to Còn thiếu: what the row lacks stays in sight while its clerk types further right.
  frozenColumns: 3,
  prepared: ["id", "unit"],
  lockedBy: "round",
  editStarts: "registrationStates",
  columns: {
    id: column("Mã mô hình", code(), {
      by: "steward",
      help: "Mã do hệ thống cấp sẵn cho từng dòng của đơn vị. Không sửa.",
    }),
    unit: column("Mã đơn vị", reference(90), {
      by: "steward",
      required: true,
      help: "Mã của đơn vị có dòng này, theo tab Đơn vị. Không sửa.",
    }),
    missing: column("Còn thiếu", computed(220), {
      by: "steward",
      help: "Hệ thống ghi những mục còn thiếu hoặc cần sửa.",
      colours: [
        ...colouredBy<(typeof MODEL_STATES)[number]>({ "Đã rút": "quiet" }),
        quietRow(MODEL_STATES[1]),
        ...LACKS_COLOURS,
      ],
    }),
    timeliness: column("Đúng hạn", computed(150), {
      by: "steward",
      help: "Hệ thống ghi: còn mấy ngày, đúng hạn hay muộn.",
      colours: RED_WHEN_LATE,
    }),
    subject: column("Đối tượng", oneOf(SUBJECT_KINDS, 100), {
      by: "unit",
      required: true,
      help: "Chọn Tập thể hoặc Cá nhân.",
    }),
    holder: column("Họ tên/Tập thể", text(180), {
      by: "unit",
      required: true,
      help: "Tên tập thể, hoặc họ tên cá nhân đăng ký.",
    }),
    position: column("Chức vụ", text(150), { by: "unit", help: "Chức vụ, nơi công tác của cá nhân." }),
    coauthors: column("Đồng tác giả", text(160), {
      by: "unit",
      help: "Nếu có nhiều người, cách nhau bằng dấu phẩy.",
    }),
    title: column("Tên mô hình", longText(240), {
      by: "unit",
      required: true,
      help: "Tên ngắn gọn của mô hình, cách làm.",
    }),
    kind: column("Loại", oneOf(MODEL_KINDS, 150), { by: "unit", help: "Chọn một loại trong danh sách." }),
    novelty: column("Mới/Tiếp tục", oneOf(NOVELTIES, 100), {
      by: "unit",
      help: "Mới: năm nay làm lần đầu. Tiếp tục: đã đăng ký năm trước.",
    }),
    field: column("Lĩnh vực", text(140), {
      by: "unit",
      help: "Ví dụ: Xây dựng Đảng, Cải cách hành chính, Kinh tế.",
    }),
    context: column("Thực trạng, lý do", longText(), {
      by: "unit",
      required: true,
      help: "Vì sao cần làm: việc khó, điểm nghẽn trước khi áp dụng.",
    }),
    goals: column("Mục tiêu, chỉ tiêu", longText(), {
      by: "unit",
      required: true,
      help: "Mục tiêu đo được, có con số và thời hạn.",
    }),
    content: column("Nội dung, cách làm", longText(), {
      by: "unit",
      required: true,
      help: "Các việc sẽ làm và cách làm.",
    }),
    newness: column("Điểm mới", longText(), {
      by: "unit",
      required: true,
      help: "Khác gì so với cách làm trước đây.",
    }),
    scope: column("Địa bàn, đối tượng", text(), { by: "unit", help: "Làm ở đâu, cho ai." }),
    resources: column("Nguồn lực", text(), { by: "unit", help: "Người, kinh phí, trang thiết bị." }),
    from: column("Từ ngày", day(), { by: "unit", required: true, help: "Ngày bắt đầu, ví dụ 01/4/2023." }),
    to: column("Đến ngày", day(), { by: "unit", help: "Ngày kết thúc dự kiến, ví dụ 30/10/2023." }),
    products: column("Sản phẩm", longText(220), {
      by: "unit",
      required: true,
      help: "Kết quả cụ thể: quy trình, phần mềm, công trình, văn bản.",
    }),
    spread: column("Khả năng nhân rộng", text(), { by: "unit", help: "Nơi nào có thể áp dụng." }),
    document: column("Số, ngày văn bản", code(150), {
      by: "unit",
      help: "Số và ngày văn bản đăng ký, ví dụ 12-CV/ĐU ngày 20/3/2023.",
    }),
    asksForExcellence: column("Đề nghị xét HTXSNV", yesNo(110), {
      by: "unit",
      help: "Có: đề nghị Ban Thường vụ xem xét xếp loại hoàn thành xuất sắc nhiệm vụ; khi đó phải gửi báo cáo kết quả.",
    }),
    fiveYears: column("HTXSNV 05 năm liền", yesNo(110), {
      by: "unit",
      help: "Có: đảng viên hoàn thành xuất sắc nhiệm vụ 05 năm liền.",
    }),
    links: column("Liên kết", link(), { by: "unit", help: "Đường dẫn tới hồ sơ, hình ảnh, nếu có." }),
    duplicates: column("Nghi trùng", computed(150), {
      by: "steward",
      help: "Hệ thống ghi mã các mô hình có tên giống nhau.",
      colours: ATTENTION,
    }),
    completedAt: column("Đủ nội dung lúc", instant(), {
      by: "steward",
      help: "Thời điểm dòng này lần đầu đủ các mục bắt buộc.",
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
    review: column("Kết quả rà soát", oneOf(REVIEWS, 120), {
      by: "organiser",
      help: "Ban Tổ chức chọn sau khi rà soát.",
      colours: colouredBy<(typeof REVIEWS)[number]>({
        Đạt: "done",
        "Cần bổ sung": "attention",
        "Không đạt": "refused",
      }),
    }),
    toComplete: column("Nội dung cần bổ sung", longText(220), {
      by: "organiser",
      help: "Ban Tổ chức ghi để đơn vị bổ sung.",
    }),
    state: column("Tình trạng", oneOf(MODEL_STATES, 150), {
      by: "organiser",
      help: "Để trống hoặc Đang thực hiện; Đã rút khi đơn vị xin rút.",
      colours: colouredBy<(typeof MODEL_STATES)[number]>({
        "Đã rút": "quiet",
        "Tạm dừng – có khiếu nại": "attention",
      }),
    }),
    orderedState: column("Tình trạng (theo lệnh)", oneOf(MODEL_STATES, 150), {
      by: "steward",
      help: "Hệ thống ghi khi làm lệnh Rút mô hình; mô hình đã rút ở một trong hai cột là đã rút.",
      colours: colouredBy<(typeof MODEL_STATES)[number]>({ "Đã rút": "quiet" }),
    }),
    note: column("Ghi chú", text(), { by: "organiser", help: "Ghi chú của Ban Tổ chức." }),
  },
});
