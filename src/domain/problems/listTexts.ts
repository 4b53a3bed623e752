import type { ProblemText } from "./problemText.ts";

/** The sentences about the reading of pasted lists, which only pages say. */
export const LIST_TEXTS = {
  "roster.passedOver": {
    says: "đã bỏ qua {count} dòng không phải là {what}: {kinds}",
    action: "Nếu có dòng cần lấy, hãy ghi đủ các ô của dòng ấy rồi dán lại",
  },
  "roster.numbering": {
    says: "số thứ tự {said}",
    action: "Danh sách có thiếu hay thừa dòng không? Nếu không thì bỏ qua",
  },
  "roster.meant": {
    says: "{readings}",
    action: "Hãy xem lại ở bảng bên dưới; chưa đúng thì sửa trong danh sách rồi dán lại",
  },
  "roster.unknownHeader": {
    says: "chưa rõ nghĩa của cột này nên {count} ô của cột bị bỏ qua, ô đầu ghi “{first}”",
    action: "Nếu cần, hãy chọn nghĩa của cột ở mục Nghĩa của các cột",
  },
  "roster.strayCell": {
    says: "ô “{found}” không nằm dưới tên cột nào",
    action: "Hãy bỏ ô này, hoặc thêm một dòng tên cột ở đầu danh sách rồi dán lại",
  },
  "list.notADay": {
    says: "“{found}” chưa phải là một ngày nên ô này để trống",
    action: "Hãy ghi đủ ngày, tháng, năm, ví dụ 28/3/2023, rồi dán lại; hoặc gõ vào bảng sau",
  },
  "list.severalTitles": {
    says: "“{found}” là nhiều danh hiệu ở một ô nên ô này để trống",
    action: "Hãy ghi một danh hiệu ở mỗi dòng rồi dán lại; hoặc chọn trong bảng sau",
  },
  "list.rewardForTitle": {
    says: "“{found}” là hình thức khen thưởng, không phải danh hiệu, nên được ghi ở cột Hình thức khen thưởng",
    action: "Nếu có đăng ký danh hiệu, hãy ghi thêm rồi dán lại; hoặc chọn trong bảng sau",
  },
  "list.rewardLeft": {
    says: "“{found}” có hình thức khen thưởng chưa ghi được, vì nêu nhiều hình thức hoặc khác với cột Hình thức khen thưởng",
    action: "Hãy ghi một hình thức khen thưởng ở mỗi dòng rồi dán lại; hoặc chọn trong bảng sau",
  },
  "list.wrongPoints": {
    says: "“{found}” chưa phải là điểm từ 0 đến {maximum} nên ô này bị bỏ qua",
    action: "Hãy xem lại trên phiếu, sửa trong danh sách rồi dán lại",
  },
  "list.unknownCriterion": {
    says: "“{found}” không phải là tiêu chí nào của bộ tiêu chí đang dùng nên điểm ở dòng này bị bỏ qua",
    action: "Hãy ghi mã tiêu chí, ví dụ {example}, ở đầu dòng rồi dán lại",
  },
  "list.criterionTwice": {
    says: "tiêu chí {code} đã có điểm ở dòng khác của phiếu này nên điểm “{found}” bị bỏ qua",
    action: "Hãy bỏ dòng thừa rồi dán lại",
  },
  "list.sumDiffers": {
    says: "phiếu ghi cộng là “{found}”, các điểm đã đọc cộng lại là {sum}",
    action: "Hãy so lại từng điểm với phiếu giấy",
  },
  "list.noModel": {
    says: "chưa rõ phiếu này chấm mô hình nào",
    action: "Hãy ghi một dòng “Mô hình: …” với tên hoặc mã mô hình ở trên bảng điểm rồi dán lại",
  },
  "list.secondPerson": {
    says: "“{found}” ghi nhiều người ở một ô; người đầu được hiểu là người đăng ký, những người sau là đồng tác giả",
    action: "Chưa đúng thì sửa trong danh sách rồi dán lại",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
