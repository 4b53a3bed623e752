/** Orders that need little: further rows, the ranking, deleted tabs and columns. */
import { formatDay } from "../../../src/domain/time/calendar.ts";
import { choiceLack, chosenIn } from "./choices.ts";
import { extendedUnit } from "./extend.ts";
import { type Board, lastDay, type Plan, planOf } from "./facts.ts";
import { unitChoices } from "./lists.ts";

export interface RowsDraft {
  readonly unit: string;
  readonly count: string;
}

/** As the steward's (commands/addRows.ts). */
const MOST_ROWS = 200;

export function rowsPlan(board: Board, { unit: text, count }: RowsDraft): Plan {
  const unit = extendedUnit(board, text);
  const rows = /^\d+$/.test(count.trim()) ? Number(count) : 0;
  const lacks = [
    ...choiceLack(chosenIn(text, unitChoices(board)), "đơn vị"),
    ...(rows < 1 || rows > MOST_ROWS ? [`Ghi số dòng từ 1 đến ${MOST_ROWS}.`] : []),
  ];
  const wanted = {
    command: "Thêm dòng đăng ký" as const,
    target: unit?.code ?? "",
    value: String(rows),
    reason: "",
  };
  return planOf(wanted, lacks, [`Thêm ${rows} dòng đăng ký cho ${unit?.name ?? ""}, sau các dòng đã có.`]);
}

export function rankPlan({ members }: Board): Plan {
  const scored = members.reduce((all, each) => all + each.scored, 0);
  const wanted = { command: "Lập bảng xếp hạng" as const, target: "", value: "", reason: "" };
  return planOf(
    wanted,
    [],
    [
      `Lập bảng ở tab Xếp hạng từ ${scored} phiếu đã nộp.`,
      "Kết luận và những gì gõ cạnh mỗi mô hình giữ nguyên.",
    ],
  );
}

export interface FreezeDraft {
  readonly command: "Chốt đợt" | "Kiểm tra bản chốt" | "Mở đợt năm sau";
  readonly reason: string;
  /** Which one is begun; "" for the one that follows. */
  readonly year: string;
}

/** What the steward refuses for other reasons it says itself, with the models that lack a conclusion or the rows that changed. */
export function freezePlan({ stages, now }: Board, { command, reason, year }: FreezeDraft): Plan {
  if (command === "Mở đợt năm sau") return nextYearPlan(year.trim());
  const wanted = { command, target: "", value: "", reason: command === "Chốt đợt" ? reason : "" };
  if (command !== "Chốt đợt")
    return planOf(wanted, [], ["So bảng tính với tab Bản chốt, nêu từng dòng khác. Không đổi gì."]);
  const appraisal = stages.find(({ stage }) => stage === "appraisal");
  const isOpen = appraisal !== undefined && now < appraisal.closesAt;
  return planOf(
    wanted,
    isOpen
      ? [`Chấm điểm còn đến hết ngày ${formatDay(lastDay(appraisal.closesAt))}; hết hạn mới chốt được.`]
      : [],
    [
      "Ghi mã kiểm tra của từng phiếu, kết quả, kết luận vào tab Bản chốt. Nội dung các tab giữ nguyên.",
      "Còn mô hình đủ điều kiện trình chưa có kết luận, hoặc chốt lại sau khi có thay đổi, thì cần lý do.",
    ],
  );
}

function nextYearPlan(year: string): Plan {
  const wanted = { command: "Mở đợt năm sau" as const, target: "", value: year, reason: "" };
  return planOf(
    wanted,
    year === "" || /^20\d\d$/.test(year)
      ? []
      : ["Năm ghi bằng bốn chữ số, ví dụ 2024; để trống là năm kế tiếp."],
    [
      "Chỉ làm trong bản sao của bảng tính đã chốt: Tệp › Tạo bản sao; trên máy là tệp .xlsx mở trong thư mục mới.",
      "Giữ thiết lập, đơn vị, Tổ thẩm định, tiêu chí; các ngày chuyển sang năm mới; đăng ký, báo cáo, phiếu chấm, xếp hạng, nhật ký để trống.",
      "Mô hình của năm cũ ghi vào tab Lưu trữ.",
    ],
  );
}

export function restorePlan({ missing }: Board): Plan {
  const wanted = { command: "Khôi phục các tab" as const, target: "", value: "", reason: "" };
  const will =
    missing.length === 0
      ? "Không thấy thiếu tab, cột nào. Hệ thống xem lại từng tab, từng cột; đủ thì không đổi gì."
      : `Dựng lại ${missing.join("; ")}. Các tab, cột khác không đổi.`;
  return planOf(
    wanted,
    [],
    [will, "Nội dung đã xóa không tự về: lấy ở Tệp › Lịch sử phiên bản, hoặc hoàn tác ngay."],
  );
}
