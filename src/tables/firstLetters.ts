/** The words that letters begin with; the organiser may change them in tab Mẫu thư. Only `install` writes them (shipped.ts). */
import type { letterTemplates } from "./letterTemplates.ts";
import type { RecordOf } from "./table.ts";

const CLOSING = `Bảng tính: {đường dẫn}
Cần hỏi, xin liên hệ Ban Tổ chức: {điện thoại}.

Thư này do hệ thống Sổ Sáng Tạo gửi tự động theo yêu cầu của Ban Tổ chức.`;

export const FIRST_LETTERS: readonly RecordOf<typeof letterTemplates.columns>[] = [
  {
    kind: "Đăng ký",
    subject: "Nhắc đăng ký mô hình mới, cách làm sáng tạo năm {năm}: {thời gian}",
    body: `Kính gửi {tên},

{cơ quan} nhắc việc đăng ký mô hình mới, cách làm sáng tạo năm {năm}. Hạn: hết ngày {hạn} ({thời gian}).

{việc}

Còn hạn thì điền thẳng vào tab Đăng ký. Đã quá hạn, hoặc cần thêm thời gian, thì xin gia hạn ở Sổ Sáng Tạo › Đơn vị của tôi.

${CLOSING}`,
  },
  {
    kind: "Quán triệt",
    subject: "Nhắc quán triệt, phổ biến văn bản về mô hình mới, cách làm sáng tạo năm {năm}",
    body: `Kính gửi {tên},

Việc đăng ký năm {năm} của đơn vị đã đủ. Chỉ còn việc quán triệt, phổ biến các văn bản ở tab Căn cứ:

{việc}

Xin ghi ngày, hình thức và số người ở dòng của đơn vị trong tab Quán triệt; tab này nhận suốt năm.

${CLOSING}`,
  },
  {
    kind: "Báo cáo",
    subject: "Nhắc báo cáo kết quả mô hình mới, cách làm sáng tạo năm {năm}: {thời gian}",
    body: `Kính gửi {tên},

{cơ quan} nhắc việc báo cáo kết quả mô hình mới, cách làm sáng tạo năm {năm}. Hạn: hết ngày {hạn} ({thời gian}). Các mô hình còn thiếu:

{việc}

Còn hạn thì điền thẳng vào tab Báo cáo. Đã quá hạn, hoặc cần thêm thời gian, thì xin gia hạn ở Sổ Sáng Tạo › Đơn vị của tôi.

${CLOSING}`,
  },
  {
    kind: "Chấm điểm",
    subject: "Nhắc chấm điểm mô hình mới, cách làm sáng tạo năm {năm}: {thời gian}",
    body: `Kính gửi {tên},

Hạn chấm điểm của Tổ thẩm định: hết ngày {hạn} ({thời gian}).

{việc}

Mở bảng tính, chọn Sổ Sáng Tạo › Chấm điểm… để chấm tiếp.

${CLOSING}`,
  },
  {
    kind: "Tổng hợp",
    subject: "Sổ Sáng Tạo năm {năm}: việc còn thiếu, hạn {hạn}",
    body: `Kính gửi {tên},

Những nơi còn thiếu việc, hôm nay đến lần nhắc:

{việc}

Thư đã gửi, chưa gửi được và nơi cần gọi điện: tab Thư nhắc.

Bảng tính: {đường dẫn}`,
  },
];
