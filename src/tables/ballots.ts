import { BALLOT_STATE_TEXTS } from "../domain/ballot/ballot.ts";
import { type PointField, pointField } from "../domain/ballot/pointField.ts";
import { formatPoints, type Points } from "../domain/rubric/points.ts";
import type { Criterion, Rubric } from "../domain/rubric/rubric.ts";
import { oneOf } from "./choiceKinds.ts";
import { colouredBy, LACKS_COLOURS } from "./colours.ts";
import { integer, points } from "./kinds.ts";
import { type Column, column, defineTable, type Table } from "./table.ts";
import { code, computed, longText, reference } from "./textKinds.ts";
import { instant } from "./timeKinds.ts";

export const BALLOT_STATES = Object.values(BALLOT_STATE_TEXTS);
const LAST_ROUND = 9;
const LAST_REVISION = 99_999;

/** At most so many characters of a criterion's name stand in its column header: whole names would make the header row too tall. */
const NAME_IN_HEADER = 32;

const identity = {
  id: column("Mã phiếu", code(170), {
    by: "steward",
    help: "Mã do hệ thống cấp sẵn cho từng phiếu. Không sửa.",
  }),
  round: column("Vòng", integer(1, LAST_ROUND, 60), {
    by: "steward",
    help: "Vòng chấm: 1, hoặc 2 khi chấm lại.",
  }),
  model: column("Mã mô hình", reference(), { by: "steward", help: "Mã ở tab Đăng ký. Không sửa." }),
  modelTitle: column("Tên mô hình", computed(240), { by: "steward", help: "Tên ở tab Đăng ký." }),
  appraiser: column("Mã thành viên", reference(), {
    by: "steward",
    help: "Mã ở tab Tổ thẩm định. Không sửa.",
  }),
};

const remarks = {
  total: column("Tổng", points(), {
    by: "appraiser",
    help: "Tổng điểm của phiếu; bảng chấm ghi khi lưu.",
  }),
  comment: column("Nhận xét", longText(260), {
    by: "appraiser",
    help: "Cần có khi một tiêu chí được rất cao hoặc rất thấp.",
  }),
  strengths: column("Ưu điểm", longText(220), { by: "appraiser", help: "Điểm mạnh của mô hình." }),
  limits: column("Hạn chế", longText(220), { by: "appraiser", help: "Điều còn yếu, cần khắc phục." }),
  proposal: column("Đề xuất", longText(220), { by: "appraiser", help: "Đề xuất với Ban Thường vụ." }),
  state: column("Trạng thái", oneOf(BALLOT_STATES, 100), {
    by: "appraiser",
    help: "Chọn Đã nộp khi chấm xong; Né tránh khi không được chấm mô hình này.",
    colours: colouredBy({
      [BALLOT_STATE_TEXTS.draft]: "underway",
      [BALLOT_STATE_TEXTS.submitted]: "done",
      [BALLOT_STATE_TEXTS.reopened]: "attention",
      [BALLOT_STATE_TEXTS.recused]: "quiet",
    }),
  }),
  reason: column("Lý do mở lại, né tránh", longText(200), {
    by: "appraiser",
    help: "Vì sao mở lại phiếu, hoặc vì sao không chấm.",
  }),
  submittedAt: column("Nộp lúc", instant(), { by: "appraiser", help: "Bảng chấm ghi khi nộp." }),
  revision: column("Lần lưu", integer(0, LAST_REVISION, 70), {
    by: "appraiser",
    help: "Bảng chấm ghi: phiếu đã lưu mấy lần.",
  }),
  rubricVersion: column("Phiên bản bộ tiêu chí", code(130), {
    by: "appraiser",
    help: "Bảng chấm ghi: phiếu được chấm theo bộ tiêu chí nào.",
  }),
  // Stands last, so that the columns that appraisers type are one unbroken block. Only the steward writes it, so its mark of a recusal
  // outlives whatever is typed in the row (SPEC K13).
  missing: column("Còn thiếu", computed(260), {
    by: "steward",
    help: "Điều còn thiếu hoặc cần xem lại trước khi phiếu được tính; hệ thống ghi. Không sửa.",
    colours: LACKS_COLOURS,
  }),
};

export type GroupColumnKey = `group.${string}`;
type PointColumns = { readonly [K in PointField | GroupColumnKey]: Column<Points | null> };
export type BallotColumns = typeof identity & PointColumns & typeof remarks;

export function groupColumn(group: string): GroupColumnKey {
  return `group.${group}`;
}

/**
 * The ballots tab of one rubric: one column per criterion and per group. From the first criterion's points to the
 * last column but one everything is written with the appraiser's rights, so an appraiser's rows hold one unbroken block.
 */
export function ballotsTable(rubric: Rubric): Table<BallotColumns> {
  const pointColumns: PointColumns = Object.fromEntries([
    ...rubric.criteria.map((criterion) => [pointField(criterion.code), criterionColumn(criterion)]),
    ...rubric.groups.map(({ code: group, name }) => [groupColumn(group), groupTotalColumn(group, name)]),
  ]);
  return defineTable<BallotColumns>({
    key: "ballots",
    title: "Chấm điểm",
    purpose: "Mỗi dòng là phiếu của một thành viên chấm một mô hình trong một vòng.",
    id: "id",
    frozenColumns: 4,
    prepared: ["id", "round", "model", "modelTitle", "appraiser", "state", "reason"],
    lockedBy: "round",
    editStarts: "ballotStates",
    followsRubric: true,
    columns: { ...identity, ...pointColumns, ...remarks },
  });
}

function criterionColumn(criterion: Criterion): Column<Points | null> {
  const header = `${criterion.code} ${shortened(criterion.name)}`;
  return column(header, points(90, { from: 0, to: criterion.maximum }), {
    by: "appraiser",
    required: true,
    help: `${criterion.name}. Từ 0 đến ${formatPoints(criterion.maximum)} điểm, bước ${formatPoints(criterion.step)}.`,
  });
}

function groupTotalColumn(group: string, name: string): Column<Points | null> {
  return column(`Nhóm ${group}`, points(), {
    by: "appraiser",
    help: `Cộng điểm nhóm ${group} ${name}; bảng chấm ghi khi lưu.`,
  });
}

/** Cut at the end of a word, with "…" for the rest. */
export function shortened(name: string): string {
  if (name.length <= NAME_IN_HEADER) return name;
  const cut = name.slice(0, NAME_IN_HEADER + 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : NAME_IN_HEADER).replace(/[\s,;:–-]+$/u, "")}…`;
}
