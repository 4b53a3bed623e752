/** What the organiser can do on this page. */
import type { ExtendedStage } from "../../../src/domain/orders/extension.ts";
import { whyLeftOut } from "../../../src/domain/orders/leftOut.ts";
import type { Board } from "./facts.ts";
import { lateUnits } from "./late.ts";

export type Task =
  | { readonly kind: "extend"; readonly unit: string; readonly stage: ExtendedStage }
  | {
      readonly kind:
        | "assign"
        | "second"
        | "reopen"
        | "late"
        | "state"
        | "rows"
        | "unit"
        | "member"
        | "rank"
        | "freeze"
        | "restore";
    }
  | { readonly kind: "remind" };

export interface TaskLine {
  readonly task: Task;
  readonly name: string;
  readonly says: string;
}

export function tasksOf(board: Board): readonly TaskLine[] {
  const late = lateUnits(board);
  const [first] = late;
  const undecided = board.models.flatMap((model) => model.late.filter(({ ruling }) => ruling === "")).length;
  const scored = scoredModels(board);
  const lines: readonly (readonly [Task["kind"], string, string])[] = [
    ["remind", "Nhắc việc…", "thư nhắc hạn: bật, xem trước, bỏ chọn"],
    ["assign", "Phân công chấm…", `${scored} mô hình đủ điều kiện chấm`],
    [
      "late",
      "Nội dung nộp muộn…",
      undecided === 0 ? "chấp nhận hay không" : `${undecided} nội dung chờ quyết định`,
    ],
    ["reopen", "Mở lại phiếu…", "cần lý do"],
    ["second", "Chấm lại vòng 2…", "chọn mô hình, xem độ chênh"],
    ["state", "Rút, tạm dừng…", "cần lý do"],
    ["rows", "Thêm dòng đăng ký…", "một đơn vị, số dòng"],
    ["unit", "Thêm đơn vị…", `đang có ${board.units.filter((unit) => unit.active).length} đơn vị`],
    ["member", "Thêm thành viên Tổ thẩm định…", `đang có ${board.members.length} thành viên`],
    ["rank", "Lập bảng xếp hạng…", "ngay, không đợi lượt sau"],
    ["freeze", "Chốt đợt, năm sau…", "mã kiểm tra của kết quả; mở đợt năm sau"],
    ["restore", "Khôi phục các tab…", missingText(board)],
  ];
  return [
    {
      task: { kind: "extend", unit: "", stage: first?.works[0]?.stage ?? "report" },
      name: "Gia hạn…",
      says: late.length === 0 ? "một đơn vị, một hạn" : `${late.length} đơn vị đang quá hạn`,
    },
    ...lines.flatMap(([kind, name, says]) => (kind === "extend" ? [] : [{ task: { kind }, name, says }])),
  ];
}

function scoredModels({ models, units }: Board): number {
  const elsewhere = new Set(units.filter(({ here }) => !here).map(({ code }) => code));
  return models.filter(
    (model) =>
      whyLeftOut({
        model,
        here: !elsewhere.has(model.unit),
        reported: model.reported,
        failed: model.failed,
      }) === null,
  ).length;
}

/** So many are named. */
const NAMED = 2;

function missingText({ missing }: Board): string {
  if (missing.length === 0) return "không thấy thiếu tab nào";
  return missing.length > NAMED ? `thiếu ${missing.length} tab, cột` : `thiếu ${missing.join("; ")}`;
}
