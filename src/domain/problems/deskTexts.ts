import type { ProblemText } from "./problemText.ts";

/** The sentences about what may be done with a ballot now, which only the sidebar's desk says. */
export const DESK_TEXTS = {
  "model.gone": {
    says: "tab này không còn mô hình “{found}”",
    action: "Hãy tải lại trang này; nếu vẫn vậy, hãy báo Ban Tổ chức",
  },
  "unit.unknown": {
    says: "địa chỉ “{found}” không phải của đơn vị nào trong danh sách",
    blank: "chưa biết địa chỉ thư của người đang mở trang này",
    action:
      "Hãy mở bảng tính bằng tài khoản đã ghi ở tab Đơn vị, hoặc báo Ban Tổ chức; danh sách của đơn vị do chính đơn vị nhập",
  },
  "unit.stageClosed": {
    says: "thời gian đăng ký đã hết",
    action: "Hãy xin gia hạn ở trang Đơn vị của tôi; được gia hạn thì nhập lại danh sách này",
  },
  "unit.stageNotOpen": {
    says: "chưa đến thời gian đăng ký",
    action: "Hãy nhập lại danh sách này khi được thông báo",
  },
  "unit.noRow": {
    says: "không còn dòng để ghi {count} dòng của danh sách",
    action:
      "Hãy báo Ban Tổ chức thêm dòng cho đơn vị rồi nhập lại; những dòng đã ghi sẽ không bị ghi hai lần",
  },
  "unit.rowGone": {
    says: "đơn vị không còn dòng có mã “{found}”",
    action: "Hãy bấm “Đọc lại bảng” rồi xem lại danh sách",
  },
  "unit.rowMoved": {
    says: "dòng “{found}” vừa bị xếp sang chỗ khác nên chưa được ghi",
    action: "Hãy bấm nút điền một lần nữa; những ô đã ghi sẽ không bị ghi hai lần",
  },
  "unit.rowTwice": {
    says: "hai dòng của danh sách cùng ghi vào dòng “{found}” nên dòng sau chưa được ghi",
    action: "Hãy xem lại mã trong danh sách rồi nhập lại dòng ấy",
  },
  "appraiser.unknown": {
    says: "địa chỉ “{found}” không có trong Tổ thẩm định",
    blank: "chưa biết địa chỉ thư của người đang mở trang này",
    action:
      "Hãy mở bảng tính bằng tài khoản đã ghi ở tab Tổ thẩm định, hoặc báo Ban Tổ chức; vừa được thêm thì chờ khoảng 5 phút",
  },
  "ballot.notFound": {
    says: "tab không còn phiếu “{found}”",
    action: "Hãy tải lại danh sách phiếu; nếu vẫn không thấy, hãy báo thư ký Tổ thẩm định",
  },
  "ballot.notYours": {
    says: "phiếu này giao cho {owner}, còn trang đang mở bằng “{found}”",
    blank: "phiếu này giao cho {owner}, mà chưa biết địa chỉ thư của người đang mở trang",
    action: "Hãy đăng nhập đúng tài khoản, hoặc nhờ thư ký sửa địa chỉ ở tab Tổ thẩm định",
  },
  "ballot.reasonNeeded": { says: "chưa có lý do", action: "Hãy ghi lý do rồi làm lại" },
  "ballot.unknownField": {
    says: "phiếu không có mục “{found}”",
    action: "Hãy tải lại phiếu rồi nhập lại mục này",
  },
  "ballot.otherRubric": {
    says: "Ban Tổ chức đã thay bộ tiêu chí sau khi danh sách này được mở",
    action: "Hãy bấm “Danh sách” để tải lại rồi mở phiếu, xem lại điểm",
  },
  "ballot.alreadySubmitted": {
    says: "phiếu đã nộp nên đã khóa",
    action: "Nếu phải sửa, hãy mở lại phiếu (ghi lý do) hoặc nhờ thư ký mở lại",
  },
  "ballot.parted": {
    says: "các ô của phiếu khác đã bị xếp sang dòng này",
    action: "Hãy hoàn tác việc sắp xếp trong tab, hoặc báo thư ký Tổ thẩm định; chưa ghi gì vào phiếu",
  },
  "ballot.rowsMoved": {
    says: "có người vừa xếp lại hoặc chèn dòng đúng lúc ghi, nên nội dung vừa gửi nằm nhầm ở phiếu {over}, còn phiếu đang chấm chưa được ghi",
    action: "Hãy làm lại lần nữa, rồi báo thư ký Tổ thẩm định xem lại phiếu {over}",
  },
  "ballot.astray": {
    says: "có người vừa xếp lại hoặc chèn dòng, cột đúng lúc ghi, nên chưa rõ nội dung vừa gửi nằm ở đâu trong tab",
    action: "Hãy tải lại phiếu, xem lại rồi chấm tiếp, và báo thư ký Tổ thẩm định xem lại tab này",
  },
  "ballot.notWritten": {
    says: "có người vừa xếp lại hoặc chèn dòng đúng lúc ghi, nên nội dung vừa gửi chưa được ghi; các phiếu khác vẫn như trước",
    action: "Hãy làm lại sau ít phút",
  },
  "ballot.recused": {
    says: "phiếu này đã né tránh nên không chấm nữa",
    action: "Nếu ghi nhầm, hãy báo thư ký Tổ thẩm định",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
