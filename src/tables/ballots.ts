import { BALLOT_STATE_TEXTS } from "../domain/ballot/ballot.ts";
import { DECISION_TEXTS } from "../domain/ballot/decision.ts";
import { type PointField, pointField } from "../domain/ballot/pointField.ts";
import { formatPoints, type Points } from "../domain/rubric/points.ts";
import type { Criterion, Rubric } from "../domain/rubric/rubric.ts";
import { oneOf } from "./choiceKinds.ts";
import { colouredBy, LACKS_COLOURS } from "./colours.ts";
import { integer, type Kind, points } from "./kinds.ts";
import { byAppraiser, bySteward, type Column, defineTable, type Table } from "./table.ts";
import { code, computed, longText, reference, text } from "./textKinds.ts";
import { instant } from "./timeKinds.ts";

export const BALLOT_STATES = Object.values(BALLOT_STATE_TEXTS);
export const DECISIONS = Object.values(DECISION_TEXTS);
export const LATE_WORK = ["Chưa xác định", "Chấp nhận", "Không chấp nhận"] as const;
const LAST_ROUND = 9;
const LAST_REVISION = 99_999;

/** At most so many characters of a criterion's name stand in its column header: whole names would make the header row too tall. */
const NAME_IN_HEADER = 32;

/** Hundredths of a whole point. */
const WHOLE = 100;

const identity = {
  id: bySteward("Mã phiếu", code(170), {
    help: "Mã do hệ thống cấp sẵn cho từng phiếu. Không sửa.",
  }),
  round: bySteward("Vòng", integer(1, LAST_ROUND, 60), {
    help: "Vòng chấm: 1, hoặc 2 khi chấm lại.",
  }),
  model: bySteward("Mã mô hình", reference(), { help: "Mã ở tab Đăng ký. Không sửa." }),
  modelTitle: bySteward("Tên mô hình", computed(240), { help: "Tên ở tab Đăng ký." }),
};

const own = {
  comment: byAppraiser("Nhận xét", longText(260), {
    help: "Cần có khi một tiêu chí được rất cao hoặc rất thấp.",
  }),
  strengths: byAppraiser("Ưu điểm", longText(220), { help: "Điểm mạnh của mô hình." }),
  limits: byAppraiser("Hạn chế", longText(220), { help: "Điều còn yếu, cần khắc phục." }),
  proposal: byAppraiser("Đề xuất", longText(220), { help: "Đề xuất với nơi kết luận." }),
  decision: byAppraiser("Quyết định", oneOf(DECISIONS, 100), {
    help: "Chọn Nộp khi chấm xong, Mở lại khi cần sửa phiếu đã nộp, Né tránh khi không được chấm mô hình này. Kết quả ở cột Trạng thái.",
  }),
  reason: byAppraiser("Lý do mở lại, né tránh", longText(200), {
    help: "Vì sao mở lại phiếu, hoặc vì sao không chấm.",
  }),
  sentAt: byAppraiser("Gửi lúc", instant(), {
    help: "Bảng chấm ghi khi gửi quyết định. Chấm ngay trong bảng thì để trống.",
  }),
  revision: byAppraiser("Lần lưu", integer(0, LAST_REVISION, 70), {
    help: "Bảng chấm ghi: phiếu đã lưu mấy lần. Chấm ngay trong bảng thì để trống.",
  }),
  rubricVersion: byAppraiser("Phiên bản bộ tiêu chí", code(130), {
    help: "Bảng chấm ghi: phiếu được chấm theo bộ tiêu chí nào. Chấm ngay trong bảng thì để trống.",
  }),
  copy: byAppraiser("Mã phiếu (bảng chấm ghi)", code(170), {
    help: "Bảng chấm chép mã phiếu vào đây; khác Mã phiếu ở đầu dòng là nội dung đã bị xếp sang dòng khác.",
    hidden: true,
  }),
  sentPrint: byAppraiser("Dấu nội dung (bảng chấm ghi)", code(200), {
    help: "Bảng chấm ghi khi nộp, để biết nội dung có bị sửa trong bảng sau đó không.",
    hidden: true,
  }),
};

// Beside the name: whoever types in the grid sees at the beginning of the row how it stands and what it lacks.
const state = {
  state: bySteward("Trạng thái", oneOf(BALLOT_STATES, 100), {
    help: "Hệ thống ghi theo cột Quyết định và điểm: chỉ phiếu Đã nộp mới được tính.",
    colours: colouredBy({
      [BALLOT_STATE_TEXTS.draft]: "underway",
      [BALLOT_STATE_TEXTS.submitted]: "done",
      [BALLOT_STATE_TEXTS.reopened]: "attention",
      [BALLOT_STATE_TEXTS.recused]: "quiet",
      [BALLOT_STATE_TEXTS.parted]: "refused",
    }),
  }),
  missing: bySteward("Còn thiếu", computed(180), {
    help: "Điều còn thiếu hoặc cần xem lại trước khi phiếu được tính; hệ thống ghi. Không sửa.",
    colours: LACKS_COLOURS,
  }),
};

// Behind the appraiser's block, and the system's alone: whose the ballot is (its id says it, too), and what the system has taken note of.
const owner = {
  appraiser: bySteward("Mã thành viên", reference(), {
    help: "Mã ở tab Tổ thẩm định. Không sửa.",
  }),
};

const memory = {
  total: bySteward("Tổng", points(), { help: "Hệ thống cộng điểm của phiếu." }),
  acceptedAt: bySteward("Nộp lúc", instant(), { help: "Lúc hệ thống ghi nhận phiếu đã nộp." }),
  recusal: bySteward("Né tránh vì", text(200), {
    help: "Hệ thống ghi vì sao thành viên không chấm mô hình này: ghi sẵn khi phân công, hoặc theo Quyết định.",
  }),
  late: bySteward("Nộp muộn", oneOf(LATE_WORK, 120), {
    help: "Hệ thống ghi khi nội dung đến sau hạn chấm; Chưa xác định thì chưa được tính.",
    colours: colouredBy<(typeof LATE_WORK)[number]>({
      "Chưa xác định": "attention",
      "Không chấp nhận": "refused",
    }),
  }),
  reopenings: bySteward("Số lần mở lại", integer(0, LAST_REVISION, 80), {
    help: "Hệ thống đếm phiếu đã mở lại mấy lần.",
  }),
  reopenReason: bySteward("Mở lại vì", longText(200), {
    help: "Hệ thống ghi lý do của lần mở lại gần nhất.",
  }),
  settled: bySteward("Lần lưu đã xét", integer(0, LAST_REVISION, 80), {
    help: "Hệ thống ghi: Quyết định đã được xét tới lần lưu nào.",
    hidden: true,
  }),
  chosen: bySteward("Lần lưu đã chọn lại", integer(0, LAST_REVISION, 80), {
    help: "Hệ thống ghi: Quyết định được chọn lại trong bảng ở lần lưu nào.",
    hidden: true,
  }),
  acceptedPrint: bySteward("Dấu nội dung đã nộp", code(200), {
    help: "Hệ thống ghi để biết nội dung đã nộp có bị sửa không.",
    hidden: true,
  }),
  scoredBy: bySteward("Bộ tiêu chí đã xét", code(130), {
    help: "Hệ thống ghi: phiếu được xét lần đầu theo bộ tiêu chí nào.",
    hidden: true,
  }),
};

export type GroupColumnKey = `group.${string}`;
type PointColumns = { readonly [K in PointField | GroupColumnKey]: Column<Points | null> };
export type BallotColumns = typeof identity &
  typeof state &
  PointColumns &
  typeof own &
  typeof owner &
  typeof memory;

export function groupColumn(group: string): GroupColumnKey {
  return `group.${group}`;
}

/**
 * The ballots tab of one rubric: one column per criterion and per group. From the first criterion's points to what the sidebar writes last
 * everything is the appraiser's, so an appraiser's rows hold one unbroken block; all else is the steward's.
 */
export function ballotsTable(rubric: Rubric): Table<BallotColumns> {
  const scores: PointColumns = Object.fromEntries(
    rubric.criteria.map((criterion) => [pointField(criterion.code), criterionColumn(criterion)]),
  );
  const sums: PointColumns = Object.fromEntries(
    rubric.groups.map(({ code: group, name }) => [groupColumn(group), groupTotalColumn(group, name)]),
  );
  return defineTable<BallotColumns>({
    key: "ballots",
    title: "Chấm điểm",
    purpose: "Mỗi dòng là phiếu của một thành viên chấm một mô hình trong một vòng.",
    id: "id",
    // The ballot's id, which names the model: on a phone anything more would cover the cell that its appraiser types in.
    frozenColumns: 1,
    prepared: ["id", "round", "model", "modelTitle", "appraiser", "state", "recusal"],
    lockedBy: "round",
    editStarts: "ballotStates",
    followsRubric: true,
    columns: { ...identity, ...state, ...scores, ...own, ...owner, ...sums, ...memory },
  });
}

function criterionColumn(criterion: Criterion): Column<Points | null> {
  const header = `${criterion.code} ${shortened(criterion.name)}`;
  return byAppraiser(header, scoreOf(criterion), {
    required: true,
    help: `${criterion.name}. Từ 0 đến ${formatPoints(criterion.maximum)} điểm, bước ${formatPoints(criterion.step)}.`,
  });
}

/** Whoever types is refused what the criterion does not have; a paste comes in all the same, and is red. */
function scoreOf({ maximum, step }: Criterion): Kind<Points | null> {
  const validation = { rule: "numberBetween", from: 0, to: maximum / WHOLE, step: step / WHOLE } as const;
  return { ...points(90), validation, rejects: true };
}

function groupTotalColumn(group: string, name: string): Column<Points | null> {
  return bySteward(`Nhóm ${group}`, points(), {
    help: `Hệ thống cộng điểm nhóm ${group} ${name}.`,
  });
}

/** Cut at the end of a word, with "…" for the rest. */
export function shortened(name: string): string {
  if (name.length <= NAME_IN_HEADER) return name;
  const cut = name.slice(0, NAME_IN_HEADER + 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : NAME_IN_HEADER).replace(/[\s,;:–-]+$/u, "")}…`;
}
