/** What offices call the columns of their lists of registrations and of danh hiệu, beside the tables' own headers (SPEC NL1). */
import type { registrations } from "../tables/registrations.ts";
import type { titles } from "../tables/titles.ts";
import { type ColumnNames, NUMBERS } from "./columnNames.ts";

const UNIT = [
  "Đơn vị",
  "Tên đơn vị",
  "Cơ quan",
  "Đơn vị đăng ký",
  "Tổ chức đảng",
  "TCCSĐ",
  "Đơn vị công tác",
];
const HOLDER = [
  "Họ tên",
  "Tập thể, cá nhân đăng ký",
  "Tập thể, cá nhân",
  "Cá nhân, tập thể",
  "Tên tập thể, cá nhân",
  "Tập thể, cá nhân thực hiện",
  "Người đăng ký",
  "Chủ thể",
  "Tác giả",
  "Tên tác giả",
  "Tên cá nhân",
  "Tên tập thể",
];
const POSITION = ["Chức danh", "Chức vụ, đơn vị công tác", "Chức vụ, nơi công tác"];
const SUBJECT = ["Đối tượng đăng ký", "Tập thể/Cá nhân", "Loại đối tượng"];

export const REGISTRATION_NAMES: ColumnNames<typeof registrations.columns> = {
  number: NUMBERS,
  id: ["Mã"],
  unit: UNIT,
  subject: SUBJECT,
  holder: HOLDER,
  position: POSITION,
  coauthors: ["Đồng tác giả, cộng sự", "Cộng sự", "Người phối hợp", "Người cùng thực hiện"],
  title: [
    "Tên mô hình mới, cách làm sáng tạo",
    "Tên mô hình, cách làm",
    "Tên mô hình, cách làm sáng tạo",
    "Mô hình mới, cách làm sáng tạo",
    "Mô hình, cách làm",
    "Mô hình",
    "Tên gọi",
    "Tên đề tài, sáng kiến",
    "Tên sáng kiến",
    "Nội dung đăng ký",
  ],
  kind: ["Loại mô hình", "Hình thức", "Phân loại"],
  novelty: ["Mới hay tiếp tục", "Mới, tiếp tục", "Tính chất"],
  field: ["Lĩnh vực áp dụng", "Thuộc lĩnh vực"],
  context: ["Thực trạng", "Lý do", "Lý do chọn", "Sự cần thiết", "Lý do đăng ký", "Đặt vấn đề"],
  goals: ["Mục tiêu", "Chỉ tiêu", "Mục đích", "Mục đích, yêu cầu"],
  content: [
    "Nội dung",
    "Cách làm",
    "Nội dung, cách làm chủ yếu",
    "Nội dung chủ yếu",
    "Nội dung thực hiện",
    "Nội dung, giải pháp",
    "Giải pháp",
    "Cách thức thực hiện",
    "Tóm tắt nội dung",
  ],
  newness: ["Tính mới", "Điểm mới, sáng tạo", "Tính mới, sáng tạo"],
  scope: ["Địa bàn", "Phạm vi", "Phạm vi áp dụng", "Địa điểm", "Nơi thực hiện", "Đối tượng thụ hưởng"],
  resources: ["Kinh phí", "Nguồn kinh phí", "Kinh phí, nguồn lực"],
  from: [
    "Bắt đầu",
    "Ngày bắt đầu",
    "Thời gian bắt đầu",
    "Thời gian thực hiện từ ngày",
    "Thời điểm bắt đầu",
    "Từ",
  ],
  to: ["Kết thúc", "Ngày kết thúc", "Thời gian kết thúc", "Hoàn thành", "Thời gian hoàn thành", "Đến"],
  products: [
    "Kết quả dự kiến",
    "Dự kiến kết quả",
    "Sản phẩm, kết quả dự kiến",
    "Sản phẩm dự kiến",
    "Hiệu quả dự kiến",
    "Kết quả",
  ],
  spread: ["Nhân rộng", "Khả năng áp dụng, nhân rộng"],
  document: ["Văn bản đăng ký", "Số văn bản", "Số, ký hiệu, ngày văn bản", "Công văn", "Công văn đăng ký"],
  asksForExcellence: ["Đề nghị xét HTXSNV", "Đề nghị HTXSNV", "Xét HTXSNV", "HTXSNV"],
  fiveYears: ["HTXSNV 05 năm liền", "05 năm liền HTXSNV", "5 năm liền HTXSNV"],
  links: ["Link", "Đường dẫn", "Hồ sơ"],
};

export const TITLE_NAMES: ColumnNames<typeof titles.columns> = {
  number: NUMBERS,
  unit: UNIT,
  subject: SUBJECT,
  holder: HOLDER,
  position: POSITION,
  title: [
    "Thi đua",
    "Danh hiệu",
    "Danh hiệu thi đua",
    "Danh hiệu thi đua đăng ký",
    "Đăng ký danh hiệu",
    "Đăng ký danh hiệu thi đua",
    "Đăng ký thi đua",
  ],
  reward: ["Khen thưởng", "Đăng ký khen thưởng", "Đề nghị khen thưởng", "Hình thức khen"],
  initiative: ["Sáng kiến", "Đề tài", "Tên sáng kiến", "Tên đề tài, sáng kiến", "Giải pháp, sáng kiến"],
  level: ["Cấp công nhận", "Cấp sáng kiến", "Cấp xét"],
  registeredOn: ["Ngày nộp", "Ngày gửi"],
};
