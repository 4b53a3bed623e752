import type { ProblemText } from "./problemText.ts";

/** The sentences about a rubric, its bands and the rules of combination. */
export const RUBRIC_TEXTS = {
  "rubric.empty": { says: "chưa có tiêu chí nào", action: "Hãy nhập bộ tiêu chí vào tab này" },
  "rubric.notScoredBy": {
    says: "bộ tiêu chí trong tab này khác bộ mà các phiếu đã được chấm theo, và bộ đó không còn được ghi nhớ",
    action:
      "Hãy đưa tab này về như khi bắt đầu chấm (lịch sử phiên bản của bảng tính). Điểm đã chấm và bảng xếp hạng được giữ nguyên",
  },
  "rubric.total": {
    says: "điểm tối đa của các nhóm cộng lại là “{found}”, không phải {total}",
    action: "Hãy sửa điểm tối đa của các nhóm cho đủ {total}",
  },
  "rubric.groupWithoutCriteria": {
    says: "nhóm “{found}” chưa có tiêu chí nào",
    action: "Hãy thêm tiêu chí vào nhóm hoặc xóa nhóm",
  },
  "rubric.groupTotal": {
    says: "điểm tối đa của nhóm {group} là “{found}”, còn các tiêu chí trong nhóm cộng lại là {sum}",
    action: "Hãy sửa điểm của nhóm hoặc của các tiêu chí trong nhóm",
  },
  "rubric.floor": {
    says: "điểm liệt “{found}” không nằm từ 0 đến điểm tối đa của nhóm là {maximum}",
    action: "Hãy sửa điểm liệt, hoặc để trống nếu nhóm không có điểm liệt",
  },
  "rubric.unknownGroup": {
    says: "không có nhóm tiêu chí nào mang mã “{found}”",
    action: "Hãy sửa mã nhóm của tiêu chí này, hoặc thêm nhóm",
  },
  "rubric.codeBlank": { says: "ô này chưa có mã", action: "Hãy đặt mã, ví dụ I.1" },
  "rubric.codeTwice": { says: "mã “{found}” dùng nhiều lần", action: "Hãy đổi một trong các mã trùng nhau" },
  "rubric.maximum": {
    says: "điểm tối đa “{found}” không lớn hơn 0",
    action: "Hãy sửa điểm tối đa của tiêu chí này",
  },
  "rubric.step": {
    says: "bước điểm “{found}” không lớn hơn 0, hoặc không chia hết điểm tối đa {maximum}",
    action: "Hãy sửa bước điểm, ví dụ 0,5, hoặc điểm tối đa",
  },
  "rubric.levelsMissing": {
    says: "tiêu chí {code} chưa có mức điểm nào",
    action: "Hãy nhập ít nhất một mức: từ, đến và mô tả",
  },
  "rubric.levelBackwards": {
    says: "mức “{found}” của tiêu chí {code} có điểm đầu lớn hơn điểm cuối",
    action: "Hãy đổi chỗ hai điểm của mức này",
  },
  "rubric.levelOutside": {
    says: "mức “{found}” của tiêu chí {code} không nằm từ 0 đến {maximum}",
    action: "Hãy sửa mức này hoặc điểm tối đa của tiêu chí",
  },
  "rubric.levelOffStep": {
    says: "hai đầu của mức “{found}” (tiêu chí {code}) không theo bước {step}",
    action: "Hãy sửa mức này hoặc bước điểm của tiêu chí",
  },
  "rubric.levelTextBlank": {
    says: "mức “{found}” của tiêu chí {code} chưa có mô tả",
    blank: "một mức của tiêu chí {code} chưa có mô tả",
    action: "Hãy ghi mô tả để người chấm hiểu giống nhau",
  },
  "rubric.levelGap": {
    says: "các điểm “{found}” chưa thuộc mức nào của tiêu chí {code}",
    action: "Hãy nới một mức hoặc thêm một mức cho các điểm này",
  },
  "rubric.levelOverlap": {
    says: "các điểm “{found}” thuộc hai mức của tiêu chí {code}",
    action: "Hãy sửa điểm đầu hoặc điểm cuối của hai mức",
  },
  "bands.empty": { says: "chưa có mức xếp loại nào", action: "Hãy nhập tên mức và điểm bắt đầu" },
  "bands.nameBlank": { says: "mức xếp loại này chưa có tên", action: "Hãy điền tên mức" },
  "bands.nameTwice": { says: "tên mức “{found}” dùng hai lần", action: "Hãy đổi tên một trong hai mức" },
  "bands.outside": {
    says: "điểm bắt đầu “{found}” không nằm từ 0 đến {total}",
    action: "Hãy sửa điểm bắt đầu của mức này",
  },
  "bands.order": {
    says: "điểm bắt đầu “{found}” không nhỏ hơn {above} của mức liền trên",
    action: "Hãy xếp các mức từ cao xuống thấp",
  },
  "bands.bottom": {
    says: "mức thấp nhất bắt đầu từ “{found}” nên điểm thấp hơn không có mức",
    action: "Hãy thêm một mức bắt đầu từ 0",
  },
  "rule.quorum": {
    says: "túc số “{found}” (phần số phiếu phải nộp) không lớn hơn 0, hoặc quá 1",
    action: "Hãy ghi lại, ví dụ 2/3",
  },
  "rule.mark": { says: "“{found}” không nằm từ 0 đến {total}", action: "Hãy sửa lại ô này" },
  "rule.tieGroup": {
    says: "“{found}” không phải mã của một nhóm tiêu chí: {known}",
    action: "Hãy sửa thứ tự xét khi bằng điểm",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
