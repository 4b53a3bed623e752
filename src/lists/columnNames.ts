/** What offices call the columns of their lists, beside the tables' own headers (SPEC U2): counted in real lists, marks and case do not matter. */
import type { appraisers } from "../tables/appraisers.ts";
import type { Columns } from "../tables/table.ts";
import type { units } from "../tables/units.ts";

/** Names of a column by its key. What `headerCells` takes off in front and behind (“Tên …”, “… liên hệ”) may be there or not. */
export type ColumnNames<C extends Columns> = Readonly<
  Partial<Record<(keyof C & string) | "number", readonly string[]>>
>;

export const NUMBERS = ["STT", "TT", "Số TT", "S T T", "Số thứ tự"];
const ADDRESS = ["E-mail", "Mail", "Gmail", "Thư", "Hộp thư", "Tài khoản Google"];

export const UNIT_NAMES: ColumnNames<typeof units.columns> = {
  number: NUMBERS,
  code: ["Mã số"],
  name: [
    "Đơn vị",
    "Cơ quan",
    "Tập thể",
    "Tổ chức",
    "Tổ chức đảng",
    "Tổ chức cơ sở đảng",
    "TCCSĐ",
    "Tập thể lãnh đạo",
    "Đảng bộ",
    "Chi bộ",
    "Đảng ủy",
    "Cấp ủy",
    "Địa phương",
    "Phòng",
    "Ban",
    "Ngành",
    "Xã",
    "Phường",
    "Thị trấn",
    "Bộ phận",
    "Đơn vị đăng ký",
    "Đơn vị tham gia",
    "Đơn vị đề nghị",
    "Đơn vị trình",
  ],
  shortName: ["Tên tắt", "Tên gọn", "Tên ngắn"],
  group: [
    "Nhóm",
    "Nhóm ĐV",
    "Thuộc nhóm",
    "Khối",
    "Thuộc khối",
    "Cụm",
    "Cụm khối",
    "Khối thi đua",
    "Cụm thi đua",
    "Cụm khối thi đua",
  ],
  kind: ["Loại hình", "Phân loại"],
  rankingGroup: ["Nhóm xếp hạng", "Phân loại đối tượng"],
  head: [
    "Thủ trưởng",
    "Bí thư",
    "Bí thư chi bộ",
    "Bí thư đảng ủy",
    "Bí thư cấp ủy",
    "Lãnh đạo",
    "Trưởng đơn vị",
    "Cấp trưởng",
  ],
  contact: [
    "Cán bộ đầu mối",
    "Người phụ trách",
    "Cán bộ phụ trách",
    "Người theo dõi",
    "Cán bộ theo dõi",
    "Chuyên viên theo dõi",
    "Người liên hệ",
    "Liên hệ",
    "Người nhập liệu",
    "Cán bộ tổng hợp",
  ],
  contactPosition: ["Chức vụ đầu mối", "Chức vụ người phụ trách"],
  phone: ["SĐT", "ĐT", "Đ.Thoại", "Di động", "ĐTDĐ"],
  emails: ADDRESS,
  note: ["Lưu ý", "Chú thích"],
};

export const APPRAISER_NAMES: ColumnNames<typeof appraisers.columns> = {
  number: NUMBERS,
  code: ["Mã số", "Mã thành viên"],
  name: ["Tên", "Thành viên", "Thành viên Tổ thẩm định", "Đồng chí"],
  position: ["Chức danh", "Cấp bậc", "Chức vụ đảng", "Chức vụ chính quyền"],
  unit: ["Đơn vị", "Cơ quan", "Nơi công tác", "Nơi làm việc", "Thuộc đơn vị"],
  role: ["Nhiệm vụ", "Phân công", "Chức danh trong Tổ", "Phân công nhiệm vụ"],
  email: ADDRESS,
};
