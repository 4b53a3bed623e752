/** “Rút, tạm dừng”: what may be ordered of a model, and what that does. */
import { type StateOrder, stateObstacle } from "../../../src/domain/orders/modelState.ts";
import { reasonLacks } from "../../../src/domain/orders/reason.ts";
import { choiceLack, chosenIn, keyIn } from "./choices.ts";
import { type Board, NEEDS_REASON, type Plan, planOf, type Wanted } from "./facts.ts";
import { modelChoices } from "./lists.ts";
import { begun } from "./words.ts";

export interface StateDraft {
  readonly model: string;
  readonly order: StateOrder;
  readonly reason: string;
}

type Model = Board["models"][number];

export const STATE_ORDERS: readonly {
  readonly order: StateOrder;
  readonly name: string;
  readonly says: string;
  readonly wanted: Pick<Wanted, "command" | "value">;
}[] = [
  {
    order: "withdraw",
    name: "Rút mô hình",
    says: "không báo cáo, không chấm, không xếp hạng nữa",
    wanted: { command: "Rút mô hình", value: "" },
  },
  {
    order: "suspend",
    name: "Tạm dừng",
    says: "đang có khiếu nại: chưa chấm, chưa xếp hạng",
    wanted: { command: "Tạm dừng", value: "" },
  },
  {
    order: "resume",
    name: "Tiếp tục",
    says: "bỏ lệnh tạm dừng",
    wanted: { command: "Tiếp tục", value: "" },
  },
  {
    order: "unwithdraw",
    name: "Bỏ rút",
    says: "bỏ lệnh rút trước",
    wanted: { command: "Rút mô hình", value: "Bỏ rút" },
  },
];

export function statedModel({ models }: Board, text: string): Model | null {
  const key = keyIn(chosenIn(text, modelChoices(models)));
  return models.find(({ id }) => id === key) ?? null;
}

/** Beyond what the steward refuses: an order that would change nothing. '' when it may be ordered. */
export function stateTrouble(order: StateOrder, { ordered }: Model): string {
  const obstacle = stateObstacle(order, ordered);
  if (obstacle !== "") return obstacle;
  if (order === "unwithdraw" && ordered !== "withdrawn") return "mô hình không có lệnh rút";
  if (order === "withdraw" && ordered === "withdrawn") return "mô hình đã rút theo lệnh";
  return order === "suspend" && ordered === "suspended" ? "mô hình đang tạm dừng" : "";
}

const WILL: Readonly<Record<StateOrder, (id: string) => string>> = {
  withdraw: (id) => `Ghi ${id} là Đã rút; nội dung đã gõ vẫn được giữ.`,
  suspend: (id) => `Ghi ${id} là Tạm dừng – có khiếu nại; nội dung, phiếu đã có vẫn được giữ.`,
  resume: (id) => `Bỏ lệnh tạm dừng ${id}; phiếu đã nộp được tính lại.`,
  unwithdraw: (id) => `Bỏ lệnh rút ${id}; phiếu đã nộp được tính lại.`,
};

export function statePlan(board: Board, { model: text, order, reason }: StateDraft): Plan {
  const model = statedModel(board, text);
  const trouble = model === null ? "" : stateTrouble(order, model);
  const lacks = [
    ...choiceLack(chosenIn(text, modelChoices(board.models)), "mô hình"),
    ...(trouble === "" ? [] : [`${begun(trouble)}.`]),
    ...(reasonLacks(reason).length > 0 ? [NEEDS_REASON] : []),
  ];
  const wish = STATE_ORDERS.find((each) => each.order === order)?.wanted;
  const wanted: Wanted = {
    ...(wish ?? { command: "Rút mô hình", value: "" }),
    target: model?.id ?? "",
    reason: reason.trim(),
  };
  return planOf(wanted, lacks, model === null ? [] : [WILL[order](model.id)]);
}
