import type { ProblemText } from "./problemText.ts";

/** The sentences about what may be done with a ballot now, which only the sidebar's desk says: the steward is built without them (SPEC A14). */
export const DESK_TEXTS = {
  "appraiser.unknown": {
    expected: "địa chỉ của một thành viên Tổ thẩm định",
    action: "Hãy mở bảng tính bằng tài khoản đã ghi ở tab Tổ thẩm định, hoặc báo Ban Tổ chức",
  },
  "ballot.notFound": {
    expected: "phiếu này còn trong tab",
    action: "Hãy tải lại danh sách phiếu; nếu vẫn không thấy, hãy báo thư ký Tổ thẩm định",
  },
  "ballot.notYours": {
    expected: "địa chỉ thư của {owner}, người được giao phiếu này",
    action: "Hãy đăng nhập đúng tài khoản, hoặc nhờ thư ký sửa địa chỉ ở tab Tổ thẩm định",
  },
  "ballot.reasonNeeded": { expected: "lý do", action: "Hãy ghi lý do rồi làm lại" },
  "ballot.unknownField": {
    expected: "một mục có trong phiếu",
    action: "Hãy tải lại phiếu rồi nhập lại mục này",
  },
  "ballot.otherRubric": {
    expected:
      "điểm chấm theo bộ tiêu chí đang dùng; Ban Tổ chức đã thay bộ tiêu chí sau khi danh sách này được mở",
    action: "Hãy bấm “Danh sách” để tải lại rồi mở phiếu, xem lại điểm",
  },
  "ballot.alreadySubmitted": {
    expected: "phiếu chưa nộp",
    action: "Phiếu đã khóa; nếu cần sửa, hãy mở lại phiếu (ghi lý do) hoặc nhờ thư ký mở lại",
  },
  "ballot.parted": {
    expected: "nội dung của chính phiếu này; các ô của phiếu khác đã bị xếp sang dòng này",
    action: "Hãy hoàn tác việc sắp xếp trong tab, hoặc báo thư ký Tổ thẩm định; chưa ghi gì vào phiếu",
  },
  "ballot.rowsMoved": {
    expected:
      "phiếu đang chấm ở dòng này; có người vừa xếp lại hoặc chèn dòng đúng lúc ghi, nên nội dung vừa gửi nằm nhầm ở phiếu khác, còn phiếu đang chấm chưa được ghi",
    action: "Hãy làm lại lần nữa, rồi báo thư ký Tổ thẩm định xem lại phiếu bị ghi nhầm",
  },
  "ballot.recused": {
    expected: "phiếu không né tránh",
    action: "Phiếu đã né tránh thì không chấm nữa; nếu ghi nhầm, hãy báo thư ký Tổ thẩm định",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
