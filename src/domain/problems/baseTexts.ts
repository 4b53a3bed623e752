import type { ProblemText } from "./problemText.ts";

/** The sentences about the results that the base level sends. */
export const BASE_TEXTS = {
  "base.noResult": {
    says: "nội dung dán vào không có đủ từ dòng “KẾT QUẢ THẨM ĐỊNH CẤP CƠ SỞ” đến dòng “Mã kiểm tra”",
    action: "Hãy mở tệp mà đơn vị gửi, hoặc chép lại cả nội dung rồi dán vào",
  },
  "base.changed": {
    says: "nội dung không khớp với mã kiểm tra “{found}”, tức là đã bị sửa hoặc chép thiếu sau khi lập",
    blank: "nội dung không có mã kiểm tra",
    action: "Hãy đề nghị đơn vị lập và gửi lại từ sổ của họ; chưa ghi gì",
  },
  "base.second": {
    says: "ở đây bắt đầu một kết quả khác",
    action: "Hãy nhận từng kết quả một: bỏ phần từ dòng này trở đi, nhận xong rồi dán phần còn lại",
  },
  "base.otherYear": {
    says: "kết quả của năm “{found}”, sổ này là năm {year}",
    blank: "nội dung không ghi năm; sổ này là năm {year}",
    action: "Hãy lấy đúng kết quả của năm {year}",
  },
  "base.otherRubric": {
    says: "kết quả được chấm theo bộ tiêu chí khác với tab Tiêu chí ở đây",
    action:
      "Hai cấp phải chấm cùng một bộ tiêu chí: hãy so tab Tiêu chí của hai sổ, rồi đề nghị đơn vị chấm và gửi lại",
  },
  "base.count": {
    says: "dòng Cộng ghi “{found}” mô hình mà có {rows}",
    blank: "không có dòng Cộng ở cuối {rows} mô hình",
    action: "Hãy đề nghị đơn vị gửi lại đủ các dòng",
  },
  "base.noModels": {
    says: "kết quả không có mô hình nào",
    action: "Hãy đề nghị đơn vị lập và gửi lại từ sổ của họ",
  },
  "base.tooLong": {
    says: "mô hình “{found}” có ô dài hơn 20.000 chữ, không ghi được vào bảng",
    action: "Hãy đề nghị đơn vị rút gọn, lập và gửi lại",
  },
  "base.noCode": {
    says: "dòng không có mã mô hình",
    action: "Hãy đề nghị đơn vị lập và gửi lại từ sổ của họ",
  },
  "base.twice": {
    says: "mô hình “{found}” đã có ở dòng {row}",
    action: "Hãy đề nghị đơn vị lập và gửi lại, mỗi mô hình một dòng",
  },
  "base.sum": {
    says: "mô hình {code} ghi điểm “{found}” mà các nhóm tiêu chí cộng lại là {sum}",
    action: "Hãy đề nghị đơn vị xem lại điểm của mô hình này, lập và gửi lại",
  },
  "base.noUnit": {
    says: "tab Đơn vị không có mã “{found}” ghi trong kết quả",
    blank: "kết quả không ghi mã đơn vị",
    action:
      "Hãy đề nghị đơn vị ghi đúng mã ở Cấu hình, dòng Mã đơn vị ở cấp trên, rồi lập và gửi lại; đơn vị chưa có ở đây thì thêm vào tab Đơn vị trước",
  },
  "base.ownUnit": {
    says: "mô hình của “{found}” do Tổ thẩm định ở đây chấm, không nhận kết quả của cấp khác",
    action: "Nếu đơn vị tự chấm, hãy ghi cấp của đơn vị ấy ở cột Cấp thẩm định trong tab Đơn vị rồi làm lại",
  },
  "base.received": {
    says: "kết quả này của “{found}” đã nhận lúc {at}",
    action: "Không cần nhận lại",
  },
  "base.replaces": {
    says: "đã có kết quả khác của “{found}”, nhận lúc {at}",
    action: "Nếu kết quả mới thay kết quả cũ, hãy đánh dấu ô Thay kết quả đã nhận rồi làm lại",
  },
  "base.elsewhere": {
    says: "“{found}” ({whose}) trùng tên với mô hình {codes} trong kết quả này",
    action:
      "Nếu là một mô hình, hãy thống nhất để chỉ giữ ở một nơi: rút đăng ký, bỏ dòng này, hoặc đề nghị đơn vị lập và gửi lại kết quả; nếu là hai mô hình khác nhau, hãy đánh dấu ô Nhận cả mô hình trùng tên rồi làm lại",
  },
  "base.noUnitCode": {
    says: "chưa ghi mã của đơn vị này ở cấp trên",
    action: "Hãy hỏi cấp trên mã của đơn vị trong tab Đơn vị của họ, ghi vào dòng này rồi làm lại",
  },
  "base.noRanking": {
    says: "chưa có mô hình nào được xếp hạng",
    action: "Hãy lập bảng xếp hạng trước: Sổ Sáng Tạo › Ban Tổ chức › Điều hành…, rồi chọn Lập bảng xếp hạng",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
