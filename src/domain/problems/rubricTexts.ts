import type { ProblemText } from "./problemText.ts";

/** The sentences about a rubric, its bands and the rules of combination. */
export const RUBRIC_TEXTS = {
  "rubric.empty": {
    expected: "ít nhất một tiêu chí",
    action: "Hãy nhập bộ tiêu chí vào tab này",
  },
  "rubric.notScoredBy": {
    expected:
      "bộ tiêu chí mà các phiếu đã được chấm theo; bộ trong tab này khác, và bộ đang dùng không còn được ghi nhớ",
    action:
      "Hãy đưa tab này về như khi bắt đầu chấm (lịch sử phiên bản của bảng tính). Điểm đã chấm và bảng xếp hạng được giữ nguyên",
  },
  "rubric.total": {
    expected: "tổng điểm tối đa của các nhóm bằng {total}",
    action: "Hãy sửa điểm tối đa của các nhóm cho đủ {total}",
  },
  "rubric.groupWithoutCriteria": {
    expected: "nhóm này có ít nhất một tiêu chí",
    action: "Hãy thêm tiêu chí vào nhóm hoặc xóa nhóm",
  },
  "rubric.groupTotal": {
    expected: "điểm tối đa của nhóm {group} bằng tổng các tiêu chí trong nhóm, tổng đang là {sum}",
    action: "Hãy sửa điểm của nhóm hoặc của các tiêu chí trong nhóm",
  },
  "rubric.floor": {
    expected: "điểm liệt từ 0 đến điểm tối đa của nhóm là {maximum}",
    action: "Hãy sửa điểm liệt, hoặc để trống nếu nhóm không có điểm liệt",
  },
  "rubric.unknownGroup": {
    expected: "mã của một nhóm có trong bộ tiêu chí",
    action: "Hãy sửa mã nhóm của tiêu chí này, hoặc thêm nhóm",
  },
  "rubric.codeBlank": { expected: "mã ở ô này", action: "Hãy đặt mã, ví dụ I.1" },
  "rubric.codeTwice": {
    expected: "mỗi mã chỉ dùng một lần",
    action: "Hãy đổi một trong các mã trùng nhau",
  },
  "rubric.maximum": {
    expected: "điểm tối đa lớn hơn 0",
    action: "Hãy sửa điểm tối đa của tiêu chí này",
  },
  "rubric.step": {
    expected: "bước điểm lớn hơn 0 và chia hết điểm tối đa {maximum}, ví dụ 0,5",
    action: "Hãy sửa bước điểm hoặc điểm tối đa",
  },
  "rubric.levelsMissing": {
    expected: "các mức điểm của tiêu chí {code}",
    action: "Hãy nhập ít nhất một mức: từ, đến và mô tả",
  },
  "rubric.levelBackwards": {
    expected: "điểm đầu của mức không lớn hơn điểm cuối (tiêu chí {code})",
    action: "Hãy đổi chỗ hai điểm của mức này",
  },
  "rubric.levelOutside": {
    expected: "mức điểm từ 0 đến {maximum} (tiêu chí {code})",
    action: "Hãy sửa mức này hoặc điểm tối đa của tiêu chí",
  },
  "rubric.levelOffStep": {
    expected: "hai đầu của mức đúng theo bước {step} (tiêu chí {code})",
    action: "Hãy sửa mức này hoặc bước điểm của tiêu chí",
  },
  "rubric.levelTextBlank": {
    expected: "mô tả cho mức này (tiêu chí {code})",
    action: "Hãy ghi mô tả để người chấm hiểu giống nhau",
  },
  "rubric.levelGap": {
    expected: "mỗi điểm thuộc đúng một mức của tiêu chí {code}, các điểm này chưa thuộc mức nào",
    action: "Hãy nới một mức hoặc thêm một mức cho các điểm này",
  },
  "rubric.levelOverlap": {
    expected: "mỗi điểm thuộc đúng một mức của tiêu chí {code}, các điểm này đang thuộc hai mức",
    action: "Hãy sửa điểm đầu hoặc điểm cuối của hai mức",
  },
  "bands.empty": { expected: "ít nhất một mức xếp loại", action: "Hãy nhập tên mức và điểm bắt đầu" },
  "bands.nameBlank": { expected: "tên của mức xếp loại", action: "Hãy điền tên mức" },
  "bands.nameTwice": {
    expected: "mỗi mức xếp loại có tên riêng",
    action: "Hãy đổi tên một trong hai mức",
  },
  "bands.outside": {
    expected: "điểm bắt đầu của mức từ 0 đến {total}",
    action: "Hãy sửa điểm bắt đầu của mức này",
  },
  "bands.order": {
    expected: "điểm bắt đầu nhỏ hơn {above} của mức liền trên",
    action: "Hãy xếp các mức từ cao xuống thấp",
  },
  "bands.bottom": {
    expected: "mức thấp nhất bắt đầu từ 0, để điểm nào cũng có mức",
    action: "Hãy thêm một mức bắt đầu từ 0",
  },
  "rule.quorum": {
    expected: "túc số lớn hơn 0 và không quá 1, ví dụ 2/3",
    action: "Hãy sửa lại ô này",
  },
  "rule.mark": { expected: "số điểm từ 0 đến {total}", action: "Hãy sửa lại ô này" },
  "rule.tieGroup": {
    expected: "mã của một nhóm tiêu chí: {known}",
    action: "Hãy sửa thứ tự ưu tiên khi bằng điểm",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
