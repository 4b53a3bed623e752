/** “Thêm đơn vị”, “Thêm thành viên”: what lacks, what will be done, and what the server said of it (SPEC U26, D20). */
import { conflictIn, type Finding, findingText } from "../../../src/domain/ballot/conflict.ts";
import { compareNames } from "../../../src/domain/people/compareNames.ts";
import { formatDay } from "../../../src/domain/time/calendar.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import { findingIn } from "./assignment.ts";
import { choiceLack, chosenIn, keyIn } from "./choices.ts";
import { APPLYING, type Board, lastDay, type Plan, planOf } from "./facts.ts";
import type { Sent } from "./following.ts";
import { unitChoices } from "./lists.ts";

export type Addition = RequestOf<"addUnit"> | RequestOf<"addAppraiser">;
/** What was typed, by column. */
export type Cells = Readonly<Record<string, string>>;

const typed = (cells: Cells, key: string): string => (cells[key] ?? "").trim();
const codeText = (cells: Cells): string =>
  typed(cells, "code") === "" ? "mã do hệ thống cấp" : `mã ${typed(cells, "code")}`;

export function unitPlan(board: Board, cells: Cells): Plan {
  const [name, emails] = [typed(cells, "name"), typed(cells, "emails")];
  const lacks = [
    ...(name === "" ? ["Ghi tên đơn vị."] : []),
    ...(typed(cells, "group") === "" ? ["Chọn nhóm đơn vị."] : []),
  ];
  const rights =
    emails === ""
      ? "Chưa có Email nên ai sửa được bảng tính đều gõ được vào các dòng ấy."
      : `Chỉ ${emails} gõ được vào các dòng ấy.`;
  return planOf(APPLYING, lacks, [
    `Ghi ${name} vào tab Đơn vị, ${codeText(cells)}; chuẩn bị các dòng ở Đăng ký và Báo cáo.`,
    rights,
    ...deadlineText(board),
    ...shareText(emails),
  ]);
}

/** Until when the new unit may register. */
function deadlineText({ stages }: Board): readonly string[] {
  const stage = stages.find((each) => each.stage === "registration");
  if (stage === undefined) return [];
  const day = formatDay(lastDay(stage.closesAt));
  if (stage.state === "closed")
    return [`Hạn đăng ký ${day} đã hết: thêm xong thì Gia hạn đăng ký cho đơn vị này.`];
  return [
    stage.state === "open"
      ? `Đăng ký được đến hết ${day}.`
      : `Đăng ký được từ ${formatDay(stage.opens)} đến hết ${day}.`,
  ];
}

const shareText = (emails: string): readonly string[] =>
  emails === ""
    ? []
    : [`Việc của bạn: chia sẻ bảng tính (Người chỉnh sửa) và tập lệnh hệ thống (Người xem) cho ${emails}.`];

export function memberPlan(board: Board, cells: Cells): Plan {
  const [name, email, unit] = [typed(cells, "name"), typed(cells, "email"), typed(cells, "unit")];
  const lacks = [
    ...(name === "" ? ["Ghi họ tên."] : []),
    ...(unit === "" ? [] : choiceLack(chosenIn(unit, unitChoices(board)), "đơn vị")),
    ...(email === "" ? ["Ghi Email."] : []),
  ];
  const given = board.members.some(({ assigned }) => assigned > 0);
  return planOf(APPLYING, lacks, [
    `Ghi ${name} vào tab Tổ thẩm định, ${codeText(cells)}.`,
    ...likeTexts(board, name),
    ...conflictTexts(board, name, unitCode(board, cells)),
    given
      ? "Thêm xong thì Phân công chấm… để giao phiếu; phiếu đã giao giữ nguyên."
      : "Khi Phân công chấm sẽ có phiếu.",
    ...shareText(email),
  ]);
}

/** Two people may have one name, and one person two spellings: for the organiser to say. */
function likeTexts({ members }: Board, name: string): readonly string[] {
  const like = members.filter((member) => compareNames(name, member.name, "oneList") !== "different");
  return like.map((member) => `Trong Tổ đã có ${member.name} (${member.code}): chỉ thêm nếu là người khác.`);
}

const unitCode = (board: Board, cells: Cells): string =>
  keyIn(chosenIn(typed(cells, "unit"), unitChoices(board))) ?? "";

/** So many models are named. */
const NAMED = 3;

/** Where the name, or the unit, stands in models that are registered. */
function conflictTexts(board: Board, name: string, unit: string): readonly string[] {
  const found = findingIn(board);
  const person = { name, unit, recusals: [], answers: [] };
  const all = board.models.flatMap((model) => {
    const finding = found(person, model);
    return finding === null ? [] : [{ model: model.id, finding }];
  });
  const away = all.filter(({ finding }) => conflictIn(finding) !== null);
  const asked = all.filter(({ finding }) => finding.likeness === "ask");
  return [
    ...(away.length === 0 ? [] : [`Sẽ né tránh ${away.length} mô hình: ${named(away)}.`]),
    ...(asked.length === 0
      ? []
      : [`Cần xác nhận ở cột Trả lời về né tránh, vì tên gần giống: ${named(asked)}.`]),
  ];
}

function named(found: readonly { readonly model: string; readonly finding: Finding }[]): string {
  const more = found.length > NAMED ? ` và ${found.length - NAMED} mô hình khác` : "";
  const first = found.slice(0, NAMED).map(({ model, finding }) => `${model} – ${findingText(finding)}`);
  return `${first.join("; ")}${more}`;
}

/** @param seen what was told before, and holds nothing up any more */
export function additionOf(
  board: Board,
  kind: "unit" | "member",
  cells: Cells,
  seen: readonly string[],
): Addition {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, text]) => text.trim() !== ""));
  return kind === "unit"
    ? { kind: "addUnit", cells: filled, seen: [...seen] }
    : { kind: "addAppraiser", cells: { ...filled, unit: unitCode(board, cells) }, seen: [...seen] };
}

type Answered =
  | Exclude<AnswerTo<Addition["kind"]>, { kind: "refused" }>
  | { readonly kind: "refused"; readonly sentences: readonly string[] };

export function sentAfter(answer: Answered, now: number): Sent {
  if (answer.kind === "refused") return { kind: "failed", wanted: APPLYING, sentences: answer.sentences };
  const { row, code, problems, notes } = answer;
  if (row !== null) return { kind: "written", wanted: { ...APPLYING, target: code }, row, since: now };
  return problems.length > 0
    ? { kind: "failed", wanted: APPLYING, sentences: problems }
    : { kind: "asked", wanted: APPLYING, notes };
}
